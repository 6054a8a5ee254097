"""Where on the page a date stands, and whether that is a place for the article's own.

Comments, lists of other articles and the head of the site have dates too, and a sentence of the article may
tell of any day.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.datelabels import has_label
from newscrawl.extract.datetext import is_month
from newscrawl.extract.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, lines, tidy

_ELSEWHERE = ("comment", "kommentar", "related", "recommend", "testimonial")
_ABOUT = re.compile(r"meta(?:$|[\s_-])|date|time|byline|info(?:$|[\s_-])")
"""What an element is named that holds the date as well as, say, the number of comments."""
_WHOLE = frozenset(("html", "body", "main"))
_AROUND, _LEVELS, _HEADLINE = 8, 4, 25


class Places:
    """The places of dates on `page`, as seen from its `heading`.

    `apart` is what lies in the element that was last found to be of something else.
    """

    def __init__(self, page: Page, heading: Element | None) -> None:
        self._names = page.outline.names
        self._at = -1 if heading is None else heading.place
        self._heading = heading
        self._block: Element | None = None
        self._lines: list[str] = []
        self.apart = self._own = range(0)

    def is_elsewhere(self, element: Element) -> bool:
        """Whether a date is that of a comment, or of another article that the page leads to."""
        if element.place in self._own:
            return False
        if element.place in self.apart:
            return True
        wide = None
        for level, above in enumerate(self._around(element)):
            if (level < _LEVELS and above.tag == "li" and _has_headline(above)) or self._is_named(above):
                wide = above
        if wide is None:
            self._own = range(element.place, element.end)
            return False
        self.apart = range(wide.place, wide.end)
        return True

    def _around(self, element: Element) -> list[Element]:
        """The elements around one that may be those of something else: they do not hold the heading."""
        at = self._at
        found: list[Element] = []
        above = element.parent
        while above is not None and len(found) < _AROUND:
            if above.place <= at < above.end or above.tag in _WHOLE:
                break
            found.append(above)
            above = above.parent
        names = "\0".join([self._names[above.place] for above in found])
        return found if any(map(names.__contains__, _ELSEWHERE)) else found[:_LEVELS]

    def is_before_home(self, element: Element) -> bool:
        """Whether an element before the heading stands outside of what holds the article: there a site shows
        the date of today."""
        if element.place > self._at or self._heading is None:
            return False
        home = next(self._heading.iterancestors("article", "main"), None)
        if home is not None:
            return element.place < home.place
        return any(above.end <= self._at for above in element.iterancestors("header", "nav"))

    def _is_named(self, element: Element) -> bool:
        names = self._names[element.place]
        return any(map(names.__contains__, _ELSEWHERE)) and not _ABOUT.search(names)

    def is_bare(self, text: str, holder: Element, language: str) -> bool:
        """Whether a text in `holder` is little more than a date: with the words for it, a name, an outlet or
        a place, and no sentence nor a part of one."""
        text, block = tidy(text), holder
        while block.tag in _INLINE and block.parent is not None:
            block = block.parent
        if block is not self._block:
            self._block, self._lines = block, lines(block, _LINES)
        line = next((line for line in self._lines if text in line), text)
        if line.startswith(text) and (
            block is not holder or line[len(text) :].lstrip()[:1] in _DASHES or text[-1] in _DASHES
        ):
            line = text  # what a paragraph opens with
        return len(line) < _LONG and not _is_sentence(line, language)


def _has_headline(entry: Element) -> bool:
    """Whether an entry of a list has a link that is a headline: it is a list of articles."""
    links = islice(entry.iter("a"), _LEVELS)
    return any(len(element_text(link, 10)) > _HEADLINE for link in links)


_STOPS = (".", "!", "?", "…", "。", "।", "۔", "؟")
_SENTENCE, _MOST_WORDS, _MOST_SMALL, _SMALL, _MORE = 4, 12, 2, 4, 3
_LONG, _LABEL, _LINES = 120, 25, 60
_DASHES = tuple("–—-|:•·")
_INLINE = frozenset(("a", "abbr", "b", "em", "font", "i", "small", "strong", "sup", "u"))


def _is_sentence(line: str, language: str) -> bool:
    """Whether a line has the words of a sentence: a stop after a few, very many, or some in small letters
    that are no words for a date."""
    if "©" in line:  # a line of the site itself
        return False
    words = [word for part in line.split() if (word := part.strip(_MARKS))[:1].isalpha()]
    more = _MORE if has_label(line[:_LABEL]) else 0
    if len(words) > _MOST_WORDS or (line.endswith(_STOPS) and len(words) >= _SENTENCE + more):
        return True
    small = [word for word in words if len(word) >= _SMALL and word[0].islower()]
    return len(small) > _MOST_SMALL and (
        sum(not has_label(word) and not is_month(word, language) for word in small) > _MOST_SMALL + more
    )


_MARKS = "\"'“”„«»()[],;:.!?"
