"""The section of a language pack for layout."""

from __future__ import annotations

from attrs import field, frozen

from newsdoc.languages._words import any_case, lower_case


@frozen(kw_only=True, cache_hash=True)
class LayoutWords:
    """Phrases that tell what a line of a page is.

    The fields named after block roles hold whole lines in lower case, a final colon left out; ``…`` at the
    end of a phrase says that more may follow on the line (*baca juga …*).
    """

    related: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines that lead to other articles (*baca juga …*, *read more …*)."""
    advertisement: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines that mark an advertisement (*advertisement*, *scroll to continue with content*)."""
    newsletter: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines that offer a newsletter or a subscription (*sign up …*)."""
    share: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines of share buttons (*bagikan*, *copy link*)."""
    tags: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before or above the keywords of the article (*tags …*, *topik …*)."""
    author_note: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines that open a note about the author (*about the author …*)."""
    comments: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines of the comments (*komentar*, *leave a comment …*)."""
    footer: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines at the foot of a page (*copyright …*, *all rights reserved …*)."""
    menu: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines of navigation (*beranda*, *skip to content*)."""
    caption: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Openings of captions and picture credits (*foto …*, *photo by …*)."""
    furniture: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Other lines of a page that are no part of the article (*listen to this article*)."""

    picture_credits: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words in brackets behind a caption that credit its picture (*photo*, *courtesy*, *supplied*)."""
    picture_sides: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words between commas or in brackets that say where somebody stands in a picture (*left*)."""
    contributing: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """What a line below an article says of who wrote or helped (*contributed to this report*)."""
    remarks: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """What opens a short remark of those who edited (*editor's note*); a long one tells a story."""
    contributing_beside: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Other words in lower case of such a line, beside jobs and what joins names (*of*, *also*)."""
    contacting: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that open a line that asks to write to a person (*contact*, *reach*)."""
    offers: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """What only lines say that offer a newsletter or lead to one (*click here*, *in your inbox*)."""
    commenting: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words behind the name of one who comments, above the day and what they say (*Ana* says:)."""
    disclaimers: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """What only notices say that tell whose views an article gives (*do not necessarily reflect*)."""
    pointing: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words behind one that opens furniture that make a sentence of it (*Video* itu *diunggah Senin.*)."""
    insert_marks: frozenset[str] = field(default=frozenset(), validator=any_case)
    """Furniture as printed that may be glued into a paragraph (*SCROLL TO CONTINUE WITH CONTENT*)."""
    insert_links: frozenset[str] = field(default=frozenset(), validator=any_case)
    """Openings as printed of links that may be glued into a paragraph (*Baca juga*, *[Gambas:*)."""
    tails: frozenset[str] = field(default=frozenset(), validator=any_case)
    """Words as printed that may be glued to the last paragraph (*Comment*)."""

    story_code: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the story's code (*story code*, *kode berita*)."""
    writers: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the names of writers (*by*, *oleh*, *penulis*)."""
    sending: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before writers who each have the place that they sent from (*From* Ana Rey, Lagos)."""
    reporters: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the names of reporters (*reporter*, *laporan*)."""
    editors: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the names of editors (*editor*, *redaktur*)."""
    photographers: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the names of photographers (*photos by*, *fotografer*)."""
    translators: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the names of translators (*penerjemah*)."""
    published: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the day of publication (*published*, *terbit*)."""
    updated: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before the day of the last change (*updated*, *diperbarui*)."""
    reading_time: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that follow the minutes of reading (*min read*, *menit baca*)."""
    comment_count: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that follow the number of comments (*comments*, *komentar*)."""
    conjunctions: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words between the last two names of a list (*and*, *dan*)."""
    from_where: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words between the name of who wrote and the place they wrote from (*in* Jakarta)."""
    signed_below: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lines that stand below the names of those who wrote (*Tim Redaksi*, *Staff Writers*)."""
    jobs: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that say what a writer is (*editor*, *wartawan*, *correspondent*)."""
    beats: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words before a job that say what it is about, beside the sections (*court* reporter)."""
    jobs_behind: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words for writers that stand behind names, in scripts without capitals (*기자*)."""
    agencies: frozenset[str] = field(default=frozenset(), validator=any_case)
    """News agencies that sign articles, as printed (*Reuters*, *dpa*)."""
    particles: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Lower-case words inside the names of persons (*bin*, *van*)."""
    name_ends: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that end a name although they are printed with a capital (*The*)."""
    sections: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Names of a newspaper's sections, as they stand alone on a line (*nasional*, *world*)."""
    sites: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that the name of a site ends with where it stands behind a title (*- The Jakarta* Post)."""
    outlets: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words in the names of newspapers, sites and stations, not in those of persons (*news*, *tv*)."""
    slogans: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that sites praise themselves with above their titles (*portal* berita *terpercaya*)."""
