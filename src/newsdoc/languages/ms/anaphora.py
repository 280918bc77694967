"""Malay: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._words import words

ANAPHORA = AnaphoraWords(
    people=words("dia ia beliau baginda dirinya pihaknya nya"),
    many=words("mereka keduanya"),
    askers=words("wartawan pemberita"),
    withheld=words("namanya identitas identitasnya difoto dirahasiakan disamarkan"),
    selves=words("saya aku kami kita"),
    demonstratives=words("itu tersebut ini tadi berkenaan terbabit"),
    indefinites=words("seorang salah suatu sebuah seseorang"),
    plurals=words(
        "para kedua ketiga sejumlah beberapa sebahagian banyak kalangan semua seluruh seramai ramai dua tiga"
        " empat lima puluhan ratusan ribuan kumpulan pasukan orang"
    ),
    coordinators=words("dan serta &"),
    obliques=words(
        "kepada dengan bersama untuk dari daripada terhadap tentang oleh bagi pada di ke dalam antara"
        " melalui menerusi menurut demi mengenai berkenaan berhubung hingga sehingga sampai tanpa seperti"
        " selain atas diiringi mewakili milik susulan ekoran"
    ),
    openers=words(
        "namun bagaimanapun sementara manakala sedangkan dan ketika semasa kerana bahawa selepas setelah"
        " sebelum sehingga tetapi tapi meskipun walaupun jika sekiranya bila apabila kemudian lalu"
        " seterusnya selanjutnya sebelumnya akhirnya lantas juga sebab kini kata ujar sejak sewaktu"
        " padahal lagi terdahulu justeru"
    ),
    passive_prefixes=words("di"),
    active_prefixes=words("meng meny mem men"),
    ages=words("tahun"),
    persons=words(
        "lelaki wanita perempuan bapa ibu remaja pemuda pemudi budak kanak warga penduduk mangsa suspek"
        " tertuduh pesalah pengadu saksi sumber penganalisis pakar penyelidik ahli akademik pensyarah guru"
        " profesor doktor jururawat bidan penulis wartawan pemberita aktivis tokoh ulama ustaz ustazah imam"
        " penyanyi pelakon artis pemuzik pengarah penerbit pelawak selebriti pemain jurulatih penyerang"
        " penjaga atlet pelumba peninju petani nelayan peneroka peniaga penjual pembeli usahawan buruh"
        " pekerja kakitangan pegawai penumpang pemandu juruterbang mahasiswa siswa pelajar murid jiran"
        " saudara peguam pendakwa hakim penyiasat juruaudit perunding jurucakap pengasas pemilik penasihat"
        " pengawal anggota askar saintis pesakit waris pencarum penyokong peminat"
    ),
    roles=words(
        "presiden timbalan naib menteri ketua pengerusi setiausaha bendahari pengarah pengurus pesuruhjaya"
        " panglima laksamana jeneral kolonel mejar kapten leftenan sarjan inspektor superintenden"
        " komisioner duta konsul perdana raja ratu sultan yang gabenor pope"
        " rektor dekan canselor koordinator penyelaras pemimpin peneraju pegawai adun exco senator"
        " penolong pembantu bekas calon pemangku ceo cfo coo datuk bandar"
    ),
    bodies=words(
        "kerajaan kementerian jabatan agensi lembaga badan suruhanjaya majlis syarikat parti pertubuhan"
        " persatuan kesatuan institusi mahkamah pejabat bank universiti yayasan pengurusan hospital"
        " gabungan parlimen dewan istana kelab persekutuan pengeluar pengendali"
        " media akhbar stesen pihak"
    ),
    groups=words(
        "polis keluarga penyiasat pasukan penduduk peniaga petani nelayan pekerja pelajar"
        " penyokong penonton peserta penganalisis pakar saintis penyelidik rakyat"
        " masyarakat netizen pelanggan pengguna pelabur pegawai tentera pembangkang pemberontak kumpulan"
        " kalangan penganjur bomba orang"
    ),
    documents=words(
        "data laporan kajian tinjauan penyelidikan dapatan seksyen akta peraturan surat kenyataan dokumen"
        " rekod pertuduhan keputusan statistik berita hantaran pengumuman notis laman ramalan"
    ),
    fronts=words("pihak kem barisan"),
    relations=words(
        "isteri suami ayah bapa ibu anak adik kakak abang nenek saudara sepupu mentua menantu"
        " keluarga rakan jiran penyokong pengikut balu"
    ),
    advocates=words("peguam jurucakap peguambela penasihat"),
    deputies=words(
        "timbalan naib penolong pembantu jurucakap setiausaha penasihat peguam isteri calon pemangku"
    ),
    honorifics=words(
        "tuan puan encik cik datin datuk dato dato' dato’ seri sri toh tun tan dr prof profesor ir hj hjh"
        " haji hajah ustaz ustazah tengku tunku raja syed sharifah yb yab yabhg dsp asp acp supt insp sjn"
        " kpl sdr sdri mejar kapten kolonel jeneral leftenan laksamana sarjan inspektor superintenden"
        " saudara pak mak pehin dayang awang"
    ),
    formers=words("bekas mantan"),
    male=words("encik tuan lelaki bapa suami ayah datuk dato sultan raja abang syed"),
    female=words("puan cik datin perempuan wanita isteri nenek ratu ustazah ibu sharifah hajah kakak"),
    short_forms=expansions(
        """
        pm = perdana menteri
        tpm = timbalan perdana menteri
        mb = menteri besar
        km = ketua menteri
        kp = ketua pengarah
        kpn = ketua polis negara
        ceo = ketua pegawai eksekutif
        adun = ahli dewan undangan negeri
        exco = ahli majlis mesyuarat kerajaan negeri
        """
    ),
)
