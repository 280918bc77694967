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
    given_names=words(
        """
        abdel abdul abdullah abidin achmad adam ade adhi adi adian adik aditya adnan adrian afif agnes
        agus agustina agustinus ahmad ahmed aida ainun airlangga aisyah ajeng akbar akhmad alamsyah alan
        albert aldi alex alexander alexei alfian alfred ali alif alim alisa alit aloysius amalia amelia
        ami amien amin amir amirul amran ana anas andhika andi andika andre andreas andres andri andrian
        andriani andy angela angga anggi anggraini ani anies anif anis anisa anita anna anom anthony anton
        antonio antonius antony anwar ardi ardian arga argo ari arie arief aries arif arifah arifin aris
        arist arman armand arnold arya aryo asep asih asnawi asri astri astuti atang athira atik aulia
        aung ayman ayu azis aziz bagas baharuddin bahlil bahtiar bambang barack bashar basuki bayu bejo
        benjamin benny benyamin bernard bernardus bertha betty bima bimo boas bobby boby bongbong
        bonifasius boy boyke brian budhi budi budiman budiono bukayo burhan burhanuddin busyro cahya cahyo
        calvin carlo carlos carolina cecep cecilia chaidir chairul chandra charles chatib chen choirul
        christian christina cici clara cornelis cristiano cut dadan dadang dahlan danang dandi dani daniel
        daniswara danu dany darmawan darwin david dea declan deddy dede dedi dedy delia deni denny desi
        dessy desy devi dewa dewi dhani dharma diah dian diana dicky didi didik diego diki dimas dina
        dinda dini dino dita djarot djoko dmitry doddy dodi dody donald doni donna donny dudung dudy dwi
        dyah edhie edi edward edy efendi effendi egy ehud eka eko eli elisa elizabeth elkan elly elvira
        ema emil emilia emma emmanuel endah endang endra eni enny eric erick erik erling erna ernando
        ernest erwin eva evan evi evy fabian fachri fachrul fadel fadhil fadil fadjar fadjroel fadlan
        fadli fahmi fahri fahrul faisal faiz fajar fajri fandi farah farhan farid farida fathur
        fathurrahman fatimah fatma fauzan fauzi fauziah febri febrian felix ferdi ferdinand ferdy feri
        ferry fikri firdaus firli firman fitria francesco francois frans fransiska fransiskus freddy fredi
        fuad galang galih galuh ganjar gareth garin gatot gede george georgina gerald geri gilang gita
        glenn goh grace gracia gunawan gustaf gusti habibie hadi hadianto hafid hafiz halim halimah hamid
        hamka hamzah hana hanafi hanif hans hanung hari haris harjono harry haryanto haryono hasan hasbi
        hasim hasnah hassan hasto hatta helmi helmy hendar hendi hendra hendri hendrik hendro hendry heni
        henny henry heri herlina herman hermanto hermawan herry heru hesti hidayat hilda hillary hilman
        hilmi himawan huang hun husein husni hussein ibnu ibrahim ida idham idris idrus ignasius ignatius
        igor iis ika ikhsan ilham ilyas imam imanuel imelda imran ina indah indra indri indriani
        indriyanti inggit inna iqbal ira irawan irene irfan irma irvan irwan irwansyah isa iskandar ismail
        istiqomah ita ivan iwan jacob jacques jaenal jaenudin jajang jaka jake jakob jamal jamaluddin
        jamaludin james janet januar jasmine jay jazilul jean jeffry jefri jeje jenny jerome jerry jessica
        jihan jimly jimmy joddy joe johan johanes johannes john johnny joko jonathan joni jonny jose josef
        joseph joshua juan jude julia julian julianto juliari jumadi jurgen justin jusuf juwita kadek
        kamala karim karina karl karni kartika kartini karyono kasman kemal ketut kevin khairul khaled
        khalid khamim khofifah kiki kim klaus kofi komang komaruddin kris krisna kristian kristina kukuh
        kurnia kurniawan kusnadi kusuma kylian laila lailatul laksmi lalu latif lawrence lee leni leo
        leonard lestari lia lidya lies lili lilik lina linda lionel lisa lita liu lloyd luhut luigi luis
        luka lukas lukman lulu lusi lutfi luthfi lydia maarten made mahathir mahfud mahmoud mahmud maimun
        makmur malik manmohan mansur mansyur marco marcus mardani mardiana mardiono margaret maria mariana
        mario marisa mark marlina marselino martha martin martinus maruarar maruli marwan mary maryam
        masdar masinton masruri maulana maya mees megawati melani melissa meutya michael mikhail mila mira
        mirza moch mochamad mochammad moeldoko moh mohamad mohammad mohammed monica muh muhadjir muhaimin
        muhamad muhammad muhidin muhyiddin mukhlis mukhtar mulyadi mulyono munawar munir mursid musa
        mustafa mustofa mutia muzakir nabila nadia nadiem nadya naftali najib najwa nana nanang nancy
        nanda nani narendra nasir nasrul nasser nasution natalia nathan nawaz nelson neymar nguyen nia
        nico nikita nila nina ning nita nizar novi novia novita nugroho nuh nunik nur nuraini nurdin
        nurhadi nurhayati nurlaela nurlaila nurmala nurman nurul nusron nyoman okky olivia oscar otto
        pande pandu panji paolo parman pascal patrick paul paulus pedro pep peter petrus pham phil pierre
        pipit pramono pratama pratikno pratiwi prayuth priyanto priyo puan puji puput purnomo purwanto
        purwati putri putu qomar rachel rachmad rachmat radityo rafael rafli ragnar rahayu rahma rahmad
        rahman rahmat rahmawati rahul rama ramli randi randy rani rano ratih ratna ray raymond recep reda
        refly reihan rendi rendy reni renny resa retno reza rezky ria rian riana ricky rida ridha ridho
        ridwan rieke rifki rifqi rika riki rina rini rinto rio riri risa riska risma rita ritno rivai
        rival riyan riza rizal rizka rizki rizky robby robert roberto robi robin rocky rodrigo rohman
        roland romi romy roni ronny rosa rosalina rosan rosita rosmala roy royke rudi rudiantara rudolf
        rudy rukmana ruli rusdi ruslan rusli rusman ruth ryan saad sabrina saeful safitri said saiful
        sakti salim salma salman samsudin samsul samuel sandi sandiaga sandra santi santoso sapto sara
        sarah sari sarwo satrio satya scott sekar septian septiana sergei sergio setiawan setya setyo
        shehbaz sheikh shin shinta sigit silvia simon sinta siska siswanto siti slamet soeharto soekarno
        sofia sofyan sonny srettha sri stefani stefano stefanus stella stephanus steven subagyo subandi
        subhan sucipto sudarmono sudaryono sudirman sudjiwo sugeng sugianto sugiarto sugiono sugiri
        suharsono suharto suhartono suharyanto suherman sujatmiko sukamto sukarno sukma sulaiman sulastri
        sulis sulistyo sultan sumarni sumarno sumarsono sunardi sunarto sunaryo supardi suparman suparno
        supriadi supriyadi supriyanto surya suryadi suryana suryani suryo susan susanti susanto susi
        susilo susilowati sutarman sutarto sutiyoso sutopo sutrisno suwarno suyatno syafii syafruddin
        syafrudin syahrul syaiful syamsuddin syamsudin syamsul syarif syarifah syarifuddin sylvia tanti
        tantowi tasya tatang taufan taufik taufiq teddy tedros tedy teguh teten thaksin theresia thomas
        tia tiara tika timotius tina tini tirta titi titik titin tito tjahjo tommy tomy toni tono tony
        toto tran tri trisno tubagus tulus tuti tutik ucok udin ujang ulfa umar umi ummi ursula usman
        utami valentina vanessa veronica veronika vicky victor viktor vina vino virgil vita vivi vladimir
        vo volodymyr wahid wahidin wahyono wahyu wahyudi wahyuni wahyuningsih waluyo wang wardah warsito
        wartini wati wawan wayan wendy weni widi widia widiastuti widodo widya wilda willem william willy
        winarno winda windi wisnu witan wiwik wiwin wiwit wu wulan wulandari xi yahya yair yang yanti
        yanto yanuar yasin yasmin yasonna yasser yayan yayuk yeni yenny yoga yogi yohana yohanes yolanda
        yongki yoon yoris yosef yosep yoseph yosua yuda yudha yudhi yudi yudo yuli yulia yuliana yulianti
        yulianto yulius yuni yunita yunus yuri yusak yusri yusril yusuf yuyun zaenal zaenudin zahra zainal
        zainuddin zainudin zakaria zaki zakiah zaky zaskia zhang zhao zulfan zulfikar zulhas zulkarnain
        zulkifli
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
