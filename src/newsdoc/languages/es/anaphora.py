"""Spanish: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._words import words

ANAPHORA = AnaphoraWords(
    people=words("yo usted quien"),
    men=words("él éste aquel"),
    women=words("ella ésta"),
    many=words("ellos ellas ustedes quienes éstos"),
    selves=words("yo nosotros"),
    demonstratives=words("este esta ese esa aquel aquella dicho dicha mismo misma citado citada"),
    articles=words("el la los las"),
    indefinites=words("un una unos unas otro otra algún alguna alguien"),
    plurals=words(
        "varios varias algunos algunas dos tres cuatro cinco seis siete ocho nueve diez muchos muchas"
        " numerosos numerosas todos todas ambos ambas decenas cientos miles"
    ),
    coordinators=words("y e &"),
    obliques=words(
        "a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por sin"
        " sobre tras según como junto"
    ),
    openers=words(
        "pero y e mientras cuando porque que si como aunque pues así luego después además también"
        " asimismo entonces ayer hoy lunes martes miércoles jueves viernes sábado domingo donde"
    ),
    ages=words("años"),
    persons=words(
        "hombre mujer chico chica joven persona fuente experto experta especialista analista testigo"
        " víctima sospechoso sospechosa acusado acusada investigado investigada procesado detenido"
        " detenida vecino vecina residente votante manifestante activista economista investigador"
        " investigadora científico científica historiador historiadora sociólogo socióloga politólogo"
        " politóloga autor autora escritor escritora novelista periodista médico médica enfermero"
        " enfermera profesor profesora maestro maestra estudiante alumno alumna agricultor agricultora"
        " ganadero ganadera obrero obrera trabajador trabajadora empleado empleada conductor conductora"
        " comerciante panadero panadera hostelero hostelera pescador pescadora dueño dueña propietario"
        " propietaria inquilino inquilina jubilado jubilada padre madre hijo hija amigo amiga colega"
        " abogado abogada juez jueza fiscal magistrado magistrada policía bombero bombera soldado"
        " voluntario voluntaria actor actriz cantante jugador jugadora delantero delantera portero"
        " portera atleta artista cineasta usuario usuaria funcionario funcionaria apicultor apicultora"
        " viticultor viticultora climatólogo climatóloga geólogo geóloga biólogo bióloga pediatra"
        " librero librera pastor pastora marinero navegante sindicalista arquitecto arquitecta ingeniero"
        " ingeniera técnico técnica consultor consultora adolescente menor empresario empresaria"
        " cocinero cocinera guía nadador nadadora ciclista tenista"
    ),
    roles=words(
        "presidente presidenta vicepresidente vicepresidenta ministro ministra exministro exministra"
        " expresidente expresidenta secretario secretaria diputado diputada senador senadora alcalde"
        " alcaldesa exalcalde concejal concejala edil consejero consejera conseller delegado delegada"
        " subdelegado subdelegada gobernador gobernadora director directora jefe jefa portavoz vocero"
        " vocera líder dirigente responsable comisario comisaria embajador embajadora canciller rey"
        " reina príncipe princesa papa obispo arzobispo cardenal general coronel capitán capitana"
        " comandante teniente almirante fundador fundadora coordinador coordinadora candidato candidata"
        " gerente ponente entrenador entrenadora seleccionador seleccionadora técnico decano decana"
        " rector rectora tesorero tesorera eurodiputado eurodiputada parlamentario parlamentaria"
        " opositor opositora negociador negociadora enviado enviada representante mediador mediadora"
        " inspector inspectora titular número mandatario mandataria premier lehendakari president"
        " síndico regidor regidora intendente prefecto vicesecretario vicesecretaria primer primera ex"
    ),
    bodies=words(
        "gobierno ejecutivo ministerio partido sindicato asociación empresa compañía sociedad grupo"
        " firma banco ayuntamiento alcaldía fiscalía tribunal juzgado corte audiencia policía guardia"
        " comisión comité consejo instituto agencia organización ong universidad escuela hospital club"
        " equipo federación liga unión fundación diario periódico semanario revista cadena radio"
        " televisión web fabricante operador distribuidora editorial productora administración ejército"
        " parlamento congreso senado asamblea junta generalitat xunta diputación consejería conselleria"
        " consistorio municipio dirección presidencia cancillería autoridad institución cooperativa"
        " cámara patronal entidad organismo departamento formación coalición plataforma observatorio"
        " museo casa moncloa"
    ),
    groups=words(
        "policías bomberos guardias manifestantes vecinos residentes expertos analistas investigadores"
        " científicos economistas sindicatos autoridades diputados senadores abogados familiares padres"
        " testigos trabajadores agricultores ganaderos profesores estudiantes médicos sanitarios"
        " asociaciones responsables organizadores pescadores comerciantes huelguistas activistas"
        " opositores rebeldes soldados fuerzas multitud público familia medios periodistas jueces"
        " magistrados ministros alcaldes dirigentes socios inversores jugadores aficionados pacientes"
        " usuarios fuentes populares socialistas gente ciudadanos afectados"
    ),
    documents=words(
        "informe estudio encuesta sondeo comunicado carta correo mensaje documento texto ley decreto"
        " auto sentencia estadísticas datos cifras artículo libro barómetro balance web nota tuit"
        " publicación escrito resolución acta dictamen"
    ),
    relations=words(
        "esposa esposo marido mujer padre madre hijo hija hermano hermana amigo amiga viuda viudo"
        " compañera compañero pareja entorno abogado abogada defensa"
    ),
    advocates=words("abogado abogada portavoz asesor asesora letrado letrada"),
    deputies=words(
        "vicepresidente vicepresidenta adjunto adjunta portavoz asesor asesora abogado abogada"
        " viceministro viceministra subsecretario subsecretaria vicesecretario vicesecretaria"
    ),
    honorifics=words(
        "sr sr. sra sra. señor señora srta don doña d dª dr dr. dra dra. doctor doctora prof profesor"
        " profesora monseñor padre sor fray sir lord lady general coronel capitán comandante teniente"
        " san santa santo lic ing"
    ),
    formers=words("ex exministro exministra expresidente expresidenta exalcalde exalcaldesa antiguo antigua"),
    male=words(
        "sr sr. señor don rey príncipe padre hombre chico hijo marido esposo hermano actor director"
        " presidente ministro secretario diputado senador alcalde consejero delegado gobernador jefe"
        " abogado agricultor ganadero pescador jugador entrenador investigador historiador escritor"
        " enfermero panadero papa obispo arzobispo cardenal pastor viticultor apicultor hostelero vecino"
        " profesor jubilado empresario doctor exministro expresidente vicepresidente candidato"
    ),
    female=words(
        "sra sra. srta señora doña reina princesa madre mujer chica hija esposa hermana actriz"
        " directora presidenta ministra secretaria diputada senadora alcaldesa consejera delegada"
        " gobernadora jefa abogada agricultora ganadera pescadora jugadora entrenadora investigadora"
        " historiadora escritora enfermera panadera pastora viticultora apicultora hostelera vecina"
        " profesora jubilada empresaria doctora exministra expresidenta vicepresidenta candidata"
        " concejala"
    ),
    male_names=words(
        "aarón abel adolfo adrián agustín aitor albert alberto alejandro alejo alex alfonso alfredo"
        " álvaro andrés ángel antonio arturo asier benito borja bruno camilo carles carlos césar claudio"
        " cristian cristóbal damián daniel dario david diego domingo donald eduardo elías emiliano"
        " emilio emmanuel enrique ernesto esteban eugenio federico felipe félix fernando fidel francisco"
        " gabriel gerardo germán gonzalo gregorio guillermo gustavo héctor hernán hugo ignacio íñigo"
        " isaac iván ivan jacinto jaime javier jesús joan joaquín joel jordi jorge josé josep juan"
        " julián julio lázaro leandro leo leonardo leopoldo lorenzo lucas luis manuel marcelo marcos"
        " mariano mario martín mateo matías mauricio maximiliano miguel mikel modesto moisés nicolás"
        " nicanor norberto octavio óscar pablo pascual patricio pau pedro pere rafael ramiro ramón raúl"
        " ricardo roberto rodolfo rodrigo rogelio román rubén salvador samuel santiago sebastián sergio"
        " simón teodoro tomás unai vicente víctor vladimir volodímir xavier"
    ),
    female_names=words(
        "ada adela adriana ainhoa aitana alba alejandra alicia almudena amalia amparo ana andrea ángela"
        " ángeles antonia araceli aurora beatriz begoña belén berta blanca camila carla carlota carmen"
        " carolina catalina cecilia celia clara claudia concepción consuelo cristina daniela diana"
        " dolores elena elisa eloísa elsa elvira ema emilia emma esperanza ester esther estrella eva"
        " fátima gabriela gemma gloria graciela guadalupe inés inmaculada irene isabel itziar jimena"
        " juana judith julia julieta laia laura leire leonor leticia lidia lola lorena lourdes lucía"
        " luisa luz macarena magdalena maite manuela mar margarita maría mariana marina marta martina"
        " matilde mercedes mireia míriam mónica montserrat natalia nerea nieves noelia nuria núria olga"
        " olivia paloma patricia paula pilar rebeca regina rocío rosa rosario ruth sandra sara silvia"
        " sofía soledad sonia soraya susana tamara teresa úrsula valentina valeria vanesa verónica"
        " victoria violeta virginia ximena yolanda zulema"
    ),
    plural_endings=words("s es"),
    heads_first=True,
    short_forms=expansions(
        """
        exministro = ministro
        exministra = ministra
        expresidente = presidente
        expresidenta = presidenta
        exalcalde = alcalde
        exalcaldesa = alcaldesa
        """
    ),
)
