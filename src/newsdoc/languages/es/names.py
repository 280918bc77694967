"""Spanish: words for names."""

from __future__ import annotations

from newsdoc.languages._names import NameWords, read_list
from newsdoc.languages._words import phrases, words

NAMES = NameWords(
    titles=words(
        """
        sr sr. sra sra. srta srta. señor señora señorita don doña d. dª dr dr. dra dra. doctor
        doctora prof prof. profesor profesora monseñor padre fray sor presidente presidenta
        vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro
        exministra viceministro viceministra primer primera secretario secretaria subsecretario
        subsecretaria vicesecretario vicesecretaria diputado diputada eurodiputado eurodiputada
        senador senadora alcalde alcaldesa exalcalde exalcaldesa concejal concejala edil consejero
        consejera conseller delegado delegada subdelegado subdelegada gobernador gobernadora
        director directora exdirector exdirectora jefe jefa portavoz vocero vocera líder dirigente
        responsable comisario comisaria embajador embajadora canciller rey reina príncipe princesa
        infanta infante papa obispo arzobispo cardenal general coronel capitán capitana comandante
        teniente sargento almirante fundador fundadora coordinador coordinadora candidato candidata
        gerente entrenador entrenadora seleccionador seleccionadora técnico abogado abogada letrado
        letrada juez jueza fiscal magistrado magistrada economista historiador historiadora
        sociólogo socióloga politólogo politóloga investigador investigadora científico científica
        periodista escritor escritora novelista poeta autor autora cineasta actor actriz cantante
        delantero delantera centrocampista portero portera jugador jugadora opositor opositora
        rector rectora decano decana analista experto experta médico médica agricultor agricultora
        ganadero ganadera empresario empresaria sir lord lady jeque imán ayatolá emperador
        emperatriz duque duquesa conde condesa barón marqués marquesa inspector inspectora
        representante titular mandatario mandataria lehendakari president ex activista sindicalista
        lic ing lic. ing. gral gral. cnel tte
        """
    ),
    title_tails=words(
        """
        de del la las los el y en general adjunto adjunta nacional regional autonómico autonómica
        provincial municipal federal estatal ejecutivo ejecutiva segundo segunda tercero tercera
        primero primera ministro ministra gobierno estado interior exteriores asuntos justicia
        economía hacienda sanidad trabajo educación cultura defensa transportes fomento agricultura
        pesca industria comercio turismo energía transición ecológica igualdad ciencia universidades
        vivienda consumo deporte seguridad social migraciones inclusión política territorial
        presidencia relaciones cortes empleo salud ambiente medio socialista popular comunista
        republicano republicana demócrata independentista español española francés francesa
        estadounidense británico británica alemán alemana italiano italiana portugués portuguesa
        mexicano mexicana argentino argentina chileno chilena colombiano colombiana peruano peruana
        venezolano venezolana boliviano boliviana ecuatoriano ecuatoriana cubano cubana brasileño
        brasileña ruso rusa ucraniano ucraniana israelí palestino palestina marroquí chino china
        japonés japonesa turco turca europeo europea catalán catalana vasco vasca gallego gallega
        andaluz andaluza valenciano valenciana madrileño madrileña técnico técnica científico
        científica deportivo deportiva comercial financiero financiera ayuntamiento partido grupo
        comisión parlamentario parlamentaria honorario
        """
    ),
    heads=words(
        """
        ministerio asamblea senado congreso consejo tribunal audiencia juzgado corte comisión comité
        parlamento partido movimiento unión federación confederación sindicato asociación fundación
        liga alianza frente plataforma universidad escuela instituto academia colegio hospital banco
        bolsa caja compañía grupo sociedad agencia autoridad alto organización oficina observatorio
        centro cámara dirección policía guardia ejército fuerza fuerzas fiscalía gobierno
        generalitat xunta junta ayuntamiento diputación consejería conselleria cabildo radio
        televisión club real atlético athletic fc cd ud cf sd rcd deportivo sporting inter
        manchester bayern juventus cruz médicos naciones cáritas iglesia museo teatro ópera orquesta
        festival red servicio secretaría subdelegación delegación defensor coordinadora comisiones
        unidas izquierda coalición convergència esquerra junts más seguridad the new national
        international world european american bank university institute
        """
    ),
    body_tails=words(
        """
        nacional nacionales constitucional europea europeo unidas socialista comunista popular
        republicano demócrata central mundial internacional supremo superior provincial municipal
        federal general sa s.a. sl s.l. inc inc. group university bank party club fc cf company
        corporation airlines airways tv balompié
        """
    ),
    place_heads=words(
        """
        calle avenida paseo plaza puente puerto estación aeropuerto monte sierra lago mar isla islas
        golfo cabo valle bosque meseta río canal palacio hotel torre estadio jardín parque barrio
        puerta costa ciudad pueblo villa comunidad provincia región estados reino países
        """
    ),
    regions=words("ciudad provincia región comunidad isla islas pueblo villa río lago"),
    place_tails=words("unidos unido norte sur este oeste beach city street river county"),
    place_cues=words("en hacia desde habitantes ciudad provincia región municipio localidad"),
    person_cues=words(
        """
        dijo explica explicó afirma afirmó declara declaró asegura aseguró señala señaló subraya
        añade añadió según llamado llamada apodado con
        """
    ),
    particles=words("de del la las los von van der den ter ten al el bin ben ibn abu da do dos das di i"),
    joiners=words("de del la las los el y e para por of the en al a i von van der bin ben da do dos &"),
    not_names=words(
        """
        de la que del al se un una con para por como entre sobre contra si tres lo le me te es son
        mi a e o u no lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril
        mayo junio julio agosto septiembre octubre noviembre diciembre interior exteriores justicia
        economía hacienda sanidad trabajo educación cultura defensa transportes fomento agricultura
        pesca industria comercio turismo energía igualdad ciencia universidades vivienda consumo
        deporte deportes migraciones inclusión presidencia asuntos transición medio ambiente
        seguridad social salud empleo iva irpf pib ipc smi ere erte eso iphone internet dios navidad
        semana ramadán copa mundial juegos euro tour liga gran premio champions roland garros
        eurocopa mundo guerra revolución renacimiento occidente estado república constitución
        historia código ley plan pacto tratado acuerdo brexit tesoro administración covid sida sí
        gracias foto imagen vídeo leer ver más el los las su sus qué cómo ok vuelta giro
        presupuestos español española españoles católico musulmán islam
        """
    ),
    bodies=words(
        """
        EFE CCOO UGT CSIF USO CEOE Cepyme ATA UPA COAG Asaja Renfe Adif Aena AENA Endesa Iberdrola
        Repsol Naturgy Telefónica Movistar Vodafone Orange Inditex Zara Mercadona Carrefour Seat
        SEAT BBVA CaixaBank Sabadell Bankia Ferrovial ACS Acciona Iberia Vueling Ryanair Airbus
        Indra Navantia Mapfre Google Apple Amazon Facebook Meta Microsoft Twitter Netflix Uber
        TikTok YouTube Instagram Tesla Samsung Huawei Toyota Volkswagen Renault Ford Stellantis
        Siemens Nestlé PSOE PP Vox VOX Podemos Sumar ERC PNV EH Bildu BNG UPN Junts CUP Ciudadanos
        IU PSC PRI PAN Morena INE CSIC CIS AEMET Aemet DGT UME CNMC CNMV AEPD ONU OTAN UE OMS FMI
        BCE OCDE OMC Unesco UNESCO Unicef UNICEF FIFA UEFA COI NASA CIA FBI OEA Cepal Mercosur
        Kremlin Pentágono Moncloa Hamás Hezbolá Reuters Bloomberg AFP RTVE CNN BBC Greenpeace WWF
        Amnistía Oxfam Acnur ACNUR Cáritas Frontex Interpol Europol Barça Osasuna Betis Ertzaintza
        Mossos Zarzuela Pemex YPF Codelco Avianca Odebrecht FARC ELN EI
        """
    ),
    places=words(
        """
        España Europa África Asia América Oceanía Antártida Ártico Madrid Barcelona Valencia Sevilla
        Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Oviedo
        Pamplona Almería Burgos Santander Salamanca Logroño Badajoz Huelva Cádiz Jaén León Lleida
        Girona Tarragona Cáceres Lugo Ourense Pontevedra Zamora Ávila Segovia Soria Teruel Huesca
        Cuenca Toledo Guadalajara Albacete Ceuta Melilla Vitoria Álava Vizcaya Bizkaia Guipúzcoa
        Gipuzkoa Navarra Cataluña Andalucía Galicia Asturias Cantabria Aragón Extremadura Castilla
        Euskadi Canarias Baleares Mallorca Menorca Ibiza Tenerife Lanzarote Fuerteventura Lisboa
        París Londres Berlín Roma Bruselas Ginebra Viena Varsovia Praga Atenas Moscú Kiev Kyiv Pekín
        Tokio Washington Rabat Argel Túnez Beirut Damasco Bagdad Teherán Gaza Cisjordania Jerusalén
        Lima Bogotá Caracas Quito Montevideo Asunción México Monterrey Medellín Cali Rosario Mendoza
        Valparaíso Inglaterra Escocia Gales Baviera California Texas Florida Donbás Crimea Járkov
        Odesa Pirineos Mediterráneo Atlántico Ebro Tajo Duero Guadalquivir Sahel Sáhara EEUU
        Latinoamérica Iberoamérica Sudamérica Centroamérica Patagonia
        """
    )
    | phrases(
        """
        La Habana
        La Paz
        La Rioja
        La Coruña
        A Coruña
        Las Palmas
        Nueva York
        Buenos Aires
        San Sebastián
        Santa Cruz
        País Vasco
        Castilla y León
        Castilla-La Mancha
        Reino Unido
        Estados Unidos
        América Latina
        Oriente Próximo
        Oriente Medio
        EE. UU.
        EE UU
        EE.UU.
        """
    )
    | read_list("es-places"),
    people=words(
        """
        Pedro Donald Vladimir Volodímir Emmanuel Íñigo Jordi Josep Pere Pau Albert Xavier Mikel
        Aitor Asier Unai Iker Gorka Itziar Ainhoa Leire Nerea Laia Mireia Meritxell Montserrat Núria
        Gemma Soraya Yolanda Irene Camila Valentina Ximena Guadalupe Leticia
        """
    )
    | read_list("es-people"),
    alias_phrases=phrases(
        """
        alias
        apodado
        apodada
        más conocido como
        más conocida como
        conocido como
        conocida como
        """
    ),
)
