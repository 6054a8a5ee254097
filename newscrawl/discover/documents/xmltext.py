"""Names and texts of the elements of feeds and sitemaps, whatever namespaces and markup they have."""

from __future__ import annotations

import re
from html import unescape

from lxml import etree

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,400}>")


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace or undeclared prefix, in lower case."""
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def raw_text(element: etree._Element) -> str:
    """All text in an element, as it stands."""
    return "".join(map(str, element.itertext()))


def plain_text(element: etree._Element) -> str:
    """The text of an element without markup, escaped or not."""
    text = unescape(raw_text(element))
    if "<" in text:
        return unescape(_TAG.sub(" ", text))
    return text
