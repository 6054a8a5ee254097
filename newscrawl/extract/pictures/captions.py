"""Captions of pictures: the credit they end in, and what stands in the place of one and says nothing.

Publishing systems fill what they have no words for: with the title of the page, or with the name of the file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from urllib.parse import unquote

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.items import Image

_CREDIT_NAMES = (
    r"(?:photos?|fotos?|fot\.|fotó|images?|image[mn]|pictures?|bild(?:er|quelle)?|illustrations?|quelle|source|fonte"
    r"|fuente|cr[eé]dits?|photograph(?:er|s|y)?|fotograf(?:in|ía)?|fotógraf[oa]"
    r"|фото|снимк[аи]|zdjęcie|kuvat?|fotoğraf|ảnh|picha|nuotr\.?|φωτο(?:γραφία)?|ფოტო|תצלום|צילום|تصوير|عکس|فوٹو"
    r"|फोटो|ছবি|ภาพ|写真|사진|출처)"
)
_CREDIT_MARK = re.compile(
    rf"(?:(?<!\w)©\s?)?(?<!\w)(?P<word>{_CREDIT_NAMES}(?:\s{_CREDIT_NAMES})?)(?!\w)"
    r"\s?(?P<mark>[:：=＝]\s?©?|/|©|(?:by|von|par|por|door|av|af)\b\s?:?)?|(?<!\w)©",
    re.IGNORECASE,
)
_NAMED_CREDIT = re.compile(
    r"credit|copyright|photographer|fotograf|source|quelle|attribution|crédito|credito|byline"
)
_CREDIT_WORDS = (
    "photo", "foto", "fot.", "fotó", "image", "picture", "bild", "credit", "quelle", "source", "crédit",
    "fonte", "fuente", "illustration", "©", "фото", "снимк", "zdjęcie", "kuva", "fotoğraf", "ảnh", "צילום",
    "תצלום", "picha", "nuotr", "φωτο", "ფოტო", "تصوير", "عکس", "فوٹو", "फोटो", "ছবি", "ภาพ", "写真", "사진",
    "출처",
)  # fmt: skip
_IS_FOUND, _SIGN = (-1).__lt__, 2
"""Whether a word stands at a place, and letters of the sign that may stand before it."""
_LONGEST = 120
"""Letters of a credit."""
_COLONS = frozenset(":：=＝")
_ENDINGS = (*'.!?…,;。|([/–—»”"', " -")
"""What a text may end with before its credit."""
_SHOWN = frozenset(("im", "dem"))
"""Words before "Bild" or "Foto" after which the text says what is on it."""
_WHO = range(2, 81)
_FILE = re.compile(r"\S+\.(?:jpe?g|png|webp|gif|avif)", re.IGNORECASE)
_YEAR = re.compile(r"\W*(?:1[89]|20)\d\d\W*")
_KINDS = {
    *(
        "avatar",
        "image",
        "img",
        "picture",
        "photo",
        "foto",
        "bild",
        "imagen",
        "immagine",
        "icon",
        "thumbnail",
    ),
    *("placeholder", "image unavailable", "featured image", "article image"),
}
"""What only says that there is a picture."""
_JOINTS = re.compile(r"[-_]")
_FEWEST_JOINTS = 2
"""Marks between the words of a file's name; a name such as "Jean-Luc" has one."""
_COUNT = re.compile(
    r"\(?\d{1,3}\s?(?:/|\||of|von|de|sur|di|van|av|из|/\s?)\s?\d{1,3}\)?(?:\s*[:.|–—-])?\s+(?=[^\W\d_a-z])"
)
_BETWEEN = " |–—-/(,[©"
"""What stands between a caption and its credit."""
_OF_PICTURE = ("photo", "foto", "image", "img", "bild", "credit", "copyright", "source", "quelle")
"""What a credit beside a caption is named: a byline alone may be the article's."""
_FIRST, _LABEL, _LEVELS, _INSIDE = 4, 20, 3, 30
"""Elements of a caption that may be its label, letters of one, boxes around it of which one has the picture,
too, and elements in that box, at the most."""


def without_count(caption: str) -> str:
    """A caption without the number of its picture among those of a gallery ("3 / 12", "3 of 12")."""
    return _COUNT.sub("", caption, count=1) or caption


def captioned(url: str, caption: str, credit: str | None) -> Image:
    """A picture under a caption that may end in its credit."""
    return with_credit_apart(Image(url=url, caption=caption[:600], credit=credit))


def is_filler(caption: str, url: str, titles: Collection[str]) -> bool:
    """Whether a caption is one of the page's titles, as bare letters, or the name of the file, or has no
    letter, or only says that there is a picture."""
    if letters(caption) in titles or is_wordless(caption) or caption.lower() in _KINDS:
        return True
    if " " in caption:
        return False
    if _FILE.fullmatch(caption) or "_" in caption:
        return True
    name = unquote(url.partition("?")[0].rpartition("/")[2]).rpartition(".")[0]
    is_made = len(_JOINTS.findall(caption)) >= _FEWEST_JOINTS or any(map(str.isdigit, caption))
    return is_made and caption.casefold() == name.casefold()


def is_wordless(caption: str) -> bool:
    """Whether a caption has no letter, and is no year."""
    return not any(map(str.isalpha, caption)) and _YEAR.fullmatch(caption) is None


def _credit_in(caption: str) -> tuple[str, str] | None:
    """A caption without the credit it ends in, and the credit: looked for where it has a word for one."""
    lower = caption.lower()
    if not any(map(lower.__contains__, _CREDIT_WORDS)):
        return None
    first = min(filter(_IS_FOUND, map(lower.find, _CREDIT_WORDS))) if len(lower) == len(caption) else 0
    for match in _CREDIT_MARK.finditer(caption, max(first - _SIGN, 0)):
        text, who = caption[: match.start()].rstrip(), caption[match.end() :].strip()
        who = who[:-1].rstrip() if who.endswith((")", "]")) else who
        if len(who) in _WHO and not any(map(who.__contains__, "|()[]")) and _is_credit(match, text, who):
            return text, who
    return None


def ends_in_credit(text: str) -> bool:
    """Whether a line says something and then whose picture it is."""
    marked = (":" in text or "©" in text or "fot." in text) and "://" not in text
    told = _credit_in(text) if marked else None
    return told is not None and not is_wordless(told[0])


def _is_credit(match: re.Match[str], text: str, who: str) -> bool:
    """Whether a word for a credit is one, after `text` and before `who`: none is "takes a photo of it"."""
    word, mark = match["word"], match["mark"] or ""
    if word is None or "©" in match[0]:
        return True
    opened, named = not text or text.endswith(_ENDINGS), who[0].isalpha() and not who[0].islower()
    if word[-1] == ".":  # short for it, and no other word
        return named
    if mark[:1] in _COLONS:
        return opened or not (word[0].islower() or text.rpartition(" ")[2].lower() in _SHOWN)
    if mark == "/":
        return opened or named
    return opened and named and bool(mark or text)


def with_credit_apart(image: Image) -> Image:
    """A credit that stands at the end of the caption, taken from it."""
    text = image.caption or ""
    if text and text == image.credit:
        image.caption, image.credit = _credit_in(text) or ("", text)
        image.caption = image.caption.rstrip(_BETWEEN) or None
    elif text and image.credit and text.endswith(image.credit):
        image.caption = text[: -len(image.credit)].rstrip(_BETWEEN) or None
    elif text and image.credit and text.startswith(f"{image.credit} "):
        image.caption = text[len(image.credit) :].lstrip(_BETWEEN) or None
    elif text and not image.credit and (parted := _credit_in(text)):
        image.caption, image.credit = parted[0].rstrip(_BETWEEN) or None, parted[1]
    return image


def told_by(page: Page, caption: Element) -> str:
    """What a caption says to readers: without the label before it that only screen readers are told."""
    text, unseen = element_text(caption, 40), page.outline.unseen
    first = range(caption.place + 1, min(caption.end, caption.place + _FIRST)) if unseen else ()
    for place in filter(unseen.__contains__, first):
        label = element_text(caption.among[place], 3)
        if 0 < len(label) <= _LABEL:
            return text.removeprefix(label).lstrip() or text
    return text


def credit_of(page: Page, caption: Element) -> str | None:
    """What the first element of a caption says that is named for a credit."""
    return next(_credits(page, caption.iter()), None)


def credit_beside(page: Page, image: Element, caption: Element) -> str | None:
    """The same of an element beside a caption, in the small box that its picture stands in, too."""
    box = next((above for above in islice(caption.iterancestors(), _LEVELS) if _holds(above, image)), None)
    if box is None or box.end - box.place > _INSIDE:
        return None
    inside = box.among[box.place + 1 : box.end]
    beside = (one for one in inside if not _holds(caption, one) and not _holds(one, caption))
    return next(_credits(page, beside, _OF_PICTURE), None)


def _credits(page: Page, elements: Iterable[Element], also: tuple[str, ...] = ("",)) -> Iterator[str]:
    """What those of some elements say that are named for a credit, and for what one of `also` says."""
    names = page.outline.names
    for element in elements:
        if _NAMED_CREDIT.search(names[element.place]):
            name = f"{element.get('class', '')} {element.get('itemprop', '')}".lower()
            is_credit = _NAMED_CREDIT.search(name) and any(map(name.__contains__, also))
            if is_credit and 0 < len(text := told_by(page, element)) <= _LONGEST:
                yield text


def _holds(box: Element, element: Element) -> bool:
    return box.place <= element.place < box.end
