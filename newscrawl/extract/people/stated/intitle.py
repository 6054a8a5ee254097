"""Whom the title names behind the headline: "Bridge opens - by Ada Moss", "Bridge opens by Ada Moss | Post".

Systems of newsletters write it so. The headline itself may have such a word ("Letters by Ada Moss"), so what
stands before it has to be the whole headline. It is asked for where nobody is named otherwise.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.items import Author

_BY = re.compile(
    r"\s(?:[-–—|]\s)?(?i:by|von|par|por|door)\s(?=[^\W\d_a-zß-ÿ])([^-–—|:]{4,60}?)(?:\s[-–—|:]\s|\s?[|:]|$)"
)


def named_in_title(page: Page, heading: Element | None) -> list[Author]:
    """The people whom the title names right behind what the `heading` says."""
    if heading is None or (found := _BY.search(page.title)) is None:
        return []
    headline, before = letters(element_text(heading, 40)), letters(page.title[: found.start()])
    names = split_names(found[1], page.language)
    told = bool(headline) and before.endswith(headline) and all(map(is_full_name, names))
    return [Author(name=name) for name in names] if told else []
