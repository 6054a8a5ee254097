"""Which links of a page lead to articles by what stands beside them, where an address says little.

A headline speaks for the address that it leads to. Not each is long enough for one ("Mill burns down"). But
where several links with headlines lead to addresses that differ in a number alone ("/news/4811"), or in a
code of one length ("/a/jkULQoV"), the others of that form are stories as well, on that page and wherever else
they are listed. So are those in boxes of the same kind, and those in a folder of articles, where their
addresses have something of an article's.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Sequence
from urllib.parse import urlsplit

from newscrawl.discover.addresses.kin import Kin, kin_of
from newscrawl.discover.addresses.likeness import is_headed, looks_like_article, speaks_against
from newscrawl.discover.pages.links import Link
from newscrawl.known.wordcount import spaceless

_ENOUGH, _SHARE = 3, 0.3
"""Links with headlines of one form that speak for the others, and the share of all of that form."""
_SHARE_OF_PLACE = 0.5
"""The share of all in boxes of one kind."""
_MOST = 1000
"""Forms that are kept in mind before several articles have them: that of a slug is its own. And articles that
are looked at for the folders they are in.
"""
_TEASER = re.compile(r"(?:^| )h[1-4]\.(?:.* )?article\.")
"""The place of a link in a heading in an `<article>`."""
_WORDS = 2
_NUMBER = re.compile(r"\d+")
_CODE = re.compile(r"(?<=/)(?=[A-Za-z\d]*(?:\d[A-Za-z]|[A-Za-z\d][A-Z]))[A-Za-z\d]{5,32}(?=/?$|\.\w{1,8}$)")
"""What a site counts its articles with in letters and digits ("jkULQoV"), at the end of a path: no word has
digits before letters, or capitals within.
"""


def alike(links: Sequence[Link]) -> Callable[[str, str], bool]:
    """A test of links (address and text), from all of a page: whether one shows a headline, or has the form
    or the place of several that do.
    """
    groups: dict[tuple[float, str], dict[str, bool]] = defaultdict(dict)
    for link, text, place in links:
        headed = is_headed(link, text) or _heads_a_teaser(link, text, place)
        for group in (_SHARE, form_of(link)), (_SHARE_OF_PLACE, place):
            groups[group][link] = headed or groups[group].get(link, False)
    speak = {
        name
        for (share, name), told in groups.items()
        if name and _ENOUGH <= sum(told.values()) >= share * len(told)
    }

    in_place = {link.address for link in links if link.place in speak}

    def test(link: str, text: str) -> bool:
        if is_headed(link, text):
            return True
        if not _says_something(text) or speaks_against(link):
            return False
        return form_of(link) in speak or (link in in_place and looks_like_article(link).weight > 0)

    return test


def _heads_a_teaser(link: str, text: str, place: str) -> bool:
    """Whether a link is the heading of an `<article>`: with others of its form it is a headline, be it of two
    words.
    """
    return _TEASER.search(place) is not None and _says_something(text) and not speaks_against(link)


class Forms:
    """The forms of address that several articles have, learned from sources that list nothing else; and the
    folders in which articles are, where several in folders of that depth end alike.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._few: OrderedDict[str, set[str]] = OrderedDict()
        self._several: set[str] = set()
        self._to_learn_of = _MOST
        self._folders: set[Kin] = set()
        self._ends: dict[str, set[str]] = defaultdict(set)
        for address in known:
            self.see(address)

    def see(self, address: str) -> None:
        """Take in the address of an article."""
        if self._to_learn_of:
            self._learn_kin(address)
        form = form_of(address)
        if not form or form in self._several or speaks_against(address):
            return
        seen = self._few.setdefault(form, set())
        seen.add(address)
        if len(seen) == _ENOUGH:
            self._several.add(form)
            del self._few[form]
        elif len(self._few) > _MOST:
            self._few.popitem(last=False)

    def _learn_kin(self, address: str) -> None:
        self._to_learn_of -= 1
        if kin := kin_of(address):
            self._folders.add(kin)
            if len(self._ends[kin.end]) < _ENOUGH:
                self._ends[kin.end].add(address)

    def has(self, address: str) -> bool:
        """Whether an address has the form of several articles, or ends as they do in a folder of articles."""
        if form_of(address) in self._several:
            return True
        kin = kin_of(address)
        return kin in self._folders and len(self._ends[kin.end]) >= _ENOUGH


def unheard(_link: str, _text: str) -> bool:
    """The test for outlets whose article addresses are known: there, what a link says does not count."""
    return False


def _says_something(text: str) -> bool:
    """Whether a link has two words or more; links that turn pages have fewer."""
    return " " in text.strip() or spaceless(text) >= _WORDS


def form_of(link: str) -> str:
    """An address with its numbers left out, and of a code but its length; "" where it has neither."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    address = f"{parts.netloc}{parts.path}?{parts.query}"
    form = _NUMBER.sub("#", f"{parts.netloc}{_CODE.sub(_length_of, parts.path)}?{parts.query}")
    return "" if form == address else form


def _length_of(code: re.Match[str]) -> str:
    return "@" * len(code[0])
