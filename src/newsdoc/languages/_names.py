"""The section of a language pack for names."""

from __future__ import annotations

from attrs import field, frozen

from newsdoc.languages._data import read_data
from newsdoc.languages._words import any_case, lower_case, word_pairs

_NONE: frozenset[str] = frozenset()


def read_list(name: str) -> frozenset[str]:
    """Read a list of the package, one entry a line; some are written by ``scripts/generate_lists.py``."""
    written = read_data("newsdoc.languages", f"lists/{name}.txt")
    if written is None:
        raise FileNotFoundError(name)
    return frozenset(written.splitlines())


def read_printed(*lists: str) -> frozenset[str]:
    """Read the words of some lists that hold them in lower case, as names are printed."""
    return frozenset(word.title() for name in lists for word in read_list(name))


@frozen(kw_only=True)
class NameWords:
    """Words that tell where a name starts, ends and what it names."""

    titles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words a title, rank, role or form of address starts with (*menteri*, *kombes*, *pak*)."""
    title_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that continue a title (*utama*, *umum*, *pertahanan*)."""
    two_word_titles: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Titles whose second word heads places or names people, too (*wali kota*, *jaksa agung*): here it is
    part of no name, and what stands behind it may be a place."""
    local_titles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Titles of who leads a region, which is named between the title and the name (*bupati*, *kapolres*); all
    such regions are ``places``."""
    village_titles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Those, of one word or of two, of districts and villages (*camat*, *kepala desa*), which may be in no
    list."""
    seat_heads: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words between such a title and its region that belong to neither name (*Kapolres* Metro *Depok*)."""
    seat_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words behind such a region that belong to it (*Kapolres Malang* Kota)."""
    fields: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words of the fields of a body that its name lists (*Dinas Seni, Riset, dan Olahraga*)."""
    branches: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for a branch of a body, printed between its name and its place (*PMI Cabang Solo*)."""
    residents: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for people that where they live stands right behind (*warga* Solo)."""
    states: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Countries under other names than the pack's territories have."""
    numbered: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Heads of bodies that a Roman number names; who leads them may follow (*Ketua Komisi V Rina*)."""
    ranks: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Ranks that a tail of a title may follow (*letjen*: *Letjen TNI*), which then names no body."""
    degrees: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Degrees that stand behind the names of persons, without their full stops (*sh*, *msi*, *phd*)."""
    heads: frozenset[str] = field(default=_NONE, validator=lower_case)
    """First words of the names of bodies (*kementerian*, *bank*, *pt*)."""
    leading_heads: bool = True
    """Whether bodies are named by what they are first (*Bank Raya*), so that the first word tells no body."""
    body_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words the names of bodies end with (*tbk*, *inc*, *university*)."""
    parents: frozenset[str] = field(default=_NONE, validator=lower_case)
    """First words of bodies whose parts are named before them (*Divisi Humas* Polri): the two are one."""
    small_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Legal forms that belong to the body before them in small letters, too (*Halden Energy plc*)."""
    state_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for the state that its bodies may be printed with (*ri*: *DPR RI* is *DPR*)."""
    place_heads: frozenset[str] = field(default=_NONE, validator=lower_case)
    """First words of the names of places (*kota*, *jalan*, *gedung*)."""
    worship: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What buildings and communities of a faith are (*mosque*): what ends so is hardly a person."""
    regions: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Heads that places are printed with and without (*Kabupaten Jember*: *Jember*); a listed place behind
    any other head is another place (*Pasar Jember*)."""
    governments: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for a government that with a capital and a region behind are a body (*Pemerintah* Kota Bogor)."""
    place_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words the names of places end with (*utara*, *county*, *street*)."""
    roads: frozenset[str] = field(default=_NONE, validator=any_case)
    """Words for roads that a number calls, as printed (*Highway 98*); one letter before a hyphen (*I-95*)."""
    road_owners: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before those that tell whose a road is (*State Route 20*)."""
    named_after: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for bodies and places that are named after people (*universitas*, *bandara*), and what may stand
    between them and the name (*internasional*)."""
    place_cues: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that stand before places (*di*, *ke*)."""
    person_cues: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Lower-case words that stand before persons: roles and reporting verbs (*politisi*, *ujar*)."""
    dating: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words behind the name of a month that say which one is meant (*Juli* mendatang)."""
    initial_cues: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that stand before the initials of a person (*berinisial* JRT)."""
    particles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Lower-case words inside the names of persons (*bin*, *al*, *van*)."""
    joiners: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Lower-case words inside the names of bodies (*dan*, *of*)."""
    foreign_joints: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Coordinators of another language, which only stand inside names (*University of Law* and *Arts*)."""
    not_names: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words printed with a capital that name nobody (days, months, religions, peoples, generic bodies)."""
    nobodies: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Two words printed with capitals that name nobody either (*Tanah Air*, *Merah Putih*)."""
    suffixes: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What tells people of one name apart behind it (*Jr.*): by itself it names nobody."""
    given_pairs: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Given names of two words, the second of which stands in no other name (*La Ode*)."""
    given_initials: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Letters that people are called by before their names (*TB* Hasan, *FX* Rudi)."""
    cut_states: frozenset[str] = field(default=_NONE, validator=any_case)
    """Regions that are cut short like other words, as printed without their full stop (*Yakima,* Wash.)."""
    lettered: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for things that a letter tells apart (*vitamin* C): it names nobody."""
    prefixes: frozenset[str] = field(default=_NONE, validator=lower_case)
    """First parts of words with a hyphen inside of names (*Co-operation*)."""
    openers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open a sentence and name nobody then (*Alas*, *Wouldn't*), beside those the weights know."""
    generics: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Acronyms for any body or subject of a kind (*siswa* SMA): by themselves they name nobody."""
    title_openers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open a title of several words, and end no body before one (*Managing* Director)."""
    peoples: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for a people or a language: what they are called, by one word, is no name (*bahasa* Bali)."""
    things: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that names of several words end with which name nobody (*Trade* Agreement, *Risk* Report)."""
    storms: frozenset[str] = field(default=_NONE, validator=any_case)
    """What stands before the names of storms, as printed (*Hurricane*, *Topan*): they name nobody."""
    vessels: frozenset[str] = field(default=_NONE, validator=any_case)
    """What stands before the names of ships, as printed (*KRI*, *HMS*): they name nobody."""
    bodies: frozenset[str] = field(default=_NONE, validator=any_case)
    """Names of well-known bodies, as printed; one of several words is whole unless much speaks against it."""
    clubs: frozenset[str] = field(default=_NONE, validator=any_case)
    """Clubs that are called like their city, as printed (*Barcelona*): bodies in articles about play."""
    play: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that hardly stand in an article that is not about play (*striker*, *gawang*)."""
    sites: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before a place where something is or goes: right behind one stands no club (*di* Barcelona)."""
    locating: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that something is where a place stands right behind (*in*, *near*), and what ``holdings`` and
    ``located`` end with."""
    inside: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words right behind which ``premises`` are places."""
    premises: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Heads of bodies that are called like their house: places where something is in one (*di* RSUD Solo)."""
    halls: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Heads of rooms and houses that go on with whose they are (*Aula* Universitas Riau): places."""
    routes: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for ways between two places, which a hyphen joins behind them (*trayek* Lasem-Tuban)."""
    trusts: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for what is put in somebody (*trust in Halden*): no place is told behind them."""
    located: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Nouns that a place goes on with, and the word before it (*residents of* Halden)."""
    holdings: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Nouns for what a firm has, and the word before its name (*shares in* Halden)."""
    owned: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for what only a firm has, behind its possessive (*Halden's shares*)."""
    places: frozenset[str] = field(default=_NONE, validator=any_case)
    """Names of places beside the pack's territories, as printed."""
    districts: frozenset[str] = field(default=_NONE, validator=any_case)
    """Names of districts, as printed: many are surnames or common words too, so they are weaker evidence."""
    people: frozenset[str] = field(default=_NONE, validator=any_case)
    """First and last names of people, as printed, and whole names of well-known ones, read as bodies are."""
    renaming: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words between a body of several words and its acronym (*Organisasi Kesehatan Dunia* atau *WHO*)."""
    town_clubs: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Clubs that are called with and without their town (*Persebaya Surabaya*)."""
    alias_phrases: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases between a name and another name of the same person (*alias*, *yang akrab disapa*)."""
    alias_tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases behind a name that say that it is another name of a person named before (*sapaan akrabnya*)."""
    title_endings: tuple[str, ...] = ()
    """How titles of one word end where words are put together (*-minister*); for ``capital_nouns`` alone."""
    head_endings: tuple[str, ...] = ()
    """How first words of the names of bodies end (*-ministerium*); for ``capital_nouns`` alone."""
    noun_endings: tuple[str, ...] = ()
    """How words end that are no names (*-ung*); for ``capital_nouns`` alone."""
    name_endings: tuple[str, ...] = ()
    """What a name may take on at its end (*-s*); for ``capital_nouns`` alone."""
    noun_inflections: tuple[str, ...] = ()
    """What a noun may take on at its end (*-n*, *-es*); for ``capital_nouns`` alone."""
    adjective_endings: tuple[str, ...] = ()
    """How adjectives before a noun end (*-en*); for ``capital_nouns`` alone."""
