"""The pictures of an article with caption and credit, the main one first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.emblems import is_emblem
from newscrawl.extract.markup.addresses import web_address
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, plain
from newscrawl.extract.nodes import by_id, strings
from newscrawl.extract.page import Page
from newscrawl.items import Image

_LAZY = ("data-src", "data-original", "data-lazy-src", "data-img-url", "data-srcset", "srcset", "src")
_CREDIT = re.compile(
    r"credit|copyright|photographer|fotograf|source|quelle|attribution|crédito|credito|byline"
)
_CREDIT_NAMES = (
    r"(?:photos?|fotos?|fotó|images?|image[mn]|pictures?|bild(?:er|quelle)?|illustrations?|quelle|source|fonte"
    r"|fuente|cr[eé]dits?|photograph(?:er|s|y)?|fotograf(?:in|ía)?|fotógraf[oa])"
)
_CREDIT_MARK = re.compile(
    rf"(?:(?<!\w)©\s?)?\b(?P<word>{_CREDIT_NAMES}(?:\s{_CREDIT_NAMES})?)\b"
    r"\s?(?P<mark>:\s?©?|/|©|(?:by|von|par|por|door|av|af)\b\s?:?)?|(?<!\w)©",
    re.IGNORECASE,
)
_CREDIT_WORDS = (
    "photo", "foto", "fotó", "image", "picture", "bild", "credit", "quelle", "source", "crédit", "fonte",
    "fuente", "illustration", "©",
)  # fmt: skip
_ENDINGS = (*'.!?…,;。|([/–—»”"', " -")
"""What a text may end with before its credit."""
_SHOWN = frozenset(("im", "dem"))
"""Words before "Bild" or "Foto" after which the text says what is on it."""
_WHO = range(2, 81)
_SIZE = re.compile(r"[-_]\d{2,4}x\d{2,4}(?=\.)")
_MAX = 20


def read_images(
    page: Page, nodes: list[Node], root: Element | None, site: Collection[str] = ()
) -> tuple[list[Image], str]:
    """The article's pictures, without the sign of the site, and where the main one is stated. `root` is the
    element that holds the body, `site` are the site's names. What has a caption stays, whatever it shows."""
    stated = [image for image in _stated(page, nodes) if not is_emblem(image.url, site)]
    shown = [image for image in _figures(page, root) if image.caption or not is_emblem(image.url, site)]
    images: dict[str, Image] = {}
    for image in [*stated[:1], *shown, *stated[1:]]:
        key = _key(image.url)
        known = images.get(key)
        if known is None:
            images[key] = image
        else:
            known.caption = known.caption or image.caption
            known.credit = known.credit or image.credit
    source = "json-ld" if stated and nodes and nodes[0].get("image") else "meta" if stated else "dom"
    return list(images.values())[:_MAX], source if images else ""


def captioned(url: str, caption: str, credit: str | None) -> Image:
    """A picture under a caption that may end in its credit."""
    return _split_credit(Image(url=url, caption=caption[:600], credit=credit))


def _key(url: str) -> str:
    """One picture in several sizes has the same file name."""
    path = url.partition("?")[0].partition("#")[0]
    name = path.rpartition("/")[2] if path.count("/") > 2 else ""
    if "x" in name:
        name = _SIZE.sub("", name)
    return name if len(name) > 8 else url


def _stated(page: Page, nodes: list[Node]) -> Iterator[Image]:
    known = by_id(page)
    for node in nodes[:1]:
        yield from _of_value(node.get("image"), page.url, known, 0)
    alt = next(iter(page.meta.get("og:image:alt", [])), None)
    for key in ("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src"):
        for text in page.meta.get(key, [])[:1]:
            if url := _absolute(text, page.url):
                yield Image(url=url, caption=plain(alt) or None if alt else None)


def _of_value(value: Any, base: str, known: dict[str, Node], depth: int) -> Iterator[Image]:
    if depth > 3:
        return
    if isinstance(value, str):
        if url := _absolute(value, base):
            yield Image(url=url)
    elif isinstance(value, list):
        for item in value[:_MAX]:
            yield from _of_value(item, base, known, depth + 1)
    elif isinstance(value, dict):
        full = (
            value if value.get("url") or value.get("contentUrl") else known.get(str(value.get("@id")), value)
        )
        url = _absolute(next(iter(strings(full.get("contentUrl")) + strings(full.get("url"))), ""), base)
        if url:
            caption = next(iter(strings(full.get("caption")) + strings(full.get("description"))), None)
            credit = next(iter(strings(full.get("creditText")) + strings(full.get("copyrightHolder"))), None)
            yield Image(url=url, caption=caption, credit=credit)


def _absolute(url: str, base: str) -> str | None:
    url = url.strip()
    if not url or url.startswith(("data:", "blob:", "javascript:")):
        return None
    return web_address(base, url)


def _figures(page: Page, root: Element | None) -> Iterator[Image]:
    """The figures of the article: those in the body and those between heading and body."""
    place = root if root is not None else next(iter(page.by_tag["article"]), None)
    if place is None or not page.by_tag["figure"]:
        return
    article = next((parent for parent in place.iterancestors("article", "main")), place)
    inside = (figure for figure in page.by_tag["figure"] if article.place <= figure.place < article.end)
    for figure in islice(inside, _MAX):
        image = next(figure.iter("img"), None)
        if image is None or (url := _source(image, page.url)) is None:
            continue
        caption = next(figure.iter("figcaption"), None)
        text = element_text(caption, 40) if caption is not None else plain(image.get("alt") or "")
        credit = _credit(page, caption) if caption is not None else None
        yield _split_credit(Image(url=url, caption=text[:600] or None, credit=credit))


def _source(image: Element, base: str) -> str | None:
    given = image.attrib
    for name in filter(given.__contains__, _LAZY):
        value = given[name].strip()
        if "srcset" in name:
            value = _first_of(value)
        if value and (url := _absolute(value, base)):
            return url
    return None


def _first_of(srcset: str) -> str:
    """The first address of several, which may have commas: one goes up to a blank, or a comma before one."""
    parts = srcset.lstrip(", \t\n\r\f").split(maxsplit=1)
    return parts[0].rstrip(",") if parts else ""


def _credit(page: Page, caption: Element) -> str | None:
    """What the first element of a caption says that is named for a credit."""
    names = page.outline.names
    for element in caption.iter():
        if not _CREDIT.search(names[element.place]):
            continue
        if _CREDIT.search(f"{element.get('class', '')} {element.get('itemprop', '')}".lower()):
            return element_text(element, 10)[:120] or None
    return None


def _credit_in(caption: str) -> tuple[str, str] | None:
    """A caption without the credit it ends in, and the credit; to see that it has no word for one takes less
    than to look."""
    lower = caption.lower()
    if not any(map(lower.__contains__, _CREDIT_WORDS)):
        return None
    for match in _CREDIT_MARK.finditer(caption):
        text, who = caption[: match.start()].rstrip(), caption[match.end() :].strip()
        who = who[:-1].rstrip() if who.endswith((")", "]")) else who
        if len(who) in _WHO and not any(map(who.__contains__, "|()[]")) and _is_credit(match, text, who):
            return text, who
    return None


def _is_credit(match: re.Match[str], text: str, who: str) -> bool:
    """Whether a word for a credit is one, after `text` and before `who`: none is "takes a photo of it"."""
    word, mark = match["word"], match["mark"] or ""
    if word is None or "©" in match[0]:
        return True
    opened, named = not text or text.endswith(_ENDINGS), who[0].isalpha() and not who[0].islower()
    if mark.startswith(":"):
        return opened or not (word[0].islower() or text.rpartition(" ")[2].lower() in _SHOWN)
    if mark == "/":
        return opened or named
    return opened and named and bool(mark or text)


def _split_credit(image: Image) -> Image:
    """A credit that stands at the end of the caption, taken from it."""
    text = image.caption or ""
    if text and image.credit and text.endswith(image.credit):
        image.caption = text[: -len(image.credit)].rstrip(_BETWEEN) or None
    elif text and not image.credit and (parted := _credit_in(text)):
        image.caption, image.credit = parted[0].rstrip(_BETWEEN) or None, parted[1]
    return image


_BETWEEN = " |–—-/(,[©"
"""What stands between a caption and its credit."""
