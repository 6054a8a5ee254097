"""Where a line near the heading begins that may name who wrote: in an element, or right behind one; and which
link to a profile is none, as a sentence speaks of whom it leads to.

Blogs may name the topic before the writer: "Posted in Walks by Ada Moss on May 3, 2011".
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit, lines
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.topiclinks import is_topic, without_topics
from newscrawl.extract.people.words.bylinewords import ANDS, BYS
from newscrawl.extract.people.words.openings import LEADING, may_open
from newscrawl.extract.profiles import is_anybodys
from newscrawl.extract.textstart import is_after_text
from newscrawl.known.wordtables import by_letter

_LONGEST, _PARTS = 90, 20
"""Letters of a line that may be a byline, and elements in it."""
_UNFINISHED = re.compile(rf"(?:,|\s(?:{ANDS})|[記记]者)$")
_OF_ROLE = re.compile(rf"(?:{by_letter(BYS)})(?: [^\W\d_]{{2,20}}){{1,4}}", re.IGNORECASE)
"""What leads to a name in an element of its own: a word for "by" and what somebody does, in small letters."""
_BY = re.compile(rf"(?:^|\s)(?:{by_letter(BYS)})\s?:?$", re.IGNORECASE)
_SENTENCE, _STOPS = 60, (".", "!", "?", "。", "।", "”", "»", '"')
"""Letters of a sentence beside the link in it, and what it ends in."""
_INLINE = frozenset(("a", "b", "em", "i", "mark", "span", "strong", "u"))
_SIGNS, _VOID = frozenset(("img", "i", "svg")), frozenset(("img", "br"))
_BEGINNINGS = frozenset(("post", "file", "publ", "pubb", "gepl", "verö", "abge", "clas", "arch", "filé"))
_FILED = re.compile(
    r"(?:(?:posted|filed|published|publi[ée]+|publicad[oa]|postado|pubblicato|postato|geplaatst|gepost|veröffentlicht"
    r"|abgelegt|classé|archivado)\s(?:(?:on|le|el|em|il|op|am)\s)?(?:[^|]{0,24}?\d{4},?\s)?"
    r"(?:in|under|dans|en|em|unter)\s[^\W\d_][^|,:;.]{1,40}?)\s(?:by|par|por|da|von|door)\s(?-i:(?=[^\W\d_a-zß-ÿ]))",
    re.IGNORECASE,
)
"""When it was posted, the topic, and a word for "by" before a name."""
_OPENED = "Posted by "


def line_at(page: Page, element: Element, tail: str, heading: Element) -> tuple[str | None, bool]:
    """The text that an element begins with, or the `tail` that stands right behind it where it is no line
    itself, and whether it is the latter."""
    opens = may_open(tail)
    if opens and _leads_to_line(element):
        return tail, True
    alone = element.tag in _VOID and not opens and not has_digit(tail)
    if alone and not is_after_text(page, heading.place, element.place):
        return tail, False
    return element.text, False


def is_mentioned(link: Element) -> bool:
    """Whether a link to a profile stands in a sentence that speaks of somebody: behind other words than one
    for "by", or anywhere in one where it leads to what is not only the page of who writes."""
    block = next((above for above in link.iterancestors() if above.tag not in _INLINE), None)
    if block is None:
        return False
    text, own = element_text(block, _PARTS), element_text(link, _PARTS)
    if not own or len(text) - len(own) < _SENTENCE or text[-1:] not in _STOPS:
        return False
    before = text.partition(own)[0].strip()
    return is_anybodys(link) or (bool(before) and not leads_to_name(before))


def leads_to_name(text: str) -> bool:
    """Whether a text ends in a word for "by"."""
    return _BY.search(text) is not None


def _leads_to_line(element: Element) -> bool:
    """Whether what stands right behind an element may be a line: it is a picture of the writer or a link that
    holds nothing else, a sign, a date, or a link to a topic or in a short line that has a date."""
    own = (element.text or "").strip()
    if element.tag == "a":
        if not own:
            return [part.tag for part in element] == ["img"]
        return _is_in_dated_line(element) or is_topic(element)
    if element.tag in _SIGNS:
        return not own
    return 0 < len(own) < _LONGEST and not len(element) and has_digit(own) and read(own) is not None


def _is_in_dated_line(link: Element) -> bool:
    """Whether the line that a link stands in is short and has a date."""
    line = element_text(link.parent or link, _PARTS)
    return len(line) < _LONGEST and has_digit(line) and read(line) is not None


def opening(element: Element, own: str) -> str:
    """The text that an element begins with, where that is a line: its own, and of a list of names that goes
    on in links all, or of a date and a word for "by"; a long one without its last part behind a bar, or up to
    the first semicolon. What stands in brackets says first who wrote ("(Reporting by A; editing by B)")."""
    text = own.strip()
    if "\n" in text[:_LONGEST]:
        text = " ".join(text.split())
    if text.startswith("("):
        text = text[1:].partition(";")[0].partition(")")[0]
    if len(text) >= _LONGEST:
        whole = text[: 2 * _LONGEST]
        text = whole.rpartition(" | ")[0] or whole.partition(";")[0]
    if len(element) == 1 and _OF_ROLE.fullmatch(text) and text[1:].islower():
        text = element_text(element, 10)
    elif element and _UNFINISHED.search(text):
        first = next(iter(lines(element, 10)), "")
        text = without_topics(element_text(element, 10) if _UNFINISHED.search(first) else first, element)
    elif element and has_digit(text) and leads_to_name(text):
        text = next(iter(lines(element, 10)), "")
    text = text.lstrip(LEADING)
    text = behind_topic(text) if text[:4].lower() in _BEGINNINGS else text
    return text if len(text) < _LONGEST else ""


def behind_topic(text: str) -> str:
    """A line as it would be if it named no topic before its writer."""
    found = _FILED.match(text)
    return _OPENED + text[found.end() :] if found else text
