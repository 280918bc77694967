"""Malay: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.ms.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    beside=Strength(
        usually=words("menunjukkan mendapati merasa mengetahui menutup meneruskan memberi"),
        others=1.0,
    ),
    that=Strength(
        usually=words("menunjukkan menyedari mengetahui merasa memutuskan menetapkan mendapati membuktikan"),
        others=1.0,
    ),
    comma=Strength(
        usually=words("merasa mendapati mengulas"),
        seldom=words("menutup menolak melarang menyambut meneruskan memberi menulis bercakap berucap"),
        others=0.95,
    ),
    bare=Strength(
        always=words(
            "berkata mengatakan menyatakan menjelaskan menegaskan menyebut memaklumkan mengakui"
            " mengaku menerangkan menilai menjangka menjangkakan meramalkan menganggarkan berharap"
            " mendakwa berpendapat berpandangan mengingatkan menafikan memberitahu menyifatkan"
        ),
        usually=words(
            "mengesahkan mendedahkan mempercayai percaya yakin mengharapkan mencadangkan menyarankan"
            " mengumumkan melaporkan menganggap merumuskan menyimpulkan membayangkan bimbang meminta"
            " menyeru menggesa menasihati mendesak mengesyorkan menekankan menunjukkan berikrar"
            " menyangkal menuduh"
        ),
    ),
    request=Strength(
        always=words(
            "meminta minta berharap menyeru menggesa mendesak menasihati menasihatkan mencadangkan"
            " menyarankan mengesyorkan merayu memohon"
        ),
        usually=words(
            "mengharapkan menuntut mengarahkan memerintahkan mengingatkan menegaskan menekankan berjanji"
            " mengugut berikrar"
        ),
        others=0.4,
    ),
    question=Strength(others=0.8),
    noun=Strength(always=words("menekankan menegaskan menjelaskan"), others=0.8),
    content_nouns=words(
        "pentingnya perlunya kepentingan keperluan harapan kenaikan peningkatan penurunan adanya komitmen"
        " kesediaan kebimbangan kekesalan penghargaan keyakinan kesyukuran"
    ),
    addressing=words(
        "memberitahu memaklumkan meyakinkan mengingatkan memperingatkan meminta minta menyeru menggesa"
        " mendesak menasihati menasihatkan mengarahkan"
    ),
    enclitics=("nya",),
    citing=phrases("""
        menurut
        mengikut
        memetik
        berdasarkan data
        berdasarkan kenyataan
        berdasarkan laporan
        berdasarkan maklumat
        menurut kenyataan
        menurut laporan
    """),
    report_nouns=words("kenyataan dakwaan tuduhan anggapan keyakinan harapan pengakuan jaminan andaian"),
    media_cues=phrases("""
        seperti dilaporkan
        seperti dipetik
        sebagaimana dilaporkan
        lapor
        memetik laporan
        dipetik daripada
        dipetik dari
    """),
    anaphors=phrases("""
        perkara itu
        perkara tersebut
        perkara berkenaan
        perkara ini
        hal itu
        hal tersebut
        demikian
        itu
        ini
    """),
    pronouns=words("dia ia mereka beliau baginda dirinya kami kita saya pihaknya"),
    determiners=words(
        "seorang para sejumlah sebuah salah seseorang sang beberapa banyak semua kedua ketiga seramai"
    ),
    prepositions=words(
        "di ke dari daripada pada dalam dengan kepada untuk oleh tentang mengenai berkenaan berhubung ketika"
        " semasa sewaktu selepas setelah sebelum sejak sepanjang melalui menerusi sambil seperti sebagai"
        " kerana atas terhadap antara bagi hingga sehingga sampai menjelang bersempena sempena demi akibat"
        " ekoran susulan berikutan berdasarkan sesuai menurut sebagaimana selaku bersama tanpa dipetik"
    ),
    links=words("bin binti dan untuk bagi a/l a/p anak van der el al"),
    coordinators=words("dan atau tetapi tapi namun serta"),
    subordinators=words(
        "ketika semasa sewaktu sementara manakala kerana sebab jika jikalau sekiranya apabila bila kalau"
        " meskipun walaupun walau setelah selepas sebelum sehingga supaya agar sambil lalu kemudian iaitu"
        " yakni sedangkan memandangkan"
    ),
    auxiliaries=words("telah sudah akan sedang boleh dapat harus masih belum pernah sempat telahpun"),
    adverbs=words(
        "demikian juga lantas lalu pun kemudian kemudiannya kembali lagi lebih lanjut sendiri hanya terus"
        " turut ikut kerap sering sebelumnya sekali gus secara tegas ringkas pula cuma malah"
        " bahkan tetap begitu memang seterusnya selanjutnya tersebut itu ini berkenaan"
    ),
    negators=words("tidak tak bukan enggan belum jangan tanpa tiada"),
    complementisers=words("bahawa bahawasanya"),
    declining=words(
        "selain daripada termasuk guna demi dalam bermakna bererti merangkumi meliputi ialah"
        " diminta digesa diharap diharapkan dianggap dituduh didakwa disifatkan didesak dijadual"
        " dijadualkan dijangka dipercayai disyaki diwajibkan ditugaskan diarah diarahkan dilarang"
        " dibenarkan digalakkan dipaksa disaran disarankan dinasihatkan"
    ),
    infinitives=words("agar supaya untuk"),
    question_words=words("adakah bagaimana mengapa kenapa siapa apakah apa bila mana berapa"),
    relatives=words("yang"),
    naming=words("bernama dipanggil digelar"),
    agents=words("oleh"),
    addressees=words("kepada pada"),
    times=words(
        "isnin selasa rabu khamis jumaat sabtu ahad minggu semalam kelmarin hari pagi tengah petang malam"
        " lalu tadi esok lepas januari februari mac april mei jun julai ogos september oktober november"
        " disember"
    ),
    question_labels=words("soalan s tanya q"),
    answer_labels=words("jawapan jawab j a"),
    lead_ins=phrases("""
        namun
        namun begitu
        namun demikian
        bagaimanapun
        walau bagaimanapun
        tetapi
        tapi
        sehubungan itu
        selain itu
        oleh itu
        oleh sebab itu
        justeru
        justeru itu
        sementara itu
        dalam pada itu
        dalam perkembangan lain
        dalam perkembangan sama
        dengan itu
        malah
        bahkan
        seterusnya
        kemudian
        tambahan pula
        sebaliknya
        jadi
        maka
        dan
        untuk rekod
        terdahulu
    """),
    modals=words("harus boleh dapat mesti perlu mahu hendak mampu"),
    tails=words("sambil sementara manakala"),
    verb_prefixes=("meng", "meny", "mem", "men", "ber", "ter", "di"),
    verbs_else=words(
        "adalah ialah ada boleh dapat akan harus sudah telah belum tidak merupakan menjadi perlu mesti"
    ),
)
