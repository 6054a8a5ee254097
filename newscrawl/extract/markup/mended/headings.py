"""Headings as their readers see them: without links that lead to themselves, with what unfolds their chapter.

Manuals, wikis and many blogs set a sign beside each heading ("Getting started ¶", "#", a picture of a chain),
or make the heading itself such a link. To every reader of a page that is a heading that leads elsewhere, with
a sign at its end. So the sign goes and the link is none, before anybody reads the page. In lists of questions
a heading is a button that shows the answer: all others are left unread, this one is what the heading says.
Some sites make their headings of `<div role="heading">`, some of `<span class="cross-head">`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newscrawl.extract.markup.element import Element, retag
from newscrawl.extract.markup.mended.unfolders import with_unfolded
from newscrawl.extract.markup.outline import Outline
from newscrawl.extract.markup.tags import HEADINGS, MAIN_HEADINGS

_HEADS = (*sorted(HEADINGS), "dt")
_CAPTIONS = ("figcaption", "caption")
"""What has such a sign as well where headings have one."""
_FIRST = 2
"""How many headings of each rank tell by what is first and last in them whether a page has such links: few
pages have."""
_SEVERAL = 3
"""Headings that are buttons from which they are a list of questions, and paragraphs that end in a sign."""
_SIGN = 2
"""Characters of a sign at the most."""
_PARTS = 20
"""Elements in such a link at the most, itself among them."""
_LONE = frozenset("¶§🔗")
"""Signs that are such a link's wherever it leads: some pages state their own address in full."""
_ENDING = frozenset(("¶", "#", "§"))
_MAY_HEAD = frozenset(("div", "p", "span"))
_CROSS = re.compile(
    r"cross-head|intertit|ladillo|zwischentit|mellomtit|tussenkop|(?:^|[\s_-])[a-z]{1,12}-h3(?=\s|$)"
)
"""What a line between paragraphs is named that heads those below it, though it is in line with text."""
_CROSS_STEMS = {
    **dict.fromkeys(("no", "nb", "nn"), "mellomtit"),
    "fr": "intertit",
    "es": "ladillo",
    "de": "zwischentit",
    "nl": "tussenkop",
}
"""One of these is in such names of a language, and elsewhere "cross-h"."""
_IN_LINE, _LINE = frozenset(("span", "b", "strong", "em", "i", "font")), 80
"""The elements that may be such a line, and letters of it at the most."""
_DRAWN = range(0xE000, 0xF900)
"""Characters that only a font of icons shows."""


def with_buttons(by_tag: Mapping[str, Sequence[Element]]) -> None:
    """Make the buttons that are all of a heading plain text, where several are: a lone one unfolds a note."""
    found = list(filter(_is_heading, by_tag["button"]))
    for button in found if len(found) >= _SEVERAL else ():
        button.tag = "span"


def _is_heading(button: Element) -> bool:
    head = button.parent
    if head is None or head.tag not in _HEADS or head.place + 1 != button.place or head.end != button.end:
        return False
    return not (head.text or "").strip() and not (button.tail or "").strip()


def without_permalinks(by_tag: Mapping[str, Sequence[Element]]) -> None:
    """Make the links in headings that lead to them plain text, and empty those that are only a sign; so those
    that paragraphs end in."""
    _clear_signs(by_tag.get("p", ()))
    if not _has_some(by_tag):
        return
    for tag in (*_HEADS, *_CAPTIONS):
        end = 0
        for head in by_tag.get(tag, ()):
            if head.place < end:  # in one that was not closed, whose links were looked at
                continue
            end = head.end
            for link in _permalinks(head):
                if _is_sign(_text(link)):
                    _clear(link)
                link.tag = "span"


def _clear_signs(paragraphs: Sequence[Element]) -> None:
    last = [one.among[one.end - 1] for one in paragraphs if one.end - one.place > 1]
    signs = [
        link for link in last if link.tag == "a" and (link.text or "").strip() in _ENDING and _stays(link)
    ]
    for link in signs if len(signs) >= _SEVERAL else ():
        _clear(link)
        link.tag = "span"


def _has_some(by_tag: Mapping[str, Sequence[Element]]) -> bool:
    for tag in MAIN_HEADINGS:
        for head in by_tag.get(tag, ())[:_FIRST]:
            inside = head.among[head.place + 1 : head.end]
            for link in (*inside[:1], *inside[-1:]):
                if link.tag == "a" and _stays(link):
                    return True
    return False


def _permalinks(head: Element) -> Iterator[Element]:
    inside = head.among[head.place + 1 : head.end]
    return (link for link in inside if link.tag == "a" and _stays(link))


def _stays(link: Element) -> bool:
    """Whether a link leads to its own heading, or is only there to be led to."""
    leads = link.attrib.get("href")
    if leads is None or (leads[:1] == "#" and len(leads) > 1):
        return True
    text = _text(link)
    if text == "#":  # before an address in full; "C#" may lead to another page
        return leads.partition("#")[2] != "" or link.attrib.get("rel") == "bookmark"
    return text in _LONE or (len(text) == 1 and ord(text) in _DRAWN)


def _text(link: Element) -> str:
    """The text of a link; none of one with more in it than a sign is drawn with."""
    return "".join(link.itertext()).strip() if link.end - link.place <= _PARTS else ""


def _is_sign(text: str) -> bool:
    return 0 < len(text) <= _SIGN and not any(map(str.isalnum, text))


def _clear(link: Element) -> None:
    link.text = None
    for part in link.among[link.place + 1 : link.end]:
        part.text = part.tail = None


def with_called(outline: Outline, language: str = "") -> None:
    """Make headings of the elements that only their role calls so, of links and buttons none, and of lines
    that are named for what stands between paragraphs, and of what unfolds the parts of a text.

    For the body alone, when it is read: its choice has learned from pages without such.
    """
    by_their_tag, pressed = defaultdict(list), list[int]()
    for place, role in outline.roles.items():
        if role == " heading":
            by_their_tag[outline.elements[place].tag].append(outline.elements[place])
        elif role == " button" or role == " tab":
            pressed.append(place)
    for tag in _MAY_HEAD.intersection(by_their_tag):
        retag(outline.by_tag, tag, "h2", by_their_tag[tag])
    places = outline.named([_CROSS_STEMS.get(language.partition("-")[0], "cross-h"), "-h3"])
    named = [outline.elements[place] for place in places if _CROSS.search(outline.names[place])]
    lines = list(filter(_is_line, named))
    for tag in {line.tag for line in lines}:
        retag(outline.by_tag, tag, "h2", [line for line in lines if line.tag == tag])
    with_unfolded(outline, pressed)


def _is_line(element: Element) -> bool:
    """Whether an element is in line with text, and stands alone all the same."""
    above, before = element.parent, element.getprevious()
    if element.tag not in _IN_LINE or above is None or above.tag in _HEADS or (element.tail or "").strip():
        return False
    said = above.text if before is None else before.tail
    return not (said or "").strip() and 0 < len(_text(element)) <= _LINE
