"""Duplicates among a page's pictures, of which one is kept with what all of them say.

Its data name a picture, its text shows it, in several sizes, and a text in its place is read out to those who
cannot see it. One has the largest size, another the caption or the credit: what all of them say is put
together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newscrawl.extract.pictures.renditions import picture_key
from newscrawl.extract.pictures.sources import told_width
from newscrawl.items import Image
from newscrawl.known.adlabels import is_ad_label

_ORDINARY = 600
"""The width of a picture whose address tells none: that of a small one does."""


def each_once(found: Iterable[Image], alts: Collection[str]) -> list[Image]:
    """Each picture in the first of its largest sizes, with what is said of any; what is shown comes before
    the `alts`, which are read out. None that one calls an ad."""
    found = list(found)
    urls = {image.url for image in found}
    keys = {url: picture_key(url) for url in urls} if len(urls) > 1 else {}
    images: dict[str, Image] = {}
    for image in found:
        known = images.setdefault(keys.get(image.url, image.url), image)
        if known.url != image.url and (width := told_width(known.url)):
            known.url = image.url if (told_width(image.url) or _ORDINARY) > width else known.url
        is_read_out = known.caption in alts and image.caption not in {None, known.credit, *alts}
        if not known.caption or is_read_out:
            known.caption = image.caption
        if not known.credit or (image.credit and image.credit.startswith(known.credit)):
            known.credit = image.credit
    return [image for image in images.values() if not (image.caption and is_ad_label(image.caption))]
