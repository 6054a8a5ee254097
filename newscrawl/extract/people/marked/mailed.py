"""Names with an e-mail address that is made of them: who can be written to at their paper writes for it."""

from __future__ import annotations

from newscrawl.extract.dates.labels import words_before
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylinenames import made_other
from newscrawl.extract.people.marked.elsewhere import is_of_writers
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.segments import is_label_of_others
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.textstart import is_after_text

_PART, _PARTS, _LINE = 3, 6, 40
"""Letters of a name that an address made of it has at least, and elements of a link and of a line."""
_MAIL = "mailto:"


def is_made_of(address: str, name: str) -> bool:
    """Whether an e-mail address is made of somebody's full name ("ada.m@harbourpost.example")."""
    account = fold(address.partition("@")[0])
    return is_full_name(name) and any(part[:_PART] in account for part in fold(name).split())


def leads_to_writer(page: Page, link: Element, heading: Element) -> bool:
    """Whether a link leads to the page of somebody who writes or, as the beginning of a line above the text,
    to an e-mail address made of the name that the link is. Elsewhere, or behind a label, may stand whom to
    ask."""
    address = link.attrib.get("href", "")
    if address[: len(_MAIL)].lower() != _MAIL:
        return is_profile(link) and not is_of_writers(link, heading) and not made_other(link)
    name, line = element_text(link, _PARTS), element_text(link.parent or link, _LINE)
    if not is_made_of(address[len(_MAIL) :], name) or not line.startswith(name) or line[-1] in ".!?":
        return False
    return not (is_label_of_others(words_before(link)) or is_after_text(page, heading.place, link.place))
