"""English: words for layout."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    writers=phrases("""
        by
        exclusive by
        written by
        writing by
        story by
        words by
        interview by
        interviewed by
        as told to
        author
        authors
        opinion by
        analysis by
        review by
        posted by
        published by
    """),
    sending=words("from"),
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
        pictured above …
        pictured are …
        pictured at …
        pictured below …
        pictured during …
        pictured from left …
        pictured from right …
        pictured here …
        pictured in …
        pictured is …
        pictured left …
        pictured on …
        pictured right …
        pictured with …
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
        from left
        from right
        from left to right
        left to right
        l to r
        l-r
        back row
        front row
    """),
    author_note=phrases("""
        --with assistance from …
        -- with assistance from …
        contact this reporter …
        have a tip …
        have a news tip …
        got a news tip …
        do you know more about this …
        send your story ideas …
    """),
    newsletter=phrases("""
        by providing an email address …
        by providing your email address …
        want more news …
    """),
    related=phrases("""
        read the original article …
        read the original story …
    """),
    comments=phrases("""
        have your say …
        what do you think? …
    """),
    furniture=phrases("""
        this story was produced by …
        this article was produced by …
        this story is republished …
        this article is republished …
        the views expressed …
        if you or someone you know …
        if you're unable to load …
    """),
    remarks=phrases("""
        editor's note
        editors' note
    """),
    contributing=phrases("""
        can be reached at
        contributed
        contributed reporting
        contributed research
        contributed additional reporting
        contributed to this report
        contributed to this story
        contributed to this article
        reported from
        reporting from
        with assistance from
        with files from
    """),
    contributing_beside=words("of or also staff writers reporters editors correspondents journalists video"),
    contacting=words("contact reach email e-mail follow listen"),
    offers=phrases("""
        click here
        sign up here
        subscribe here
        our newsletter
        's free daily newsletter
        's free newsletter
        's daily newsletter
        's weekly newsletter
        sign up to receive our
        sign up for our
        sign up to our
        subscribe to our
        our daily newsletter
        our free newsletter
        our free daily newsletter
        newsletter is our
        as a preferred source
        google news feed
        in your inbox
        to your inbox
        listen to our latest podcast
        i agree to the
        error in our story
    """),
    disclaimers=phrases("""
        are solely those of the author
        are their own and do not
        are those of the author
        do not necessarily reflect
        do not necessarily represent
        does not constitute financial advice
        does not constitute investment advice
        does not necessarily reflect
    """),
    conjunctions=words("and"),
    from_where=words("in"),
    jobs=words(
        "editor reporter correspondent journalist writer columnist contributor producer chief senior staff"
        " deputy associate assistant political parliamentary sports business managing freelance special"
        " bureau agencies"
    ),
    beats=words(
        "court courts crime justice legal police home affairs foreign diplomatic defence defense security"
        " royal religion religious social community communities local democracy regional national city"
        " consumer personal finance energy transport property housing medical technology media data"
        " investigations investigative general breaking basketball baseball football hockey soccer golf"
        " tennis racing rugby cricket senior pro world us uk state washington white house statehouse capitol"
    ),
)
