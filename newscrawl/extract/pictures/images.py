"""The pictures of an article with caption and credit, the main one first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.boxes import (
    captioned_boxes,
    further_pictures,
    named_captions,
    pictures_in_text,
)
from newscrawl.extract.pictures.bystanders import (
    is_of_other_story,
    is_portrait,
    name_letters,
    with_heading,
)
from newscrawl.extract.pictures.credited import credited_below, only_line
from newscrawl.extract.pictures.duplicates import each_once
from newscrawl.extract.pictures.logos import is_logo, is_shown_as_sign, stands_in
from newscrawl.extract.pictures.lone import lone_pictures, pictures_over_small_print
from newscrawl.extract.pictures.opening import opening_pictures
from newscrawl.extract.pictures.renditions import picture_key
from newscrawl.extract.pictures.saidelsewhere import SaidElsewhere
from newscrawl.extract.pictures.shown import shown_under
from newscrawl.extract.pictures.slides import slides
from newscrawl.extract.pictures.sources import largest_of, source_of
from newscrawl.extract.pictures.stated import stated_images
from newscrawl.items import Image

_MAX = 20
_TOOLS, _UP = frozenset(("button", "figcaption")), 2
"""What holds signs in a figure, and elements around one that are looked at."""
_NEXT = 6
"""Pictures of a figure that are looked at after one that only stands in for them."""


def read_images(
    page: Page,
    nodes: list[Node],
    root: Element | None,
    site: Collection[str] = (),
    headline: str | None = None,
    writers: Collection[str] = (),
) -> tuple[list[Image], str]:
    """The article's pictures, without the sign of the site, and where the main one is stated. `root` is the
    element that holds the body, `site` are the site's names, `writers` those of the authors. What has a
    caption stays, whatever it shows, unless that is a writer's name or the label of an advertisement."""
    names = name_letters(writers)
    elsewhere = SaidElsewhere(page, headline, site, names)
    stated = list(stated_images(page, nodes, elsewhere))
    urls = dict.fromkeys([image.url for image in stated])  # mostly one, in several places
    signs = [url for url in urls if is_logo(url, site) or is_shown_as_sign(page, url)]
    stated = [image for image in stated if image.url not in signs] if signs else stated
    told = {image.url for image in stated}
    larger: dict[str, str] = {}
    named = named_captions(page)
    shown = [
        image
        for image in _figures(page, root, elsewhere, named, larger)
        if (image.caption or image.url in told or not is_logo(image.url, site))
        and not is_portrait(image.url, image.caption, names)
    ]
    found = each_once([*stated[:1], *shown, *stated[1:]], elsewhere.alts)
    images = found or _on_top(page, root, elsewhere, site, names)
    if named and stated and images and not images[0].caption and images[0].url == stated[0].url:
        _tell(page, images[0], named, elsewhere)
    for image in images:
        image.url = image.url if image.url in told else larger.get(image.url, image.url)
    source = "json-ld" if stated and nodes and nodes[0].get("image") else "meta" if stated else "dom"
    return images[:_MAX], source if images else ""


def _on_top(
    page: Page,
    root: Element | None,
    elsewhere: SaidElsewhere,
    site: Collection[str],
    writers: Collection[str],
) -> list[Image]:
    """The picture between heading and text, of a page that states none and shows none in its text."""
    for image in opening_pictures(page, root) if root is not None else ():
        url = source_of(image, page.base)
        if url and not is_logo(url, site) and not is_portrait(url, image.get("alt"), writers):
            return [shown_under(page, image, url, credited_below(image), elsewhere)]
    return []


def _tell(page: Page, image: Image, named: list[Element], elsewhere: SaidElsewhere) -> None:
    """Give the main picture the caption under which the page shows it anywhere."""
    key = picture_key(image.url)
    for element, caption in captioned_boxes(page, named, page.tree):
        url = source_of(element, page.base)
        if url is not None and picture_key(url) == key:
            shown = shown_under(page, element, url, caption, elsewhere)
            if shown.caption and letters(shown.caption) not in elsewhere.titles:
                image.caption, image.credit = shown.caption, image.credit or shown.credit
                return


def _figures(
    page: Page,
    root: Element | None,
    elsewhere: SaidElsewhere,
    named: list[Element],
    larger: dict[str, str],
) -> Iterator[Image]:
    """The figures of the article: those in the body and those between heading and body. `larger` is given the
    largest size of each that has several, by the first of them."""
    place = root if root is not None else next(iter(page.by_tag["article"]), None)
    if place is None:
        return
    article = next(place.iterancestors("article", "main"), None) or with_heading(page, place)
    inside = between(page.by_tag["figure"], article.place, article.end)[:_MAX]
    articles = page.by_tag["article"]
    figures = [figure for figure in inside if not is_of_other_story(page, figure, place, articles)]
    figures = [figure for figure in figures if not _is_gallery(figure)] if len(figures) > 1 else figures
    found: list[tuple[Element, Element | None]] = [
        (image, _caption_in(figure, image))
        for figure in figures
        if (image := _image_in(figure, page.base)) is not None
    ]
    lone = lone_pictures(page, root) if root is not None else ()
    further = further_pictures(figures) if figures else ()
    bare = [(image, None) for image in (*pictures_in_text(page), *further, *lone)]
    small = pictures_over_small_print(page, article)
    captioned = captioned_boxes(page, named, article) if named else ()
    if boxes := [*captioned, *small, *slides(page, article), *bare]:
        found += [pair for pair in boxes if not is_of_other_story(page, pair[0], place, articles)]
        found.sort(key=lambda pair: pair[0].place)
    for image, caption in found:
        url = source_of(image, page.base)
        if url is not None and (caption is not None or not stands_in(url)):
            larger[url] = largest_of(image, url, page.base)
            yield shown_under(page, image, url, caption, elsewhere)


def _is_gallery(figure: Element) -> bool:
    """Whether a figure is the box of several others, each of which has its own caption or none."""
    inside = [part.place for part in figure.among[figure.place + 1 : figure.end] if part.tag == "figure"]
    return len(inside) > 1


def _caption_in(figure: Element, image: Element) -> Element | None:
    """What a figure calls its caption, or what it has right behind it for one; else a line that ends in a
    credit."""
    for part in figure.among[figure.place : figure.end]:
        if part.tag == "figcaption":
            return part
    behind = figure.getnext()
    if behind is not None and behind.tag == "figcaption":
        return behind
    credited = credited_below(image)
    return credited if credited is not None else only_line(figure, image)


def _image_in(figure: Element, base: str) -> Element | None:
    """The picture of a figure: the first, or the next where that only stands in for it."""
    images = [part for part in figure.among[figure.place : figure.end] if part.tag == "img"]
    for image in images[: 1 + _NEXT]:
        if (
            (url := source_of(image, base))
            and not stands_in(url)
            and not (len(images) > 1 and _is_tool(image))
        ):
            return image
    return images[0] if images else None


def _is_tool(image: Element) -> bool:
    """Whether a picture in a figure is a button's, or a sign in its caption."""
    return any(above.tag in _TOOLS for above in islice(image.iterancestors(), _UP))
