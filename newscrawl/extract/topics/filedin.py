"""The section in the line that a blog's system writes: "Posted by Ada Moss on May 3, 2011 in <a>Walks</a>".

Above the text or below it such a line says who posted it and when, and behind a word for "in" or "under"
stands what it is filed under, mostly as a link that nothing else tells from others. Without links the topic
is what stands between that word and the next detail, in a line that has figures and is no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.extract.dates.moments.when import read
from newscrawl.extract.markup.addresses import own_path
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile
from newscrawl.known.tagwords import TOPICS
from newscrawl.known.wordtables import words

_OPENED = words(
    r"""
    posted filed published written submitted categori[sz]ed this\sentry\swas this\spost\swas
    geschrieben veröffentlicht abgelegt gepostet erstellt eingetragen
    dieser\s(?:beitrag|eintrag|artikel)\swurde
    publiée? postée? classée? rangée? écrit rédigé publicad[oa] escrito archivad[oa] postado arquivado
    pubblicat[oa] scritto postato inserito archiviato geplaatst geschreven gepost skrevet postat
    publicerat inlagt
    publisert udgivet lagt\sinn arkiverad opublikowan[oey] napisan[oey] dodane publikováno zařazeno vloženo
    опубликовано размещено написано
    """
)
_LINE = re.compile(rf"[\W\d]{{0,4}}(?:{_OPENED})(?!\w)", re.IGNORECASE)
"""How a line of the system begins."""
_IN = r"(?:in|under|unter|dans|en|em|nella|sob|bajo|i|w|v|в|[ck]ategor\w{1,5}|rubri[ckq]\w{0,3}|рубрик\w)"
_LEADS = re.compile(rf"(?:^|[\s,;|·•-])(?:{_IN})\s*:?\s*$", re.IGNORECASE)
"""What stands before the link to a topic."""
_WRITTEN = re.compile(
    rf"(?:^|[^\w]){_IN}\s?:?\s(?-i:(?=[^\W\d_a-zß-ÿ]))(?P<topic>[^\W\d_][^|·•,;:/()\d]{{1,30}}?)(?=\s*(?:[|·•,;/(]|$"
    r"|\s(?:by|on|at|von|am|um|par|le|por|el|em|da|il|door|op|av|af|den|przez|with|and|und|et|y)\s|\.\s|\.$))",
    re.IGNORECASE,
)
_LONGEST, _INSIDE, _MOST, _BEFORE, _FEWEST = 200, 20, 80, 30, 10
"""Letters and elements of a line, links that are looked at, elements before the heading, and the fewest
letters of a line."""
_LEAD = 24
"""Letters that tell what leads to a link."""
_LEAST_DATED = 90
"""Letters up to which a line with a day and nothing before it that says so is one."""


def filed_in(page: Page, head: Element) -> Iterator[Element | str]:
    """The links to what the story under `head` is filed under, or else its name in a line without them."""
    links = between(page.by_tag["a"], head.place - _BEFORE)[:_MOST]
    behind = [
        link
        for link in links
        if (above := link.parent) is not None
        and (link.place > above.place + 1 or (above.text and not above.text.isspace()))
    ]
    for link in behind:
        before = _before(link)
        if before and _LEADS.search(before) and not head.holds(link) and _leads_to_topic(link, page.url):
            line = element_text(link.parent or link, _INSIDE)
            near = link.place < head.end + _BEFORE
            if len(line) <= _LONGEST and (_LINE.match(line) or (near and _is_dated(line))):
                yield link
    elements, at = page.elements, head.place
    for element in (*elements[max(at - _BEFORE, 0) : at], *elements[head.end : head.end + _BEFORE]):
        text = element.text
        if text and _FEWEST < len(text) <= _LONGEST and text.rstrip()[-1:] != "." and has_digit(text):
            line = " ".join(text.split())
            if _LINE.match(line) and (found := _WRITTEN.search(line)):
                yield from () if month_of(found["topic"]) else (found["topic"],)


def _before(link: Element) -> str:
    """The last letters of what stands right before a link in its line."""
    previous, parent = link.getprevious(), link.parent
    before = previous.tail if previous is not None else parent.text if parent is not None else None
    return before.rstrip()[-_LEAD:] if before else ""


def _leads_to_topic(link: Element, url: str) -> bool:
    """Whether a link leads within the site, to no writer and no tag."""
    path = own_path(link.attrib.get("href", ""), url)
    return bool(path) and not is_profile(link) and TOPICS.isdisjoint(path.lower().split("/"))


def _is_dated(line: str) -> bool:
    return len(line) <= _LEAST_DATED and not line.endswith(".") and has_digit(line) and read(line) is not None
