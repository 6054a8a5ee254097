"""Whether a first heading is the sign of the site: its name, what is named for one, or a link away."""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.addresses import address_parts, host_of, joined
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.known.hostnames import own_label

_LABEL, _AROUND, _INSIDE = 6, 2, 30
"""Letters of a host's label that is the site's name, boxes round a heading that may be named for it, and
elements in one."""
_SIGN = re.compile(
    r"(?:l(?<![a-z].)ogo|s(?<![a-z].)ite-?(?:title|name)|b(?<![a-z].)randing|m(?<![a-z].)asthead)(?![a-z])"
)


def is_name(page: Page, head: Element, sign: str) -> bool:
    """Whether the first heading, in bare letters `sign`, is the site's name, or a box round it named so."""
    label = letters(own_label(host_of(page.url)))
    if len(label) >= _LABEL and sign.removeprefix("the") == label:
        return True
    around = islice(head.iterancestors(), _AROUND)
    return any(_SIGN.search(page.outline.names[one.place]) for one in (head, *around))


def is_link_away(page: Page, head: Element) -> bool:
    """Whether all that a heading says is a link to another page of the site."""
    link = next(head.iter("a"), None)
    href = link.attrib.get("href", "") if link is not None else ""
    if link is None or letters(element_text(link, _INSIDE)) != letters(element_text(head, _INSIDE)):
        return False
    there, here = address_parts(joined(page.base, href) or ""), address_parts(page.url)
    return here.netloc in ("", there.netloc) and there.path.strip("/") != here.path.strip("/")
