"""Bylines in Japanese: names behind a word for a role (`文・鈴木太郎`) or an office (`港支局・鈴木太郎`)."""

from __future__ import annotations

import re

from newscrawl.known.names.easternnames import begins_with_last_name, is_han_name, is_japanese_name
from newscrawl.known.wordtables import plain_words, words

_ROLE = words(
    """
    取材 構成 執筆者 執筆 文責 文 聞き手 著者 筆者 投稿者 記者 ライター 編集委員 論説委員 解説委員 特派員
    写真 撮影 イラスト
    """
)
_PICTURED = plain_words("写真 撮影 イラスト")
_BYLINE = re.compile(rf"((?:{_ROLE})(?:[・、＆&と](?:{_ROLE}))*)(?:\s*[:：＝=・／/|｜]\s*|\s+)(\S.*)")
_NAME = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff々ー]{1,8}(?:[\\s・][\u3040-\u30ff\u3400-\u9fff々ー]{1,8}){0,2}"
)
_NEXT_ROLE = re.compile(
    rf"[\s、，,]+(?=(?:{_ROLE}|[图圖]片?|摄影|攝影|编辑|編輯|[责責]編|编集)\s*[・：:／/＝=])"
)
_PIECES = re.compile(r"\s*[／/｜|丨;；]\s*")
_COMMAS = re.compile(r"\s*[、，,]\s*")
_CHINESE = re.compile(r"(?:[图圖攝摄]影?片?[\s／/]|[^\s／/]{0,6}[记記]者)")
"""How a byline goes on behind the word for a text that is in Chinese ("文／記者…", "文/图 …")."""
_TITLES = plain_words("編集委員 論説委員 解説委員")
"""Roles that are no words of sentences, where only a blank stands between them and a name."""
_WHOLE = 3
"""Letters of a Chinese name that no part of a Japanese one has by accident."""
_OFFICE = re.compile(
    "[\u30a0-\u30ff\u3400-\u9fff]{0,8}(?:(?:支局|総局|通信部|支社)長?|(?:社会|経済|政治|国際|運動|文化|学芸|科学|外信)部)[・\\s]\\s?"
)
"""Where somebody works, as it stands before the name."""


def japanese_byline(text: str) -> list[str] | None:
    """The names in a text that is a Japanese byline; None where it is none."""
    if office := _OFFICE.match(text):
        names = _COMMAS.split(text[office.end() :])
        return names if all(map(is_japanese_name, names)) else None
    found = _BYLINE.fullmatch(text)
    if found is None or _CHINESE.match(found[2]):
        return None
    if all(role in _PICTURED for role in re.split("[・、＆&と]", found[1])):
        return []
    first = _PIECES.split(_NEXT_ROLE.split(found[2])[0])[0]
    names = list(filter(_NAME.fullmatch, _COMMAS.split(first)))
    return None if any(map(_is_chinese, names)) else names or None


def _is_chinese(name: str) -> bool:
    """Whether a text in two parts is a Chinese name behind a paper, or before a word for a further role."""
    one, blank, other = name.partition(" ")
    if not blank or begins_with_last_name(name):
        return False
    return any(len(part) == _WHOLE and is_han_name(part) for part in (one, other))


def is_japanese_byline(text: str) -> bool | None:
    """Whether a line in the form of a Japanese byline is one and nothing else; None where it has another."""
    if (found := _BYLINE.fullmatch(text)) is None:
        return None
    return not text[found.end(1) : found.start(2)].isspace() or found[1] in _TITLES or "・" in found[1]


def without_office(text: str) -> str:
    """A text without the office that it begins with."""
    return _OFFICE.sub("", text, count=1)
