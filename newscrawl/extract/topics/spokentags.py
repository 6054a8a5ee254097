"""Whether a text speaks of what a row of links says, and tags that nothing else tells.

A row behind a few words that stand apart ("In this story", "Topics of this text:") is one of tags if the
text speaks of most of its links, whatever these words are: menus and other stories have none of that. And
what a page says of all its readers' topics is told by that the text speaks of none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from newscrawl.extract.markup.addresses import own_path
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.topics.taglabels import label_before
from newscrawl.extract.topics.tagrows import (
    LONGEST_ROW,
    is_next_entry,
    is_outside,
    place_of,
    up_to_other,
)
from newscrawl.extract.topics.topicaddresses import is_of_shelf

_PARAGRAPHS, _STEM, _ENOUGH = 60, 5, 300
"""Paragraphs that are the text, letters of a word that it has whatever the ending, and of a text that speaks
of one of its topics at least."""
_MOST, _FEWEST, _SEVERAL = 80, 2, 3
"""Links after a heading that are looked at, those of a row at the least, and those of which one is told."""
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z]+:")
_LETTERS, _WORDS = 40, 4
"""Letters and words of a tag at the most."""


def is_spoken_of(page: Page, head: Element, row: Sequence[Element]) -> bool:
    """Whether headline and text have the words of most links of a row, whatever their endings."""
    told = _told(_text_before(page, head, row[0]), row)
    return _FEWEST * sum(told) >= len(told)


def is_of_others(page: Page, head: Element, row: Sequence[Element]) -> bool:
    """Whether a text of some length speaks of none of several links below it, in its own alphabet."""
    if len(row) < _SEVERAL:
        return False
    said = _text_before(page, head, row[0])
    names = "".join(letters(element_text(link, 3)) for link in row)
    return len(said) >= _ENOUGH and said.isascii() == names.isascii() and not any(_told(said, row))


def labelled_tags(page: Page, head: Element, links: Sequence[Element]) -> list[Element]:
    """The first row among the links after a heading that stands behind words of its own, leads to pages of
    one folder, and of which the text speaks."""
    for row in _rows(links[:_MOST]):
        if _are_short(row) and _lead_to_one_folder(page, row) and not is_outside(row[0], labelled=True):
            told = sum(_told(_text_before(page, head, row[0]), row))
            if told >= _FEWEST and _FEWEST * told >= len(row):
                return row
    return []


def _rows(links: Sequence[Element]) -> Iterator[list[Element]]:
    """The rows of short links that a label stands apart before."""
    for at, (link, following) in enumerate(pairwise(links)):
        text = link.text
        if not text or len(text) > _LETTERS or not _may_follow(link, following):
            continue
        if at and (links[at - 1].parent is link.parent or is_next_entry(links[at - 1], link)):
            continue
        label, is_apart = label_before(link)
        if label and is_apart:
            _, row = next(groupby(links[at : at + LONGEST_ROW + 1], place_of))
            whole = list(up_to_other(row))
            if _FEWEST <= len(whole) <= LONGEST_ROW:
                yield whole


def _may_follow(link: Element, following: Element) -> bool:
    """Whether two links stand in one element, or in parts of one, and lead to one folder."""
    own, other = link.parent, following.parent
    if own is not other and (own is None or other is None or own.parent is not other.parent):
        return False
    first, second = link.attrib.get("href", ""), following.attrib.get("href", "")
    return first.rstrip("/").rpartition("/")[0] == second.rstrip("/").rpartition("/")[0]


def _are_short(row: Sequence[Element]) -> bool:
    said = [element_text(link, 5) for link in row]
    return all(text and len(text) <= _LETTERS and text.count(" ") < _WORDS for text in said)


def _lead_to_one_folder(page: Page, row: Sequence[Element]) -> bool:
    """Whether the links of a row lead to several pages of one folder of the site that is no category's and no
    writer's."""
    links = [link.attrib.get("href", "").partition("#")[0] for link in row]
    paths = {own_path(link, page.url).rstrip("/") for link in links if _OTHER_SCHEME.match(link) is None}
    folders = {path.rpartition("/")[0] for path in paths}
    if len(folders) != 1 or len(paths) != len(row) or "" in paths:
        return False
    return not any(map(is_of_shelf, links)) and not any(map(is_profile, row))


def _text_before(page: Page, head: Element, link: Element) -> str:
    """The letters of the headline and of the text between it and a link."""
    above = between(page.by_tag["p"], head.place, link.place)[:_PARAGRAPHS]
    parts = [head, *(part for part in above if part.end <= link.place)]
    return letters(" ".join(element_text(part, 40) for part in parts))


def _told(said: str, row: Sequence[Element]) -> list[bool]:
    keys = [letters(element_text(link, 3))[:_STEM] for link in row]
    return [key != "" and key in said for key in keys]
