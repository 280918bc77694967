"""Indonesian: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.id.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    certainty=(("parenthetical-cue", 0.85), ("orphan", 0.7)),
    beside=Strength(
        usually=words("menunjukkan menemukan mencatat merasa mengetahui membuka"),
        others=1.0,
    ),
    that=Strength(
        usually=words(
            "menunjukkan memperlihatkan menyadari mengetahui merasa memutuskan menetapkan menemukan"
        ),
        others=1.0,
    ),
    comma=Strength(
        usually=words("memperlihatkan merasa menemukan mencatat"),
        seldom=words("membuka menolak melarang menanggapi merespons"),
        others=0.95,
    ),
    bare=Strength(
        always=words(
            "mengatakan menyatakan menjelaskan menyampaikan menegaskan menyebut menyebutkan menambahkan"
            " mengungkapkan mengakui mengaku menuturkan menerangkan memaparkan mengutarakan mengemukakan"
            " menilai menduga memperkirakan memprakirakan memprediksi memproyeksikan berharap mengklaim"
            " bilang ngomong"
            " berpendapat berpandangan berujar berucap bertutur berkata mengimbuhkan menandaskan menceritakan"
            " mengingatkan memperingatkan"
        ),
        usually=words(
            "memastikan menekankan mengungkap meyakini percaya yakin optimistis optimis"
            " mengharapkan menyarankan mengusulkan membantah mencontohkan membeberkan mengumumkan"
            " melaporkan memberitakan menganggap memandang menyimpulkan menggambarkan mengira"
            " khawatir menargetkan meminta minta mengimbau mengajak mendesak merekomendasikan melanjutkan"
            " memerinci merinci menyayangkan menyesalkan mengeklaim menunjukkan mencatat"
            " mengindikasikan mensinyalir mencurigai mengeluhkan meramalkan meramal memproyeksi"
            " mengestimasi mengestimasikan mengisyaratkan mensinyalkan berpikir bersikeras"
            " bersikukuh berkukuh berkeras"
            " mengonfirmasi mengkonfirmasi mengklarifikasi membenarkan pesimistis"
            " menjabarkan menyadari menyuarakan berdalih beralasan berargumen berkilah"
            " sesumbar waswas berspekulasi"
            " berkeyakinan berprinsip beranggapan berasumsi berkesimpulan menyinyalir menengarai menaksir"
            " mewartakan menginformasikan mengonfirmasikan menilainya menyebutnya menganggapnya menuduhnya"
            " menudingnya menggambarkannya"
            " bersaksi bersumpah mendalilkan mengeluh menuduh menuding menampik menepis menjanjikan berjanji"
            " memprediksikan memungkiri menyangkal menafikan mengelak menutup"
            " menuntut memerintahkan menginstruksikan menganjurkan mempertanyakan"
        ),
    ),
    request=Strength(
        always=words(
            "meminta minta berharap mengimbau menghimbau mengajak mendesak menyarankan mengusulkan berpesan"
            " menganjurkan mewanti mengultimatum"
        ),
        usually=words(
            "mengharapkan menuntut merekomendasikan memerintahkan menginstruksikan menyerukan mengingatkan"
            " menegaskan menekankan berjanji mengancam memohon menyampaikan"
            " mendorong menghendaki menginginkan menantang bertekad menutup"
        ),
        others=0.4,
    ),
    question=Strength(others=0.8),
    noun=Strength(
        always=words("menekankan menegaskan menjelaskan"),
        others=0.8,
    ),
    content_nouns=words(
        "pentingnya perlunya harapannya besarnya tingginya rendahnya kurangnya kenaikan adanya"
        " apresiasi harapan keyakinannya komitmennya keprihatinannya terima kekecewaannya manfaat"
        " dampak kesiapannya bahayanya dukungannya apresiasinya hilangnya minimnya lambatnya"
        " lambannya maraknya sulitnya banyaknya lemahnya buruknya mahalnya naiknya turunnya"
        " meningkatnya menurunnya masuknya terjadinya munculnya bertambahnya berkurangnya"
        " berakhirnya sempitnya luasnya cepatnya beratnya jeleknya bagusnya keterlambatan ketiadaan"
    ),
    addressing=words(
        "memberitahu meyakinkan mengingatkan memperingatkan meminta minta mengajak mengimbau mendesak mewanti"
        " memerintahkan menginstruksikan memohon menganjurkan menugaskan melarang mengultimatum"
    ),
    judging=phrases("""
        menyebut sebagai
        memuji sebagai
        mengenang sebagai
        mengkritik sebagai
        mengecam sebagai
        menyindir sebagai
        menuding sebagai
        menuduh sebagai
        mengutuk sebagai
        mengibaratkan sebagai
        memandang sebagai
    """),
    enclitics=("nya",),
    citing=phrases("""
        menurut
        berdasarkan data
        berdasarkan keterangan
        berdasarkan laporan
        berdasarkan survei
        berdasarkan catatan
        berdasarkan hasil
        berdasarkan informasi
        berdasarkan pengakuan
        berdasarkan penuturan
        berdasarkan penelitian
        berdasarkan riset
        berdasarkan studi
        berdasarkan dakwaan
        berdasarkan putusan
        berdasarkan kesaksian
        berdasarkan temuan
        berdasarkan kajian
        dalam pandangan
        mengutip data
        masih menurut
        mengutip laporan
        mengutip keterangan
        mengutip pengakuan
        mengutip penuturan
        mengutip survei
        mengutip catatan
        merujuk laporan
        merujuk keterangan
        merujuk pengakuan
        merujuk penuturan
        merujuk survei
        merujuk catatan
        merujuk data
        merujuk pada data
        merujuk pada laporan
        merujuk pada keterangan
        merujuk pada survei
        merujuk pada catatan
        merujuk pada hasil
        mengacu pada data
        mengacu pada laporan
        mengacu pada keterangan
        mengacu pada survei
        mengacu pada catatan
        mengacu pada hasil
        mengacu data
        mengacu laporan
        mengacu keterangan
        mengacu survei
        mengacu catatan
        menyitir data
        menyitir laporan
        menyitir keterangan
        menyitir survei
        menyitir catatan
        mengutip hasil
        merujuk hasil
        berdasarkan pantauan
        berdasarkan pemantauan
        berdasarkan prakiraan
        berdasarkan perkiraan
        berdasarkan analisis
        berdasarkan rekapitulasi
        berdasarkan statistik
        menurut data
        menurut informasi
        menurut keterangan
        menurut laporan
        menurut pengakuan
        menurut penuturan
        sesuai keterangan
        seperti dikatakan
        seperti disampaikan
        seperti diungkapkan
        seperti dijelaskan
        seperti diakui
        seperti dituturkan
        seperti ditegaskan
        seperti diceritakan
        seperti dinyatakan
        seperti dikemukakan
        seperti disebutkan
        seperti disebut
        seperti diutarakan
        seperti dipaparkan
        seperti diterangkan
        seperti yang dikatakan
        seperti yang disampaikan
        seperti yang diungkapkan
        seperti yang dijelaskan
        seperti yang diakui
        seperti yang dituturkan
        seperti yang ditegaskan
        seperti yang diceritakan
        seperti yang dinyatakan
        seperti yang dikemukakan
        seperti yang disebutkan
        seperti yang disebut
        seperti yang diutarakan
        seperti yang dipaparkan
        seperti yang diterangkan
        sebagaimana dikatakan
        sebagaimana disampaikan
        sebagaimana diungkapkan
        sebagaimana dijelaskan
        sebagaimana diakui
        sebagaimana dituturkan
        sebagaimana ditegaskan
        sebagaimana diceritakan
        sebagaimana dinyatakan
        sebagaimana dikemukakan
        sebagaimana disebutkan
        sebagaimana disebut
        sebagaimana diutarakan
        sebagaimana dipaparkan
        sebagaimana diterangkan
        sebagaimana yang dikatakan
        sebagaimana yang disampaikan
        sebagaimana yang diungkapkan
        sebagaimana yang dijelaskan
        sebagaimana yang diakui
        sebagaimana yang dituturkan
        sebagaimana yang ditegaskan
        sebagaimana yang diceritakan
        sebagaimana yang dinyatakan
        sebagaimana yang dikemukakan
        sebagaimana yang disebutkan
        sebagaimana yang disebut
        sebagaimana yang diutarakan
        sebagaimana yang dipaparkan
        sebagaimana yang diterangkan
        seperti kata
        seperti ujar
        seperti penuturan
        seperti pengakuan
    """),
    uncited=words(
        "rencana jadwal aturan hukum ketentuan tradisi adat kepercayaan kebiasaan mitos legenda rumor kabar"
        " perhitungan kalender penanggalan urutan abjad selera kebutuhan jenis ukuran kelompok usia logika"
        " sejarah protokol prosedur pengalaman hemat"
    ),
    manners=words(
        "rinci detail gamblang jujur ulang lugas keras panjang lebar terang khusus tertulis lisan terbuka"
        " lantang tegas singkat langsung secara dengan benar betul sungguh sabar tenang lirih pelan lembut"
        " haru bangga sedih santai serius sopan nada suara senyum semangat antusias"
    ),
    lending=words(
        "memberi memberikan mengeluarkan melontarkan melayangkan melempar menyuarakan mengulangi"
        " mempertahankan punya memiliki mempunyai"
    ),
    report_nouns=words(
        "ancaman jaminan arahan instruksi kekhawatiran kepastian penegasan isyarat sinyal"
        " klaimnya pendapatnya keyakinannya pernyataannya janjinya tudingannya tuduhannya ancamannya"
        " pernyataan klaim tudingan tuduhan dugaan keyakinan anggapan harapan pengakuan ucapan pendapat"
        " pandangan penilaian keterangan bantahan peringatan janji kesaksian"
    ),
    senders=words("dari"),
    media_cues=phrases("""
        seperti dilaporkan
        seperti dikutip
        sebagaimana dilaporkan
        sebagaimana dikutip
        dikutip dari
        dilansir dari
        dilansir
        dikutip
        seperti dilansir
    """),
    anaphors=phrases("""
        hal itu
        hal tersebut
        hal ini
        hal demikian
        hal senada
        hal serupa
        hal yang sama
        harapan itu
        himbauan itu
        imbauan itu
        informasi itu
        informasi tersebut
        keluhan itu
        keterangan itu
        keterangan tersebut
        penjelasan itu
        pernyataan ini
        pernyataan senada
        pernyataan serupa
        ungkapan senada
        demikian
        demikianlah
        begitu
        begitulah
        itulah
        pernyataan itu
        pernyataan tersebut
        itu
        ini
    """),
    pronouns=words("dia ia mereka beliau dirinya kami kita saya pihaknya"),
    determiners=words("seorang para sejumlah salah seseorang sang si beberapa banyak semua kedua ketiga"),
    prepositions=words(
        "di ke dari pada dalam dengan kepada untuk oleh tentang soal mengenai terkait saat ketika usai"
        " setelah sebelum sejak selama melalui lewat sambil seraya seperti sebagai karena atas terhadap"
        " antara bagi hingga sampai menjelang selepas sembari guna demi akibat berdasarkan sesuai menurut"
        " kala tatkala waktu sebagaimana selaku dikutip dilansir via"
    ),
    adjuncts=words(
        "saat ketika usai seusai setelah sesudah sebelum selepas sehabis selesai seraya sambil sembari kala"
        " tatkala sewaktu waktu melalui lewat dalam kepada pada soal terkait mengenai tentang bersama"
        " menjelang"
    ),
    demanding=words(
        "menuntut mendorong memerintahkan menginstruksikan memohon menyerukan melarang menganjurkan"
        " mempertanyakan"
        " menjamin memperlihatkan menyangkal mengisahkan bercerita berkisah menjawab menyanggah"
        " menghitung mengancam curiga heran mengkhawatirkan mengamini menggarisbawahi"
        " menguraikan"
    ),
    idioms=phrases("""
        berkata jujur
        berkata kasar
        berkata kotor
        berkata lain
        berkata manis
        berpandangan berbeda
        berpandangan lain
        berpandangan sama
        berpandangan sebaliknya
        berpandangan sempit
        berpandangan senada
        berpandangan serupa
        berpendapat berbeda
        berpendapat lain
        berpendapat sama
        berpendapat sebaliknya
        berpendapat senada
        berpendapat serupa
        berpikir berbeda
        berpikir cepat
        berpikir jauh
        berpikir jernih
        berpikir keras
        berpikir kritis
        berpikir lain
        berpikir maju
        berpikir negatif
        berpikir panjang
        berpikir positif
        berpikir sama
        berpikir sempit
        berpikir ulang
        dengan kata lain
        sebut saja
        kata benda
        kata kerja
        kata kunci
        kata maaf
        kata pengantar
        kata penutup
        kata sambutan
        kata sandi
        kata sepakat
        kata sifat
        menuntut ilmu
        nilai jual
        nilai tambah
        nilai tukar
        tanya jawab
        tutup buku
        tutup usia
    """),
    ambiguous=words("nilai tambah tutup buka jawab kenang lanjut sambung balas hitung"),
    declining=words(
        "selain daripada ketimbang termasuk guna demi dalam berarti mencakup meliputi ialah sulit susah"
        " mustahil mudah gampang"
        " diminta diimbau dihimbau diharapkan dinilai dianggap dituduh dituding didakwa disangka didesak"
        " dijadwalkan diagendakan direncanakan diperkirakan diprediksi diprakirakan diduga disinyalir"
        " ditengarai diwajibkan ditugaskan ditugasi diperintahkan dilarang diizinkan diperbolehkan"
        " dipersilakan ditargetkan didorong dipaksa dituntut disarankan dianjurkan"
    ),
    topics=words(
        "maaf bantuan surat pidato sambutan pemenang kronologi rincian detail nama identitas inisial sindikat"
        " jaringan kasus aspirasi keterangan laporan pertanyaan pengunduran penghargaan dokumen berkas"
        " proposal modus motif alasan penyebab daftar jadwal materi visi misi strategi cara isi"
        " perkembangan hasil tugas pengalaman masa pesan usulan salam permohonan belasungkawa"
        " duka dukacita arahan wejangan pengarahan"
    ),
    topic_openers=words("soal mengenai terkait tentang perihal ihwal seputar"),
    telling=words(
        "menyampaikan mengungkap mengungkapkan membeberkan mengumumkan menjelaskan memaparkan menerangkan"
        " melaporkan meminta minta menyebut menyebutkan memerinci merinci menceritakan mengutarakan"
    ),
    encounters=words(
        "ditemui dihubungi dikonfirmasi dimintai ditanya ditanyai diwawancarai dijumpai dicegat dikontak"
        " ditanyakan"
    ),
    links=words("bin binti dan sekaligus untuk bidang de da van der el al"),
    coordinators=words("dan serta atau tetapi tapi namun"),
    subordinators=words(
        "saat ketika sementara sedangkan karena sebab jika bila apabila kalau meski meskipun walau"
        " walaupun setelah sebelum sehingga supaya agar sambil seraya sembari usai kendati padahal selagi"
        " lalu kemudian dimana yakni yaitu mengingat"
    ),
    auxiliaries=words(
        "telah sudah akan sedang bisa dapat harus masih belum pernah sempat mau ingin hendak bersedia"
        " berkenan boleh wajib berani mampu sanggup bakal berencana berniat"
    ),
    adverbs=words(
        "demikian juga lantas lalu pun kemudian kembali lagi lebih lanjut jauh sendiri hanya terus turut"
        " ikut kerap sering sebelumnya sekaligus langsung secara tegas terpisah singkat pula cuma justru"
        " malah bahkan tetap begitu memang mulai lah selanjutnya tersebut itu ini baru rencananya misalnya"
        " rupanya tampaknya kabarnya sayangnya biasanya sebenarnya seharusnya tentunya umumnya khususnya"
        " setidaknya pastinya intinya awalnya akhirnya sebetulnya sesungguhnya kini sekarang dulu"
        " dahulu kelak selalu jarang spontan sontak nyaris hampir mungkin barangkali"
        " ramai kompak serempak serentak sangat amat teramat kian makin semakin"
    ),
    restrictors=words(
        "lebih setidaknya kembali hanya cuma baru justru malah bahkan memang tetap terus kerap sering turut"
        " ikut selalu jarang"
        " nyaris hampir mungkin barangkali akhirnya sebetulnya sesungguhnya kini sekarang dulu dahulu"
        " kelak sangat amat teramat kian makin semakin"
    ),
    negators=words("tidak tak bukan enggan menolak emoh ogah belum jangan tanpa enggak nggak"),
    readily=phrases("""
        tidak lupa
        tak lupa
        tidak ragu
        tak ragu
        tidak segan
        tak segan
        tidak segan - segan
        tak segan - segan
        tidak ragu - ragu
        tak ragu - ragu
        tidak sungkan
        tak sungkan
        tidak malu
        tak malu
        tidak malu - malu
        tak malu - malu
        tidak bosan
        tak bosan
        tidak bosan - bosan
        tak bosan - bosan
        tidak bosan - bosannya
        tak bosan - bosannya
        tidak henti - henti
        tak henti - henti
        tidak henti - hentinya
        tak henti - hentinya
    """),
    manner_openers=words("secara"),
    denials=phrases("""
        tidak menampik
        tak menampik
        tidak memungkiri
        tak memungkiri
        tidak menyangkal
        tak menyangkal
        tidak membantah
        tak membantah
        tidak mengelak
        tak mengelak
        tidak menepis
        tak menepis
        tidak menafikan
        tak menafikan
        tidak menutup
        tak menutup
    """),
    light_verbs=phrases("""
        menutup kemungkinan
        menutup peluang
    """),
    lodging=phrases("""
        melaporkan ke
        melaporkan kepada
        mengadukan ke
        mengadukan kepada
        menuntut ke
    """),
    complementisers=words("bahwa bahwasanya kalau"),
    infinitives=words("agar supaya untuk"),
    question_words=words("apakah bagaimana mengapa kenapa siapa apa kapan dimana mana berapa"),
    relatives=words("yang"),
    naming=words("bernama disapa dipanggil dijuluki berinisial"),
    agents=words("oleh"),
    addressees=words("kepada pada"),
    times=words(
        "senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad kemarin hari pagi siang sore malam"
        " pekan lalu tadi besok januari februari maret april mei juni juli agustus september oktober"
        " november desember"
    ),
    durations=words("jam hari pekan minggu bulan tahun menit sejam sehari sepekan seminggu sebulan setahun"),
    resuming=words("sehingga agar supaya karena sebab tetapi tapi namun meski meskipun walau walaupun"),
    question_labels=words("tanya pertanyaan t q"),
    answer_labels=words("jawab jawaban j a"),
    lead_ins=phrases("""
        namun
        tetapi
        tapi
        sehingga
        selain itu
        maka dari itu
        oleh karena itu
        oleh sebab itu
        karena itu
        untuk itu
        sementara itu
        di samping itu
        dengan demikian
        bahkan
        lebih lanjut
        lebih jauh
        selanjutnya
        kemudian
        apalagi
        sebab
        jadi
        maka
        pasalnya
        padahal
        meski demikian
        meskipun begitu
        kendati begitu
        walau begitu
        walaupun begitu
        walaupun demikian
        namun demikian
        dengan begitu
        hanya saja
        artinya
        akibatnya
        alhasil
        singkatnya
        sebaliknya
        terlebih
        misalnya
        meski begitu
        meskipun demikian
        kendati demikian
        walau demikian
        akan tetapi
        senada
        terpisah
        secara terpisah
        tak hanya itu
        tidak hanya itu
        bukan hanya itu
        di sisi lain
        dan
        lalu
        adapun
        tak lupa
        tidak lupa
        tak lupa pula
        tidak lupa pula
    """),
    modals=words(
        "harus bisa dapat mesti perlu ingin mampu mau hendak bersedia berkenan boleh wajib sanggup berencana"
        " berniat"
    ),
    tails=words("sambil seraya sembari usai seusai"),
    contrasts=words("sementara sedangkan"),
    correlatives=phrases("""
        tetapi juga
        tapi juga
        namun juga
        melainkan juga
    """),
    evidential=words("menunjukkan memperlihatkan mengindikasikan"),
    inanimate=words(
        "skenario investasi komoditas kasus sejarah situasi kondisi pariwisata suplai pasokan metode rapat"
        " perangkat harga angka jumlah tren ekspor impor nilai syarat syaratnya hal banyaknya tingginya"
        " rendahnya besarnya minimnya kurangnya adanya inflasi pandemi bencana gempa banjir cuaca krisis"
        " konflik perang demam virus penyakit produksi konsumsi transaksi operasi proses langkah upaya"
        " cara faktor masalah persoalan isu fenomena insiden peristiwa tragedi dampak efek pesawat kapal"
        " mobil motor gedung jalan jembatan sungai hujan angin tanah air api asap identifikasi"
    ),
    deeds=phrases("""
        ke an
        pe an
    """),
    verb_prefixes=("meng", "meny", "mem", "men", "mel", "mer", "mew", "ber", "ter", "di"),
    never_verbs=words(
        """
        mereka merek mereknya merah merdeka meriah mertua mertuanya merpati meriam merica merkuri merger
        meritokrasi meridian merinding melalui melainkan melati melodi melon melek melulu melayu melankolis
        mewah mewahnya bersama bersangkutan bersaudara berita beritanya berkas berkasnya beras berandalan
        berlian bermacam berkah bernama berikut dinas direktur direktorat dirut dirjen direksi direktris
        dinasti diskusi distrik distributor distribusi divisi diplomat diplomasi diplomatik dialog dinding
        digital disiplin disabilitas diaspora dimensi difabel diktator dividen diskon difteri dialek dietnya
        diesel menteri menko mendagri menkeu menlu menhub mensos menkes mentan menpora menpan menaker menhan
        mendikbud mendag menag menkumham menkominfo menparekraf menantu menantunya menara mentor mental
        mentalnya menit menu menunya mendiang mentega mendoan member membernya memo memori memar mempelai
        memorandum membran terdakwa tersangka terpidana terlapor terduga tergugat terhukum teroris terapis
        terapi teras terasnya terminal teritorial teritori terowongan terigu termasuk terhadap terkait
        tertentu tersebut tertinggi terbesar terkecil tertua termuda terbaik terburuk terbanyak terakhir
        terendah terdekat terjauh terpanjang terpendek terkaya termiskin terbaru terlama terdepan terpilih
        terkenal ternama terkemuka
        """
    ),
    verbs_else=words(
        "adalah ada bisa dapat akan harus sudah telah tidak merupakan menjadi naik turun tiba datang"
        " putus habis gagal mundur tewas muncul hadir pergi pulang jatuh lolos kabur lari roboh ambruk runtuh"
        " tampil lulus masuk keluar lahir senada sejalan selaras sependapat sepakat"
    ),
)
