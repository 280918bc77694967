"""Indonesian: words for names."""

from __future__ import annotations

from typing import Final

from newsdoc.languages._names import NameWords, read_list, read_printed
from newsdoc.languages._words import phrases, words

_VILLAGE_HEADS: Final = phrases("""
    kepala desa
    kepala distrik
    kepala dukuh
    kepala dusun
    kepala jorong
    kepala kampung
    kepala nagari
    kepala padukuhan
    wali jorong
    wali nagari
""")
"""Who leads a district or village, in two words of which the second heads places, too."""

NAMES = NameWords(
    titles=words(
        """
        presiden wapres capres cawapres menteri mendagri menlu menkeu menhan menko menkes mendag menag
        menaker mensos mensesneg menkumham mendikbud mendikdasmen menpora menhub mentan menperin menparekraf
        seskab wamen wamenkeu wamenlu wamenhan gubernur wagub bupati wabup walikota wali camat lurah kades
        kepala ketua waketum ketum sekjen sekda sesmen wasekjen direktur dirjen dirut wadir komisaris
        komisioner anggota juru jubir wakil mantan eks plt pj plh pjs pjs. plt. pj. plh. caleg jaksa hakim
        panglima pangdam pangkostrad kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolsek
        kapolresta kapolrestabes kasat kasatreskrim kanit kabid kabag kadis kadiv kasubag kasi kabareskrim
        kasatgas kabidhumas danrem dandim danramil danlanud kasad kasal kasau kajati kajari kakanwil
        kapuspen kapuspenkum kadishub kadinkes jenderal letjen mayjen brigjen kolonel letkol mayor kapten capt
        kapt letnan lettu letda sersan serka sertu serda brigadir kopral komjen irjen kombes kombespol akbp
        kompol akp iptu ipda aiptu aipda bripka bripda briptu inspektur jend laksamana laksda laksma
        marsekal marsda marsma pratu praka dirreskrimum dirreskrimsus dirlantas dirtipikor komandan profesor
        prof prof. doktor dr dr. drs drs. drg drg. ir ir. dra dra. h h. hj hj. kh kh. k.h. kyai kiai ustaz
        ustad ustadz habib gus tgk tengku teuku tuan nyonya nona ny ny. tn tn. bapak ibu pak bu bung bang
        mas mbak kang cak mr mr. mrs mrs. ms ms. raden raja ratu sultan pangeran putri paus uskup pastor
        pendeta kardinal imam syekh syeikh datuk tun perdana pm kanselir senator duta dubes konsul
        sekretaris bendahara manajer manager pelatih rektor dekan dosen guru pengamat peneliti pakar analis
        ekonom pengacara advokat koordinator penyidik deputi staf asisten penasihat kuasa ceo cfo coo cto
        chairman president ko-ketua director managing vice vp evp svp gm senior head chief executive officer
        founder co-founder koh mbah ibunda ayahanda eyang opa oma om tante uda kakek nenek paman tgh ust sdr
        sdri pakde bude paklik bulik romo suster frater bruder pdt pdt. ompu buya almarhum alm alm. ayatollah
        politikus dokter politisi aktor aktris penyanyi artis sutradara komedian pesepakbola striker bek
        gelandang kiper jurnalis wartawan menkopolhukam
        orator saksi korban terdakwa tersangka terpidana sopir nakhoda masinis bidan nelayan wasit kurator
        panitera produser koki pedayung
        lifter kritikus komika penumpang pasien mama mang mpok emak hajah saudara saudari pedanda kapitan
        ayatullah mgr mgr.
        menkomdigi kepresidenan kuwu sekcam sekwan pangkogabwilhan danjen dankormar kabinda kasdam
        wamendagri wamendag wamenag wamenkes wamensos wamenaker wamentan wamenhub wamenbud wamenpora wamenkum
        wamenham wamendikti wamendiktisaintek wamendikdasmen wamenekraf wamenpar wamenbumn wamenesdm wamenp2mi
        wamenperin wamenkomdigi wamendes wamenkop wamenpkp wamenhut wamentrans menbud mendikti mendiktisaintek
        menhut menlh menekraf menpanrb menkop menpkp mendes menkum menham menimipas mentrans menpar menpppa
        menkopolkam menkomarves mendikbudristek menristek menristekdikti menkominfo mendiknas kepsek wakasek
        kaprodi sekprodi wadek kadisdik kadispar kadispora kadisperindag kadiskominfo kadinsos kadisnaker
        kadiskop kadispertan wakadis sekdis kabidpropam kabiddokkes kasatlantas kasatresnarkoba kasatintelkam
        kasatpol kasatpolairud kasatsamapta kalapas karutan kaban kabandara kasatker kadivhumas kadivpropam
        kakemenag kakankemenag kakanim kabiro karopenmas kasubdit kasubbag kabagops kabaghumas kabaglog
        kasubsi kasipenkum kasipidsus kasipidum kasiintel kasintel kapuskesmas kapuskes pangkoarmada
        pangarmada pangkolinlamil danpuspom danyon danyonif danki danpos dansat danlantamal danlanal danpasmar
        danbrigif danpomdam danrindam kasrem kasdim pasiops pasintel babinsa babinkamtibmas bhabinkamtibmas
        aspidsus aspidum asintel jampidsus jampidum jamintel jamdatun jamwas jampidmil wakajati wakajari
        wakabareskrim kabaintelkam kabaharkam kakorlantas kakorbrimob dirtipidum dirtipidkor dirtipideksus
        dirtipidsiber dirresnarkoba dirressiber dirsamapta dirpolairud dirintelkam kapolsubsektor kanitreskrim
        kanitlantas kasikum kasihumas kasipropam wakapolsek wakasatreskrim wakapolrestabes wakapolresta kadus
        perbekel geuchik keuchik pambakal sangadi tumenggung temenggung gpbh gph kgpaa kgph kph krt krmt gkr
        tubagus abuya abah ajengan nyai ustadzah ustazah kaisar sheikh ephorus cagub cawagub cabup cawabup
        cawalkot cawawalkot bacapres bacawapres bacaleg aktivis pegiat budayawan sastrawan penyair novelis
        seniman pelukis dalang koreografer komponis musisi penyiar selebgram youtuber influencer vokalis
        gitaris arsitek fotografer petinju petenis pebasket pebulutangkis atlet pegulat perenang pembalap
        pecatur winger penyerang pengusaha pebisnis ilmuwan sejarawan arkeolog antropolog sosiolog psikolog
        epidemiolog vulkanolog seismolog astronom prakirawan pustakawan apoteker perawat notaris akuntan
        auditor satpam kondektur pramugari mualim nahkoda juragan sesepuh mantri marbot takmir muazin khatib
        mufti sekdes seklur kasun kaling kaur apt apt. ns ns. ners bdn bdn.
        prada kopda koptu kopka serma pelda peltu prajurit kelasi kls kld klk pembantu laksdya marsdya jendral
        brigjend mayjend letjend brigpol bharada bharatu bharaka abripda abriptu abrip abripol
        abrippol ajun jendpol brigjenpol irjenpol komjenpol
        educator trainer editor lecturer specialist consultant coach analyst strategist spokesperson
        spokesman spokeswoman treasurer engineer designer developer producer writer reporter ambassador
        supervisor coordinator representative advisor adviser counsel researcher scientist chef barista
        stylist moderator presenter fasilitator narasumber pemateri instruktur widyaiswara asesor konsultan
        motivator psikiater fisioterapis asdep asda kapokja kaposko danton danru kadep kabalai
        kadisdikbud kadisbudpar kadiskes kadishut kadisdukcapil kadisnakertrans kadispendik kadisperkim
        kadisporapar kadisparbud kadiscipkataru kalaksa kasubbid kasubid kasubdin kadispen kadispenad
        kadispenal kadispenau kapendam kapenrem kapendim kapenkogabwilhan kasie kasibinmas panit wakapuspen
        wadan wadanjen wadanpuspom wadirlantas wadirreskrimum wadirreskrimsus wadirresnarkoba dirbinmas
        dirsabhara dirtahti dirpamobvit dirreskrim direskrimum direskrimsus karoops karops karorena karosdm
        karowassidik kabidkum kabidtik kadensus kasetpres kasetwapres wamensesneg wamenko wamendiknas gubenur
        kadivyankum kadivpas kakanwilkumham kabais kapuspenerad kapusdokkes kapusjianstra kapuspenal
        kapuslabfor kapusinafis sesmenko sestama sesditjen sesjen irwasum irwasda irdam kasgartap
        panglimakodam
        mak
        """
    ),
    residents=words("asal kelahiran penduduk warga"),
    states=words(
        """
        amerika belanda ceko china cina inggris kamboja korea korsel korut kosovo palestina rusia selandia
        skotlandia swiss taiwan tiongkok turki uea wales yordania jordania
        """
    ),
    numbered=words("komisi"),
    branches=words(
        """
        area cabang daerah daop divisi divre kantor komisariat koordinator korda korwil perwakilan rayon
        regional unit wilayah
        """
    ),
    fields=words(
        """
        administrasi agama agraria anak arsip aset bangsa bangunan bencana berencana budaya catatan daerah
        desa digital ekonomi elektronik energi evaluasi farmasi garmen gas gempa geofisika hak hewan
        hilirisasi hortikultura hukum hutan informasi informatika inovasi investasi irigasi jasa karet kayu
        keamanan kearsipan kebencanaan kebersihan kebijakan kebudayaan kecil kehutanan kelautan keluarga
        kemaritiman kemasyarakatan kepegawaian kepemudaan kependudukan kerja kesehatan kesejahteraan
        keselamatan kesenian ketahanan ketenagakerjaan ketenteraman keuangan kimia klimatologi komunikasi
        konservasi koperasi kopi kualitas kuasa kulit lingkungan listrik logam logistik makanan manajemen
        masyarakat media menengah mesin mikro mineral minuman mitigasi niaga olahraga organisasi otonomi
        pangan pariwisata pascasarjana pelatihan pelayanan pemadam pemakaman pembangunan pemberdayaan
        pembinaan pemerintahan pemuda penanaman penataan pencatatan pendapatan pendidikan penelitian
        penerangan penerbitan pengabdian pengairan pengawasan pengelolaan pengembangan pengendalian
        penyelamatan penyuluhan perbankan percetakan perdagangan perdesaan perempuan perencanaan perhotelan
        perhubungan perikanan perindustrian perizinan perkebunan perkotaan perlindungan permukiman
        perpajakan perpustakaan persandian pertahanan pertamanan pertambangan pertanahan pertanian perumahan
        perundang petani peternak peternakan politik protokol rehabilitasi restoran retribusi riset rokok
        sains sama sandang sanitasi sawit sejarah semen seni sepatu sosial statistik sumber tambang tata
        teknologi tekstil telekomunikasi tembakau tenaga terpadu transmigrasi transportasi ukm umkm usaha
        vulkanologi barjas dalduk ekbang kesbangpol kesra ortal pemdes prokopim trantib
        """
    ),
    two_word_titles=_VILLAGE_HEADS
    | phrases("""
        hakim agung
        ibu negara
        jaksa agung
        kepala negara
        mufti agung
        uskup agung
        wali kota
    """),
    local_titles=words(
        """
        bupati cabup cagub cawabup cawagub danlanal danlanud dandim danrem gubernur kajari kajati kapolda
        kapolres kapolresta kapolrestabes wabup wagub wakajari wakajati wakapolda wakapolres wakapolresta
        wakapolrestabes walikota walkot wawali
        """
    ),
    village_titles=_VILLAGE_HEADS
    | words(
        """
        camat
        danramil
        geuchik
        kades
        kadus
        kaling
        kapolsek
        kasun
        keuchik
        kuwu
        lurah
        pambakal
        perbekel
        sangadi
        sekcam
        sekdes
        seklur
        wakapolsek
        """
    ),
    seat_heads=words("metro"),
    seat_tails=words("kota"),
    title_tails=words(
        """
        umum utama muda madya pertama tinggi besar senior pol pol. inf inf. purn purn. tni luar negeri dalam
        pertahanan keuangan kesehatan pendidikan kebudayaan agama sosial perdagangan perindustrian pertanian
        perhubungan kehakiman hukum ham keamanan politik koordinator bidang bagian divisi seksi subbagian
        hubungan masyarakat humas operasional pelaksana harian tugas penjabat pejabat sementara eksekutif
        komersial teknik pemasaran produksi operasi sdm menteri presiden gubernur bupati kota walikota ketua
        kepala direktur sekretaris bendahara jenderal satu dua agung bicara tetap penuntut staf ahli khusus
        dewan fraksi komisi pengurus pembina penasihat pengarah pemuda olahraga energi sumber daya mineral
        lingkungan hidup kehutanan kelautan perikanan pekerjaan perumahan rakyat tenaga kerja pariwisata
        ekonomi kreatif riset teknologi informasi komunikasi digital koperasi ukm investasi perencanaan
        pembangunan nasional daerah desa tertinggal transmigrasi pemberdayaan perempuan perlindungan anak
        imigrasi pemasyarakatan reformasi birokrasi pendayagunaan aparatur negara sekretariat polisi
        komisaris ajun penindakan penyidikan pencegahan pengawasan pelayanan perencana usaha jasa bisnis
        korporasi corporate secretary executive officer director financial operating marketing communication
        relation development public affairs rektor dekan fakultas jurusan program studi penyelenggaraan dan
        pengembangan manajemen risiko haji kejaksaan kepolisian intelijen reserse kriminal narkoba lalu
        lintas samapta sabhara pidana tindak darat laut udara letnan mayor kolonel laksamana brigadir
        inspektur perekonomian peternakan perkebunan perhutanan kebencanaan
        anumerta czi cpm pnb arm arh kav cba chb caj chk ckm ctp cpl cpn cku mar lek tek nav adm sus kal pas
        psk pom dex
        """
    ),
    ranks=words(
        """
        jenderal jend letjen mayjen brigjen kolonel letkol mayor kapten capt kapt lettu letda komjen irjen
        kombes laksamana laksdya laksda laksma marsekal marsdya marsda marsma letnan brigadir peltu pelda
        serma serka sertu serda kopral praka pratu prada muda madya pertama
        kopda koptu kopka kelasi kls kld klk sersan pembantu jendral brigjend mayjend letjend bripda
        briptu brigpol bripka aipda aiptu ipda iptu akp kompol akbp inspektur ajun bharada bharatu bharaka
        abripda abriptu abrip abripol abrippol
        """
    ),
    degrees=words(
        """
        amd amk apt bba bsc dea drg lc llm ma mag makt man map mars mba mbiomed mcl meng mfarm mh mha mhi mhum
        mikom mkes mkn mkom mm mma mp mpar mpd mph mpp mpsi msc msi msn msos mt mth mtr phd psi psikolog
        sab sag sakt san sap sars se sei sfarm sgz sh shi shum shut sik siik sikom sip sipem sked skep skh skm
        skom skp smn sos sp spa span spb spbs spd spdi spdv spi spjp spk spkj spkk spm spog spok spot spotk
        sppd sppk sprad sps spsi spt sptht spu ssi ssn sst ssos st stp sth sthi str svet
        cicm cssr msf ofm ofmcap omi osc osu scj sdb sj ssps svd
        amkeb amkep beng mds drph facs fics fiha fesc finasim fisqua llb mfil mgizi mhkes mkeb mkep mkm
        mkomp mling mmr mmrs mmsi mmt mpa mpdi mphil mpwk mse msm mstat mti mtp ners amdkeb sds sesy sfil
        shint skeb skes skg skel ssit ssy sstp strkes strkeb strt spak spba spbp spbpre spbtkv spdve spem
        spfk spkfr spkga spmk spn sponk spbm spperio spkl sprm spthtkl spkn spdalp khom kpti kgeh kemd
        bbus fapsr ipm ipu mcom medsc mengsc mmedsc
        amdkep mccl mei mepid mgz mhan mhut mked mkk mmeded mpi mpt mtrhan
        kgh kger kic kpsp spgk spparu sptkl
        """
    ),
    heads=words(
        """
        penerbit kementerian kementrian departemen badan komisi dewan majelis mahkamah kantor lembaga
        partai pt cv ud yayasan universitas institut politeknik akademi sekolah stikes sma smk smp sd sdn
        smpn sman man mts tk ikatan asosiasi himpunan persatuan perhimpunan perkumpulan gabungan serikat
        federasi konfederasi aliansi koalisi forum gerakan front barisan laskar organisasi kejaksaan
        kejagung kejati kejari pengadilan kepolisian polda polres polsek polresta polrestabes polresto
        polri bareskrim ditreskrimum ditreskrimsus ditlantas satlantas satreskrim satresnarkoba
        ditresnarkoba densus brimob korlantas kortas kodam kodim korem koramil kopassus kostrad lantamal
        lanud angkatan pemprov pemkot pemkab pemda dinas disdik dinkes dishub dlh satpol satuan satgas
        bpbd bnpb basarnas ditjen direktorat sekretariat inspektorat puskesmas rs rsud rsup rsu rsia
        rumah bank bpr bpd bursa otoritas perusahaan grup group holding koperasi perum perumda pdam pln
        bpjs kpu kpud bawaslu panwaslu panitia tim klub persib persija persebaya arema psm psis psms pss
        persik fraksi dpr dprd dpd mpr dpp dpw dpc pbnu pwnu pcnu muhammadiyah fakultas pusat balai unit
        federal kongres parlemen kemenko kemenkeu kemendagri kemenlu kemenkes kemenag kemenhub
        kemendikbud kemendag kemensos kementan esdm komite komnas komando konsorsium korps kelompok kamar
        lsm museum harian majalah koran radio stasiun televisi tentara pasukan garda sindikat jaringan
        perserikatan uni liga taman the national institute university international world united center
        centre
        lanal yonif yon batalyon batalion brigade brigif divif resimen menarmed puspom denpom pomdam loka upt
        uptd uptb kanwil setjen puslitbang puslabfor biro lbh kud bumdes gapoktan paguyuban komunitas sanggar
        padepokan orkes teater stie stai stain stisip stmik stkip madrasah mtsn slb ponpes pesantren
        seminari klinik apotek laboratorium lab keuskupan sinode timnas pengprov pengcab pengkab pengkot
        bem dema hmi pmii gmni imm kedubes kedutaan konsulat kbri kjri senat maskapai toko
        restoran warung kedai kafe supermarket swalayan milisi subdit bidpropam
        bidhumas ditpolairud satpolairud polairud ditsamapta ditressiber satintelkam propam divpropam
        """
    ),
    parents=words(
        """
        bareskrim kejagung kejaksaan kejari kejati kemenag kemenaker kemenbud kemendag kemendagri kemendes
        kemendikbud kemendikbudristek kemendikdasmen kemenhan kemenhub kemenhut kemeninves kemenkes kemenkeu
        kemenko kemenkominfo kemenkomdigi kemenkop kemenkum kemenkumham kemenlu kemenparekraf kemenpan
        kemenpar kemenperin kemenpora kemenpupr kemensetneg kemensos kementan kementerian kementrian mabes
        polda polres polresta polrestabes polri polsek tni
        """
    ),
    body_tails=words(
        """
        tbk tbk. persero inc inc. ltd ltd. corp corp. llc plc university institute college foundation group
        bhd bhd. gmbh gmbh. n.v. nv. pte pte. s.a. s.p.a.
        company association center centre council committee club fc times post news tv bank street journal
        airlines airways motors indonesia.com sekuritas futures berjangka capital ventures finance holding
        technologies technology systems energy energi pharma farma investama persada perkasa sejahtera sentosa
        makmur abadi jaya mandiri utama airport air research watch fund agency organization organisation
        federation authority reserve institut studies coffee hotel hotels resort resto studio studios express
        logistics records entertainment pictures labs software motor steel cargo mart school academy
        """
    ),
    small_tails=words("tbk"),
    place_heads=words(
        """
        kota kabupaten provinsi propinsi kecamatan kelurahan desa dusun kampung nagari jalan jl jl. jln jln.
        gang gedung istana stadion bandara pelabuhan terminal selat laut sungai danau gunung pulau kepulauan
        pegunungan teluk tanjung pantai pasar mal mall plaza hotel masjid gereja pura vihara candi monumen
        tugu taman kawasan kompleks komplek jembatan tol gerbang simpang bundaran alun-alun waduk bendungan
        lapangan lapas rutan wisma balai hutan kabupaten/kota kab kab. distrik kec kec. semenanjung samudra
        samudera benua negeri jazirah gelora gor gbk pondok pesantren perumahan apartemen menara tower pltu
        plta pltgu tpu tpa sirkuit bukit negara daerah ibu kota-kota
        lorong bandar stasiun halte kali situ telaga embung bendung curug coban lembah gua goa muara rawa
        cagar suaka musala mushola musholla langgar surau kapel katedral basilika puri wihara klenteng
        kelenteng situs makam patung rusunawa rusun flyover underpass terowongan perempatan pertigaan
        pendopo pendapa pltp pltn pltb plts blok kampus posko dermaga graha aula auditorium
        mapolres mapolda mapolsek mapolresta mapolrestabes mabes makodim makorem makodam spbu kebun
        perkebunan tambang benteng keraton kraton galeri gurun prefektur jorong gampong dukuh padukuhan
        pedukuhan kapanewon kemantren kalurahan
        """
    ),
    named_after=words(
        """
        universitas uin iain institut akademi rsud rsup rsu rs rsia rsal rsad rsau rspad rumah sakit
        umum daerah pusat bandara bandar udara internasional stadion gelora gor jalan jl jl. jln jln.
        jembatan tol masjid museum monumen tugu taman gedung auditorium aula pesantren lapangan yayasan
        pelabuhan bendungan waduk perpustakaan
        """
    ),
    state_tails=words("ri"),
    regions=words(
        "ibu kota kabupaten kab kab. provinsi propinsi kecamatan kec kec. kelurahan desa dusun kampung nagari"
        " distrik pulau kepulauan gunung pegunungan sungai danau selat teluk laut negara negeri"
    ),
    governments=words("pemerintah"),
    place_tails=words(
        """
        utara selatan timur barat tengah tenggara daya pusat city island islands river street road avenue
        valley beach park square county lor kidul wetan kulon hulu hilir ilir ulu
        """
    ),
    place_cues=words(
        """
        di ke asal warga pemerintah wilayah kawasan kota kabupaten provinsi kecamatan desa kelurahan jalan
        ibukota negara pulau presiden rakyat tentara pasukan bangsa dolar perbatasan se gedung kampung
        bandara pelabuhan pantai gunung kepulauan
        """
    ),
    person_cues=words(
        """
        kata ujar tutur ucap ungkap jelas tegas papar imbuh tambah lanjut sambung pungkas tandas sebut beber
        terang tulis menurut bernama alias pasangan mengaku istri suami anak ayah keluarga almarhum mantan
        presiden menteri ketua gubernur bupati tersangka terdakwa korban saksi pelaku politisi politikus
        pengamat peneliti pakar pengacara aktor aktris artis penyanyi pemain pelatih striker kiper dokter
        profesor jenderal sutradara berinisial inisial oleh direktur kepala sekretaris wakil ekonom analis
        """
    ),
    dating=words("depan lalu mendatang silam"),
    initial_cues=words("berinisial inisial"),
    particles=words(
        "al el bin binti ibn ibnu van von de da der den del della do dos das du la le abu ul ur ter ten y"
    ),
    joiners=words("dan of the for and on untuk & der des de del la"),
    foreign_joints=words("and"),
    prefixes=words("co"),
    given_pairs=phrases("""
        la ode
        wa ode
    """),
    given_initials=words("aa aan am dn fx gn hb hm ib ign igk igm jb jc kp mh nh nk pb rb tb tgb wr yb"),
    lettered=words(
        """
        blok darah gedung golongan grup hepatitis huruf influenza jalur kategori kelas kelompok koridor liga
        miss nilai opsi paket pita plan rencana ruang seri skenario tipe tribun tusuk virus vitamin zona
        """
    ),
    not_names=words(
        """
        senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli
        agustus september oktober november desember jan feb mar apr jun jul agu ags sep okt nov des wib wita
        wit islam kristen katolik hindu buddha budha konghucu muslim kristiani yahudi arab sunda batak
        minang melayu betawi madura dayak tionghoa bahasa inggris-nya rupiah dolar euro yen ringgit rp us$
        usd idr allah tuhan nabi rasulullah ramadan ramadhan idulfitri idul fitri adha lebaran natal nyepi
        waisak imlek paskah anda sim ktp bbm ppn pph apbn apbd pdb umkm bumn bumd asn pns tni-polri hiv aids
        covid covid-19 covid19 pilkada pilpres pileg pemilu pilgub pemda uu ruu perppu perpres pp uud
        pancasila kuhp kuhap haki ihsg ipo phk umr ump umk tki tkw wni wna plts spbu bbg lpg kpr kur suv mpv
        led lcd usb wifi internet google-nya facebook-nya twitter-nya youtube-nya instagram-nya iphone
        android windows barat timur-tengah orde baru reformasi kemerdekaan proklamasi piala dunia liga
        olimpiade asian games sea stnk bpkb e-ktp nik nib npwp kk skck sktm ppdb spmb snbp snbt utbk ktm ipk
        sks toefl ielts unbk anbk kta kkb npl ldr dpk casa bopo ukm ikm pma pmdn fdi rups rupslb rupst gcg esg
        csr tjsl lq45 sbn sun sbsn ori sbr jisdor gdp cpi pdrb apbn-p dau dak dbh dipa rapbn rapbd rkap rpjmn
        rpjpn rkpd bphtb ppnbm spt thr tka lng cng ebt pltb dbd tbc tb ispa sars mers jkn icu igd ugd usg mri
        rna dna pcr asi mpasi ott tppu tppo kdrt bap spdp sprindik tkp perpu permen perda pergub nkri sara
        ppkm psbb wfh wfo cctv gps rfid 4g 5g ai iot api vr nft ram ssd cpu gpu ev bev phev krl mrt lrt brt
        cpo tbs hgu hgb shm imb pbg amdal rtrw rth pppk cpns dpt dps tps pkpu rt rw fgd mou sop kpi hrd sdm
        sda ham lgbt odgj otg vip ktt hut rakernas munas muktamar rapimnas mukernas muswil muscab musda
        rakor rakernis diklat bimtek sertijab jpu pk kip kis kks pkh blt bpnt bansos bsu bos kwh wa
        sikm ph sms otp qris alquran al-qur'an quran hadis hadits alkitab injil galungan kuningan maulid
        isra mikraj umrah iduladha syawal rajab syaban muharram shalat salat hijriah masehi
        pin pertamax pertalite dexlite avtur iso sni halal tkdn lhkpn wtp wdp pjj ptm ktp-el paud
        prodi s1 s2 s3 d3 d4 opd alhamdulillah insyaallah astagfirullah assalamualaikum reforma agraria pnbp
        pkl
        badui baduy bugis dhuha dzuhur isya maghrib magrib sasak subuh sya'ban sya’ban tarawih zuhur
        """
    ),
    generics=words(
        """
        acfta aifta apd bumd cepa cptpp cv fta imcu ipa ips kpps kso lsm mi mts opd paud pkbm po ppa ppk
        pps psn pt rcep rs rsu rsud sd sdn skpd slb sma smk smp stnk tk tpa tpp tpu ud upt uptd ux
        """
    ),
    nobodies=phrases("""
        bumi pertiwi
        ibu pertiwi
        merah putih
        tanah air
        yang mulia
    """),
    peoples=words("bahasa berbahasa etnis suku"),
    things=words(
        """
        accord accords act agreement agreements album amendment anniversary area attack attacks award awards
        bill building categories category census ceremony championship championships constitution cup
        curriculum day deal debate disease disorder doctrine edition election elections episode exam festival
        financing framework index learning marathon marketing medal month movie olympics outlook pact parade
        partnership plan poll prix prize protocol report reports resolution scheme season song spaces strategy
        summit survey syndrome system theory tournament training treaty trophy uprising virus war week
        """
    ),
    storms=words("Topan Badai Siklon Tropis"),
    vessels=words("KM KMP KRI KMN KN KAL KLM LCT MV BRP USS HMAS"),
    bodies=words(
        """
        TNI Polri KPK DPR DPRD MPR DPD MK MA KPU Bawaslu OJK BI BPK PPATK BNN BNPB BNPT BMKG BPS BPOM
        BUMN-nya PLN Pertamina PBB NATO ASEAN WHO IMF FIFA UEFA AFC PSSI UNESCO UNICEF NASA CIA FBI OPEC
        OECD WTO ISIS Hamas Hizbullah Taliban Fatah Reuters AFP AP Antara Kompas Tempo Detik CNN BBC
        Bloomberg Xinhua Google Facebook Twitter Microsoft Apple Samsung Sony Toyota Honda Golkar PDIP
        Gerindra Demokrat PKS PKB PAN PPP NasDem Hanura Perindo PSI PBB-nya PDI MUI NU Muhammadiyah HMI
        IDI PGRI Apindo Kadin Kejagung Kemenkeu Kemendagri Kemenlu Kemenkes Kemenag Kemenhub Kemendikbud
        Kemendag Kemensos Kementan Kemenkumham BEI BCA BRI BNI BTN Kompas.com Detikcom Liputan6.com
        Tempo.co Bisnis.com Okezone Tribunnews Garuda Telkom Telkomsel Indosat UI UGM ITB IPB Unair ICW
        Kontras Walhi LSI LIPI BRIN Komnas Basarnas Bareskrim Brimob Kopassus Kostrad Korlantas Persib
        Persija Persebaya Arema Persik Kemenko Kontan Republika Tirto Katadata Kumparan Sindonews CNBC
        VOA Anadolu Aljazirah Aljazeera Merdeka.com Suara.com Tirto.id IRNA Bernama Mossad Pentagon
        Kremlin Huawei Tesla Netflix WhatsApp YouTube Instagram TikTok Telegram
        Arsenal Chelsea Everton Juventus Ajax Benfica Atalanta BKN PSIS PSM PSMS PSS Persis
        """
    )
    | read_list("id-bodies"),
    clubs=read_list("clubs"),
    play=words(
        """
        bek gawang gelandang gol imbang kebobolan kiper klasemen laga liga pesepakbola sepakbola skuad striker
        takluk wasit winger
        """
    ),
    sites=words("di ke kota asal warga menuju wilayah gubernur walikota penduduk pemerintah bandara"),
    halls=words("aula auditorium balairung gedung kampus pendopo"),
    routes=words("jalur jurusan kereta lintas penerbangan penyeberangan ruas rute tol trayek"),
    inside=words("di"),
    premises=words(
        """
        kantor klinik mabes mako markas pengadilan puskesmas rs rsad rsal rsau rsia rspad rspau rsu rsud rsup
        rumah
        """
    ),
    places=words(
        """
        AS RI DKI NTT NTB DIY Jabar Jateng Jatim Kaltim Kalbar Kalsel Kalteng Kaltara Sulsel Sulut Sulteng
        Sultra Sulbar Sumut Sumbar Sumsel Babel Kepri Jabodetabek Jabotabek Jaksel Jakpus Jakbar Jaktim
        Jakut UEA Uni Emirat Asia Afrika Eropa Amerika Australia Oseania Antartika Arktik ASEAN-nya Jawa
        Sumatera Sumatra Kalimantan Sulawesi Papua Maluku Tiongkok China Cina Korea Korsel Korut Inggris
        Belanda Jerman Prancis Perancis Spanyol Italia Portugal Yunani Turki Rusia Ukraina Polandia Israel
        Palestina Gaza Suriah Irak Iran Lebanon Libanon Mesir Libya Yaman Yordania Jordania Qatar Kuwait
        Bahrain Oman Afghanistan Afganistan Pakistan India Bangladesh Myanmar Thailand Vietnam Kamboja Laos
        Malaysia Singapura Filipina Brunei Jepang Taiwan Mongolia Nepal Sudan Somalia Nigeria Ghana Kenya
        Ethiopia Zimbabwe Brasil Argentina Meksiko Kanada Kuba Cile Peru Kolombia Venezuela Swedia Norwegia
        Denmark Finlandia Swiss Austria Belgia Hungaria Rumania Bulgaria Serbia Kroasia Ceko Irlandia
        Skotlandia Wales Indonesia Washington London Paris Berlin Moskow Beijing Tokyo Seoul Teheran Baghdad
        Damaskus Kairo Riyadh Doha Dubai Ankara Istanbul Kabul Islamabad Delhi Mumbai Bangkok Hanoi Manila
        Yangon Sydney Melbourne Canberra Brussel Jenewa Madrid Barcelona Roma Milan Wina Athena Kyiv Kiev
        Yerusalem Mekkah Makkah Madinah Jeddah Jakarta Bandung Surabaya Medan Semarang Yogyakarta Yogya
        Jogja Jogjakarta Solo Makassar Palembang Denpasar Bali Bogor Depok Tangerang Bekasi Aceh Lampung
        Riau Batam Senayan Menteng
        """
    )
    | {"Metro Jaya"}
    | read_list("id-places"),
    districts=read_list("id-districts"),
    people=read_list("id-people")
    | read_list("id-figures")
    | read_printed("id-men", "id-women", "id-given", "id-families"),
    renaming=words("atau"),
    town_clubs=words(
        """
        arema persela persebaya persekabpas persekat persewangi persib persiba persibo persija persijap
        persik persikabo persikas persikota persiku persipal persipura persiraja persis persita persitara
        persiwa perseru psbl psbs pscs psds psgc psim psis pskc psm psms psps psir pss
        """
    ),
    alias_phrases=phrases(
        """
        alias
        yang akrab disapa
        akrab disapa
        biasa disapa
        yang biasa disapa
        yang dikenal sebagai
        yang akrab dipanggil
        akrab dipanggil
        biasa dipanggil
        yang biasa dipanggil
        disapa
        sapaan
        sapaan akrab
        panggilan akrab
        nama panggilan
        """
    ),
    alias_tails=phrases(
        """
        sapaan akrabnya
        sapaannya
        panggilan akrabnya
        panggilannya
        demikian ia disapa
        begitu ia disapa
        demikian dia disapa
        begitu dia disapa
        """
    ),
)
