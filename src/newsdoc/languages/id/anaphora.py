"""Indonesian: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, compound_expansions, expansions
from newsdoc.languages._names import read_list
from newsdoc.languages._words import words

ANAPHORA = AnaphoraWords(
    people=words("dia ia beliau dirinya pihaknya nya"),
    many=words("mereka keduanya ketiganya"),
    askers=words("wartawan jurnalis reporter pewarta"),
    withheld=words("namanya identitas identitasnya difoto dirahasiakan disamarkan"),
    selves=words("saya aku kami kita"),
    demonstratives=words("itu tersebut ini tadi tsb"),
    articles=words("sang si"),
    familiar=words("sang si"),
    indefinites=words("seorang salah suatu sebuah seseorang"),
    plurals=words(
        "para kedua ketiga keempat sejumlah beberapa sebagian banyak kalangan semua seluruh dua tiga"
        " empat lima puluhan ratusan ribuan kelompok tim massa setiap tiap"
    ),
    coordinators=words("dan serta &"),
    relatives=words("yang"),
    obliques=words(
        "kepada dengan bersama untuk dari terhadap tentang soal oleh bagi pada di ke dalam antara lewat"
        " melalui menurut demi terkait mengenai hingga sampai tanpa seperti selain atas didampingi"
        " mewakili milik pimpinan asuhan besutan binaan bentukan"
    ),
    origins=words("asal dari"),
    topics=words("bagi buat"),
    openers=words(
        "namun sementara sedangkan dan ketika saat karena bahwa setelah sebelum adapun sehingga"
        " tetapi tapi meski meskipun walau walaupun jika bila apabila kemudian lalu selanjutnya"
        " sebelumnya akhirnya lantas juga sebab kini kata ujar usai selagi begitu sejak tatkala"
        " manakala padahal lagi senada depan kemarin tadi pagi siang sore malam itu ini lusa nanti"
        " besok mendatang silam awalnya mulanya belakangan sekarang dulu dahulu sesekali kadang tiba"
    ),
    passive_prefixes=words("di"),
    active_prefixes=words("meng meny mem men mel mer mew mey"),
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
        " konglomerat miliarder ilmuwan perwira prajurit orang nenek kakek pelayan pejalan kenalan"
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
    ages=words("tahun"),
    parties=words(
        "terdakwa tersangka terpidana terduga pelaku korban remaja bocah balita siswa siswi pelajar pasien"
        " napi narapidana tahanan buronan pencuri perampok pembunuh saksi"
    ),
    officials=words(
        "jaksa hakim penyidik pengacara advokat panitera dokter dr perawat bidan psikolog kapolri kapolda"
        " kapolres kapolresta kapolrestabes kapolsek wakapolres kasat kanit kajari kajati kasi kombes akbp"
        " akp kompol iptu ipda aiptu aipda bripka"
    ),
    epithets=words("perseroan"),
    bodies=words(
        "pemerintah kementerian lembaga badan dinas perusahaan partai organisasi komisi dewan polda"
        " polres polsek mabes kejaksaan pengadilan mahkamah kantor bank universitas asosiasi yayasan"
        " perseroan emiten manajemen pemprov pemkot pemkab pemda rumah kepolisian institusi koalisi"
        " fraksi majelis parlemen kongres senat istana klub federasi otoritas maskapai produsen pengelola"
        " operator media surat stasiun pihak communications sekuritas futures ventures securities kapital"
        " kedutaan kecamatan kelurahan kerajaan kesultanan kekaisaran perguruan persekutuan perwakilan"
        " pergerakan permusyawaratan perbankan perpustakaan perkantoran perkebunan penerbangan pelabuhan"
        " pemerintahan perhimpunan perkumpulan perserikatan persatuan keuskupan gugus satgas"
    ),
    groups=words(
        "polisi massa keluarga penyidik petugas tim aparat warga pedagang petani nelayan buruh mahasiswa"
        " demonstran pengunjuk pendukung suporter penonton peserta jaksa analis pengamat ekonom pakar"
        " ahli ilmuwan peneliti publik masyarakat netizen warganet pelanggan konsumen investor pejabat"
        " orang penduduk rakyat militer tentara pasukan oposisi pemberontak kelompok kalangan panitia"
        " pengurus jajaran"
    ),
    documents=words(
        "data laporan temuan audit sensus indeks"
        " studi survei riset penelitian kajian hasil pasal undang uu peraturan surat"
        " pernyataan keterangan dokumen catatan siaran rilis dakwaan putusan jajak statistik berita"
        " unggahan pengumuman maklumat situs laman prakiraan prediksi perhitungan penghitungan penelusuran"
        " pendataan pengamatan pemantauan pantauan pengukuran pengujian pemeriksaan penyelidikan penyidikan"
        " perkiraan pemetaan pemodelan pengakuan penjelasan kesaksian kesimpulan pedoman perjanjian"
        " permohonan pengaduan peringatan pemberitahuan keputusan ketentuan ketetapan rekapitulasi"
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
        " humas calon bakal kuasa agen pemilik"
    ),
    honorifics=words(
        "besar pak bapak bu ibu bung bang mas mbak kang cak tuan nyonya nona saudara sdr tn ny dr drg drs"
        " dra ir prof profesor doktor dokter h hj haji hajah kh kyai kiai ustaz ustad ustadz habib gus tgk"
        " tengku teuku raden datuk tun sri paus uskup pastor pendeta kardinal imam syekh ayatollah mr mrs"
        " ms apt ns ners bdn"
    ),
    ranks=words(
        "jenderal letjen mayjen brigjen kolonel letkol mayor kapten capt kapt letnan lettu letda"
        " sersan serka sertu serda kopral komjen irjen kombes kombespol pol akbp kompol akp iptu ipda aiptu"
        " aipda bripka bripda briptu jend laksamana laksda laksma marsekal marsda marsma pratu praka"
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
    male_names=read_list("id-men"),
    female_names=read_list("id-women"),
    given_names=read_list("id-given") | words("agung"),
    family_names=read_list("id-families"),
    body_sorts=expansions(
        """
        firm = perusahaan perseroan emiten maskapai pabrik pabrikan produsen pengembang bank pt cv
        office = kementerian dinas pemerintah pemprov pemkab pemkot pemda dprd dpr mpr dpd\
 kepolisian polda polres polresta polsek polri kejaksaan kejari kejati mahkamah pengadilan komisi\
 otoritas direktorat kantor balai instansi
        union = serikat asosiasi federasi yayasan ormas partai himpunan ikatan aliansi forum\
 perkumpulan persatuan lsm
        school = sekolah universitas kampus institut politeknik sma smk smp sd sman smkn smpn sdn\
 madrasah akademi
        club = klub
        hospital = rs rsud rsup puskesmas klinik
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
        kapolda = kepala kepolisian daerah
        kapolres = kepala kepolisian resor
        kapolresta = kepala polresta
        kapolrestabes = kepala polrestabes
        kapolri = kepala polri
        kapolsek = kepala kepolisian sektor
        kasat = kepala satuan
        kasi = kepala seksi
        kanit = kepala unit
        polda = kepolisian daerah
        polres = kepolisian resor
        polsek = kepolisian sektor
        reskrim = reserse kriminal
        resnarkoba = reserse narkoba
        plt = pelaksana tugas
        pj = penjabat
        plh = pelaksana harian
        jabar = jawa barat
        jateng = jawa tengah
        jatim = jawa timur
        kasad = kepala staf angkatan darat
        kasal = kepala staf angkatan laut
        kasau = kepala staf angkatan udara
        ketum = ketua umum
        sekjen = sekretaris jenderal
        sekda = sekretaris daerah
        sekkot = sekretaris kota
        menko = menteri koordinator
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
        wapres = wakil presiden
        wakapolri = wakil kepala polri
        wakapolda = wakil kepala kepolisian daerah
        wakapolres = wakil kepala kepolisian resor
        """
    )
    + compound_expansions(
        """
        men = menteri
        wamen = wakil menteri
        """,
        """
        ag = agama
        aker = ketenagakerjaan
        bud = kebudayaan
        bumn = badan usaha milik negara
        dag = perdagangan
        dagri = dalam negeri
        des = desa
        dikbud = pendidikan dan kebudayaan
        dikdasmen = pendidikan dasar dan menengah
        dikti = pendidikan tinggi
        diktisaintek = pendidikan tinggi sains dan teknologi
        ekraf = ekonomi kreatif
        esdm = energi dan sumber daya mineral
        ham = hak asasi manusia
        han = pertahanan
        hub = perhubungan
        hut = kehutanan
        kes = kesehatan
        keu = keuangan
        komdigi = komunikasi dan digital
        kominfo = komunikasi dan informatika
        kop = koperasi
        kum = hukum
        kumham = hukum dan hak asasi manusia
        lh = lingkungan hidup
        lu = luar negeri
        pan = pendayagunaan aparatur negara
        par = pariwisata
        parekraf = pariwisata dan ekonomi kreatif
        perin = perindustrian
        pkp = perumahan dan kawasan permukiman
        pora = pemuda dan olahraga
        pu = pekerjaan umum
        sesneg = sekretaris negara
        sos = sosial
        tan = pertanian
        trans = transmigrasi
        """,
    ),
    paraphrases=expansions(
        """
        kepala negara = presiden
        """
    ),
)
