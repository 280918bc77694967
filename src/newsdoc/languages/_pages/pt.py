"""Portuguese: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            leia também …
            leia mais …
            veja também …
            saiba mais …
            mais lidas …
            notícias relacionadas
        """),
    advertisement=words("publicidade anúncio"),
    newsletter=phrases("""
            assine …
            subscreva …
            inscreva-se …
            newsletter …
            siga-nos …
        """),
    share=phrases("""
            compartilhar
            partilhar
            copiar link
        """),
    comments=phrases("""
            comentários
            comentários …
            comentar
        """),
    footer=phrases("""
            política de privacidade
            todos os direitos reservados …
        """),
    commenting=words("disse diz"),
    caption=phrases("""
            foto …
            imagem …
        """),
    offers=phrases("""
            a nossa newsletter
            clique aqui
            em seu e-mail
            na sua caixa de entrada
            nossa newsletter
            no seu e-mail
        """),
    picture_sides=phrases("""
            à esquerda
            à direita
            ao centro
            da esquerda para a direita
        """),
    writers=phrases("""
            por
            autor
            autora
            escrito por
            texto
            texto de
        """),
    published=phrases("""
            publicado
            publicado em
        """),
    updated=phrases("""
            atualizado
            atualizado em
        """),
    reading_time=phrases("""
            min de leitura
            minutos de leitura
        """),
    outlets=words("redação redacção"),
    conjunctions=words("e"),
)
