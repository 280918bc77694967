"""The section of a language pack for reporting."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from newsdoc.errors import PackError
from newsdoc.languages._words import lower_case, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

_NONE = frozenset[str]()
_COLUMNS = 4


class Verb(NamedTuple):
    """The forms of a reporting verb; the first finite form names it."""

    finite: tuple[str, ...]
    """Forms with the subject before them (*says*, *said*; *mengatakan*)."""
    participle: tuple[str, ...]
    """Forms that take the subject of another verb (*saying*)."""
    passive: tuple[str, ...]
    """Forms with the agent behind them (*disampaikan*; *quoted*, with an auxiliary)."""
    root: tuple[str, ...]
    """Forms that report only beside a quotation or inside a comma frame, the subject behind them (*kata*)."""


def verbs(block: str) -> tuple[Verb, ...]:
    """Read verbs, one a line, in four columns: finite, participle, passive, root.

    Several forms in a column are joined by a stroke; a dash stands for none.

    >>> verbs("say/says/said saying said -")[0].finite
    ('say', 'says', 'said')
    """
    return tuple(_verb(line.split()) for line in block.splitlines() if line.strip())


def regular_verbs(stems: str, *, finite: str, participle: str, passive: str) -> tuple[Verb, ...]:
    """Build verbs of one pattern from their stems and the endings, both separated by blanks.

    A stem with a stroke has a second shape for the endings with a plus.

    >>> regular_verbs("appel/appell", finite="er +e ait", participle="ant", passive="é")[0].finite
    ('appeler', 'appelle', 'appelait')
    """
    shapes = [stem.partition("/") for stem in stems.split()]
    return tuple(
        Verb(
            finite=_forms(plain, other, finite),
            participle=_forms(plain, other, participle),
            passive=_forms(plain, other, passive),
            root=(),
        )
        for plain, _, other in shapes
    )


def _forms(plain: str, other: str, endings: str) -> tuple[str, ...]:
    return tuple(
        (other or plain) + ending[1:] if ending.startswith("+") else plain + ending
        for ending in endings.split()
    )


def _verb(columns: list[str]) -> Verb:
    if len(columns) != _COLUMNS:
        message = f"verbs: got {len(columns)} columns in {' '.join(columns)!a}, wanted {_COLUMNS}"
        raise PackError(message)
    return Verb(*(() if column == "-" else tuple(column.split("/")) for column in columns))


@frozen(kw_only=True)
class Strength:
    """How regularly verbs report in one frame; verbs are named by their first finite form."""

    always: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nearly every such clause is a report."""
    usually: frozenset[str] = field(default=_NONE, validator=lower_case)
    """More often than not."""
    seldom: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Only when all else speaks for it."""
    others: float = 0.0
    """The strength of all reporting verbs that are not listed, from 0 to 1."""

    def __iter__(self) -> Iterator[tuple[str, float]]:
        """Give each listed verb with its strength."""
        for group, strength in ((self.always, 1.0), (self.usually, 0.75), (self.seldom, 0.45)):
            for verb in group:
                yield verb, strength


_NEVER = Strength()


@frozen(kw_only=True, cache_hash=True)
class ReportingWords:
    """Words that report speech and thought, and the frames they stand in."""

    verbs: tuple[Verb, ...] = ()
    """The reporting verbs with their forms."""
    inverts: bool = False
    """Whether a finite verb may stand before its subject beside a quotation (*said Hart*)."""
    joins: bool = False
    """Whether *"A," she said. "B."* is counted as one quote, not as two that share their cue."""
    compound: bool = False
    """Whether a finite verb may be an auxiliary and a participle (*passive* in the table), which stand
    before their subject together (*a déclaré Hart*, *ha dicho Hart*)."""
    drops_subjects: bool = False
    """Whether a finite verb may do without a subject (*añadió que ...*)."""
    bare_clauses: bool = True
    """Whether a clause may follow a verb without a complementiser (*said it would rain*); where none may,
    ``bare`` counts in comma frames alone."""
    certainty: tuple[tuple[str, float], ...] = ()
    """Rules that are right less often than their scores say, each with the factor that says how much."""
    verb_second: bool = False
    """Whether the verb of a main clause is its second part: its subject stands behind it when anything else
    opens the clause (*Am Montag sagte Hart, ...*), and a comma always parts it from the clause it reports."""
    beside: Strength = Strength(others=1.0)
    """Verbs directly beside a quotation."""
    that: Strength = _NEVER
    """Verb and a clause with a complementiser (*said that ...*, *mengatakan bahwa ...*)."""
    comma: Strength = _NEVER
    """Verb, comma, clause (*mengatakan, ...*)."""
    bare: Strength = _NEVER
    """Verb and a clause directly (*said it would rain*)."""
    request: Strength = _NEVER
    """Verb and what is demanded or intended (*asked him to go*, *meminta agar ...*)."""
    question: Strength = _NEVER
    """Verb and a question (*asked whether*, *menjelaskan apakah*)."""
    noun: Strength = _NEVER
    """Verb and a noun phrase that states or judges something (*denied the charge*)."""
    about: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Verbs, by first finite form, with the preposition that opens what was talked about (*call for*)."""
    unsaid: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Pairs of ``about`` behind which stands only what was spoken of, nothing that is said (*respond to*)."""
    private: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Verbs of thought and feeling, by first finite form: joined to what is reported they are part of it
    (*said he was ill and* felt *tired*)."""
    judging: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Verbs, by first finite form, with the word behind their object that opens the judgement (*memuji* X
    *sebagai* Y)."""
    ambiguous: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Verb forms that are nouns as often (*state*, *calls*): they need a clear subject."""
    plurals: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Subjects of the first finite form where a language tells it from the others (*they*, *police*)."""
    numerals: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for numbers and parts that can stand for people (*two*, *half*)."""
    approximators: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before a number that say how exact it is (*about* half of the voters)."""
    amounts: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases, prepositions among them, that say the same of a number (*said* at least *six came*)."""
    plural_endings: tuple[str, ...] = ()
    """How such subjects end otherwise."""
    adverb_endings: tuple[str, ...] = ()
    """How adverbs end (*-ly*)."""
    content_nouns: frozenset[str] = field(default=_NONE, validator=lower_case)
    """First words of noun phrases that state something (*pentingnya*, *harapannya*)."""
    particles: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Verbs, by first finite form, with the word that ends their clause where it stands apart from them
    (*mitteilen mit*: *teilte* die Polizei *mit*)."""
    phrasals: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Forms of verbs with the word behind them that is part of the verb (*pointed* out, *fired* back)."""
    addressing: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Verbs whose object is whom the words are said to (*told reporters*), by first finite form."""
    audiences: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for those who hear what is said together, but for bodies and groups (*told the* hearing)."""
    denying: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs that end an apposition to what is reported, no part of that (*a charge he* denies)."""
    declining: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before the infinitive of what nobody says (*declined* to comment, too *early* to say, selain
    *meminta*, dijadwalkan *mengumumkan*)."""
    permitting: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for who may speak; who is *not* one says nothing (*not* authorised *to discuss it*)."""
    questions: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for what is asked: who responds to it says nothing by that (*responded to* questions)."""
    demanding: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs that report a demand where a verb stands behind their object (*mendorong KPK*
    menelusuri), and nothing where none does (*mendorong mobil*)."""
    predicative: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs that report what they say their object is (*call the plan* a disgrace), and nothing
    where they have an object alone (*call the police*)."""
    idioms: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases with the form of a verb that report nothing (*needless to* say, *that* said, *kata kunci*)."""
    topics: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns that tell what was spoken of, not what was said of it (*membeberkan* kronologi)."""
    topic_openers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open what was spoken of behind such a verb (*menjelaskan* soal *rapat*)."""
    telling: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of the verbs that may have such an object; behind others a clause starts with it."""
    encounters: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Participles of how the press met who speaks (*saat* ditemui): a report ends before them, and before a
    second report behind a conjunction; where finite verbs stand behind their subjects."""
    expletives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words in the place of a subject that is none (*there*)."""
    causing: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs whose object does what the infinitive behind it tells (*prompted* Hart to say)."""
    leading: frozenset[str] = field(default=_NONE, validator=lower_case)
    """The same where an object that is nobody has the infinitive of the subject (*led a march to demand*)."""
    accompanying: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Prepositions before somebody and a participle of what they say (*with* officials saying it failed)."""
    describing: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words behind a noun that go on behind a preposition (*people* familiar *with the matter*)."""
    relaying: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Verbs, by first finite form, whose object speaks, with the word before the participle that says so
    (*quote as*: *quoted Hart* as *saying*)."""
    enclitics: tuple[str, ...] = ()
    """Endings that name the source inside a cue (*-nya*)."""
    citing: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words and phrases with the source behind them (*menurut*, *according to*)."""
    as_cues: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words and phrases with a reporting verb and then the source behind them (*según* explicó X,
    *comme l'* a dit X)."""
    opinion_words: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Prepositions that cite at the head of a sentence before a person (*pour* Marc Leroy, ...)."""
    uncited: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns that nobody is cited by behind a citing word (*menurut* rencana, *according to* plan)."""
    wordings: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases that report behind one of ``as_openers`` alone (*as Hart* put it)."""
    citing_behind: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words with the source before them (*zufolge*)."""
    as_openers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open a clause that credits the rest of its sentence (*wie* Hart sagte, *as* Hart said)."""
    manners: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before what joins a clause to its verb that tell how it is said (*menjelaskan* rinci *bahwa*)."""
    lending: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs whose subject reports with a noun (*Hart* voiced *fears that*, made *it clear that*)."""
    report_nouns: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns whose clause is a report (*pernyataan X bahwa*, *his claim that*)."""
    noun_topics: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Nouns with the word behind them that opens what their owner demands or promises (*promise to*: *Hart's*
    promise to *go*)."""
    senders: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Prepositions between what is written and who gave it out (*a statement* from *the union*)."""
    media_cues: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases with the outlet that carried the words behind them (*seperti dilaporkan*)."""
    anaphors: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Subjects that stand for the words reported before (*hal itu*)."""
    pronouns: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns that can be a source."""
    object_pronouns: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns that are the object of one verb and the subject of the infinitive behind it (*led her to*)."""
    determiners: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open a noun phrase (*the*, *seorang*)."""
    prepositions: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Prepositions: a source ends before them."""
    fronted: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Those that open what is reported rather than tell how it was said (*said* despite *it all*)."""
    adjuncts: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open an adverbial between a subject and its verb (*Budi* saat *ditemui mengatakan*): the
    source ends before them."""
    obliques: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Determiners that never open a subject (*dem*, *einem*)."""
    links: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words inside names and descriptions (*of*, *bin*, *untuk*)."""
    coordinators: frozenset[str] = field(default=_NONE, validator=lower_case)
    """*And*, *or*, *but*."""
    subordinators: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open an adverbial clause (*while*, *saat*)."""
    auxiliaries: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words between a subject and its verb that are part of the verb (*has*, *telah*)."""
    passive_auxiliaries: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What makes a passive of a participle (*was*); empty where the passive has its own form."""
    reflexives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns before a passive auxiliary that make its participle active (*s'* est félicité)."""
    adverbs: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that may stand between a subject and its verb or behind a cue (*also*, *juga*)."""
    habits: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before an infinitive that is said all the same (*she* used *to say*, *likes to say*)."""
    restrictors: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Adverbs that belong to what is reported when they stand behind its verb (*mengaku* hanya *lewat*, *said
    both demands were met*)."""
    negators: frozenset[str] = field(default=_NONE, validator=lower_case)
    """*Not*, *tidak*, *enggan*: what was not said is no report."""
    readily: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases of a negator and another word before a verb that deny nothing (tak lupa *mengatakan*)."""
    manner_openers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that tell together with the one behind them how a verb is done (secara *terbuka*)."""
    denials: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Negators, each with a verb by its first finite form, that together affirm (*tidak menampik*)."""
    light_verbs: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Verbs of ``denials`` that report only there and with the noun behind them (*tidak menutup
    kemungkinan*); the frames name them by the verb."""
    lodging: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """Verbs, by first finite form, with the preposition before where their object is taken, which is nothing
    that is said then (*melaporkan* akun itu *ke* polisi)."""
    complementisers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """*That*, *bahwa*."""
    infinitives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open a demand (*to*, *agar*)."""
    question_words: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that open a question (*whether*, *apakah*)."""
    relatives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Relative pronouns (*who*, *yang*)."""
    naming: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words in a relative clause that the name of who is described stands behind (*yang disapa Cici*)."""
    agents: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before the agent of a passive (*by*, *oleh*)."""
    addressees: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before whom the words are said to (*to*, *kepada*)."""
    times: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for a time that may stand bare behind a source (*Monday*, *kemarin*)."""
    nearing: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Adjectives before a time, with a preposition or without (*said* late *on Monday that*)."""
    durations: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for a stretch of time that dates the clause behind it (*hours* after it rained), or with a time
    behind it the name before it (*Tempo* bulan *lalu*)."""
    reported_moods: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Verb forms that stand in reported speech only: a sentence with one and without a cue goes on with the
    report before it (*sei*, *habe*)."""
    question_labels: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before the colon that opens what is asked in an interview (*Q*)."""
    answer_labels: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before the colon that opens an answer (*A*)."""
    lead_ins: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Bare connectives at the head of a sentence, which are no content (*however*, *selain itu*)."""
    modals: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Auxiliaries behind which nothing was said yet (*harus*)."""
    possessives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before a noun that say whose it is (*his*)."""
    tails: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that, behind a comma, end what is reported (*sambil*); a verb behind one that introduces words
    has the subject of the verb before."""
    contrasts: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that, behind a comma, end what is reported where another report follows (*sementara*)."""
    correlatives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases that go on with what is reported in spite of their conjunction (*tetapi juga*)."""
    evidential: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs that report only what somebody named found (*data BPS menunjukkan*)."""
    inanimate: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for what says nothing and does what reporting verbs tell as well (*keadaan mendesak*)."""
    deeds: frozenset[str] = field(default=_NONE, validator=word_pairs)
    """How nouns for deeds and states start and end, which say nothing unless another list has them (*pe an*:
    *penyebaran* virus *mengkhawatirkan*)."""
    findings: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of verbs that end a sentence with who found what it says (*prices fell, data* showed)."""
    nested: float = 1.0
    """How sure a report inside another one must be to be told apart, from 0 to 1; at 1 none is."""
    verb_prefixes: tuple[str, ...] = ()
    """How other verbs begin (*men-*, *ber-*): a source does not reach over them."""
    verb_suffixes: tuple[str, ...] = ()
    """How other verbs end (*-ed*, *-ing*)."""
    never_verbs: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that are no verbs though they begin or end like one (*berita*, *terdakwa*, *building*)."""
    verbs_else: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Other verbs that no ending tells (*is*, *adalah*)."""
    resuming: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Conjunctions behind a source whose clause is reported, too (*kata Rina,* sehingga *harga turun*)."""
