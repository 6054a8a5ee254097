"""Pictures that stand in a text like a paragraph, with no figure, caption or box that is named for them.

Markdown and wikis have no other, and many systems no more than a box round it. What tells that one is the
article's is its place: alone in its paragraph or box among paragraphs of the text. Adverts lead elsewhere or
are named so, and icons are small or stand in a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.mended.silentcopies import COPIED
from newscrawl.extract.markup.smallprint import caption_below, is_captioned
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.credited import credited_below
from newscrawl.extract.pictures.sources import is_as_large, leads_away
from newscrawl.known.having import has_any
from newscrawl.known.names.easternnames import is_eastern

_SHOT = re.compile(r"\.(?:jpe?g|png|webp|avif)(?:$|[?#&])", re.IGNORECASE)
"""What a photograph is kept in; other kinds of file are drawings, or count who reads."""
_ASKED_FOR = re.compile(r"[?&](?:\w{1,8}_)?(?:fm|fmt|format)=(?:jpe?g|png|webp)\b", re.IGNORECASE)
"""The same, where the query of an address tells it."""
_FORMATS = ("fm", "format=")
"""One of these is in such a query."""
_LATER = ("data-src", "data-original", "data-lazy-src", COPIED)
"""What says where a picture lies that is loaded later, with nothing or a drawing in its place for now."""
_AROUND = frozenset(("a", "span", "picture", "strong", "em", "b", "p", "div", "center"))
_BOXES, _DEEP = frozenset(("p", "div", "center")), 7
"""What a picture may be alone in among the paragraphs, and elements around it up to those."""
_TEXTS = HEADINGS | {"p", "ul", "ol", "blockquote", "table", "figure", "pre"}
"""What a picture that is in no box of its own stands beside."""
OTHERS = re.compile(
    r"(?<![a-z])(?:ads?|advert\w*|anzeige|werbung|publi(?:cidad|cité|cite)|reklam\w*|promo\w*|banner|sponsor\w*"
    r"|testimonial\w*|related|recommend\w*|teaser|author|avatar|logo|share|sharing|social|newsletter|subscri\w+|qr(?:code)?"
    r"|app|download|follow|footer|video|player|card|hidden|pinterest|overlay|modal|popup|cookies?)(?![a-z])"
)
"""What boxes are named for other pictures, and for what nobody sees."""
_LARGE, SMALL = (300, 150), (100, 80)
"""Width and height of a photograph at the least, and of one that has a caption."""
_WRITERS, _LEVELS = ("author", "avatar"), 4
"""What elements around a picture are named for a writer by, and how many of them are asked."""
_SHARES = re.compile(r"(?:^|[\s_-])(?:share|sharing|social)(?:$|[\s_-])")
"""What a box for sharing a page is named."""
SIGN = re.compile(r"(?:^|[/_-])(?:ico|icons?|lupe|zoom|logo)[/._-]")
_MOST, _ASKED, _SIBLINGS, _FEWEST = 40, 3, 400, 2
"""Pictures that are looked at, such without a caption up to which lines are asked for a credit,
paragraphs beside one, and those of text among them at the least."""
_LINE = 60
"""Characters from which a paragraph is text."""
_SYLLABLES, _LATIN = 2, "\u2fff"
"""How many of them one of Chinese or Japanese counts for, and the last before theirs."""


def lone_pictures(page: Page, text: Element) -> list[Element]:
    """The pictures in the element that holds a text which stand in it like a paragraph."""
    texts = dict[int, bool]()
    found = between(page.by_tag["img"], text.place, text.end)[:_MOST]
    return [image for image in found if _stands_alone(page, image, text, texts)]


def pictures_over_small_print(page: Page, text: Element) -> Iterator[tuple[Element, Element]]:
    """The photographs in a text over a caption that is set small, in a cell of its own, or ends in a credit,
    with it."""
    bare = 0
    for image in between(page.by_tag["img"], text.place, text.end)[:_MOST]:
        if is_captioned(image) or not is_shot(image, SMALL):
            continue
        if (caption := caption_below(image)) is None and bare < _ASKED:
            caption = credited_below(image)
            bare += caption is None
        if caption is not None and not _stands_for_another(page, image, caption):
            yield image, caption


def _stands_for_another(page: Page, image: Element, caption: Element) -> bool:
    """Whether a picture is a sign, leads to another page, or stands in a box for a writer or for sharing. One
    in a small box of its own, of which nothing else is a link, may lead to the story's pictures."""
    around = [image, *islice(image.iterancestors(), _LEVELS)]
    apart = caption.place < image.place < caption.end and sum(one.tag == "a" for one in caption.iter()) == 1
    if (any(map(leads_away, around)) and not apart) or SIGN.search(image.attrib.get("src", "").lower()):
        return True
    names = " ".join([page.outline.names[one.place] for one in around])
    return has_any(names, _WRITERS) or _SHARES.search(names) is not None


def _stands_alone(page: Page, image: Element, text: Element, texts: dict[int, bool]) -> bool:
    """Whether a picture is all of a paragraph or a box among paragraphs of the text, one that is not named
    for other pictures; `texts` is what is known of the boxes of paragraphs by their places."""
    parts, above = [image], image.parent
    while above is not None and above is not text and above.tag in _AROUND and len(parts) < _DEEP:
        if above.tag == "a" and leads_away(above):
            return False
        parts.append(above)
        above = above.parent
    for part in parts:
        is_block = part.tag in _BOXES or _stands_between(part)
        if is_block and part.parent is not None and _stands_in_text(part.parent, texts):
            break
    else:
        return False
    if _says_more(part) or not is_shot(image):
        return False
    if SIGN.search(image.attrib.get("src", "").lower()):
        return False
    names = page.outline.names
    return not any(OTHERS.search(names[one.place]) for one in parts if one.place >= part.place)


def is_shot(image: Element, least_size: tuple[int, int] = _LARGE) -> bool:
    """Whether a picture is a photograph by its kind of file, and large where a size is stated."""
    given = image.attrib
    source = given.get("src") or ""
    if not source or source.startswith("data:") or source.endswith(".gif"):
        source = next(filter(None, map(given.get, _LATER)), "") or next(
            filter(_SHOT.search, given.values()), source
        )
    is_photo = _SHOT.search(source) is not None
    if not is_photo and has_any(source, _FORMATS):
        is_photo = _ASKED_FOR.search(source) is not None
    return is_photo and is_as_large(image, least_size)


def _stands_in_text(box: Element, texts: dict[int, bool]) -> bool:
    """Whether a box holds paragraphs of text; `texts` is what is known of boxes by their places."""
    if box.place not in texts:
        texts[box.place] = _holds_text(box)
    return texts[box.place]


def _stands_between(part: Element) -> bool:
    """Whether an element stands right between two parts of a text."""
    before, behind = part.getprevious(), part.getnext()
    if before is None or behind is None or not _TEXTS.issuperset((before.tag, behind.tag)):
        return False
    return not any(map(str.strip, (before.tail or "", part.tail or "")))


def _says_more(part: Element) -> bool:
    """Whether an element holds a text, or another picture."""
    if part.end - part.place > _MOST or (part.text or "").strip():
        return True
    inside = part.among[part.place + 1 : part.end]
    return [one.tag for one in inside].count("img") > 1 or any(map(_has_text, inside))


def _has_text(part: Element) -> bool:
    return bool((part.text or "").strip() or (part.tail or "").strip())


def _holds_text(box: Element) -> bool:
    """Whether a box has paragraphs of text right in it."""
    inside = between(box.among.by_tag.get("p", ()), box.place, box.end)[:_SIBLINGS]
    texts = (part for part in inside if part.parent is box and _is_text(part))
    return len([*islice(texts, _FEWEST)]) >= _FEWEST


def _is_text(part: Element) -> bool:
    length = 0
    for text in islice(part.itertext(), _MOST):
        own = text.strip()
        length += _SYLLABLES * len(own) if own > _LATIN and is_eastern(own) else len(own)
        if length >= _LINE:
            return True
    return False
