"""English: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._names import read_list
from newsdoc.languages._words import phrases, words

ANAPHORA = AnaphoraWords(
    men=words("he him himself his he'd he’d he'll he’ll"),
    women=words("she her herself hers she'd she’d she'll she’ll"),
    many=words("they them themselves they've they’ve they'd they’d they're they’re they'll they’ll"),
    things=words("it itself it'll it’ll it'd it’d"),
    askers=words("reporter reporters journalist journalists interviewer newsmen"),
    selves=words("i we i've i’ve i'd i’d we've we’ve we'd we’d i'm i’m i'll i’ll we're we’re we'll we’ll"),
    demonstratives=words("this that these those said"),
    articles=words("the"),
    indefinites=words("a an one another some"),
    plurals=words("two three four five six several many few dozens hundreds thousands most all other some"),
    coordinators=words("and &"),
    relatives=words("who which that"),
    personal_relatives=words("who"),
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
        " singer player striker coach athlete artist user employee member vendor trader"
    ),
    ages=phrases(
        """
        - year - old
        year - old
        years old
        years of age
        """
    ),
    parties=words(
        "accused defendant detainee inmate patient teenager toddler pensioner schoolboy schoolgirl"
        " survivor victim"
    ),
    officials=words(
        "prosecutor judge magistrate justice lawyer attorney barrister solicitor detective inspector det"
        " insp superintendent supt constable sergeant sgt officer sheriff coroner surgeon doctor dr nurse"
        " paramedic consultant psychiatrist psychologist"
    ),
    epithets=words(
        "academic accountant accused actor actress advocate afghan alabaman alaskan albanian alderman"
        " algerian allrounder alumnus american anaesthetist anthropologist archaeologist archbishop"
        " architect archivist argentine argentinian arizonan artist assemblyman assemblywoman astronaut"
        " astronomer astrophysicist attacker aucklander aussie australian austrian author aviator"
        " backbencher bahamian baker ballerina bangladeshi banker baritone barrister basque bassist"
        " batsman batter bavarian beekeeper belgian berliner billionaire biochemist biographer biologist"
        " bishop blogger bolivian bosnian botanist botswanan bowler boxer brazilian brewer bricklayer"
        " briton bulgarian businessman businesswoman butcher californian cameroonian canadian canoeist"
        " captain cardinal cardiologist carpenter cartoonist catalan catcher cellist centenarian"
        " ceramicist champion chaplain chef chemist chilean choreographer cinematographer cleric"
        " climatologist climber clinician colombian coloradan columnist comedian communist composer"
        " conservative cornishman cosmonaut councillor councilman councilwoman counsellor couturier"
        " criminologist croat croatian crooner cuban curator cyclist czech dancer dane deacon decathlete"
        " defendant defender democrat demographer dentist dermatologist designer diplomat director diver"
        " dramatist driver drummer dutchman ecologist economist ecuadorian educator egyptian electrician"
        " emigrant englishman englishwoman entertainer entomologist entrepreneur envoy epidemiologist"
        " essayist estonian ethiopian evangelist expat explorer fencer filipina filipino filmmaker"
        " financier finn fisherman flanker floridian frenchman frenchwoman freshman frontbencher"
        " frontman frontwoman fullback gamer geochemist geographer geologist geordie georgian german"
        " ghanaian glaciologist glaswegian goalkeeper goalscorer golfer grandee grandfather grandmother greek"
        " officer company firm grocer guitarist gymnast"
        " gynaecologist hacker halfback hawaiian headmaster headmistress headteacher heptathlete"
        " hiker historian hooker hotelier hungarian hurdler hydrologist icelander idol"
        " illustrator imam immunologist indian industrialist infielder influencer inventor iowan iranian"
        " iraqi irishman irishwoman israeli italian ivorian jamaican jobseeker jockey judoka jurist"
        " kayaker kentuckian kenyan kiwi korean landlady landlord latvian laureate lecturer legislator"
        " liberal libertarian librarian linebacker lineman linguist lithuanian litigator liverpudlian"
        " londoner luxembourger lyricist macedonian magistrate magnate malaysian mancunian marathoner"
        " marxist mathematician mechanic medalist medallist medic melburnian mentor mep meteorologist"
        " mexican mezzo michigander microbiologist midfielder milliner millionaire miner minnesotan mla"
        " mna mogul"
        " moldovan monk moroccan mountaineer mp msp musician namibian nationalist native nebraskan"
        " nepali neurologist neuroscientist neurosurgeon newlywed newsreader nigerian nonagenarian"
        " norwegian novelist nun oarsman obstetrician oceanographer octogenarian ohioan oklahoman old"
        " olympian oncologist oregonian ornithologist outfielder pacer paddler paediatrician painter"
        " pakistani palaeontologist paleontologist palestinian paraguayan paralympian paratrooper"
        " parisian parliamentarian pastor pediatrician peer pensioner performer peruvian pharmacist"
        " philanthropist philosopher photographer physicist pianist pitcher player playmaker playwright"
        " plumber podcaster poet pole potter powerlifter preacher priest programmer psychiatrist"
        " psychologist publican quarterback queenslander rabbi radiologist rapper republican"
        " restaurateur retailer retiree rider romanian rookie rower russian rwandan sailor sardinian"
        " scholar schoolteacher scot scotsman screenwriter sculptor seamer seismologist septuagenarian"
        " serb shopkeeper shortstop shuttler sicilian singaporean singer sixthformer skateboarder skater"
        " skier skipper slovak slovene slovenian slugger snowboarder socialist socialite sociologist"
        " solicitor songwriter sophomore soprano spaniard spinner sprinter star statesman statistician"
        " streamer striker surfer surgeon swede swimmer sydneysider syrian tanzanian tasmanian teenager"
        " tennessean tenor texan thai theologian therapist thrower tiktoker tory triathlete trinidadian"
        " tunisian turk tycoon ugandan ukrainian ulsterman undergraduate unionist uruguayan vaulter"
        " venetian venezuelan veteran veterinarian vicar violinist virginian virologist vlogger vocalist"
        " volcanologist weightlifter welder welshman whistleblower widow widower winger wrestler writer"
        " yachtsman yorkshireman youngster youtuber zambian zimbabwean zoologist"
        " charity group ngo nonprofit"
        " airline carmaker automaker lender broadcaster supermarket drugmaker manufacturer chipmaker"
        " startup insurer brewery developer"
        " bank club agency newspaper"
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
        " pentagon automaker broadcaster brokerage carmaker carrier charity chipmaker conglomerate"
        " consultancy drugmaker insurer lender nonprofit ngo planemaker regulator startup supermarket"
        " watchdog"
    ),
    groups=words(
        "police people officials authorities prosecutors protesters residents lawmakers families voters"
        " critics supporters experts analysts investigators republicans democrats conservatives liberals"
        " activists troops media public crowd staff lawyers women men children students workers"
        " scientists researchers economists reporters journalists aides advisers allies opponents"
        " delegates parents neighbors neighbours others firefighters insurgents rebels demonstrators audience"
    ),
    documents=words(
        "report study survey poll statement letter memo email document filing lawsuit complaint"
        " indictment data figures statistics article story editorial book transcript law resolution"
        " release post tweet message website site analysis paper records emails documents reports polls"
        " ad advert advertisement advisory affidavit alert announcement banner bulletin caption card clip"
        " communique communiqué declaration dissent dossier flier flyer headline invitation judgment"
        " judgement label leaflet manifesto manual memorandum motion note notice order pamphlet petition"
        " pitch placard plaque poster recording ruling sign slogan text update verdict video warrant"
    ),
    relations=words("wife husband son daughter brother sister father mother widow friend"),
    deputies=words("vice deputy assistant spokesman spokeswoman adviser advisor aide lawyer running"),
    honorifics=words(
        "mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope cardinal"
        " bishop rev father sister saint st senator sen rep representative gov governor detective sheriff"
        " imam ayatollah sheikh barr engr alhaji alhaja comrade datuk dato seri madam shri smt fr msgr"
        " taoiseach archbishop rabbi baroness hon garda gogo hajiya hajia mallam otunba"
    ),
    ranks=words(
        "lt col colonel maj major capt captain sgt sergeant adm admiral gen general lieutenant commander"
        " cpl pvt cdr cmdr comm supt insp asp dsp acp dci wpc pte sp csp"
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
    body_sorts=expansions(
        """
        firm = company firm maker manufacturer retailer airline carmaker automaker planemaker lender\
 broadcaster supermarket drugmaker chipmaker startup insurer brewery developer bank brokerage carrier\
 conglomerate consultancy publisher corp corp. corporation inc inc. ltd ltd. plc llc
        office = department ministry agency commission administration government office bureau council\
 court parliament senate house congress authority service board committee tribunal treasury police\
 inspectorate constabulary regulator watchdog
        union = union association federation league committee party campaign foundation charity ngo\
 nonprofit society alliance coalition institute center centre council confederation guild movement
        school = university college school academy institute
        club = club team fc
        hospital = hospital clinic infirmary
        """
    ),
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
