"""Find who made the article: the names of bylines around headline and body, and names that stand alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.layout.bylines import read_byline, read_signed_end
from newsdoc.layout.names import FULL, LISTING, behind_job, read_names, tells_where
from newsdoc.layout.printed import fold
from newsdoc.layout.rows import in_brackets, read_row, words_start
from newsdoc.model import BlockRole, ContributorRole
from newsdoc.patterns import lazy_re, lazy_regex
from newsdoc.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.layout.body import Body
    from newsdoc.layout.names import BylineWords, Names
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_BEFORE: Final = 6
"""How many rows above headline and body are looked at."""
_TAIL: Final = 8
"""How many rows behind the body are, notices not counted."""
_LONELY_SIZE: Final = 70
"""How much text a row is at most that consists of names."""
_DATED_SIZE: Final = 120
"""The same with a date, or two of them."""
_ENOUGH: Final = 1.9
"""What must speak for a name that stands alone."""
_PERSON: Final = 9.0
"""How much more a person counts than an agency."""
_JUST_ENOUGH: Final = 1.95
"""What speaks for one right above the body where nothing else speaks for another."""


class Signature(NamedTuple):
    """A name that a byline prints."""

    row: int
    """Index of its row."""
    start: int
    """Offset of the name."""
    end: int
    """Offset behind it."""
    role: ContributorRole
    """What the person did."""
    rule: str
    """Which rule found it."""
    confidence: float
    """How sure that rule is."""


def find_signatures(
    page: Page, text: str, body: Body, headline: int | None, words: BylineWords
) -> list[Signature]:
    """Find the names of those who made the article, in text order."""
    search = _Search(page, text, body, headline, words)
    found = search.find_named()
    closing = search.find_closing()
    # Who wrote is told once; who edited it may stand behind the body all the same.
    found += [one for one in closing if one.role not in WRITING] if _is_written(found) else closing
    if not _is_written(found):
        found += search.find_lonely({signature.row for signature in found}) or search.find_below()
    return _distinct(sorted(_without_helper(found, text, body, words)), text)


def _without_helper(found: list[Signature], text: str, body: Body, words: BylineWords) -> list[Signature]:
    """Leave out an agency that is named behind the body where somebody else signs above it."""
    if not any(one.row < body.last and one.role in WRITING for one in found):
        return found
    return [one for one in found if one.row < body.last or text[one.start : one.end] not in words.agencies]


WRITING: Final = frozenset({ContributorRole.WRITER, ContributorRole.REPORTER})
"""Roles whose names are the authors."""


class _Search(NamedTuple):
    """What the rules that find signatures look at."""

    page: Page
    text: str
    body: Body
    headline: int | None
    words: BylineWords

    def zone(self) -> Iterator[int]:
        """Give the rows from a little above headline or body to its start, and some behind its end."""
        first, last, count = self.body.first, self.body.last, len(self.page.rows)
        top = max((first if self.headline is None else min(self.headline, first)) - _BEFORE, 0)
        yield from range(top, min(first + 1, count))
        behind, end = max(last, first + 1), last + _TAIL
        while behind < min(end, count):
            yield behind
            end += self.page.roles[behind] in _NOTICES
            behind += 1

    def find_named(self) -> list[Signature]:
        """Find names behind a word that says what their bearers did, or on the lines below it."""
        found: list[Signature] = []
        waiting: ContributorRole | None = None
        rows, roles = self.page
        last = self.body.last
        for index in self.zone():
            role = roles[index]
            if role is BlockRole.STANDFIRST:
                signed = read_signed_end(rows[index], self.text, self.words)
                found += [Signature(index, a, b, done, "behind-last-sentence", 0.9) for a, b, done in signed]
            if role not in _OPEN:
                if role is BlockRole.RELATED and index >= last and _is_written(found):
                    # Bylines of other articles.
                    break
                waiting = None
                continue
            row = rows[index]
            behind = self.words.find_before_jobs(self.text, row.start, row.end)
            if behind:
                found += [
                    Signature(index, a, b, ContributorRole.REPORTER, "name-before-job", 0.8)
                    for a, b in behind
                ]
                continue
            names = read_byline(row, self.text, self.words, listed=self._is_listed(index))
            if names is not None:
                opening = self.words.find_opening(row.key)
                waiting = opening[1] if not names and opening else None
                found += [Signature(index, a, b, role, "word-before-names", 0.9) for a, b, role in names]
                above = self._named_above(index) if waiting is not None else ()
                if above and waiting is not None and all(signature.row < index - 1 for signature in found):
                    found += [Signature(index - 1, a, b, waiting, "line-above-word", 0.8) for a, b in above]
                    waiting = None
            elif waiting is not None and not _only_joins(row):
                lone = read_names(self.text, row.start, row.end, self.words)
                more = bool(found) and found[-1].rule == "line-below-word"
                if not lone.spans or row.size > _LONELY_SIZE or (more and not self._fill(index)):
                    waiting = None
                    continue
                found += [Signature(index, a, b, waiting, "line-below-word", 0.85) for a, b in lone.spans]
        return found

    def _named_above(self, index: int) -> tuple[tuple[int, int], ...]:
        """Give the names that fill the row above one, unless those of this word stand below it."""
        above = () if index == 0 or index - 1 == self.headline else self._fill(index - 1)
        return above if above and self._is_last_word(index) else ()

    def _is_last_word(self, index: int) -> bool:
        """Tell whether the last of the words that take turns with names, from a row on, has none below it."""
        rows = self.page.rows
        for below in range(index + 1, min(index + _TAIL, len(rows)), 2):
            if not self._fill(below):
                return True
            if below + 1 == len(rows) or read_byline(rows[below + 1], self.text, self.words) != []:
                return False
        return True

    def _fill(self, index: int) -> tuple[tuple[int, int], ...]:
        """Give the full names that a row consists of; none when it holds something else."""
        if not self.page.open(index) or self.page.rows[index].size > _LONELY_SIZE:
            return ()
        row = self.page.rows[index]
        names = read_names(self.text, row.start, row.end, self.words)
        full = names.end == row.end and all(
            self.words.is_full_name(self.text[slice(*s)]) for s in names.spans
        )
        return names.spans if full else ()

    def _signs(self, index: int) -> bool:
        """Tell whether names fill a row, from letter to letter, and no word of furniture (*Lesen Hören*)."""
        row = self.page.rows[index]
        bare = row.text[0].isalpha() and row.text[-1].isalpha()
        return bare and self.words.furniture.isdisjoint(row.key.split()) and bool(self._fill(index))

    def find_closing(self) -> list[Signature]:
        """Find who signed in brackets behind the last paragraph, by a word before the names or without."""
        for index in range(max(self.body.last - 1, 0), min(self.body.last + 2, len(self.page.rows))):
            row = self.page.rows[index]
            if self.page.roles[index] not in _CLOSING:
                continue
            if not in_brackets(row):
                signed = self._before_agency(index) if index >= self.body.last else []
                if signed:
                    return signed
                continue
            text = row.text[1:-1].strip()
            if not text:
                continue
            start = row.start + row.text.index(text, 1)
            inner = read_row(Line(start, start + len(text), row.indent, row.blanks), text, ["\n"])
            named = read_byline(inner, self.text, self.words)
            if named is not None:
                return [Signature(index, a, b, role, "word-in-brackets", 0.85) for a, b, role in named]
            names = read_names(self.text, inner.start, inner.end, self.words)
            full = [s for s in names.spans if len(self.text[slice(*s)].split()) >= FULL]
            if any(self.words.names_nobody(self.text[slice(*s)]) for s in full):
                continue  # *(Humas Polda Riau)*
            if full and names.end == inner.end:
                return [
                    Signature(index, a, b, ContributorRole.WRITER, "closing-brackets", 0.7) for a, b in full
                ]
        return []

    def _before_agency(self, index: int) -> list[Signature]:
        """Find who signs below the body before a bar and an agency (*ANA REY | ANTARA*)."""
        row = self.page.rows[index]
        first, bar, last = row.text.partition("|")
        if not bar or row.size > _LONELY_SIZE or last.strip() not in self.words.agencies:
            return []
        end = row.start + len(first.rstrip())
        names = read_names(self.text, row.start, end, self.words)
        if names.end < end or not all(self.words.is_full_name(self.text[slice(*s)]) for s in names.spans):
            return []
        return [Signature(index, a, b, ContributorRole.WRITER, "closing-line", 0.7) for a, b in names.spans]

    def find_lonely(self, signed: set[int]) -> list[Signature]:
        """Find names that stand alone near headline and date and elsewhere on the page, not in the body.

        Args:
            signed: the rows whose names are known already.
        """
        rows = self.page.rows
        first, known = self.body.first, {self.headline, *signed}
        best: list[Signature] = []
        most = 0.0
        prose: str | None = None
        for index in self.zone():
            row = rows[index]
            if index > first:
                break
            room = _DATED_SIZE if self.page.roles[index] is BlockRole.DATE else _LONELY_SIZE
            if row.size > room or index in known or row.key in self.words.lines:
                continue
            start = self._name_start(index)
            if start is None or self.words.find_opening(row.key) is not None:
                continue
            names = self._read_lonely(start, row.end)
            spans = [s for s in names.spans if self.words.is_full_name(self.text[slice(*s)])]
            spans = [s for s in spans if not self.words.names_nobody(self.text[slice(*s)])]
            # An agency beside a day says where the news is from.
            dated = names.dated and any(self.text[slice(*s)] not in self.words.agencies for s in spans)
            far = row.end - names.end > _LONELY_SIZE // 2 and not (names.job or dated)
            if not spans or far or ":" in self.text[start : names.end]:
                continue
            behind = self.text[names.spans[-1][1] : row.end].lstrip()
            away = tells_where(self.text, names.spans[-1][1], row.end, self.words)
            if behind[:1].islower() and not (names.job or dated or away):
                continue  # *Warga Palu* menolak tambang
            prose = self._prose() if prose is None else prose
            score = self._weigh(index, self.text[slice(*spans[0])], prose)
            score += 1.5 * (names.job or dated)
            # Beside an agency, a person is who wrote for it.
            weight = score + _PERSON * any(self.text[slice(*s)] not in self.words.agencies for s in spans)
            if score > _ENOUGH and weight > most:
                most = weight
                best = [Signature(index, a, b, ContributorRole.WRITER, "name-alone", 0.6) for a, b in spans]
        return self._beside(best) if best else best

    def find_below(self) -> list[Signature]:
        """Find who signs at the end of the body: an agency in a code, a name in brackets, or one below it."""
        return self._find_code() or self._find_bracketed() or self._find_name_below()

    def _find_code(self) -> list[Signature]:
        """Find the agency in the code of its article right below the body."""
        rows, first = self.page.rows, self.body.last
        for index, row in enumerate(rows[first : first + _CODED], first):
            coded = _CODE.search(self.text, row.start, row.end) if row.size <= _LONELY_SIZE else None
            if coded is not None and coded["agency"] in self.words.agencies:
                role = ContributorRole.WRITER
                return [Signature(index, *coded.span("agency"), role, "agency-code", 0.6)]
        return []

    def _find_bracketed(self) -> list[Signature]:
        """Find a name in wide brackets at the end of the body, or right below it."""
        rows, below = self.page.rows, self.body.last
        if self.words.behind is None or not self.body.rows:
            return []
        for index in range(below - 1, min(below + 1, len(rows))):
            row = rows[index]
            named = _IN_WIDE_BRACKETS.search(self.text, max(row.end - _NAME_ROOM, 0), row.end)
            if named is not None and named["name"] not in self.words.ends:
                role = ContributorRole.WRITER
                return [Signature(index, *named.span("name"), role, "closing-brackets", 0.6)]
        return []

    def _find_name_below(self) -> list[Signature]:
        """Find the names that fill the row below the body, as far indented as it, of whom it does not tell.

        Whom it does tell of signs above a date; elsewhere such a name is a keyword.
        """
        rows, index = self.page.rows, self.body.last
        if not self.body.rows or index >= len(rows) or rows[index].bullet or not self._signs(index):
            return []
        spans = self._fill(index)
        names = [self.text[slice(*span)] for span in spans]
        dated = self.page.roles[index + 1 : index + 2] == [BlockRole.DATE]
        told = not dated and any(name in self._prose() for name in names)
        listed = rows[index].indent != rows[index - 1].indent or bool(self._fill(index + 1))
        if told or listed or any(map(self.words.names_nobody, names)):
            return []
        return [Signature(index, a, b, ContributorRole.WRITER, "name-below", 0.6) for a, b in spans]

    def _read_lonely(self, start: int, end: int) -> Names:
        """Read the names that open a row, or stand behind a job there (*Travel Editor Ana Rey*)."""
        names = read_names(self.text, start, end, self.words)
        if any(self.words.is_full_name(self.text[slice(*span)]) for span in names.spans):
            return names
        behind = behind_job(self.text, start, end, self.words)
        return read_names(self.text, behind, end, self.words)._replace(job=True) if behind > start else names

    def _prose(self) -> str:
        """Give the body without its last paragraphs, which may be about the author."""
        rows = self.body.rows
        return " ".join([self.page.rows[index].text for index in rows[: max(len(rows) - _ABOUT, _ABOUT)]])

    def _is_listed(self, index: int) -> bool:
        """Tell whether a row stands so close below the headline that a list there is its byline and date."""
        return self.headline is not None and self.headline < index <= self.headline + _LISTED

    def _name_start(self, index: int) -> int | None:
        """Give where a row's name may start, ``None`` when none stands alone there."""
        row, role = self.page.rows[index], self.page.roles[index]
        if role not in _OPEN:
            return row.start if row.text in self.words.agencies else None
        # *27. Januar 2026* has the number of a day, not of an item.
        if row.bullet and not (role is BlockRole.DATE and row.text[0].isdecimal()):
            return words_start(row) if self._is_listed(index) else None
        if role is BlockRole.DATE:
            printed = _cut_counts(row.text)
            digit = next((at for at in range(len(printed) - 1, -1, -1) if printed[at].isdigit()), 0)
            mark = max([printed.find(mark, digit) for mark in _BEHIND_DATE])
            if mark > 0:
                rest = row.text[mark + 1 :].lstrip(_BLANKS)
                return self._behind_word(row, rest) or row.end - len(rest)
            return self._behind_word(row, row.text[digit + 1 :].lstrip(_BLANKS)) or row.start
        return row.start

    def _behind_word(self, row: Row, rest: str) -> int:
        """Give where a name may start behind a word before names at the end of a row; 0 without one.

        *4 June 2024 - 05:00 by Ana Rey*, *24.04.2024, 10:15 Uhr von Ana Rey*
        """
        for part in (rest, rest.partition(" ")[2]):
            opening = self.words.find_opening(part.lower())
            if opening is not None:
                return row.end - len(part[len(opening[0]) :].lstrip(_BLANKS))
        return 0

    def _beside(self, best: list[Signature]) -> list[Signature]:
        """Add the names of a list that is set a row each: all rows but the last end with a comma."""
        found = list(best)
        for step in (-1, 1):
            index = best[0].row + step
            while self.page.open(index) and index not in (self.headline, self.body.first):
                row = self.page.rows[index]
                upper = self.page.rows[min(index, index - step)]
                if row.size > _LONELY_SIZE or row.bullet or upper.text[-1] not in LISTING:
                    break
                names = read_names(self.text, row.start, row.end, self.words)
                full = all(self.words.is_full_name(self.text[slice(*span)]) for span in names.spans)
                if not names.spans or not full or names.end < row.end or row.key in self.words.lines:
                    break
                found += [Signature(index, a, b, best[0].role, best[0].rule, 0.6) for a, b in names.spans]
                index += step
        return found

    def _weigh(self, index: int, name: str, prose: str) -> float:
        rows, roles = self.page.rows, self.page.roles
        headline = self.headline
        score = 1.5 if BlockRole.DATE in roles[max(index - 2, 0) : index + 3] else 0.0
        beside = BlockRole.DATE in (*roles[max(index - 1, 0) : index], *roles[index + 1 : index + 2])
        below = headline is not None and headline < index
        near = headline is not None and below and index <= headline + _BELOW
        score += 1.0 if near else 0.5 if below and beside else -0.5
        score += 1.5 * self._tells_job(index + 1)
        score += 1.0 * any(name in row.text for at, row in enumerate(rows) if at != index)
        if name in prose:
            return score - 2.0
        opens = near and index + 1 == self.body.first and self._signs(index)
        return max(score, _JUST_ENOUGH) if opens else score

    def _tells_job(self, index: int) -> bool:
        """Tell whether a row says what those above it do, and names nobody (*staff writers*)."""
        rows, words = self.page.rows, self.words
        if index >= len(rows) or self.page.roles[index] is BlockRole.BYLINE:
            return False
        row = rows[index]
        if len(row.key) > _JOB_SIZE or words.jobs.isdisjoint(row.key.split()):
            return row.key in words.below
        names = self._read_lonely(row.start, row.end)
        return not any(words.is_full_name(self.text[slice(*span)]) for span in names.spans)


def _cut_counts(printed: str) -> str:
    """Cut off what a row with a date counts behind a mark: minutes of reading, a time (*Ana Rey · 3 min*)."""
    end = len(printed)
    while (mark := max(printed.rfind(mark, 0, end) for mark in _BEHIND_DATE)) > 0:
        behind = printed[mark + 1 : end]
        if len(behind.split()) > _COUNT_WORDS or not any(map(str.isdecimal, behind)) or _YEAR.search(behind):
            break
        end = mark
    return printed[:end]


_CODED: Final = 2
"""Within how many rows below the body an agency prints the code of its article."""
_CODE: Final = lazy_re(r"\b(?P<agency>[a-z]{2,5}):\d{6}-\d\d-\d{3,}")
"""The code of an article, which names its agency (*dpa:260428-99-123456/5*)."""
_IN_WIDE_BRACKETS: Final = lazy_regex(
    r"[【（](?P<name>\p{Han}{1,3}+[ \u3000]\p{Han}{1,3}+|\p{Han}{3,5}+)[】）]$"
)
"""A name that closes an article in a script without capitals (*【山田太郎】*)."""
_NAME_ROOM: Final = 12
"""How much text it is at most, brackets counted."""
_COUNT_WORDS: Final = 4
"""How many words such a count has at most."""
_YEAR: Final = lazy_re(r"\d{4}|\d[/-]\d|\d\.\d{1,2}\.")
"""A part of a date: these digits are no count."""
_JOB_SIZE: Final = 40
"""How much text a row is at most that names a job."""
_ABOUT: Final = 2
"""How many paragraphs at the end may be about the author."""
_LISTED: Final = 2
"""How many rows below the headline may print a name as the item of a list."""
_BEHIND_DATE: Final = ",|·•"
"""Marks between a date and the name behind it."""
_BLANKS: Final = " \xa0\t"
_OPEN: Final = frozenset({None, BlockRole.BYLINE, BlockRole.DATE})
_CLOSING: Final = frozenset({None, BlockRole.CREDIT})
_NOTICES: Final = frozenset({BlockRole.COMMENTS, BlockRole.NEWSLETTER, BlockRole.FURNITURE})
"""Roles of rows below a body in which its outlet speaks."""
_BELOW: Final = 8
"""How many rows below the headline a name is near it."""


def _only_joins(row: Row) -> bool:
    """Tell whether a row holds nothing but what stands between two names (*und*, *,*)."""
    return row.size <= _JOINER


_JOINER: Final = 3
"""How many letters the longest word between two names has."""


def _is_written(found: list[Signature]) -> bool:
    return any(signature.role in WRITING for signature in found)


def _distinct(found: list[Signature], text: str) -> list[Signature]:
    """Keep each name once; of two where one starts with the other, the shorter stands for both."""
    names = {fold(text[s.start : s.end]).casefold(): s for s in reversed(found)}
    kept: list[Signature] = []
    for key, signature in reversed(names.items()):
        shorter = next((k for k in names if k != key and key.startswith(k + " ") and " " in k), None)
        if shorter is None:
            kept.append(signature)
    return kept
