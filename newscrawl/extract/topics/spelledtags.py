"""Tags that are not marked as such. A row of links to one folder, each spelled there, has no name, no label
and no address that is known. Others lead nowhere: words in a box that is named for tags, or behind a word for
them and a colon.

Sites call the folder of their topics what they like. It is known by a row that is all of its box, below the
text: each link leads to the folder's page of the same name (`/assunto/correios` for "Correios"), and the text
speaks of most of them. The sections of a site are spelled alike, but no text speaks of two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, islice
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import path_of
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.topics.spokentags import is_spoken_of
from newscrawl.extract.topics.tagrows import LONGEST_ROW, is_outside, place_of
from newscrawl.known.tagwords import LABELS

_MOST, _FEWEST, _LONGEST, _ADDRESS = 60, 2, 40, 300
"""Links after a heading that are looked at, those of a row at the least, and letters of one and of its
address."""
_COMMAS = re.compile(r"\s*[,;،、，；|•·]\s*|\s+(?=#)")
_LABEL = re.compile(r"([^:：]{2,30})[:：]\s*")
_PARTS, _BOX_LETTERS, _WORDS, _LINES = 40, 400, 5, 30
"""Elements of a box of words, and letters, words of a tag, and last lines of a page, each at the most."""


def spelled_tags(page: Page, head: Element, links: Sequence[Element]) -> list[Element]:
    """The links of the first such row among those after the heading of a page."""
    likely = [
        link
        for link in links[:_MOST]
        if (text := link.text)
        and 1 < len(text) <= _LONGEST
        and "/" in (address := link.attrib.get("href", ""))
        and (
            f"/{text.strip('# ')[:2].lower()}" in address or not text.isascii()
        )  # as far as two letters tell
        and len(address) <= _ADDRESS
    ]
    for box, found in groupby(likely, place_of) if len(likely) >= _FEWEST else ():
        row = list(found)
        if box is None or not _FEWEST <= len(row) <= LONGEST_ROW or not _are_in_one_folder(row):
            continue
        if not is_outside(row[0]) and _is_all_of(box, row) and is_spoken_of(page, head, row):
            return row
    return []


def _are_in_one_folder(row: Sequence[Element]) -> bool:
    """Whether the links of a row lead to pages of one folder, below the top, that are called as they are."""
    folders = set()
    for link in row:
        folder, _, last = unquote(link.attrib["href"].rstrip("/")).rpartition("/")
        name = letters(element_text(link, 3))
        if not name or letters(last) != name or is_profile(link):
            return False
        folders.add(folder)
    return len(folders) == 1 and path_of(folders.pop()).strip("/") != ""


def _is_all_of(box: Element, row: Sequence[Element]) -> bool:
    """Whether a box says nothing but the links of a row."""
    said = sum(len(letters(element_text(link, 3))) for link in row)
    return len(letters(element_text(box, 3 * LONGEST_ROW))) == said


def written_tags(page: Page, boxes: Sequence[Element]) -> list[str]:
    """The tags in the first of some `boxes` named for them that follows on the heading and has no link."""
    head = page.first_heading
    for box in boxes:
        if head is None or box.place < head.end or box.end - box.place > _PARTS or is_outside(box):
            continue
        if next(box.iter("a"), None) is None and (found := _tags(box)):
            return found
    return []


def plain_tags(page: Page) -> list[str]:
    """The tags in the last lines of text that nothing names, behind a word for them and a colon."""
    head = page.first_heading
    after = between(page.by_tag["p"], head.end) if head is not None else ()
    for line in reversed(after[-_LINES:]):
        label = _LABEL.match(line.text or "")
        if label is not None and label[1].strip().lower() in LABELS and line.end == line.place + 1:
            tags = _tags(line) if not is_outside(line) else []
            if len(tags) >= _FEWEST:
                return tags
    return []


def _tags(box: Element) -> list[str]:
    """The words in a box: each in an element of its own, or with commas between."""
    text = element_text(box, _PARTS)
    label = _LABEL.match(text)
    told = label is not None and label[1].strip().lower() in LABELS
    parts = [element_text(part, 3) for part in islice(_leaves(box), LONGEST_ROW + 1)]
    if told and label is not None:
        parts = [part for part in parts if part.strip(" :：").lower() not in LABELS]
        if len(parts) < 2:
            parts = _COMMAS.split(text[label.end() :])
    elif len(parts) < 2:
        return []
    tags = [tag for part in parts if (tag := part.strip(" #,;.:："))]
    short = all(tag.count(" ") < _WORDS for tag in tags)
    return tags if short and len(tags) <= LONGEST_ROW and len(text) <= _BOX_LETTERS else []


def _leaves(box: Element) -> list[Element]:
    """The elements of a box that hold nothing but text, where all of its text is in such."""
    inside = [part for part in box.iter() if part is not box]
    if any((part.tail or "").strip(" ,;|·•\n\t") for part in inside) or (box.text or "").strip():
        return []
    return [part for part in inside if not len(part) and (part.text or "").strip()]
