"""Captions of pictures: what they say, the credit beside them, and what stands in the place of one and says
nothing.

Publishing systems fill what they have no words for: with the title of the page, or with the name of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.people.words.bylinewords import BYS
from newscrawl.extract.pictures.buttons import is_button, is_file_name
from newscrawl.extract.pictures.signed import signs_alone
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.known.having import has_any

_NAMED_CREDIT = re.compile(
    r"credit|copyright|photographer|fotograf|autor-?fot|photo-?author|source|quelle|attribution|crédito|byline|image_agency"
)
_NAMED_AUTHOR = re.compile(r"(?:^|[\s_-])(?:author|aut[eo]u?r|photographe)(?:$|[\s_-])")
"""What one in a caption may be named besides: elsewhere that is who wrote the text."""
_NAMED_CAPTION = re.compile(r"caption|description|legend(?!e?s)|beschreibung|bildunterschrift")
"""What the words for a picture may be named that stand in the element for its credit."""
_NAMED_PLACE = re.compile(
    r"[cgips](?:agination(?<![a-z].{10})|(?:lide|mage|hoto|allery|icture)[_-]*(?:count|index|number)"
    r"|lose(?<![^\s_-]close)(?:[_-]?(?:button|btn))?(?:$|\s))"
)
"""What the place of a picture among those of a gallery is named, and what closes a caption."""
_LENGTH = re.compile(r"[\W\d]*(?:\d:\d\d\W*[a-z]{1,4}\W*)?", re.IGNORECASE)
"""How long a video or a sound is, or its day, which stand where others have a credit."""
_BY = re.compile(rf"(?:^|\s)(?:{BYS})\s?\0|\0(?:{BYS})\s", re.IGNORECASE)
"""What leads to the writer of a text, before a name or in front of it: figures on others have bylines."""
_LONGEST, _BEFORE = 120, 8
"""Letters of a credit, and before it in which that is looked for."""
_YEAR = re.compile(r"\W*(?:1[89]|20)\d\d\W*")
_KINDS = frozenset((
    "avatar", "image", "img", "picture", "photo", "foto", "bild", "imagen", "immagine", "icon", "thumbnail",
    "placeholder", "logo", "image unavailable", "featured image", "article image",
))  # fmt: skip
"""What only says that there is a picture."""
_OF_PICTURE = ("photo", "foto", "image", "img", "bild", "credit", "copyright", "source", "quelle")
"""What a credit beside a caption is named: a byline alone may be the article's."""
_LABEL_ENDS = (",", ":", "：", "،")
OFFER = re.compile(
    r"licen[sc](?:e|ing)\b|purchase|\bprints?\b|full[ -]?(?:screen|size)|view larger|enlarge|vergrößern"
    r"|agrandir|ampliar|ingrandi|vergroten"
)
"""What a link below a picture says that is none of its caption."""
_NAMING = ("class", "itemprop", "data-testid")
_FIRST, _LABEL, _LEVELS, _INSIDE = 4, 24, 3, 30
"""Elements of a caption that may be its label, letters of one, boxes around it of which one has the picture,
too, and elements in that box, at the most."""


def is_filler(caption: str, url: str, titles: Collection[str]) -> bool:
    """Whether a caption is one of the page's titles, as bare letters, or the name of the file, or has no
    letter, or only says that there is a picture."""
    if letters(caption) in titles or is_wordless(caption) or caption.lower() in _KINDS:
        return True
    return is_file_name(caption, url)


def is_wordless(caption: str) -> bool:
    """Whether a caption has no letter and is no year, or is a button's, or what a template left unfilled."""
    if any(map(str.isalpha, caption)):
        return is_unfilled(caption) or is_button(caption)
    return _YEAR.fullmatch(caption) is None


def told_by(page: Page, caption: Element) -> str:
    """What a caption says to readers: without the label before it that only screen readers are told."""
    text = element_text(caption, 40)
    if caption.end - caption.place == 1:
        return text
    text = _without_parts(page, caption, text, _NAMED_PLACE.search)
    label = _unseen_label(page, caption)
    return _without_offer(caption, text.removeprefix(label).lstrip(" :") or text if label else text)


def _unseen_label(page: Page, element: Element) -> str:
    """The label that an element begins with and only screen readers are told, or nothing."""
    unseen = page.outline.unseen
    first = range(element.place + 1, min(element.end, element.place + _FIRST))
    if unseen.isdisjoint(first):
        return ""
    said = (element_text(element.among[place], 3) for place in filter(unseen.__contains__, first))
    return next((label for label in said if 0 < len(label) <= _LABEL), "")


def _without_offer(caption: Element, text: str) -> str:
    """What a caption says, without a last link to buy the picture or to see it large."""
    links = [part for part in caption.among[caption.place + 1 : caption.end] if part.tag == "a"]
    said = element_text(links[-1], 5) if links else ""
    return text.removesuffix(said).rstrip() if said and OFFER.search(said.lower()) else text


def is_named_credit(element: Element) -> bool:
    """Whether an element is named for a credit."""
    return _NAMED_CREDIT.search(element.attrib.get("class", "").lower()) is not None


def credit_of(page: Page, caption: Element) -> str | None:
    """What the first element of a caption says that is named for a credit, or for an author."""
    told = next(_credits(page, caption.among[caption.place : caption.end]), None)
    if told is not None or caption.end - caption.place == 1:
        return told
    if (told := _signed_first(caption)) is not None or caption.tag != "figcaption":
        return told
    text = told_by(page, caption)
    said = _named_authors(page, caption.iterdescendants())
    return next((who for who in said if not _BY.search(f"{text.partition(who)[0][-_BEFORE:]}\0{who}")), None)


def _signed_first(caption: Element) -> str | None:
    """What the first element of a caption says behind the sign for a copyright."""
    first = caption.among[caption.place + 1]
    if "©" not in (first.text or "") or (caption.text or "").strip():
        return None
    text = element_text(first, _FIRST)
    return text if text[:1] == "©" and len(text) <= _LONGEST else None


def credit_beside(page: Page, image: Element, caption: Element) -> str | None:
    """The same of an element beside a caption, in the small box that its picture stands in, too, or what one
    says there behind a label with a comma that only screen readers are told ("Image source, ")."""
    box = next((above for above in islice(caption.iterancestors(), _LEVELS) if above.holds(image)), None)
    if box is None or box.end - box.place > _INSIDE:
        return None
    inside = box.among[box.place + 1 : box.end]
    others = [one for one in inside if one.tag == "figure" and not one.holds(image)]
    beside = [one for one in inside if one.place >= caption.end or one.end <= caption.place]
    beside = [one for one in beside if not any(other.holds(one) for other in others)] if others else beside
    return (
        next(_credits(page, beside, _OF_PICTURE), None)
        or next(_labelled(page, beside), None)
        or next(_named_authors(page, (one for one in beside if one.tag == "figcaption")), None)
        or (_signed_beside(box, caption) if box.tag == "figure" else None)
    )


def _signed_beside(figure: Element, caption: Element) -> str | None:
    """The name that is all of the only other line of a figure."""
    said = element_text(caption, _INSIDE)
    others = [one for one in figure.iterdescendants() if (one.text or "").strip() and not caption.holds(one)]
    other = others[0] if len(others) == 1 and others[0] is not caption else None
    return signs_alone(other, said) if other is not None else None


def _labelled(page: Page, elements: Iterable[Element]) -> Iterator[str]:
    """What those of some elements say that begin with such a label."""
    for element in elements if page.outline.unseen else ():
        label = _unseen_label(page, element) if not element.text or element.text.isspace() else ""
        if label.rstrip().endswith(_LABEL_ENDS) and 0 < len(text := told_by(page, element)) <= _LONGEST:
            yield text


def _named_authors(page: Page, elements: Iterable[Element]) -> Iterator[str]:
    """What those of some elements say that are named for an author."""
    named = (one for one in elements if _NAMED_AUTHOR.search(page.outline.names[one.place]))
    return (text for one in named if 0 < len(text := told_by(page, one)) <= _LONGEST)


def _credits(page: Page, elements: Iterable[Element], also: tuple[str, ...] = ("",)) -> Iterator[str]:
    """What those of some elements say that are named for a credit, and for what one of `also` says."""
    names = page.outline.names
    for element in elements:
        if _NAMED_CREDIT.search(names[element.place]):
            name = " ".join([element.get(name) or "" for name in _NAMING]).lower()
            name += page.outline.parts.get(element.place, "")
            is_credit = _NAMED_CREDIT.search(name) and has_any(name, also) and not _is_marked(element)
            text = _without_parts(page, element, told_by(page, element), _is_caption) if is_credit else ""
            if 0 < len(text) <= _LONGEST and _LENGTH.fullmatch(text) is None:
                yield text


def _is_marked(element: Element) -> bool:
    """Whether both microdata and its classes call an element a caption, whatever else these say."""
    is_called = _NAMED_CAPTION.search((element.get("class") or "").lower()) is not None
    return is_called and element.get("itemprop") == "caption"


def _without_parts(page: Page, element: Element, text: str, is_part: Callable[[str], object]) -> str:
    """What an element says, without what those in it say whose names tell that they are a part by itself."""
    names = page.outline.names
    for one in element.among[element.place + 1 : element.end]:
        if is_part(names[one.place]):
            said = element_text(one, _FIRST)
            left = text.removeprefix(said) if text.startswith(said) else text.removesuffix(said)
            text = left.strip() or text
    return text


def _is_caption(name: str) -> bool:
    """Whether an element in a credit is named for what the picture shows."""
    return _NAMED_CAPTION.search(name) is not None and _NAMED_CREDIT.search(name) is None
