"""English: words for names."""

from __future__ import annotations

from newsdoc.languages._names import NameWords, read_list, read_printed
from newsdoc.languages._words import phrases, words

NAMES = NameWords(
    titles=words(
        """
        mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady king queen prince
        princess pope cardinal bishop archbishop rev rev. reverend father brother sister saint st. president
        vice premier chancellor prime minister secretary senator sen sen. sens sens. representative rep rep.
        reps reps. govs govs. congressman congresswoman governor gov gov. lt lt. mayor attorney general gen
        gen. colonel col col.
        major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. lieutenant commander cmdr cmdr.
        private corporal chief justice judge chairman chairwoman chair speaker director executive officer
        ceo cfo coach manager spokesman spokeswoman ambassador deputy assistant former republican democrat
        democratic gop congressional candidate detective sheriff inspector emperor sultan sheikh imam
        ayatollah baron count countess duke duchess minority leader majority whip councilman councilwoman
        councilor councillor cllr cllr. councilmember alderman alderwoman assemblyman assemblywoman
        commissioner superintendent treasurer comptroller constable trooper chairperson spokesperson
        midfielder defender goalkeeper striker winger quarterback skipper rabbi pastor deacon chaplain dean
        provost envoy economist analyst det insp insp. supt supt. undersecretary prosecutor magistrate
        brigadier brig brig. commodore barrister barr barr. engr engr. comrade alhaji alhaja atty atty.
        datuk datin seri dato’ dato madam mdm shri smt fr fr. msgr msgr. cs baroness solicitor ombudsman
        registrar co-founder founder garda gogo comm comm. hon hon. asp dsp acp cpl cpl. pvt pvt. cdr cdr.
        pte dci wpc emir mp mla member supervisor trustee recorder clerk pollster incumbent headteacher
        archdeacon venerable auntie commandant regent advocate assessor auditor marshal warden editor lawyer
        retiree shopkeeper neighbour neighbor daw kiai teungku pdt. cr dpp dcp dgp adgp igp jcp sho
        philosopher critic monsignor developer builder farmer fisherman teacher principal headmaster
        headmistress nurse midwife paramedic firefighter patrolman dcs chieftain councilperson selectman
        delegate assemblymember lawmaker
        backbencher viscount earl marquess baronet juror plaintiff defendant notary author novelist poet
        playwright actor actress singer rapper guitarist drummer bassist vocalist composer conductor pianist
        violinist filmmaker producer screenwriter comedian presenter broadcaster anchor reporter correspondent
        journalist columnist blogger youtuber influencer designer architect artist painter sculptor
        photographer curator historian archaeologist biologist geologist physicist chemist astronomer
        virologist epidemiologist ecologist researcher scientist engineer programmer entrepreneur businessman
        businesswoman billionaire investor banker broker accountant activist campaigner organiser organizer
        volunteer resident passenger survivor witness eyewitness victim suspect gunman pilot co-pilot sailor
        veteran student pupil undergraduate lecturer rector fullback full-back centre-back flanker hooker
        fly-half scrum-half batsman batter bowler all-rounder wicketkeeper pitcher catcher shortstop
        outfielder linebacker cornerback goaltender netminder defenceman defenseman sprinter swimmer cyclist
        golfer boxer jockey trainer referee umpire physio rookie raja tunku tengku haji hajjah ustaz ustad
        mullah maulana swami rinpoche ven ven. hajia mallam convener whistleblower restaurateur barista
        landlord landlady publican caretaker janitor trucker miner ranger gardener vet veterinarian surgeon
        taoiseach tánaiste tanaiste evacuee hajiya otunba sp csp
        cardiologist oncologist psychiatrist psychologist dentist pharmacist pathologist coroner sarpanch
        tehsildar kagawad halfback crossbencher
        pfc pfc. spc spc. ssgt sfc msgt tsgt cpo rear petty lance airman seaman ensign cadet midshipman gunner
        sapper bombardier guardsman rifleman fusilier pc ds dsi dcc
        """
    ),
    title_openers=words(
        "managing executive deputy acting assistant associate senior interim vice group district"
    ),
    title_tails=words(
        """
        of state minister president general secretary attorney justice director executive officer leader
        elect governor whip chairman commander con
        """
    ),
    degrees=words(
        "ba bsc cbe cfa cpa dbe dphil edd esq frs jd kbe kc llb llm ma mba mbe md mep mp mph msc obe phd"
        " qc rn"
        " cssr ofm omi osb sdb sj ssps svd"
    ),
    heads=words(
        """
        ministry department university bank church institute college office board bureau association union
        federation committee commission council center centre national american international united royal
        house senate supreme court federal democratic republican party new
        """
    ),
    leading_heads=False,
    fields=words(
        """
        administration affairs agriculture alcohol allied amateur archives arts biology business children
        climate commerce communication communications communities community construction consumer county
        cultural culture data defence defense development digital disability economic education efficiency
        electrical emergency employees employment energy engineering engineers enterprise environment
        environmental equality explosives families family finance firearms fisheries food foreign forestry
        forests gas gender general government health heritage highways hospital hotel housing human
        humanities immigration industrial industry information infrastructure innovation investment
        irrigation justice labor labour land lands leisure leisured local machine manufacturing marine
        maritime media medicine mental mines mining municipal natural parks pensions petroleum planning
        public railroad recreation refugees regional renewable research resources restaurant retail rights
        rural safety sanitation science sciences security service services skills small social sport sports
        statistics strategy taxation technology tobacco tourism trade training transport transportation
        urban veterans water regulatory franchising teaching referral multimedia coastguard aviation
        licensing broadcasting customs excise oceanic atmospheric healthcare reconciliation relations
        ports welfare wildlife women work workers works youth
        """
    ),
    body_tails=words(
        """
        inc inc. ltd ltd. corp corp. llc llc. plc plc. llp llp. co co. company corporation
        university college institute school
        academy hospital foundation group association committee commission council center centre club party
        union times post news tv radio network magazine journal records band orchestra church bank airlines
        airways motors systems technologies entertainment pictures studios productions press books museum
        library society league team department agency authority bureau office administration court senate
        house board service services force army navy guard squad division regiment police fund project
        campaign caucus coalition alliance federation congress conference fbi research economics
        analytics securities holdings industries
        """
    ),
    small_tails=words("plc llc ltd llp"),
    place_heads=words(
        """
        lake mount mt mt. fort port cape isle san santa los las saint st. north south east west northern
        southern eastern western new el
        """
    ),
    place_tails=words(
        """
        city county state river lake island islands street road avenue valley park square bay mountain
        mountains hills beach creek bridge airport station province district peninsula ocean sea desert
        forest canyon territory highway boulevard drive building tower
        """
    ),
    worship=words(
        "abbey basilica cathedral chapel church gurdwara minster monastery mosque shrine synagogue tabernacle"
        " temple"
    ),
    roads=words("Interstate Interstates Highway Hwy Route Rte Road Motorway I SR CR"),
    road_owners=words("county farm federal forest interstate national old provincial state u.s. us"),
    place_cues=words("in at from near to across outside throughout"),
    person_cues=words("said says told by named and with wrote asked called added"),
    particles=words("al el bin ibn van von de da der den del della dos du la le ter ten ul"),
    joiners=words("of the for and on & de la del 's ’s ’ '"),
    not_names=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december jan feb mar apr jun jul aug sep sept oct nov dec i i'm
        i've i'll i'd mr english christian christians muslim muslims jewish jews islam islamic christianity
        catholic catholics republican republicans democrat democrats democratic american americans russian
        chinese british french german european mexican african hispanic latino arab i’m i’ve i’ll i’d it’s
        we’re we’ve we're we've we'd we’d we'll we’ll it's you've you’ve you'd you’d you'll you’ll you're
        you’re he'd he’d he's he’s he'll he’ll she'd she’d she's she’s she'll she’ll they've they’ve they'd
        they’d they'll they’ll they're they’re it'll it’ll it'd it’d that’s that's there’s there's
        here’s here's what’s what's who’s who's let’s let's
        spanish italian dutch filipino tagalog hindi marathi tamil bengali urdu arabic korean
        japanese portuguese turkish greek swahili malay indonesian indian canadian australian kenyan
        nigerian surinamese ukrainian israeli palestinian iranian iraqi syrian afghan pakistani vietnamese
        thai egyptian polish swedish danish norwegian swiss scottish welsh irish brazilian cuban europeans
        asian asians africans germans britons russians ukrainians israelis palestinians
        based owned born led
        god bible christmas easter thanksgiving internet u.s.c am pm est edt gmt bst utc ist ceo tv gop-led
        ok yes no obamacare medicare medicaid nobody everybody everyone somebody anybody nothing everything
        spaniard frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman scotsman welshman
        briton swede dane finn serb croat turk argentine argentinian colombian uruguayan ghanaian belgian
        austrian
        afghans alabamians alaskans albanians algerians angelenos argentines arizonans armenians australians
        austrians bangladeshis baptists belarusians belgians berliners bosnians bostonians brazilians
        bulgarians californians cambodians canadians chicagoans chileans colombians coloradans croats cubans
        czechs danes ecuadorians egyptians ethiopians evangelicals filipinos finns floridians georgians
        ghanaians greeks guatemalans haitians hawaiians hindus hispanics hondurans hongkongers hungarians
        icelanders indians indonesians iowans iranians iraqis italians jamaicans jordanians kazakhs
        kentuckians kenyans koreans kurds latinas latinos libyans londoners lutherans mainers malaysians
        methodists mexicans michiganders minnesotans mormons moroccans nepalis nevadans nicaraguans nigerians
        norwegians ohioans oregonians pakistanis parisians pennsylvanians peruvians protestants romanians
        rwandans salvadorans saudis serbs shiites sikhs singaporeans slovaks somalis spaniards sudanese sunnis
        swedes syrians taiwanese tanzanians tennesseans texans tunisians turks ugandans uzbeks venezuelans
        vermonters virginians washingtonians wisconsinites yemenis zambians zimbabweans
        """
    ),
    prefixes=words("co"),
    cut_states=words("Wash Miss Del"),
    lettered=words("group hepatitis influenza plan section type vitamin"),
    openers=words(
        """
        ain't ain’t alas allegedly alright anyhow anymore anyway aren't aren’t broadly bye can't can’t
        congrats couldn't couldn’t crucial damn darn didn't didn’t doesn't doesn’t don't don’t doubtless duh
        fairly frankly gonna ha hadn't hadn’t hasn't hasn’t haven't haven’t hey homegrown huh hurrah
        inaccurate isn't isn’t kudos lordy meh millennials mustn't mustn’t namely nationally nationwide nay
        okay okey oops ouch sad shouldn't shouldn’t touche touché ugh undeniably understandably undoubtedly
        voila wanna wasn't wasn’t weren't weren’t won't won’t wouldn't wouldn’t y'all yep
        """
    ),
    generics=words("aca daca foia hipaa lgbt lgbtq tarp text wwi wwii"),
    nobodies=phrases("""
        full text
        new yorkers
    """),
    suffixes=words("jr jr. sr sr."),
    things=words(
        """
        accord accords agreement agreements album amendment anniversary area attack attacks award awards bill
        categories category census ceremony championship championships constitution cup curriculum day deal
        debate disease disorder doctrine edition election elections episode exam festival framework index
        marathon medal movie olympics outlook pact parade prix prize protocol resolution scheme season song
        strategy summit survey theory tournament treaty trophy uprising virus war week
        """
    ),
    storms=words("Hurricane Typhoon Cyclone Storm Tropical"),
    vessels=words("USS USNS USCGC HMS HMAS HMCS HMNZS RMS MV RRS RFA BRP KRI"),
    bodies=words(
        """
        FBI CIA NSA NATO UN U.N. EU WHO IMF NASA GOP DNC RNC CNN NBC CBS ABC MSNBC BBC NPR AP Reuters UPI
        Congress Senate House Pentagon ISIS Hamas Taliban Google Facebook Twitter Microsoft Apple YouTube
        NFL NBA MLB NHL NCAA FIFA UEFA UNESCO UNICEF Politico Breitbart Bloomberg NRA ACLU NAACP
        N.A.A.C.P. A.F.L.-C.I.O. IRS EPA FDA DHS ICE Treasury Fed Nasdaq NYSE Parliament Labour Kremlin
        Interpol Instagram TikTok WhatsApp Arsenal
        Everton Juventus Ajax Benfica Amazon Netflix Tesla Intel Nvidia OpenAI Samsung Toyota Boeing Airbus
        """
    )
    | read_list("en-bodies"),
    clubs=read_list("clubs"),
    play=words(
        """
        defender equaliser equalizer footballer goalkeeper goalless half-time kick-off midfielder offside
        relegation striker winger
        """
    ),
    sites=words("across around at from in into near of outside through to"),
    locating=words("in near outside of"),
    trusts=words(
        """
        belief believe believed believes character confidence disappointed faith interest interested interview
        invest invested investing investment investments lies lost named partner partners placed role roles
        seen stock succeed trust trusted vested
        """
    ),
    located=phrases(
        """
        city of
        commuters of
        hamlet of
        inhabitants of
        outskirts of
        people of
        residents of
        streets of
        suburb of
        suburbs of
        town of
        township of
        village of
        villagers of
        """
    ),
    holdings=phrases(
        """
        shares in
        shares of
        shareholders in
        shareholders of
        stake in
        stakes in
        executive of
        ceo of
        chairman of
        chairwoman of
        founder of
        cofounder of
        subsidiary of
        """
    ),
    owned=words("shares shareholders"),
    places=words(
        """
        US U.S. USA U.S.A. UK U.K. America Britain England Scotland Wales Europe Asia Africa Washington
        London Paris Berlin Moscow Beijing Tokyo D.C. Texas California Florida Ohio Iowa Nevada Virginia
        Michigan Pennsylvania Wisconsin Illinois Arizona Colorado Georgia Massachusetts Minnesota Missouri
        Maryland Indiana Tennessee Alabama Louisiana Kentucky Oregon Oklahoma Connecticut Utah Kansas
        Arkansas Mississippi Nebraska Idaho Hawaii Maine Montana Delaware Alaska Vermont Wyoming Chicago
        Boston Philadelphia Houston Dallas Atlanta Miami Denver Seattle Detroit Cleveland Milwaukee
        Baltimore Orlando Charlotte Brooklyn Manhattan Hollywood Syria Iraq Iran Russia China Israel Mexico
        Canada Cuba Germany France Italy Spain Japan India Pakistan Afghanistan Ukraine Turkey Egypt Libya
        Yemen Australia Brazil Ireland Poland Greece Sweden Norway Ont. Que. Alta. Sask.
        """
    )
    | read_list("en-places")
    | read_list("en-regions"),
    people=read_list("en-people") | read_list("en-figures") | read_printed("en-public", "en-men", "en-women"),
    alias_phrases=phrases(
        """
        aka
        also known as
        better known as
        known as
        nicknamed
        """
    ),
)
