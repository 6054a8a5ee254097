"""Lists of stories in the data of a page that a script draws: each with its address and its headline.

An application keeps what it shows as objects: `{"title": "Mill burns down", "path": "/a/jkULQoV"}`. As with
links, the headline speaks for an address which says little. But data hold menus and settings as well, so only
a list counts in which most are stories, and which has several of them.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from newscrawl.discover.addresses.kin import kin_of
from newscrawl.discover.addresses.likeness import is_headed, looks_like_article, speaks_against
from newscrawl.discover.pages.alike import alike
from newscrawl.discover.pages.links import Link

_MOST = 10_000
"""Objects looked at in the data of one script."""
_TRIES = 20
"""Places in a script that look like the beginning of data and are none: each costs a look at what follows."""
_DEPTH = 3
"""How often data may stand in a string of data."""
_ENOUGH, _SHARE = 3, 0.5
"""Stories in a list, and their share of it, from which the others in it are stories as well."""
_BEGIN = re.compile(r'[\[{](?=\s{0,20}[\[{"\d])')
_ADDRESS = re.compile(r"(?:https?:/)?/[^\s<>]{2,1000}", re.IGNORECASE)
_PICTURE = re.compile(r"image|img|photo|pict|thumb|media|logo|avatar|icon|video", re.IGNORECASE)
"""What is called so has captions as long as headlines, and addresses of no page."""
_TITLE = re.compile(r"head|title|name|label|caption", re.IGNORECASE)
_LONGEST = 300
"""Characters of a headline at the most; a longer one under such a name is a text."""
_OF_STORIES = ".itemListElement"
"""The list that a page says it is (schema.org), mostly by addresses alone."""
_NUMBER = re.compile(r"\d+")


def stories_in(scripts: Iterable[str]) -> Iterator[Link]:
    """The stories in the lists that scripts hold, with addresses as the data have them."""
    links = [link for text in scripts for link in _links(text)]
    speak: dict[str, dict[str, bool]] = defaultdict(dict)
    for address, text, place in links:
        told = is_headed(address, text) or looks_like_article(address).article
        told = told or (_OF_STORIES in place and kin_of(address) is not None)
        speak[place][address] = told or speak[place].get(address, False)
    lists = {place for place, told in speak.items() if _ENOUGH <= sum(told.values()) >= _SHARE * len(told)}
    is_alike = alike(links)
    for link in links:
        if link.place not in lists or speaks_against(link.address):
            continue
        if is_alike(link.address, link.text) or looks_like_article(link.address).weight > 0:
            yield link


def _links(script: str) -> Iterator[Link]:
    """What the objects of a script call by a name, and lead to. The place of one is the way to it through the
    data, whatever its number in a list.
    """
    waiting: list[tuple[Any, str, int]] = [(value, "", 0) for value in _values(script)]
    seen = 0
    while waiting and seen < _MOST:
        value, place, depth = waiting.pop()
        seen += 1
        if isinstance(value, list):
            waiting.extend((one, place, depth) for one in reversed(value))
        elif isinstance(value, dict):
            yield from _told(value, place)
            named = ((key, one) for key, one in reversed(value.items()) if not _PICTURE.search(key))
            waiting.extend((one, f"{place}.{_NUMBER.sub('#', key)}", depth) for key, one in named)
        elif isinstance(value, str) and depth < _DEPTH and '":' in value:
            waiting.extend((one, place, depth + 1) for one in _values(value))


def _values(text: str) -> Iterator[Any]:
    """The data in a script, or in a string of data, one after another."""
    decoder, at, tries = json.JSONDecoder(), 0, 0
    while tries < _TRIES and (begin := _BEGIN.search(text, at)):
        try:
            value, at = decoder.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            tries, at = tries + 1, begin.end()
        else:
            yield value


def _told(values: dict[str, Any], place: str) -> Iterator[Link]:
    titles = [text for key, one in values.items() if _TITLE.search(key) for text in _texts(one)]
    title = max(titles, key=len, default="")
    for key, value in values.items():
        if isinstance(value, str) and _ADDRESS.fullmatch(value) and not _PICTURE.search(key):
            yield Link(value, title, place)


def _texts(value: Any) -> Iterator[str]:
    """What stands under a name: a text, or several by kind (`{"basic": "Mill burns down", "web": ""}`)."""
    for text in value.values() if isinstance(value, dict) else [value]:
        if isinstance(text, str) and len(text) <= _LONGEST and not _ADDRESS.fullmatch(text):
            yield " ".join(text.split())
