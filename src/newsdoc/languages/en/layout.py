"""English: words for layout."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    writers=phrases("""
        by
        written by
        writing by
        story by
        words by
        author
        authors
        opinion by
        analysis by
        review by
        posted by
        published by
    """),
    reporters=phrases("""
        reported by
        reporting by
        additional reporting by
        report by
        reporter
        reporters
    """),
    signed_below=phrases("""
        staff writer
        staff writers
        staff reporter
        staff reporters
        correspondent
        political reporter
    """),
    editors=phrases("""
        edited by
        editing by
        editor
    """),
    photographers=phrases("""
        photos by
        photographs by
        photography by
        pictures by
        photographer
    """),
    translators=phrases("""
        translated by
        translator
    """),
    published=phrases("""
        published
        posted
        first published
        published on
        posted on
        date
        publication date
    """),
    updated=phrases("""
        updated
        last updated
        modified
        last modified
        update
        updated on
    """),
    reading_time=phrases("""
        min read
        mins read
        minute read
        minutes read
        minute reading
        min
        minutes to read
    """),
    comment_count=words("comment comments"),
    name_ends=words("the for in at from on with special"),
    sections=phrases("""
        news
        world
        world news
        us news
        uk news
        national
        local
        local news
        politics
        business
        economy
        markets
        money
        technology
        tech
        science
        health
        environment
        climate
        education
        sport
        sports
        football
        culture
        arts
        entertainment
        lifestyle
        life & style
        food
        travel
        opinion
        editorial
        letters
        obituaries
        weather
        crime
        europe
        africa
        asia
        americas
        australia
        middle east
        canada
        property
        motoring
        religion
    """),
    caption=phrases("""
        media caption …
        supplied
        submitted
        handout
        courtesy
        file
    """),
    picture_credits=words(
        "photo photos photograph photographs photography image images picture pictures pic pics file handout"
        " courtesy supplied submitted contributed provided screenshot screengrab getty shutterstock istock"
    ),
    picture_sides=words("left right center centre second pictured")
    | phrases("""
        far left
        far right
        top left
        top right
        second from left
        second from right
        pictured left
        pictured right
    """),
    conjunctions=words("and"),
    from_where=words("in"),
    jobs=words(
        "editor reporter correspondent journalist writer columnist contributor producer chief senior staff"
        " deputy associate assistant political parliamentary sports business managing freelance special"
        " bureau"
    ),
)
