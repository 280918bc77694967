"""Spanish: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            lee también …
            lea también …
            leer también …
            te puede interesar …
            más información …
            más noticias …
            más artículos …
            más leídas …
            lo más leído …
            lo más visto …
            última hora …
            ver más …
            leer más …
            en vídeo …
            noticias relacionadas …
        """),
    advertisement=words("publicidad anuncio"),
    newsletter=phrases("""
            suscríbete …
            suscríbase …
            regístrate …
            recibe …
            inicia sesión …
            iniciar sesión
            newsletter …
            síguenos …
            hazte socio …
            apúntate …
        """),
    share=phrases("""
            compartir
            compartir …
            copiar enlace
            copiar el enlace …
            guardar
            imprimir
            enviar …
        """),
    tags=phrases("""
            temas …
            archivado en …
            etiquetas …
        """),
    comments=phrases("""
            comentarios
            comentarios …
            comentar …
            ver comentarios …
            mostrar comentarios …
        """),
    commenting=words("dice"),
    footer=phrases("""
            aviso legal
            política de privacidad
            política de cookies
            todos los derechos reservados …
            © …
            contacto
        """),
    menu=phrases("""
            inicio
            buscar
            portada
            ir al contenido
            cerrar
        """),
    caption=phrases("""
            foto …
            imagen …
            vídeo
            video
        """),
    offers=phrases("""
            apúntate aquí
            en tu bandeja de entrada
            en tu correo
            haga clic aquí
            haz clic aquí
            nuestra newsletter
            nuestro boletín
            nuestros boletines
            pincha aquí
            regístrate aquí
            suscríbete aquí
            síguenos en
        """),
    disclaimers=phrases("""
            no reflejan necesariamente
            no refleja necesariamente
            no representan necesariamente
        """),
    picture_sides=words("izquierda derecha centro izq. dcha. der. izda.")
    | phrases("""
            a la izquierda
            a la derecha
            en el centro
            de izquierda a derecha
            de izq. a dcha.
            de izda. a dcha.
            segundo por la izquierda
            segunda por la izquierda
            segundo por la derecha
            segunda por la derecha
        """),
    writers=phrases("""
            por
            escrito por
            entrevista de
            texto de
            autor
            texto
        """),
    published=phrases("""
            publicado
            publicado el
        """),
    updated=phrases("""
            actualizado
            actualizado a
            actualizado el
            actualizada
            act.
            última actualización
        """),
    reading_time=phrases("""
            min de lectura
            minutos de lectura
            min
        """),
    comment_count=words("comentarios comentario"),
    conjunctions=words("y e"),
    from_where=words("en desde"),
    jobs=words("periodista redactor redactora corresponsal enviado enviada redacción"),
)
