"""The picture between the headline and the first words of a text, where nothing else tells of one.

Old templates set it there bare, with no size and no caption; new ones above the headline, in the article's
own element. Signs, adverts and writers stand there, too: they lie in links, in boxes that are named for them,
or are no photographs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.nearheading import is_of_heading
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.bystanders import with_heading
from newscrawl.extract.pictures.lone import SMALL, is_shot
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.textstart import text_after

_APART = re.compile(
    r"author|autor|avatar|share|social|logo|icon|banner|advert|sponsor|related|widget|menu|brand"
)
_DRAWN = re.compile(r"\.png(?:$|[?#])|logo|icon|banner|pixel|sprite|placeholder|blank")
"""What files are called that are no photographs."""
_NO_PLACE = frozenset(("a", "aside", "nav", "li", "footer", "button"))
_OWN = frozenset(("article", "main"))
_LEVELS, _MOST = 6, 6
"""Elements around a picture that are looked at, and pictures."""
_PARTS = 8
"""Elements of a box that may be a byline."""
_REACH, _LINE = 100, 60
"""Elements below a heading in which the text is looked for, and letters of a line of it."""


def opening_pictures(page: Page, text: Element) -> Iterator[Element]:
    """The photographs between the heading of a `text` and its first line, then those above it."""
    holder = next(text.iterancestors("article", "main"), None) or with_heading(page, text)
    for head in between(page.headings, holder.place, holder.end)[:1]:
        images = between(page.by_tag["img"], head.end, _beginning(page, head, text))
        if holder.tag in _OWN:
            images = [*images, *between(page.by_tag["img"], holder.place, head.place)]
        yield from (image for image in images[:_MOST] if _is_open(page, image, head))


def _beginning(page: Page, head: Element, text: Element) -> int:
    """Where a text begins below its heading: at its first long paragraph, else at itself; if the heading is
    in it, at its first paragraph or the second of other lines, as the first of several is the standfirst."""
    if (at := text_after(page, head.place)) > head.place:
        return at
    if text.place >= head.end:
        return text.place
    below = page.elements[head.end : min(text.end, head.end + _REACH)]
    lines = [one for one in below if len((one.text or "").strip()) >= _LINE]
    first = (one.place for one in lines if one.tag == "p" or one is lines[-1] or one is not lines[0])
    return next(first, head.end)


def _is_open(page: Page, image: Element, head: Element) -> bool:
    """Whether a picture is a photograph that leads nowhere and stands in no box for something else."""
    if not is_shot(image, SMALL) or _DRAWN.search(image.attrib.get("src", "").lower()):
        return False
    around = [image, *islice(image.iterancestors(), _LEVELS)]
    names = page.outline.names
    if len(around) > 1 and _is_of_writer(around[1]):
        return False
    if any(one.tag in _NO_PLACE for one in around):
        return False
    called = {name for one in around for name in _APART.findall(names[one.place])}
    return all(is_of_heading(head, name) for name in called)


def _is_of_writer(box: Element) -> bool:
    """Whether what a picture stands in is little more than a link to the writer."""
    inside = box.among[box.place + 1 : box.end] if box.end - box.place <= _PARTS else []
    return any(part.tag == "a" and is_profile(part) for part in inside)
