"""Malay: words for names."""

from __future__ import annotations

from newsdoc.languages._names import NameWords, read_list
from newsdoc.languages._words import phrases, words

NAMES = NameWords(
    titles=words(
        """
        perdana menteri timbalan naib presiden ketua pengerusi setiausaha bendahari pengarah pengurus
        pesuruhjaya panglima peguam hakim senator adun exco duta konsul gabenor canselor rektor dekan
        penolong pembantu pegawai pemangku bekas mantan jurucakap penasihat penyelaras koordinator wakil
        datuk dato dato' dato’ tan tun toh puan datin encik en en. cik tuan tn. dr dr. prof prof.
        profesor ir ir. hj hj. haji hajah hjh hjh. ustaz ustazah yb yab yabhg sultan raja ratu tengku tunku
        paduka baginda syed sharifah ahli komisioner superintenden supt supt. dsp asp acp sac dcp inspektor
        insp insp. sarjan koperal konstabel jeneral leftenan kolonel mejar kapten laksamana jurulatih
        penyerang penjaga pemain pelakon penyanyi pengasas penganalisis pensyarah pakar ekonom doktor
        wartawan imam mufti pope uskup paderi ceo cfo coo chief executive officer director president mr mr.
        mrs mrs. ms ms. madam sir kpn tpm pm mb penghulu penerbit penulis aktivis calon tokoh pehin dayang
        awang pengiran
        """
    ),
    title_tails=words(
        """
        besar utama umum agung kanan muda negeri negara daerah pusat am eksekutif operasi kewangan kesihatan
        pendidikan tinggi dalam luar pertahanan ekonomi perdagangan pelaburan industri pertanian keterjaminan
        makanan pengangkutan kerja raya komunikasi digital sumber manusia pembangunan wanita keluarga
        masyarakat belia sukan pelancongan seni budaya sains teknologi inovasi alam sekitar kelestarian
        perumahan kerajaan tempatan agama islam perpaduan nasional perladangan komoditi usahawan koperasi
        tenaga peralihan air asas perdana menteri presiden ketua pengarah polis bomba jabatan siasatan
        jenayah komersial trafik narkotik imigresen kastam bahagian unit cawangan zon kontinjen parlimen
        dewan rakyat undangan penerangan pemuda agong jeneral pegawai pembangkang majlis tertinggi pejabat
        sri seri paduka dan hal ehwal
        """
    ),
    heads=words(
        """
        kementerian jabatan suruhanjaya majlis mahkamah pejabat lembaga parti universiti kolej institut
        politeknik akademi sekolah yayasan persatuan pertubuhan kesatuan gabungan persekutuan pakatan
        perikatan barisan angkatan ibu balai ipk ipd polis bank syarikat kumpulan hospital klinik agensi
        perbadanan badan dewan parlimen kongres senat kelab pasukan unit bahagian pusat tabung amanah
        perkeso kwsp fakulti muzium akhbar harian sinar utusan berita astro radio televisyen stesen tentera
        liga sime tenaga petroliam the national international university institute world united sdn
        """
    ),
    body_tails=words(
        """
        bhd bhd. berhad sdn sdn. inc inc. ltd ltd. corp corp. plc llc group university institute fc times
        post news tv bank airlines malaysia.com holdings
        """
    ),
    place_heads=words(
        """
        jalan jln jln. lorong kampung kg kg. taman bandar bandaraya pekan felda lebuh lebuhraya plaza bukit
        gunung sungai tasik pulau teluk tanjung pantai pelabuhan lapangan stadium dataran istana masjid
        surau kuil gereja jambatan menara wisma kompleks pasar daerah mukim negeri wilayah selat laut batu
        kuala parit hutan empangan
        """
    ),
    regions=words(
        "negeri daerah mukim bandar bandaraya pekan kampung kg kg. pulau gunung sungai tasik selat teluk laut"
        " wilayah"
    ),
    place_tails=words("utara selatan timur barat tengah city island street road river valley beach park"),
    place_cues=words(
        """
        di ke dari kerajaan penduduk rakyat negeri daerah kawasan bandar wilayah kampung jalan pulau lapangan
        sempadan se pantai kepulauan
        """
    ),
    person_cues=words(
        """
        kata ujar tambah jelas tegas ulas menurut oleh bernama suspek mangsa tertuduh peguam isteri suami
        anak bapa ibu presiden menteri ketua pengerusi pengarah bekas allahyarham mendiang penyanyi pelakon
        jurulatih pemain
        """
    ),
    initial_cues=words("berinisial inisial"),
    particles=words("al el bin binti ibn ibnu van von de da der a/l a/p b bt"),
    joiners=words("dan of the for and & bagi"),
    not_names=words(
        """
        polis kerajaan penyokong pengarah pegawai bantuan suspek mangsa harga kes anak rakyat
        isnin selasa rabu khamis jumaat sabtu ahad minggu januari februari mac april mei jun julai ogos
        september oktober november disember jan feb apr jul sept okt nov dis islam kristian hindu buddha
        muslim yahudi arab melayu cina india iban kadazan bumiputera bahasa ringgit rm sen dolar euro us$
        allah tuhan nabi rasulullah ramadan syawal aidilfitri aidiladha maulidur deepavali krismas gawai
        covid covid-19 gst sst kdnk hiv aids spm stpm upsr pt3 prn pru lrt mrt ets myvi sop ppr pkp
        internet  iphone android merdeka piala liga sukan sea olimpik era madani belanjawan
        """
    ),
    storms=words("Taufan Ribut Siklon Tropika"),
    vessels=words("KM KRI BRP USS HMS HMAS"),
    bodies=words(
        """
        UMNO PKR DAP PAS MCA MIC Amanah Bersatu Gerindra BN PN PH GPS GRS Muda SPRM SPR PDRM KKM KDN MOF
        MITI JPJ JKR JPS JAS JAKIM MAIWP DBKL MBSA MPKJ MBPP FELDA FAMA FRIM FELCRA RISDA MARA KWSP PERKESO
        EPF PNB Khazanah Petronas PETRONAS TNB Tenaga Proton Perodua Maybank CIMB RHB AirAsia MAS MAHB KTMB
        Prasarana MCMC SKMM SSM LHDN BNM Bernama BERNAMA NADMA APM ATM TLDM TUDM UM UKM USM UPM UTM UiTM
        UIAM UMS Unimas FAM BAM KBS MSN JDT Mydin PBB NATO ASEAN Asean WHO IMF FIFA AFC UNESCO UNICEF NASA
        CIA FBI OPEC Hamas Taliban Hizbullah Reuters AFP AP CNN BBC Bloomberg Xinhua Google Facebook Twitter
        Microsoft Apple Samsung Sony Toyota Honda TikTok YouTube WhatsApp Kremlin Pentagon Interpol
        """
    )
    | read_list("id-bodies"),
    places=words(
        """
        Johor Kedah Kelantan Melaka Pahang Perak Perlis Selangor Terengganu Sabah Sarawak Labuan Putrajaya
        Cyberjaya Langkawi Semporna Kundasang Kinabalu Semenanjung Borneo Brunei Singapura Malaysia Indonesia
        Thailand Filipina Vietnam Kemboja Myanmar Laos China Jepun India Pakistan Bangladesh Palestin
        Gaza Israel Iran Iraq Syria Lubnan Mesir Turkiye Turki Qatar Kuwait Yaman Afghanistan
        Rusia Ukraine Britain England London Paris Berlin Moscow Beijing Tokyo Seoul Washington AS Amerika
        Eropah Asia Afrika Australia Sydney Melbourne Bangkok Jakarta Manila Hanoi Makkah Madinah Dubai Doha
        Gombak Kepong Cheras Bangsar Sentul Dengkil Bangi Kajang Rawang Gemas Segamat
        Mersing Pontian Tangkak Kluang Muar Ledang Temerloh Bentong Raub Jerantut Rompin Bera Maran Kerteh
        Dungun Kemaman Besut Setiu Marang Machang Tumpat Bachok Jeli Gerik Manjung Lumut
        Tapah Bidor Kampar Baling Sik Pendang Arau Kangar Beaufort Keningau
        Ranau Kudat Papar Mukah Kapit Limbang Sarikei Samarahan Serian
        """
    )
    | phrases(
        """
        Pulau Pinang
        Negeri Sembilan
        Kuala Lumpur
        Kuala Kangsar
        Johor Bahru
        Shah Alam
        Hulu Langat
        Hulu Selangor
        Kuala Selangor
        Kubang Pasu
        Padang Besar
        Arab Saudi
        Korea Selatan
        Korea Utara
        Amerika Syarikat
        New York
        Hong Kong
        """
    )
    | read_list("ms-places"),
    people=read_list("id-people")
    | read_list("id-figures")
    | words(
        """
        Ahmad Ahmed Muhammad Mohamad Mohamed Mohd Mohammad Abdul Abdullah Abu Ali Anwar Azmin Azman Azlan
        Aziz Azizah Amir Aminuddin Amirudin Arif Ariffin Fadillah Fahmi Faizal Farid Fuziah Hamid Hamzah
        Hassan Hasni Hishammuddin Hussein Ibrahim Idris Ismail Jamal Johari Kamal Kamaruddin Khairul
        Khairy Khalid Lim Lee Tan Wong Chong Teo Ong Loke Nga Liew Mahathir Mahdzir Marzuki Mohamaddin Mukhriz
        Mustapa Nadzmi Najib Najwan Nazri Nik Noor Nor Noraini Norhayati Nurul Omar Othman Rafizi Rahim Rahman
        Ramli Rashid Razak Razali Razarudin Rizal Rosli Rosmah Rosol Saifuddin Salahuddin Salleh Samsul Shafie
        Shahril Shamsul Sharifah Siti Sivakumar Subramaniam Sulaiman Syed Tengku Wan Yusof Yusuf Zahid Zaid
        Zainal Zaini Zambry Zulkifli Aisyah Fatimah Khadijah  Ganesan Ramasamy Kumar Raj Singh Kaur
        """
    ),
    alias_phrases=phrases(
        """
        alias
        atau lebih dikenali
        lebih dikenali sebagai
        yang lebih dikenali sebagai
        dikenali sebagai
        """
    ),
)
