"""Bylines in Chinese, Japanese and Korean, where no capital and often no blank tells a name from other words.

A name stands behind a word for a role (`記者王大明／台北報導`, `文・鈴木太郎`) or before one (`김철수 기자`);
places, kinds of report and photographers stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from newscrawl.clean.text.fold import EASTERN
from newscrawl.extract.people.words.japanese import is_japanese_byline, japanese_byline
from newscrawl.extract.people.words.korean import KOREAN_PICTURED, is_korean_byline, korean_names
from newscrawl.known.names.easternnames import (
    begins_with_surname,
    is_eastern_organisation,
    is_han_name,
    is_korean_name,
    simple,
)
from newscrawl.known.wordtables import plain_words

_BRACKETS = " （(【〔［[「『）)】〕］]」』"
_PLACE = re.compile(
    r"\s*[\[(][가-힣]{1,8}\s?=\s?[가-힣]{1,8}[\])]\s*|^[\[(]?(?!사진|그래픽|영상|촬영|제공)[가-힣]{1,8}\s?=\s?(?=[가-힣]{2,4}[\s·])"
)
"""What a Korean report begins with: `(서울=연합뉴스)`, `서울=`."""
_PIECES = re.compile(r"\s*[／/｜|丨;；]\s*")

_HAN = "[\u3400-\u9fff]"
_ROLE = re.compile(
    rf"(?:特[派約约]|[駐驻]{_HAN}{{2}}|[資资]深|首席|[見见][習习]|[實实][習习])?"
    r"(?:[記记]者|[編编][譯译]|撰文|撰稿人?|作者|特派[員员]|通[訊讯][員员]|[採采][訪访]|采[写寫]|[實实][習习]生)\s*[:：・·|｜]?"
)
"""The roles of those who write, in Chinese."""
_BETWEEN = re.compile(r"[、，,\s和與与及]+")
_SPACED = re.compile(rf"(?<!{_HAN})({_HAN})[ \u3000]{{1,4}}({_HAN})(?!{_HAN})")
"""A name of two letters, set as wide as those of three beside it."""
_POSTED = re.compile(r"\s?[发發][布表佈](?:\s?[/／|｜:：][\d\s年月日/.:-]*)?$")
"""What stands behind a name before the day on which it was posted."""
_NAME = re.compile(rf"{_HAN}{{2,4}}(?:[·‧]{_HAN}{{1,8}})?")
_PLACED = re.compile(
    rf"({_HAN}{{2,3}})(?:報導|报导|报道|報道)|(?:({_HAN}{{2,3}}){_HAN}{{2}}[縣县市]|({_HAN}{{2,3}}){_HAN}{{2,3}})(?:\d{{1,2}}日)?(?:專|专)?(?:[電电]|報導|报导|报道|報道)"
)
"""A name with a word for a report, perhaps behind the place that it is from and the day."""
_WRITTEN = plain_words("文 撰文 文字 图文 圖文 文图 文圖 作者 记者 記者 采写 採寫 采访 採訪")
_PICTURED = plain_words("图 圖 摄 攝 摄影 攝影 图片 圖片 写真 撮影 イラスト") | KOREAN_PICTURED
_EDITED = plain_words("编辑 編輯 责编 責編 责任编辑 責任編輯")
_CHECKED = plain_words(
    """
    校对 校對 编审 編審 审核 審核 审校 審校 审读 核稿 监制 監製 统筹 統籌 策划 策劃 终审 終審 复审 初审
    一审 二审 三审 审签 签发 编委 值班编委 值班主任 剪辑 剪輯 制作 製作 制图 設計 设计 美编 排版
    """
)
"""What others do at a desk, none of whom is an author even where nobody else is named."""
_LABELS = _WRITTEN | _PICTURED | _EDITED | _CHECKED
_OTHER_WORK = tuple(_PICTURED | _EDITED | _CHECKED)
_NOT_WRITTEN = _PICTURED | _CHECKED
_LABEL = "|".join(sorted(_LABELS, key=len, reverse=True))
_LABELLED = re.compile(rf"(?:^|\s+)(?:{_LABEL})(?:[、/／&](?:{_LABEL}))?\s?[:：/／｜|丨・=]\s*")
"""What stands before a colon: `文：王大明 图：李小红`."""
_REPORTED = re.compile(r"(?:\s|(?<=[／/]))[^\s／/]{0,6}(?:報導|报导|報道|报道)$")
"""What a Chinese byline ends in behind a name: that it is a report, and perhaps from where."""
_CHINESE_LINE = re.compile(
    rf"[（(〔【]?(?:{_HAN}{{2,5}}\s?[／/]?\s?)?{_ROLE.pattern}\s*{_HAN}[{_HAN[1:-1]}\s、·‧]{{1,20}}(?:\s*[/／｜|]\s*{_HAN}{{2,8}})?[）)〕】]?"
)
_FOREIGN = re.compile(
    rf"(?<![^\W\d_]){_HAN}{{1,8}}(?:[·•](?:{_HAN}{{1,8}}|[A-Z](?![a-z]))){{1,4}}(?![^\W\d_])"
)
"""A name from abroad, or from Xinjiang and Tibet, whose parts have a dot between."""
_HIDDEN = str.maketrans("·•", "\ue000\ue001")
_SHOWN = str.maketrans("\ue000\ue001", "·•")
_LONGEST = 40
"""Letters of a line that is a byline."""
_TITLE = re.compile(
    r"(?:칼럼니스트|교수|작가|평론가|변호사|대표|소장|연구원|연구위원|위원|에디터|앵커|아나운서|객원기자|시인|의사|박사|감독)$"
)
_POSITION = re.compile(
    "(?:[院校所社部署局处科系会台]长|教授|博士|研究员|学者|作家|作者|主任|专家|专员|主编|编辑|记者|评论员|律师|总裁|总监"
    "|经理|董事|董事长|理事|理事长|秘书|秘书长|委员)$"
)
"""What the position of somebody ends in, which stands behind their name."""


def eastern_names(line: str) -> list[str] | None:
    """The names in a byline of one of these languages; None for one that has none of their forms."""
    if not EASTERN.search(line):
        return None
    text = _SPACED.sub(r"\1\2", _PLACE.sub("", line.strip()).strip(_BRACKETS))
    if (posted := _POSTED.search(text)) and is_han_name(name := text[: posted.start()]):
        return [name]
    if report := _REPORTED.search(text):
        name = text[: report.start()].rstrip("／/ ")
        if is_han_name(name):
            return [name]
        text = text[: report.start()] if report[0][0].isspace() else text
    if (told := japanese_byline(text)) is not None:
        return told
    pieces = [piece for piece in _PIECES.split(_LABELLED.sub(_apart, text)) if piece]
    names = list(dict.fromkeys(_of_pieces(pieces)))
    return names if names or not _NOT_WRITTEN.isdisjoint(pieces) else None


def without_position(name: str) -> str:
    """A person's name without what they are, which stands behind it: `홍길동 나무 칼럼니스트`."""
    first, _, rest = name.partition(" ")
    if not rest or not EASTERN.search(first):
        return name
    told = (is_korean_name(first) and _TITLE.search(rest)) or (
        is_han_name(first) and _POSITION.search(simple(rest))
    )
    return first if told else name


def with_hidden_dots(body: str) -> str:
    """A byline in which the dots inside one name are told from those between two, for `with_dots`."""
    return _FOREIGN.sub(_hidden, body) if "·" in body or "•" in body else body


def with_dots(part: str) -> str:
    """A part of such a byline as it is written."""
    return part if part.isascii() else part.translate(_SHOWN)


def _hidden(found: re.Match[str]) -> str:
    """A text with its dots hidden, unless what stands between them are names of their own, or offices."""
    parts = found[0].replace("•", "·").split("·")
    several = all(map(is_han_name, parts)) or any(is_eastern_organisation(part) for part in parts)
    return found[0] if several else found[0].translate(_HIDDEN)


def is_eastern_byline(text: str) -> bool:
    """Whether a line is a byline of one of these languages and nothing else."""
    if len(text) > _LONGEST or not EASTERN.search(text):
        return False
    if is_korean_byline(text):
        return True
    if (told := is_japanese_byline(text)) is not None:
        return told
    if not _CHINESE_LINE.fullmatch(text):
        return False
    names = eastern_names(text) or [""]
    return all(map(begins_with_surname, names))


def _apart(found: re.Match[str]) -> str:
    """A label between strokes, of two the one for the text."""
    told = [label for label in _LABELS if label in found[0]]
    return f"／{next(filter(_WRITTEN.__contains__, told), max(told, key=len))}／"


def _of_pieces(pieces: list[str]) -> Iterator[str]:
    label = ""
    for piece in pieces:
        if piece in _LABELS:
            label = piece
            continue
        if label in _WRITTEN:
            role = _ROLE.search(piece)
            tokens = _before_role(piece[: role.start()]) if role else _behind_paper(_BETWEEN.split(piece))
            yield from (token for token in tokens if _NAME.fullmatch(token) and token not in _LABELS)
            yield from _chinese(piece)
        elif not label and not piece.startswith(tuple(_PICTURED)):
            yield from _chinese(piece)
            yield from korean_names(piece)
        label = ""


def _chinese(piece: str) -> Iterator[str]:
    """The names behind roles."""
    parts = _ROLE.split(piece)[1:]
    for place, part in enumerate(parts, 1):
        tokens = _before_role(part) if place < len(parts) else _BETWEEN.split(part.strip())
        for token in takewhile(_is_of_writer, tokens):
            if _NAME.fullmatch(token) and token[-1] not in "攝摄":
                yield token
            elif placed := _PLACED.fullmatch(token):
                yield placed[placed.lastindex or 1]


def _before_role(text: str) -> list[str]:
    """The words before a role; what stands right before it and is no name is the paper of who has it."""
    tokens = _BETWEEN.split(text.strip())
    return tokens[:-1] if text == text.rstrip() and not is_han_name(tokens[-1]) else tokens


def _behind_paper(tokens: list[str]) -> list[str]:
    """Some words without the first, where that is no name and the others are: the paper of who wrote."""
    others = tokens[1:]
    return others if others and not is_han_name(tokens[0]) and all(map(is_han_name, others)) else tokens


def _is_of_writer(token: str) -> bool:
    """Whether a word in a byline is none for the pictures or for editing, from which on it names others."""
    return not token.startswith(_OTHER_WORK)
