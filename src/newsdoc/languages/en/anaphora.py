"""English: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._names import read_list
from newsdoc.languages._words import words

ANAPHORA = AnaphoraWords(
    men=words("he him himself his"),
    women=words("she her herself hers"),
    many=words("they them themselves"),
    things=words("it itself"),
    askers=words("reporter reporters journalist journalists interviewer newsmen"),
    selves=words("i we"),
    demonstratives=words("this that these those said"),
    articles=words("the"),
    indefinites=words("a an one another some"),
    plurals=words("two three four five six several many few dozens hundreds thousands most all other some"),
    coordinators=words("and &"),
    relatives=words("who which that"),
    obliques=words(
        "of for to with from by at in on about against over under after before between among through"
        " during without within behind beside near around into onto toward towards including like than"
        " via per"
    ),
    topics=words("for"),
    openers=words(
        "but and while when as because that although though since if so yet meanwhile later then still"
        " also who which whether until once whereas however instead said says added"
    ),
    persons=words(
        "man woman boy girl person source official aide adviser advisor expert analyst witness victim"
        " suspect resident neighbor neighbour critic supporter voter protester lawmaker politician"
        " economist scientist researcher author writer reporter journalist doctor nurse teacher student"
        " professor farmer worker driver owner founder insider veteran survivor defendant passenger"
        " relative friend colleague historian strategist operative pollster donor activist organizer"
        " organiser consultant spokesperson billionaire businessman businesswoman mogul actor actress"
        " singer player striker coach athlete artist user employee member"
    ),
    epithets=words(
        "old actor actress singer rapper songwriter musician comedian entertainer star performer"
        " player striker midfielder defender goalkeeper winger bowler batsman batter pitcher"
        " quarterback golfer boxer driver jockey swimmer sprinter skater skier rider cyclist captain"
        " skipper veteran champion rookie novelist author writer poet playwright painter artist"
        " sculptor director filmmaker chef entrepreneur billionaire millionaire tycoon mogul"
        " businessman businesswoman pensioner widow widower grandmother grandfather"
        " teenager youngster cleric priest pastor rabbi academic"
        " historian philosopher economist native democrat republican conservative liberal australian"
        " american briton englishman scot irishman welshman canadian german italian spaniard russian"
        " indian nigerian kenyan brazilian mexican californian texan frenchman frenchwoman englishwoman"
        " irishwoman dutchman scotsman swede dane finn serb croat turk norwegian argentine argentinian"
        " colombian uruguayan ghanaian belgian austrian"
    ),
    roles=words(
        "nominee candidate chairperson chairwoman leader lawmaker prosecutor lawyer attorney counsel"
        " judge head chief boss commissioner administrator superintendent treasurer investigator officer"
        " soldier pilot cleric frontrunner incumbent challenger congressman congresswoman president"
        " senator governor minister director manager mayor secretary general spokesman spokeswoman"
        " ambassador premier king queen pope"
    ),
    bodies=words(
        "campaign administration government company firm organization organisation agency ministry"
        " department party committee commission court union bank group association network newspaper"
        " magazine outlet paper office bureau foundation university team club airline maker manufacturer"
        " retailer publisher board council body institute center centre house senate congress parliament"
        " pentagon"
    ),
    groups=words(
        "police people officials authorities prosecutors protesters residents lawmakers families voters"
        " critics supporters experts analysts investigators republicans democrats conservatives liberals"
        " activists troops media public crowd staff lawyers women men children students workers"
        " scientists researchers economists reporters journalists aides advisers allies opponents"
        " delegates parents neighbors neighbours others firefighters insurgents rebels demonstrators"
    ),
    documents=words(
        "report study survey poll statement letter memo email document filing lawsuit complaint"
        " indictment data figures statistics article story editorial book transcript law resolution"
        " release post tweet message website site analysis paper records emails documents reports polls"
    ),
    relations=words("wife husband son daughter brother sister father mother widow friend"),
    deputies=words("vice deputy assistant spokesman spokeswoman adviser advisor aide lawyer running"),
    honorifics=words(
        "mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope cardinal"
        " bishop rev father sister saint st senator sen rep representative gov governor detective sheriff"
        " imam ayatollah sheikh barr engr alhaji alhaja comrade datuk dato seri madam shri smt fr msgr"
        " taoiseach archbishop rabbi baroness hon garda gogo"
    ),
    ranks=words(
        "lt col colonel maj major capt captain sgt sergeant adm admiral gen general lieutenant commander"
        " cpl pvt cdr cmdr comm supt insp asp dsp acp dci wpc pte"
    ),
    formers=words("former ex then outgoing late longtime"),
    male=words(
        "mr sir king prince lord father man boy husband son brother congressman businessman actor"
        " chairman spokesman emperor duke pope bishop sheikh imam ayatollah waiter hero heir monk grandfather"
        " grandson nephew uncle groom schoolboy policeman fireman boyfriend dad widower councilman alderman"
    ),
    female=words(
        "mrs ms miss queen princess lady mother woman girl wife daughter sister congresswoman"
        " businesswoman actress chairwoman spokeswoman empress duchess widow waitress heroine heiress hostess"
        " nun midwife grandmother granddaughter niece aunt bride schoolgirl policewoman girlfriend mum mom"
        " councilwoman alderwoman assemblywoman"
    ),
    male_names=read_list("en-men")
    | words(
        "alex barack bernie ed jeb jordan matt mitch mohammed newt phil reince ron rudy sam terry"
        " tyler vladimir"
    ),
    female_names=read_list("en-women") | words("ashley hillary huma ivanka jean joan kellyanne kelly kim"),
    possessives=words("'s ’s ' ’"),
    plural_endings=words("s"),
    heads_first=False,
    short_forms=expansions(
        """
        sen = senator
        rep = representative
        gov = governor
        gen = general
        lt = lieutenant
        sgt = sergeant
        capt = captain
        supt = superintendent
        cllr = councillor
        justice = judge
        col = colonel
        prof = professor
        pres = president
        pm = prime minister
        fm = foreign minister
        congressman = representative
        congresswoman = representative
        veep = vice president
        ceo = chief executive
        """
    ),
)
