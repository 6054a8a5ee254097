"""Where on the page a date stands, and whether that is a place for the article's own.

Comments, lists of other articles and the head of the site have dates too, and a sentence of the article may
tell of any day.
"""

from __future__ import annotations

import re

from newscrawl.extract.cachedproperty import cached_property
from newscrawl.extract.dates.entries import (
    OTHERS,
    follows_story,
    has_headline,
    is_below_comments,
    is_in_row,
    is_next_story,
    leads_to_story,
    names_others,
    title_of_story,
)
from newscrawl.extract.dates.labels import has_label, labelled, words_before
from newscrawl.extract.dates.sentences import is_sentence
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import beginning, lines, tidy
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import text_after
from newscrawl.known.having import has_any

_ABOUT = re.compile(r"meta(?:$|[\s_-])|date|time|byline|info(?:$|[\s_-])")
"""What an element is named that holds the date as well as, say, the number of comments."""
_OF_WIKI = "infobox"
_OF_TODAY = re.compile(
    r"(?<![a-z])(?:todays?(?:$|[\s_-]|date|time)|(?:current|now|sys(?:tem)?)[_-]?(?:date|time))"
)
"""What the line is named with which a site says above the heading what day it is."""
_WHOLE, _QUOTED = {"html", "body", "main"}, {"blockquote", "figure", "figcaption"}
_SELF = {"li", "a", "br", "footer", *_QUOTED}
_BESIDE = frozenset(("table", "footer", "aside", "nav", *_QUOTED))
_AROUND, _LEVELS, _NEAR = 8, 4, 30
"""The last: elements from the heading to what stands beside it."""
_LONG, _LONGEST, _LINES = 120, 180, 60
"""Letters of a line that may hold a date, and of one that is labelled so, and elements in a line."""
_INLINE = frozenset(("a", "abbr", "b", "em", "font", "i", "small", "strong", "sup", "u"))
_DASHES = tuple("–—-|:•·")
_PARTS, _MARKED = re.compile(r"\s+[/|｜•·–—]\s+"), 2
"""What parts the details of a line ("By Ada Moss / May 3, 2021 / 3 comments"), and marks of such a line."""


class Places:
    """The places of dates on `page`, as seen from its `heading`.

    `apart` is what lies in the element that was last found to be of something else.
    """

    def __init__(self, page: Page, heading: Element | None) -> None:
        self._page, self._names = page, page.outline.names
        self._at = -1 if heading is None else heading.place
        self._heading = heading
        self._block: Element | None = None
        self._lines: list[str] = []
        self.apart = self._own = range(0)

    def is_elsewhere(self, element: Element) -> bool:
        """Whether a date is that of a comment, a quotation, a picture, another article or today."""
        if element.place < self._at and _OF_TODAY.search(self._names[element.place]):
            return True
        if element.place in self._own or element.place in self.apart:
            return element.place not in self._own
        if self.is_below_text(element) and is_below_comments(self._page, self._at, element.place):
            return True
        wide, around = None, self._around(element)
        named = has_any("\0".join([self._names[above.place] for above in around]), OTHERS)
        for level, above in enumerate(around if named else around[:_LEVELS]):
            is_entry = level < _LEVELS and self._is_entry(above, element)
            if is_entry or (named and self._is_named(above)) or self._is_beside(above):
                wide = above
        if wide is None:
            self._own = range(element.place, element.end)
            return False
        self.apart = range(wide.place, wide.end)
        return True

    def _is_entry(self, above: Element, dated: Element) -> bool:
        """Whether an element is an entry of a list of articles, or after the beginning of the text the next
        one, a box with one linked heading, or with a link as long as a headline and no label of the date.
        So is a box with such a heading before the page's, or such a link before what holds the article."""
        below, before = self.is_below_text(above), above.end <= self._at
        if above.tag == "li":
            return has_headline(above) or ((below or before) and self._is_in_row(above))
        if before and not self.is_before_home(above):
            return title_of_story(self._page, above) is not None or self._is_in_row(above)
        if not (below or before):
            return False
        if above.tag == "br":
            return follows_story(self._page, above)
        if is_next_story(self._page, above, self._heading) or title_of_story(self._page, above) is not None:
            return True
        if not leads_to_story(self._page, above):
            return False
        return not has_label(f"{words_before(dated)} {beginning(dated, _LINES, _LONG)}", "")

    def _is_in_row(self, entry: Element) -> bool:
        """Whether an entry of a list announces another article."""
        return is_in_row(entry) and leads_to_story(self._page, entry)

    def _around(self, element: Element) -> list[Element]:
        """The elements around one that may be those of something else: they do not hold the heading."""
        at, found = self._at, list[Element]()
        above = element if element.tag in _SELF else element.parent
        while above is not None and len(found) < _AROUND:
            if above.place <= at < above.end or above.tag in _WHOLE:
                break
            found.append(above)
            above = above.parent
        return found

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
        if not has_any(names, OTHERS) or _ABOUT.search(names) or not names_others(names):
            return False
        return not (element.place < self.text_at < element.end and self._is_near(element))

    def is_below_text(self, element: Element) -> bool:
        """Whether an element stands after the beginning of the text."""
        return self._at < self.text_at < element.place

    def _is_beside(self, above: Element) -> bool:
        """Whether an element quotes somebody or is of a picture, is what a wiki tells of its subject, leads
        after the beginning of the text to the articles before and after, is the foot of the site, or before
        the heading the side of the page."""
        if above.tag not in _BESIDE:
            return False
        if above.tag == "table":
            return _OF_WIKI in self._names[above.place]
        if above.tag == "footer":
            return self.is_below_text(above) and above.parent is not None and above.parent.tag == "body"
        other = above.tag in _QUOTED or (above.tag == "aside" and above.place < self._at)
        return self.is_below_text(above) if above.tag == "nav" else other

    def _is_near(self, element: Element) -> bool:
        """Whether an element after the heading stands or begins beside it."""
        return element.place - self._at < _NEAR

    @cached_property
    def text_at(self) -> int:
        """Where the text begins, as `text_after` has it."""
        return text_after(self._page, self._at)

    def is_quoted(self, element: Element) -> bool:
        """Whether an element stands in a quotation, as those of networks do, without the heading."""
        quotation = next(element.iterancestors("blockquote"), None)
        return quotation is not None and not quotation.place <= self._at < quotation.end

    def is_before_text(self, element: Element) -> bool:
        """Whether an element stands near the heading, before the first paragraph of the text."""
        return self._at < element.place < self.text_at and self._is_near(element)

    def is_in_text(self, element: Element, language: str) -> bool:
        """Whether an element is a part of a sentence of a paragraph in the text."""
        block = element.parent
        if block is None or block.tag != "p" or not self._at < self.text_at <= block.place:
            return False
        line = beginning(block, _LINES, 2 * _LONG)
        return len(line) > _LONG or is_sentence(line, language)

    def is_bare(self, text: str, holder: Element, language: str) -> bool:
        """Whether a text in `holder` is little more than a date: with the words for it, a name, an outlet or
        a place, and no sentence nor a part of one."""
        line = self._line(tidy(text), holder)
        if len(line) >= _LONG and (parts := _PARTS.split(line))[_MARKED:]:
            line = next((part for part in parts if part in text), line)
        short = len(line) < _LONG or (len(line) < _LONGEST and labelled(line, language))
        return bool(short) and not is_sentence(line, language)

    def _line(self, text: str, holder: Element) -> str:
        """The line that a text in `holder` is in; of a paragraph that it opens, the text alone."""
        block = holder
        while block.tag in _INLINE and block.parent is not None:
            block = block.parent
        if block is not self._block:
            self._block, self._lines = block, lines(block, _LINES)
        line = next((line for line in self._lines if text in line), text)
        if line.startswith(text) and (
            block is not holder or line[len(text) :].lstrip()[:1] in _DASHES or text[-1] in _DASHES
        ):
            return text
        return line
