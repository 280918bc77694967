"""English: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.en.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    inverts=True,
    beside=Strength(
        usually=words("show find expect want need seek know prove see hold view plan decide"),
        others=1.0,
    ),
    that=Strength(
        always=words(
            "say tell think believe claim argue suggest announce report note add warn insist admit hope"
            " know acknowledge state declare predict explain assert contend maintain conclude indicate"
            " confirm"
        ),
        seldom=words("prove see hear sense show decide plan"),
        others=0.8,
    ),
    comma=Strength(usually=words("say add write ask reply respond"), others=0.0),
    bare=Strength(
        always=words("say think believe tell"),
        usually=words(
            "claim argue suggest announce report note add warn insist admit hope acknowledge state declare"
            " predict explain assert contend maintain conclude indicate confirm suppose reckon guess fear"
            " wish expect allege boast brag estimate assume imply joke feel write tweet doubt"
        ),
        seldom=words("know see find hear show learn notice realize understand remember reveal recall deny"),
    ),
    request=Strength(
        usually=words(
            "want ask urge vow promise pledge refuse decline offer threaten tell propose hope agree expect"
            " implore beg demand invite encourage advise warn swear claim plan seek order"
        ),
        seldom=words("decide need intend instruct prefer request recommend persuade"),
    ),
    question=Strength(
        usually=words(
            "ask wonder question explain say tell know describe discuss suggest show understand doubt see"
        ),
        others=0.4,
    ),
    noun=Strength(
        usually=words(
            "describe criticize criticise praise mock blast slam deny reject endorse announce propose"
            " condemn denounce acknowledge call accuse defend mention attack question blame oppose support"
            " predict back urge demand cite tout lament decry dismiss challenge applaud recommend discuss"
            " suggest"
        ),
        seldom=words("claim report note add explain express favor prefer want expect promise reveal"),
    ),
    about=phrases("""
        accuse of
        agree with
        apologize for
        appeal for
        ask about
        ask for
        boast about
        boast of
        brag about
        call for
        call on
        comment on
        complain about
        complain of
        disagree with
        hint at
        insist on
        joke about
        object to
        plead for
        point to
        rail against
        refer to
        respond to
        say about
        say of
        speak about
        speak of
        talk about
        think about
        think of
        warn about
        warn against
        warn of
        wonder about
        worry about
        write about
    """),
    ambiguous=words(
        "add address answer appeal attack back call cheer claim comment command complaint credit cry"
        " demand doubt estimate exchange fault favor fear feel forecast guess hint hope joke judge label"
        " name need notice object offer order phrase plan pledge point post press project promise protest"
        " question quote reason regret remark report request respect rule second sense shout show signal"
        " slam state suspect talk text trust tweet view voice vow want wish wonder worry mean read find"
        " share cast answers appeals attacks calls claims comments demands doubts estimates fears"
        " forecasts hints hopes jokes judges names needs notices objects offers orders plans pledges"
        " points posts projects promises protests questions quotes reasons remarks reports requests rules"
        " shouts shows signals states suspects tweets views voices vows wishes worries addresses"
    ),
    plurals=words(
        "i you we they who which that people police men women children many most some others those these"
        " both all few family government staff team public majority percent congress"
    ),
    plural_endings=("s",),
    adverb_endings=("ly",),
    addressing=words(
        "tell remind assure reassure inform advise warn ask urge convince persuade teach instruct"
    ),
    citing=phrases("""
        according to
        as per
        in the words of
    """),
    report_nouns=words(
        "statement claim belief argument assertion allegation suggestion warning accusation promise pledge"
        " view comment remark announcement report rumor rumour complaint contention notion idea hope fear"
    ),
    media_cues=phrases("""
        as reported by
        as quoted by
        as cited by
    """),
    anaphors=words("this that it"),
    pronouns=words(
        "he she they i we you it who one everyone nobody everybody someone somebody many some others"
    ),
    determiners=words(
        "the a an this that these those his her its their my our your some several many most one two three"
        " four five six both another other each every all no any few"
    ),
    prepositions=words(
        "in on at by for with from about of during after before since through over under against into to"
        " via amid among between despite near outside inside upon within without throughout toward towards"
        " across along behind beyond per regarding concerning following around like as off onto out up"
        " down"
    ),
    links=words("of for and the de la le van der von bin el al ibn da di du"),
    coordinators=words("and or but nor yet"),
    subordinators=words(
        "while when where because although though if unless until as since whereas once whenever after"
        " before so than"
    ),
    auxiliaries=words(
        "has have had is are was were be been being do does did will would can could may might must shall"
        " should 's ’s 've ’ve 'd ’d 'll ’ll 're ’re"
    ),
    passive_auxiliaries=words("is are was were be been being got gets"),
    adverbs=words(
        "also then later now again still already just even only recently repeatedly often always never"
        " previously publicly privately reportedly initially quickly simply specifically further earlier"
        " today yesterday tonight sometimes frequently famously actually really clearly apparently"
        " immediately subsequently finally eventually instead therefore thus here ever long first both"
        " himself herself themselves itself probably certainly flatly openly explicitly implicitly"
        " strongly firmly essentially basically largely mostly merely generally usually angrily jokingly"
        " sarcastically bluntly correctly wrongly falsely rightly briefly separately similarly reluctantly"
    ),
    negators=words(
        "not never n't don't doesn't didn't don’t doesn’t didn’t hasn't hasn’t cannot can't can’t no"
    ),
    complementisers=words("that"),
    infinitives=words("to"),
    question_words=words("whether if how why what who when where which whom"),
    relatives=words("who which that whose whom"),
    agents=words("by"),
    addressees=words("to"),
    times=words(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow last"
        " next earlier recently january february march april june july august september october november"
        " december"
    ),
    lead_ins=words(
        "however moreover furthermore meanwhile additionally nevertheless nonetheless still but and so yet"
        " or besides therefore thus then also indeed instead finally"
    ),
    possessives=words("his her their its my our your"),
    tails=words("while"),
    nested=0.5,
    verb_suffixes=("ing", "ed"),
    verbs_else=words(
        "is are was were am be been has have had do does did will would can could may might must shall"
        " should isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t won't won’t wouldn't wouldn’t"
        " can't can’t came went got took made gave left won lost ran met sat stood kept became comes goes"
        " gets takes makes gives runs leads led faces held holds"
    ),
)
