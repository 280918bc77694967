"""English: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.en.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    inverts=True,
    joins=True,
    certainty=(
        ("about", 0.8),
        ("bare-clause", 0.9),
        ("comma-clause", 0.75),
        ("cue-quotation", 0.85),
        ("follow-on", 0.55),
        ("noun-content", 0.85),
        ("orphan", 0.4),
        ("parenthetical-cue", 0.9),
        ("question", 0.85),
        ("report-noun", 0.45),
        ("request", 0.75),
        ("that-clause", 0.9),
    ),
    beside=Strength(
        usually=words("find expect want need seek know prove see hold view plan decide show"),
        seldom=words("direct attribute bares"),
        others=1.0,
    ),
    that=Strength(
        always=words(
            "say tell suggest argue note add report acknowledge point warn agree insist announce admit"
            " declare indicate write respond reveal allege assert convince concede refuse confirm conclude"
            " predict deny complain joke"
        ),
        usually=words(
            "state show believe find claim know continue see remind recognize assure learn explain hope"
            " imply maintain emphasize mention fear pledge project assume reiterate promise estimate"
        ),
        seldom=words(
            "think want feel understand rule order post back prove plan decide demonstrate bet judge realize"
        ),
        others=0.8,
    ),
    comma=Strength(
        always=words("say add tell continue write"),
        usually=words(
            "note ask explain respond argue reply reveal acknowledge conclude announce vow refer remark"
            " refuse decline"
        ),
        seldom=words("report believe tweet expect view pledge"),
    ),
    bare=Strength(
        always=words("say tell suggest announce express accuse"),
        usually=words(
            "believe argue note warn insist claim admit hope acknowledge declare predict explain write"
            " conclude indicate confirm describe criticize criticise discuss defend mention ask respond"
            " propose praise blame cite reject tweet highlight demand dismiss mock blast denounce slam"
            " echo reveal recall recognize portray tout disclose recommend assure stress lament chide"
            " condemn reiterate wish urge rebuke refuse assert maintain allege contend decline endorse"
            " suspect reckon boast brag decry deride joke repeat quip oppose concede term submit caution"
            " swear"
        ),
        seldom=words(
            "think show call know feel attack offer identify question prefer expect deny welcome order"
            " fear encourage promise agree threaten report favor thank support hate love address want"
            " estimate find signal detail outline publish imply worry doubt suppose guess notice regret"
            " remember state vow assume challenge"
        ),
    ),
    request=Strength(
        usually=words(
            "urge ask vow promise pledge expect hope agree threaten claim offer demand beg implore"
            " encourage invite advise warn order tell swear seek want persuade volunteer direct remind"
        ),
        seldom=words("decide prefer propose instruct recommend request consent appeal"),
    ),
    question=Strength(
        always=words("ask question wonder"),
        usually=words("say explain show tell discuss recall describe doubt determine"),
        seldom=words("know understand see consider decide reveal predict"),
        others=0.45,
    ),
    noun=Strength(
        always=words("say describe tell"),
        usually=words(
            "call refer cite discuss announce blast praise blame mock propose oppose ask mention"
            " list recall note portray decry slam assail accuse tout denounce express urge deride dismiss"
            " emphasize remember suggest recite characterize question prefer seek endorse view predict"
            " condemn applaud lambaste defend vow reject deny demand acknowledge attribute"
        ),
        seldom=words(
            "support offer want attack name favor criticize criticise challenge expect encourage know"
            " claim pledge believe publish point declare report estimate voice warn admit reveal recommend"
            " back show promise tweet thank welcome consider stress reiterate invoke repeat"
        ),
    ),
    private=words(
        "think feel see know want hope believe support understand love hate need expect find decide"
        " prefer learn realize realise remember notice hear sense suspect doubt favor view consider"
        " imagine wish regret fear"
    ),
    about=phrases("""
        accuse of
        agree with
        apologise for
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
    unsaid=phrases("""
        respond to
        say about
    """),
    ambiguous=words(
        "add address answer appeal attack back call cheer claim comment command complaint credit cry"
        " decline declines demand doubt estimate exchange fault forecast favor fear feel guess hint hope"
        " joke judge label name need notice object offer order phrase plan pledge point post press project"
        " promise protest question quote reason regret remark report request respect rule second sense shout"
        " show signal slam state suspect talk text talks trust tweet view voice vow want wish wonder worry"
        " mean find share cast answers appeals attacks calls claims comments demands doubts estimates fears"
        " forecasts hints hopes jokes judges names needs notices objects offers orders plans pledges points"
        " posts projects promises protests questions quotes reasons remarks reports requests rules gasp"
        " gasps gripe gripes hiss howl howls moan moans marvel marvels jest thunder wail email emails shouts"
        " shows signals states suspects tweets views voices vows wishes worries addresses"
    ),
    plurals=words(
        "i you we they who which that people police men women children many most some others those these"
        " both all few family government staff team public majority percent congress"
    ),
    numerals=words(
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty"
        " sixty seventy eighty ninety half dozens hundreds thousands millions majorities third"
        " quarter thirds quarters"
    ),
    approximators=words("about around nearly almost roughly over under just"),
    amounts=phrases("""
        about
        around
        at least
        at most
        between
        fewer than
        less than
        more than
        over
        under
        up to
    """),
    plural_endings=("s",),
    adverb_endings=("ly",),
    addressing=words(
        "tell remind assure reassure inform advise warn ask urge convince persuade teach instruct beg implore"
        " order invite"
    ),
    phrasals=phrases("""
        blurted out
        blurts out
        chimed in
        chimes in
        cried out
        fired back
        goes on
        hit back
        point out
        pointed out
        pointing out
        points out
        shot back
        snapped back
        snaps back
        went on
        writes back
        wrote back
    """),
    denying=words("denies denied deny disputes disputed dispute rejects rejected reject"),
    audiences=words(
        "hearing inquest inquiry jury tribunal trial meeting conference forum rally congregation panel summit"
        " audience gathering assembly committees colleagues customers shareholders investors pupils patients"
        " tenants mourners"
    ),
    declining=words(
        "decline declines declined declining refuse refuses refused refusing early soon hard difficult"
        " impossible premature unable unwilling unauthorised unauthorized"
    ),
    permitting=words(
        "authorised authorized allowed permitted able willing prepared free entitled qualified ready cleared"
    ),
    questions=words("question questions query queries inquiry inquiries enquiry enquiries"),
    causing=words(
        "prompt prompts prompted prompting force forces forced forcing cause causes caused causing"
        " compel compels compelled compelling oblige obliges obliged obliging spur spurs spurred"
        " spurring tempt tempts tempted tempting inspire inspires inspired inspiring enable enables"
        " enabled enabling allow allows allowed allowing provoke provokes provoked provoking"
    ),
    leading=words(
        "lead leads led leading drive drives drove driven driving push pushes pushed pushing press presses"
        " pressed pressing pressure pressures pressured pressuring get gets got getting"
    ),
    accompanying=words("with"),
    describing=words("familiar close briefed knowledgeable acquainted"),
    findings=words("show shows showed find finds found indicate indicates indicated suggest suggests"),
    citing=phrases("""
        according to
        as per
        in the words of
    """),
    wordings=phrases("""
        put it
        puts it
    """),
    as_openers=words("as"),
    uncited=words(
        "plan plans schedule law rule rules tradition custom legend lore size age need needs taste rank merit"
        " ability weight height color colour type kind category ethnicity gender instructions instruction"
    ),
    lending=words(
        "make makes made making give gives gave given giving voice voices voiced voicing raise raises raised"
        " raising issue issues issued issuing have has had having hold holds held holding take takes took"
        " taken taking reach reaches reached let lets leave leaves left leaving share shares shared come"
        " comes came is are was were"
    ),
    report_nouns=words(
        "clear known position message doubt doubts opinion conclusion concern concerns fears hopes assurance"
        " assurances warnings confidence"
        " statement claim belief argument assertion allegation suggestion warning accusation promise pledge"
        " view comment remark announcement report rumor rumour complaint contention notion idea hope fear"
    ),
    noun_topics=phrases("""
        call to
        calls to
        claim to
        claims to
        demand to
        demands to
        plea to
        pleas to
        pledge to
        pledges to
        promise to
        promises to
        proposal to
        proposals to
        threat to
        threats to
        vow to
        vows to
    """),
    senders=words("from"),
    media_cues=phrases("""
        as reported by
        as quoted by
        as cited by
    """),
    relaying=phrases("""
        cite as
        quote as
    """),
    predicative=words(
        "call calls called calling declare declares declared declaring label labels labelled labelling"
        " labeled labeling brand brands branded branding dub dubs dubbed dubbing term terms termed terming"
    ),
    idioms=phrases("""
        complain of chest
        complain of headaches
        complain of pain
        complain of pains
        complain of stomach
        complained of breathing
        complained of chest
        complained of dizziness
        complained of headaches
        complained of nausea
        complained of pain
        complained of pains
        complained of stomach
        complaining of breathing
        complaining of chest
        complaining of dizziness
        complaining of headaches
        complaining of nausea
        complaining of pain
        complaining of pains
        complaining of stomach
        complains of pain
        goes without saying
        having said that
        made sure
        make sure
        makes sure
        making sure
        needless to say
        so to speak
        suffice it to say
        suffice to say
        that being said
        that is to say
        that said ,
        to say nothing of
        to say the least
        which is to say
    """),
    topics=words(
        "goodbye farewell hello grace truth joke jokes lie lies story stories tale tales life lives prayer"
        " prayers"
    ),
    telling=words("say says said saying tell tells told telling claim claims claimed"),
    expletives=words("there"),
    anaphors=words("this that it so thus"),
    pronouns=words(
        "he she they i we you it who one everyone nobody everybody someone somebody many some others another"
        " several both all each"
        " i've i’ve i'd i’d you've you’ve you'd you’d he'd he’d she'd she’d we've we’ve we'd we’d"
        " they've they’ve they'd they’d"
        " i'm i’m i'll i’ll you're you’re you'll you’ll he'll he’ll she'll she’ll it'll it’ll it'd it’d"
        " we're we’re we'll we’ll they're they’re they'll they’ll"
    ),
    object_pronouns=words("me him her us them"),
    determiners=words(
        "the a an this that these those his her its their my our your some several many most one two three"
        " four five six both another other each every all no any few"
    ),
    prepositions=words(
        "in on at by for with from about of during after before since through over under against"
        " into to via amid among between despite near outside inside upon within without throughout toward"
        " towards across along behind beyond per regarding concerning following around like as off onto out"
        " up down"
    ),
    fronted=words("despite without under amid among between behind beyond for with per like across along"),
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
        "also then later now again still already just even only recently repeatedly often always never once"
        " afterwards afterward previously publicly privately reportedly initially quickly simply"
        " specifically further earlier"
        " today yesterday tonight sometimes frequently famously actually really clearly apparently"
        " immediately subsequently finally eventually instead therefore thus here ever long first both all"
        " each otherwise"
        " himself herself themselves itself probably certainly flatly openly explicitly implicitly"
        " strongly firmly essentially basically largely mostly merely generally usually angrily jokingly"
        " sarcastically bluntly correctly wrongly falsely rightly briefly separately similarly reluctantly"
        " nevertheless nonetheless ultimately perhaps maybe indeed likewise twice however"
    ),
    restrictors=words("both all each perhaps maybe twice"),
    habits=words("used like likes liked love loves loved continue continues continued tend tends tended"),
    negators=words(
        "not never nobody neither none without"
        " n't don't doesn't didn't don’t doesn’t didn’t hasn't hasn’t cannot can't can’t no"
        " isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t won't won’t wouldn't wouldn’t haven't"
        " haven’t hadn't hadn’t couldn't couldn’t shouldn't shouldn’t"
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
        " december week weekend month year morning afternoon evening night ago"
    ),
    nearing=words("late early"),
    durations=words("minutes hours days weeks months years minute hour day week month year moments"),
    question_labels=words("q question"),
    answer_labels=words("a answer"),
    lead_ins=words(
        "however moreover furthermore meanwhile additionally nevertheless nonetheless still but and so yet"
        " or besides therefore thus then also indeed instead finally"
    ),
    possessives=words("his her their its my our your"),
    tails=words("while"),
    nested=0.5,
    verb_suffixes=("ing", "ed"),
    never_verbs=words(
        "building hearing meeting wedding morning evening spring thing anything nothing something everything"
        " string sibling ceiling feeling housing banking filing ruling briefing funding training marketing"
        " advertising engineering accounting nursing gaming shipping mining farming fishing racing boxing"
        " wrestling speed breed hundred sacred naked beloved wicked indeed clothing offspring darling polling"
    ),
    verbs_else=words(
        "is are was were am be been has have had do does did will would can could may might must shall"
        " should isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t won't won’t wouldn't wouldn’t"
        " can't can’t don't doesn't didn't don’t doesn’t didn’t hasn't hasn’t haven't haven’t hadn't hadn’t"
        " couldn't couldn’t shouldn't shouldn’t came went got took made gave left won lost ran met sat stood"
        " kept became comes goes"
        " gets takes makes gives runs leads led faces held holds fell rose grew began broke drew flew sank"
        " hit cut put shut spread built bought brought sold sent spent paid died lay lies lives fought"
        " caught fled slid sought wore woke swept struck stole threw remains begins starts stops works sued"
        " axed tied vied owed"
    ),
)
