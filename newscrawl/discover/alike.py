"""Which links of a page lead to articles by what stands beside them, where an address says little.

A headline speaks for the address that it leads to. Not each is long enough for one ("Mill burns down"). But
where several links with headlines lead to addresses that differ in a number alone ("/news/4811"), the others
of that form are stories as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from newscrawl.discover.likeness import is_headed, speaks_against

_ENOUGH, _SHARE = 3, 0.3
"""Links with headlines of one form that speak for the others, and the share of all of that form."""
_LETTERS = 4
_NUMBER = re.compile(r"\d+")


def alike(links: Iterable[tuple[str, str]]) -> Callable[[str, str], bool]:
    """A test of links (address and text), from all of a page: whether one shows a headline, or is of a form
    with several that do."""
    texts: dict[str, dict[str, bool]] = defaultdict(dict)
    for link, text in links:
        if form := _form(link):
            known = texts[form].get(link, False)
            texts[form][link] = known or is_headed(link, text)
    forms = {form for form, told in texts.items() if _ENOUGH <= sum(told.values()) >= _SHARE * len(told)}

    def test(link: str, text: str) -> bool:
        if is_headed(link, text):
            return True
        return _says_something(text) and _form(link) in forms and not speaks_against(link)

    return test


def unheard(_link: str, _text: str) -> bool:
    """The test where it is known what addresses articles have: whatever a link says counts for nothing."""
    return False


def _says_something(text: str) -> bool:
    """Whether a link has two words, or letters enough for them: turning pages takes fewer."""
    return " " in text.strip() if text.isascii() else len(text) >= _LETTERS


def _form(link: str) -> str:
    """An address with its numbers left out; "" where it has none."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    address = f"{parts.netloc}{parts.path}?{parts.query}"
    form = _NUMBER.sub("#", address)
    return "" if form == address else form
