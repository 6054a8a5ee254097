"""Titles in Chinese, Japanese and Korean: the site's name in one, and headings that are no headline.

A title there has its marks without blanks, and few pages state what their site is called. What stands behind
the last mark is the site's name where it is called as papers and sites are, or where all before it is a
heading of the page; a dash in a headline has neither.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from newscrawl.extract.markup.tags import MAIN_HEADINGS
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.known.names.easternnames import is_eastern, is_medium

_SEAM = re.compile(r"\s*(?:[|｜_：]|[-–—－]{1,2})\s*")
_PART = re.compile(r"\s+[|｜\-–—－:：_·•«»]+\s+|\s*[|｜_]\s*|(?<=[^\W\da-zA-Z])-{1,2}(?=[^\W\d_])")
_NAMED_FIRST = re.compile(r"([^:：|｜»]{2,24}?)\s*(?:[|｜»]|[:：]+)\s*")
"""What a title begins with that has the name of the site in front."""
_COLON = "："
"""What stands before names of papers, and behind who speaks or what a headline is about."""
_LONGEST, _LEAST, _TAIL, _TAILS = 300, 4, 24, 3
"""Letters of a title that are read, of a headline at least, of a name at most; how many names follow one."""
_BESIDE = 9
"""Letters that a heading has beside the name of the site which it begins with, at most."""
_MOST = 8
_TRAIL = re.compile(r"\s*(?:首页|首頁|当前位置|當前位置|您的位置|ホーム|홈)\s*[-–—>›»/:：|]")
_PART_OF_SITE = re.compile(
    "(?:友情[链鏈][接結]|[联聯][系繫絡络]我[们們]|相[关關]信息|[关關][于於]我[们們]|新[闻聞]排行|[热熱][门門]排行|[热熱][门門]文章|猜你喜[欢歡]|新[闻聞][动動][态態])"
    r"|(?:推[荐薦]|相[关關]|延伸|[扩擴]展|[热熱][门門]|更多|精彩)(?:[阅閱][读讀]|推[荐薦]|新[闻聞]|文章|[报報][道導])(?:[\s:：]|$)"
)
_ROW = re.compile(r"(?:[^_]{2,16}_){3}")
"""Words for search engines."""


def names_in_title(page: Page) -> set[str]:
    """The names that the site goes by in the page's title, as bare letters."""
    text = page.title[:_LONGEST]
    if not is_eastern(text):
        return set()
    found: set[str] = set()
    end = len(text)
    for seam in [*_SEAM.finditer(text)][: -_TAILS - 1 : -1]:
        head, tail = text[: seam.start()], text[seam.end() : end]
        if len(head) < _LEAST or not 1 < len(tail) <= _TAIL:
            break
        if not is_medium(tail) and (_COLON in seam[0] or not _is_heading(page, letters(head))):
            break
        found.add(letters(tail))
        end = seam.start()
    first = _NAMED_FIRST.match(text)
    if first and is_medium(first[1]) and _is_heading(page, letters(text[first.end() : end])):
        found.add(letters(first[1]))
    return found


def without_names(text: str, site: Collection[str]) -> str:
    """A title without the names of the site that follow it."""
    for seam in [*_SEAM.finditer(text[:_LONGEST])][: -_TAILS - 1 : -1]:
        if seam.start() and letters(text[seam.end() :]) in site:
            text = text[: seam.start()]
    return text


def without_sections(site: Collection[str]) -> Collection[str]:
    """The names of a site but what stands before that of a paper in the page's title: the section, mostly."""
    if not any(map(is_medium, site)):
        return site
    return [name for name in site if not is_eastern(name) or is_medium(name)]


def seams(title: str) -> list[tuple[int, int]]:
    """Where a title may be of two parts. A colon stands behind who speaks and a long dash in a headline, and
    neither is among these.
    """
    return [found.span() for found in _PART.finditer(title[:_LONGEST])]


def _is_heading(page: Page, key: str) -> bool:
    """Whether all letters of a heading of the page are these."""
    headings = (heading for tag in MAIN_HEADINGS for heading in page.by_tag[tag][:_MOST])
    return any(letters(element_text(heading, 40)) == key for heading in headings)


def is_no_headline(text: str, site: Collection[str]) -> bool:
    """Whether a heading is what the site or a part of it is called, a trail, or words for search engines."""
    if not is_eastern(text):
        return False
    if is_medium(text) or _TRAIL.match(text) or _PART_OF_SITE.match(text) or _ROW.match(text):
        return True
    key = letters(text)
    return any(key.startswith(own) and len(key) <= len(own) + _BESIDE for own in site if is_eastern(own))
