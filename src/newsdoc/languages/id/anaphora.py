"""Indonesian: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._words import words

ANAPHORA = AnaphoraWords(
    people=words("dia ia beliau dirinya pihaknya nya"),
    many=words("mereka keduanya ketiganya"),
    demonstratives=words("itu tersebut ini tadi tsb"),
    articles=words("sang si"),
    indefinites=words("seorang salah suatu sebuah seseorang"),
    plurals=words(
        "para kedua ketiga keempat sejumlah beberapa sebagian banyak kalangan semua seluruh dua tiga"
        " empat lima puluhan ratusan ribuan kelompok tim massa"
    ),
    coordinators=words("dan serta &"),
    relatives=words("yang"),
    obliques=words(
        "kepada dengan bersama untuk dari terhadap tentang soal oleh bagi pada di ke dalam antara lewat"
        " melalui menurut demi terkait mengenai hingga sampai tanpa seperti selain atas didampingi"
        " mewakili milik"
    ),
    topics=words("bagi buat"),
    openers=words(
        "namun sementara sedangkan dan ketika saat karena bahwa setelah sebelum adapun sehingga"
        " tetapi tapi meski meskipun walau walaupun jika bila apabila kemudian lalu selanjutnya"
        " sebelumnya akhirnya lantas juga sebab kini kata ujar usai selagi begitu sejak tatkala"
        " manakala padahal lagi senada depan kemarin tadi pagi siang sore malam itu ini lusa nanti"
        " besok mendatang silam awalnya mulanya belakangan sekarang dulu dahulu sesekali kadang tiba"
    ),
    persons=words(
        "pria wanita perempuan lelaki laki bapak ibu pemuda pemudi remaja anak bocah gadis warga korban"
        " tersangka terdakwa terpidana terlapor pelapor pelaku saksi sumber narasumber pengamat pakar"
        " ahli analis ekonom peneliti akademisi dosen guru profesor dokter perawat bidan penulis wartawan"
        " jurnalis aktivis pegiat penggiat politikus politisi legislator senator tokoh ulama kiai ustaz"
        " pendeta uskup penyanyi aktor aktris artis musisi sutradara komedian selebritas pemain pelatih"
        " penyerang gelandang bek kiper atlet petenis pebulutangkis pembalap petinju petani nelayan"
        " pedagang penjual pembeli pengusaha pebisnis buruh pekerja karyawan pegawai pejabat petugas"
        " penumpang pengemudi sopir pilot mahasiswa mahasiswi siswa siswi santri pelajar alumnus penghuni"
        " tetangga kerabat kuasa pengacara advokat jaksa hakim penyidik notaris konsultan juru jubir"
        " spesialis psikolog sosiolog sejarawan budayawan seniman pendiri pemilik penasihat ajudan"
        " konglomerat miliarder ilmuwan perwira prajurit"
    ),
    roles=words(
        "presiden wakil menteri gubernur bupati wali walikota camat lurah kepala ketua sekretaris"
        " bendahara direktur dirut manajer komisaris jenderal laksamana marsekal kolonel mayor letnan"
        " kapten sersan brigadir inspektur komandan panglima kasatgas kapolri kapolda kapolres kapolsek"
        " kasat kanit kabid kadis sekda sekjen dirjen irjen deputi duta konsul perdana raja ratu sultan"
        " pangeran paus rektor dekan koordinator pimpinan pemimpin presdir ceo cfo coo vp senior vice"
        " president director head chief staf asisten plt pj pjs mantan eks calon anggota penjabat"
        " pelaksana kanselir kombes kompol akbp akp iptu ipda brigjen mayjen letjen bos menko mendagri"
        " menlu menkeu menhan menag mensos menkes wapres wamen"
    ),
    bodies=words(
        "pemerintah kementerian lembaga badan dinas perusahaan partai organisasi komisi dewan polda"
        " polres polsek mabes kejaksaan pengadilan mahkamah kantor bank universitas asosiasi yayasan"
        " perseroan emiten manajemen pemprov pemkot pemkab pemda rumah kepolisian institusi koalisi"
        " fraksi majelis parlemen kongres senat istana klub federasi otoritas maskapai produsen pengelola"
        " operator media surat stasiun pihak communications sekuritas futures ventures securities kapital"
    ),
    groups=words(
        "polisi massa keluarga penyidik petugas tim aparat warga pedagang petani nelayan buruh mahasiswa"
        " demonstran pengunjuk pendukung suporter penonton peserta jaksa analis pengamat ekonom pakar"
        " ahli ilmuwan peneliti publik masyarakat netizen warganet pelanggan konsumen investor pejabat"
        " orang penduduk rakyat militer tentara pasukan oposisi pemberontak kelompok kalangan panitia"
        " pengurus"
    ),
    documents=words(
        "data laporan studi survei riset penelitian kajian hasil pasal undang uu peraturan surat"
        " pernyataan keterangan dokumen catatan siaran rilis dakwaan putusan jajak statistik berita"
        " unggahan pengumuman maklumat situs laman prakiraan prediksi"
    ),
    fronts=words("pihak kubu jajaran"),
    relations=words(
        "istri suami ayah ibu anak putra putri adik kakak kakek nenek paman bibi keponakan sepupu mertua"
        " menantu keluarga kerabat teman rekan sahabat tetangga pendukung pengikut kubu pihak massa tim"
        " kediaman kolega atasan bawahan pacar kekasih tunangan sopir"
    ),
    advocates=words("pengacara hukum bicara jubir advokat ajudan penasihat staf khusus kepercayaan"),
    deputies=words(
        "wakil wamen deputi asisten ajudan staf juru jubir sekretaris penasihat pengacara istri tenaga"
        " humas calon bakal"
    ),
    honorifics=words(
        "besar pak bapak bu ibu bung bang mas mbak kang cak tuan nyonya nona saudara sdr tn ny dr drg drs"
        " dra ir prof profesor doktor dokter h hj haji hajah kh kyai kiai ustaz ustad ustadz habib gus tgk"
        " tengku teuku raden datuk tun sri paus uskup pastor pendeta kardinal imam syekh ayatollah mr mrs"
        " ms"
    ),
    ranks=words(
        "jenderal letjen mayjen brigjen kolonel letkol mayor kapten letnan lettu letda sersan serka sertu"
        " serda kopral komjen irjen kombes kombespol pol akbp kompol akp iptu ipda aiptu aipda bripka"
        " bripda briptu jend laksamana laksda laksma marsekal marsda marsma pratu praka"
    ),
    fillers=words("bidang urusan"),
    formers=words("mantan eks bekas purnawirawan"),
    male=words("pak bapak pria lelaki laki tuan tn suami ayah kakek putra raja pangeran paus aktor kang mas"),
    female=words(
        "bu ibu perempuan wanita nyonya ny istri nenek putri gadis ratu aktris mbak mahasiswi siswi"
    ),
    eponyms=words(
        "universitas institut akademi politeknik sekolah yayasan masjid bandara stadion pesantren rs rsud"
        " rsup rsu rsia rumah museum taman jalan pt cv sma smk smp sd perguruan lembaga klinik toko grup"
        " group gereja hotel gor pasar laboratorium pusat foundation institute center centre university"
        " college"
    ),
    male_names=words(
        """
        abdul abdullah achmad adam agus ahmad albert aldi alex alexander ali amin amir andre
        andreas andri andrian anton antonio antonius arief arif arifin aris arman arya asep bagas
        bambang basuki bayu benny bima bimo bobby boy budi budiman burhan burhanuddin cahyo cecep
        chairul chandra charles christian dadan dadang dani daniel danu darmawan darwin david dedi
        dedy deni denny dharma didi didik dimas dino djoko dodi doni donny dudung edi edward edy
        efendi effendi eko emil erick erik erwin evan fabian fachri fadel fadil fadli fahmi fahri
        faisal faiz fajar farhan farid fauzan fauzi felix ferdi ferry fikri firdaus firman frans
        freddy galang galih ganjar gatot gede gilang gunawan hadi hafiz hamid hamka hamzah hanif
        hari haris harry haryanto hasan hasto hatta helmi hendra hendri hendro henry heri herman
        hermawan heru hidayat hilman husein ibrahim idris ikhsan ilham ilyas imam imran iqbal
        irfan irwan iskandar ismail ivan iwan jajang jaka jamal james jeffry jimmy joe john johnny
        joko joni jose joseph jusuf kevin khairul kurniawan latif luhut lukman luthfi mahfud
        mahmud malik mansur marco marcus mario mark martin masdar maulana michael moch mochamad
        mohamad mohammad muh muhamad muhammad mukhlis mulyadi mulyono munir musa mustafa nadiem
        najib nanang nasir nasrul nelson nico nizar nugroho nurdin nurhadi pandu paul paulus pedro
        peter priyanto purnomo purwanto rafael rahmat ramli randi rano refly rendi reza ricky
        ridwan rifki rio rizal robert roberto robi roland romi ronny roy rudi rudy ruslan rusli
        ryan said saiful salim salman samsudin samsul samuel sandi sandiaga satrio sigit simon
        slamet soekarno sonny stefanus steven subagyo sudirman sugeng sugianto suharto suherman
        sukarno sulaiman sumarno sunarto supardi suparman supriyadi supriyanto suryadi suryo
        susanto susilo sutarto sutopo sutrisno suwarno syahrul syaiful syamsul syarif tatang
        taufan taufik taufiq teddy teguh tito tjahjo tommy toni tony toto trisno udin umar usman
        victor wahid wahyono wahyudi wawan widodo william winarno wisnu yahya yanto yosef yusril
        yusuf zaenal zainal zainuddin zaki zulkarnain zulkifli
        """
    ),
    female_names=words(
        """
        agnes agustina aida ainun aisyah ajeng amalia amelia ana anggraini anisa anita anna astri
        astuti aulia ayu bertha betty carolina cecilia christina cici clara dea delia desi dessy
        desy devi dewi diah diana dina dinda dita donna dyah elisa elizabeth elly elvira ema
        emilia emma endah eni enny erna eva evi evy farah farida fatimah fauziah fitria fransiska
        georgina gita grace gracia halimah hana hasnah heni henny herlina hesti hilda hillary ida
        imelda ina indah indri indriani indriyanti inggit inna ira irene irma istiqomah ita janet
        jasmine jenny jessica jihan juwita karina kartika kartini khofifah laila lailatul laksmi
        leni lestari lia lidya lies lili lina linda lisa lita lulu lusi lydia margaret maria
        mariana marisa marlina martha mary maryam megawati melani melissa meutya mila monica mutia
        nabila nadia nadya nancy nani natalia nia nikita nila nina nita novia novita nunik nuraini
        nurhayati nurlaela nurlaila nurmala olivia pipit pratiwi puan puput purwati rachel
        rahmawati ratih ratna reni renny retno ria riana rieke rika rina rini riri risa riska
        risma rita rosa rosalina rosita rosmala ruth sabrina safitri salma sandra santi sara sarah
        sari sekar septiana shinta silvia sinta siska siti sofia stefani stella sulastri sumarni
        susan susanti susi susilowati sylvia tanti tasya theresia tia tiara tika tina tini tuti
        ulfa ummi ursula utami valentina vanessa veronica veronika vina vita wahyuni wahyuningsih
        wardah wartini wati weni widia widiastuti winda windi wiwik wiwin wulan wulandari yanti
        yasmin yayuk yeni yenny yohana yolanda yulia yuliana yulianti yuni yunita yuyun zahra
        zakiah zaskia
        """
    ),
    given_names=words(
        """
        abdel abidin ade adhi adi adian adik aditya adnan adrian afif agustinus ahmed airlangga
        akbar akhmad alamsyah alan alexei alfian alfred alif alim alisa alit aloysius ami amien
        amirul amran anas andhika andi andika andres andriani andy angela angga anggi ani anies
        anif anis anom anthony antony anwar ardi ardian arga argo ari arie aries arifah arist
        armand arnold aryo asih asnawi asri atang athira atik aung ayman azis aziz baharuddin
        bahlil bahtiar barack bashar bejo benjamin benyamin bernard bernardus boas boby bongbong
        bonifasius boyke brian budhi budiono bukayo busyro cahya calvin carlo carlos chaidir
        chatib chen choirul cornelis cristiano cut dahlan danang dandi daniswara dany declan deddy
        dede dewa dhani dian dicky diego diki dini djarot dmitry doddy dody donald dudy dwi edhie
        egy ehud eka eli elkan emmanuel endang endra eric erling ernando ernest fachrul fadhil
        fadjar fadjroel fadlan fahrul fajri fandi fathur fathurrahman fatma febri febrian
        ferdinand ferdy feri firli francesco francois fransiskus fredi fuad galuh gareth garin
        george gerald geri glenn goh gustaf gusti habibie hadianto hafid halim hanafi hans hanung
        harjono haryono hasbi hasim hassan helmy hendar hendi hendrik hendry hermanto herry hilmi
        himawan huang hun husni hussein ibnu idham idrus ignasius ignatius igor iis ika imanuel
        indra irawan irvan irwansyah isa jacob jacques jaenal jaenudin jake jakob jamaluddin
        jamaludin januar jay jazilul jean jefri jeje jerome jerry jimly joddy johan johanes
        johannes jonathan jonny josef joshua juan jude julia julian julianto juliari jumadi jurgen
        justin kadek kamala karim karl karni karyono kasman kemal ketut khaled khalid khamim kiki
        kim klaus kofi komang komaruddin kris krisna kristian kristina kukuh kurnia kusnadi kusuma
        kylian lalu lawrence lee leo leonard lilik lionel liu lloyd luigi luis luka lukas lutfi
        maarten made mahathir mahmoud maimun makmur manmohan mansyur mardani mardiana mardiono
        marselino martinus maruarar maruli marwan masinton masruri maya mees mikhail mira mirza
        mochammad moeldoko moh mohammed muhadjir muhaimin muhidin muhyiddin mukhtar munawar mursid
        mustofa muzakir naftali najwa nana nanda narendra nasser nasution nathan nawaz neymar
        nguyen ning novi nuh nur nurman nurul nusron nyoman okky oscar otto pande panji paolo
        parman pascal patrick pep petrus pham phil pierre pramono pratama pratikno prayuth priyo
        puji putri putu qomar rachmad rachmat radityo rafli ragnar rahayu rahma rahmad rahman
        rahul rama randy rani ray raymond recep reda reihan rendy resa rezky rian rida ridha ridho
        rifqi riki rinto ritno rivai rival riyan riza rizka rizki rizky robby robin rocky rodrigo
        rohman romy roni rosan royke rudiantara rudolf rukmana ruli rusdi rusman saad saeful sakti
        santoso sapto sarwo satya scott septian sergei sergio setiawan setya setyo shehbaz sheikh
        shin siswanto soeharto sofyan srettha sri stefano stephanus subandi subhan sucipto
        sudarmono sudaryono sudjiwo sugiarto sugiono sugiri suharsono suhartono suharyanto
        sujatmiko sukamto sukma sulis sulistyo sultan sumarsono sunardi sunaryo suparno supriadi
        surya suryana suryani sutarman sutiyoso suyatno syafii syafruddin syafrudin syamsuddin
        syamsudin syarifah syarifuddin tantowi tedros tedy teten thaksin thomas timotius tirta
        titi titik titin tomy tono tran tri tubagus tulus tutik ucok ujang umi vicky viktor vino
        virgil vivi vladimir vo volodymyr wahidin wahyu waluyo wang warsito wayan wendy widi widya
        wilda willem willy witan wiwit wu xi yair yang yanuar yasin yasonna yasser yayan yoga yogi
        yohanes yongki yoon yoris yosep yoseph yosua yuda yudha yudhi yudi yudo yuli yulianto
        yulius yunus yuri yusak yusri zaenudin zainudin zakaria zaky zhang zhao zulfan zulfikar
        zulhas
        """
    ),
    family_names=words(
        """
        alatas assegaf azhari baasyir bakrie baskoro baswedan batubara butar butarbutar damanik daulay
        djojohadikusumo ginting girsang gultom gurning hadikusumo halilintar harahap harefa hartanto
        hartarto hartati hartono harun hasibuan hasyim hidayah hutabarat hutagalung hutajulu hutapea
        hutasoit hutauruk indrawati iskandarsyah kaban kalla kamil karnavian keraf koto kusnandar
        kusumawardani laoly lubis lumban lumbantoruan mahendra manalu manullang manurung marpaung
        matondang mulyani munthe nababan nadapdap nainggolan napitupulu ngurah noor nurcahyo nurdiansyah
        nurhasan pakpahan pane pangaribuan panggabean panjaitan parawansa pardede pasaribu pelupessy
        perangin-angin poerwanto pohan prabowo pradana prakoso pranowo prasetya prasetyo prawira prayitno
        prihantono pulungan purba purnama purnawan rajagukguk ramadhan rangkuti ritonga saleh samosir
        santosa saputra saputri saragih sarumpaet sasongko sembiring setiadi setiyono siagian sianipar
        sianturi sihaloho sihombing sihotang silaban silaen silalahi silitonga simamora simanjuntak
        simanungkalit simatupang simbolon sinaga sinambela sinuhaji sinulingga sirait siregar siringoringo
        sitanggang sitepu sitinjak sitohang sitompul sitorus situmeang situmorang soemarno subianto
        subroto sudrajat suhendra sukarni sukarnoputri suprapto suratman surbakti sutanto suwandi syah
        syahputra syahrir tambunan tampubolon tanjung tarigan tarihoran thohir tjahjono tobing tumanggor
        uno wahab wibisono wibowo wicaksono widjaja widjaya widjojo wijaya wijayanti winata wiranto
        wirawan yudhoyono yuwono zein
        """
    ),
    short_forms=expansions(
        """
        capres = calon presiden
        cawapres = calon wakil presiden
        dirjen = direktur jenderal
        dirut = direktur utama
        danramil = komandan koramil
        dandim = komandan kodim
        danlanud = komandan lanud
        dubes = duta besar
        irjen = inspektur jenderal
        jubir = juru bicara
        kabid = kepala bidang
        kadis = kepala dinas
        kadisdik = kepala dinas pendidikan
        kadishub = kepala dinas perhubungan
        kadinkes = kepala dinas kesehatan
        kades = kepala desa
        kajari = kepala kejaksaan negeri
        kajati = kepala kejaksaan tinggi
        kalapas = kepala lapas
        kanit = kepala unit
        kapolda = kepala polda
        kapolres = kepala polres
        kapolresta = kepala polresta
        kapolrestabes = kepala polrestabes
        kapolri = kepala polri
        kapolsek = kepala polsek
        kasat = kepala satuan
        kasad = kepala staf angkatan darat
        kasal = kepala staf angkatan laut
        kasau = kepala staf angkatan udara
        ketum = ketua umum
        sekjen = sekretaris jenderal
        sekda = sekretaris daerah
        sekkot = sekretaris kota
        mendag = menteri perdagangan
        mendagri = menteri dalam negeri
        mendikbud = menteri pendidikan dan kebudayaan
        mendikdasmen = menteri pendidikan dasar dan menengah
        menag = menteri agama
        menaker = menteri ketenagakerjaan
        menhan = menteri pertahanan
        menhub = menteri perhubungan
        menhut = menteri kehutanan
        menkes = menteri kesehatan
        menkeu = menteri keuangan
        menko = menteri koordinator
        menkominfo = menteri komunikasi dan informatika
        menkumham = menteri hukum dan hak asasi manusia
        menlu = menteri luar negeri
        menpan = menteri pendayagunaan aparatur negara
        menpora = menteri pemuda dan olahraga
        menperin = menteri perindustrian
        mensesneg = menteri sekretaris negara
        mensos = menteri sosial
        mentan = menteri pertanian
        pangdam = panglima kodam
        pm = perdana menteri
        presdir = presiden direktur
        seskab = sekretaris kabinet
        wagub = wakil gubernur
        wabup = wakil bupati
        waketum = wakil ketua umum
        walkot = wali kota
        walikota = wali kota
        wawali = wakil wali kota
        wamen = wakil menteri
        wamenlu = wakil menteri luar negeri
        wamenkeu = wakil menteri keuangan
        wamendagri = wakil menteri dalam negeri
        wamendikdasmen = wakil menteri pendidikan dasar dan menengah
        wapres = wakil presiden
        wakapolri = wakil kepala polri
        wakapolda = wakil kepala polda
        wakapolres = wakil kepala polres
        """
    ),
)
