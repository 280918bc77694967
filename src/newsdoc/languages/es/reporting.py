"""Spanish: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.es.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    inverts=True,
    compound=True,
    drops_subjects=True,
    bare_clauses=False,
    beside=Strength(
        usually=words(
            "mostrar demostrar comprobar querer mantener prever decidir rechazar llamar suponer"
            " continuar atribuir proyectar cifrar discutir acordar"
        ),
        others=1.0,
    ),
    that=Strength(
        usually=words(
            "mostrar demostrar comprobar pensar creer querer decidir suponer acordar constatar prever"
            " desear transmitir"
        ),
        others=1.0,
    ),
    comma=Strength(usually=words("decir explicar añadir precisar"), others=0.3),
    bare=Strength(
        usually=words(
            "querer mostrar mantener llamar continuar prever acordar cifrar atribuir proyectar rechazar"
            " discutir apelar suponer decidir"
        ),
        others=0.95,
    ),
    request=Strength(
        usually=words(
            "instar animar invitar exhortar urgir conminar aconsejar prometer alentar asegurar negar"
            " descartar amenazar confiar desear esperar querer"
        ),
        seldom=words("decidir acordar proponer llamar pedir exigir"),
    ),
    question=Strength(
        always=words("preguntar cuestionar"),
        usually=words("explicar precisar decir indicar contar detallar describir aclarar"),
        others=0.45,
    ),
    noun=Strength(
        usually=words(
            "denunciar lamentar criticar celebrar reclamar exigir pedir condenar rechazar negar"
            " desmentir destacar subrayar resaltar defender augurar vaticinar reivindicar descartar"
            " urgir"
        ),
        seldom=words(
            "anunciar solicitar desear proponer prometer recordar confirmar reconocer admitir sugerir"
            " plantear valorar agradecer aplaudir elogiar alabar señalar temer prever pronosticar"
        ),
    ),
    about=phrases("""
        instar a
        llamar a
        apelar a
        acusar de
        acusar a
        abogar por
        alertar de
        alertar sobre
        advertir de
        advertir sobre
        avisar de
        insistir en
        incidir en
        quejar de
        jactar de
        presumir de
        tachar de
        calificar de
        tildar de
        hablar de
        felicitar por
        arremeter contra
    """),
    addressing=words(
        "informar alertar avisar advertir instar animar invitar exhortar conminar acusar felicitar"
        " interrogar preguntar"
    ),
    declining=words("rehúsa rehusó rehusado declina declinó declinado evita evitó evitado"),
    citing=phrases("""
        según
        de acuerdo con
        de acuerdo a
        a juicio de
        a juicio del
        en opinión de
        en opinión del
        en palabras de
        en palabras del
        conforme a
        al decir de
        a decir de
        a ojos de
        a ojos del
        a tenor de
        en boca de
        a entender de
    """),
    as_cues=phrases("""
        según
        como
        tal como
        tal y como
        así como
        conforme
    """),
    opinion_words=words("para"),
    report_nouns=words(
        "declaración afirmación acusación promesa convicción hipótesis anuncio advertencia tesis"
        " denuncia aseveración"
    ),
    media_cues=phrases("""
        citado por
        citada por
        citados por
        citadas por
        recogido por
        recogida por
        recogidas por
        recogidos por
        difundido por
        publicado por
        según recoge
        según informa
        según informó
        según publica
        según publicó
        informa
        recoge
    """),
    anaphors=words("esto eso ello"),
    pronouns=words(
        "él ella ellos ellas yo nosotros nosotras usted ustedes quien quienes uno muchos muchas algunos"
        " algunas otros otras éste ésta éstos aquel"
    ),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi"
        " mis nuestro nuestra nuestros nuestras varios varias algunos algunas dos tres cuatro cinco seis"
        " siete ocho nueve diez cada ningún ninguna todos todas ambos ambas muchos muchas numerosos"
    ),
    prepositions=words(
        "a ante bajo con contra de desde durante en entre hacia hasta mediante para por sin sobre tras"
        " vía al del según respecto junto acerca dentro fuera antes después"
    ),
    links=words("de del y san santa von van bin da dos do"),
    coordinators=words("y e o u pero ni sino"),
    subordinators=words(
        "cuando mientras si como porque pues aunque donde apenas puesto ya conforme tras después antes"
    ),
    auxiliaries=words(
        "ha han he hemos había habían habrá habrán habría habrían haber habiendo hubo hubiera va van"
        " iba iban está están estaba acaba acaban vuelve volvió"
    ),
    passive_auxiliaries=words("es son fue fueron era eran sido siendo ser será serán sería"),
    adverbs=words(
        "se lo le les me nos te también además así todavía aún ya luego después entonces finalmente"
        " asimismo incluso solo sólo siempre tampoco igualmente mismo misma hoy ayer aquí ahora antes"
        " posteriormente recientemente públicamente claramente rotundamente tajantemente textualmente"
        " literalmente expresamente simplemente inmediatamente previamente mañana lunes martes miércoles"
        " jueves viernes sábado domingo más aparte"
    ),
    adverb_endings=("mente",),
    negators=words("no nunca jamás tampoco ni"),
    complementisers=words("que"),
    infinitives=words("a"),
    question_words=words("si cómo qué quién quiénes cuál cuáles cuánto cuántos cuándo dónde"),
    relatives=words("que quien quienes cuyo cuya cuyos cuyas donde cual cuales"),
    agents=words("por"),
    addressees=words("a al ante"),
    times=words(
        "lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche enero febrero"
        " marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    question_labels=words("pregunta p"),
    answer_labels=words("respuesta r"),
    lead_ins=phrases("""
        pero
        y
        sin embargo
        no obstante
        además
        asimismo
        por su parte
        por otra parte
        por otro lado
        por último
        en cambio
        de hecho
        en este sentido
        en ese sentido
        así
        también
        finalmente
        por tanto
        por lo tanto
        en concreto
        ahora bien
        aun así
        a su vez
        mientras tanto
        entonces
        luego
        es más
        en todo caso
        en cualquier caso
    """),
    modals=words("debe deben debería debía puede pueden podría podía podrá quiere hay"),
    possessives=words("su sus mi mis nuestro nuestra nuestros nuestras"),
    tails=words("mientras"),
    nested=0.75,
    verb_suffixes=("ó", "aron", "ieron", "aban", "arán", "erán", "irán", "arían"),
    verbs_else=words(
        "es son era eran fue fueron será serán sería serían ha han había habían habrá está están estaba"
        " estaban estará estuvo tiene tienen tenía tenían tuvo tuvieron tendrá hace hacen hizo hicieron"
        " hará va van iba iban irá puede pueden podía pudo podrá podría debe deben debía deberá debería"
        " sigue siguen siguió queda quedan quedó quedará llega llegan llegó llegará lleva llevan llevó"
        " pasa pasó parece parecen parecía supone permite permiten permitirá pone puso da dan dio dará"
        " ve ven vio sube suben subió subirá baja bajó bajará cae caen cayó pierde perdió gana ganó vive"
        " viven trabaja trabajan costará cuesta abre abrió abrirá cierra cerró sale salió entra entró"
        " entrará empieza empezó comienza comenzó comenzará termina terminó necesita necesitan hay hubo"
        " falta faltan"
    ),
)
