"""Bylines in Chinese, Japanese and Korean, where no capital and often no blank tells a name from other words.

A name stands behind a word for a role (`記者王大明／台北報導`, `文・鈴木太郎`) or before one (`김철수 기자`);
places, kinds of report and photographers stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from newscrawl.known.easternnames import (
    KOREAN_SURNAMES,
    begins_with_surname,
    is_han_name,
    is_korean_name,
    simple,
)
from newscrawl.known.wordtables import plain_words, words

_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
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
_NAME = re.compile(rf"{_HAN}{{2,4}}(?:[·‧]{_HAN}{{1,8}})?")
_PLACED = re.compile(
    rf"(?:({_HAN}{{2,3}}){_HAN}{{2}}[縣县市]|({_HAN}{{2,3}}){_HAN}{{2,3}})(?:\d{{1,2}}日)?(?:專|专)?(?:[電电]|報導|报导|报道|報道)"
)
"""A name with the place that somebody reports from, and perhaps the day."""
_WRITTEN = plain_words("文 撰文 文字 图文 圖文 文图 文圖 作者 记者 記者")
_PICTURED = plain_words("图 圖 摄 攝 摄影 攝影 图片 圖片 写真 撮影 イラスト 사진 그래픽 영상 삽화")
_EDITED = plain_words("编辑 編輯 责编 責編 责任编辑 責任編輯 校对 校對 编审 編審")
_LABELS = _WRITTEN | _PICTURED | _EDITED
_LABELLED = re.compile(rf"(?:^|\s+)({'|'.join(sorted(_LABELS, key=len, reverse=True))})\s?[:：/／｜|・=]\s*")
"""What stands before a colon: `文：王大明 图：李小红`."""
_JAPANESE_ROLE = words(
    """
    取材 構成 執筆 文責 文 聞き手 著者 筆者 記者 ライター 編集委員 論説委員 解説委員 特派員 写真 撮影 イラスト
    """
)
_JAPANESE = re.compile(
    rf"((?:{_JAPANESE_ROLE})(?:[・、＆&と](?:{_JAPANESE_ROLE}))*)(?:\s*[:：＝=・／/|｜]\s*|\s+)(\S.*)"
)
_JAPANESE_NAME = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff々ー]{1,8}(?:[\\s・][\u3040-\u30ff\u3400-\u9fff々ー]{1,8}){0,2}"
)
_NEXT_ROLE = re.compile(
    rf"[\s、，,]+(?=(?:{_JAPANESE_ROLE}|[图圖]片?|摄影|攝影|编辑|編輯|[责責]编|編集)\s*[・：:／/＝=])"
)
_REPORTED = re.compile(r"(?:\s|(?<=[／/]))[^\s／/]{0,6}(?:報導|报导|報道|报道)$")
"""What a Chinese byline ends in behind a name: that it is a report, and perhaps from where."""
_COMMAS = re.compile(r"\s*[、，,]\s*")
_KOREAN = re.compile(r"[가-힣]{2,4}")
_KOREAN_LABEL = re.compile(
    r"(?:취재기자|기자명?|글[·/]사진|글쓴이|글|취재|작성자)\s*[:·=]?\s+(?=[가-힣]{2,4}(?:\s|$))"
)
KOREAN_RANK = "(?:선임|전문|인턴|수습|객원|편집)"
"""What may stand before the word for a reporter."""
_KOREAN_TITLE = f"{KOREAN_RANK}?(기자|특파원|논설위원|해설위원)"
_KOREAN_ROLE = re.compile(rf"\s*{_KOREAN_TITLE}(?:\s.*)?$")
_KOREAN_LINE = re.compile(
    r"(?:[\[(][가-힣]{1,8}\s?=\s?[가-힣]{1,8}[\])]\s?|(?!사진|그래픽)[가-힣]{1,8}\s?=\s?)?"
    rf"(?:[가-힣]{{2,4}}[ ·]){{0,4}}[가-힣]{{2,4}}\s?{_KOREAN_TITLE}"
    r"(?:\s[\w.+-]{2,30}@[\w.-]{4,30})?"
)
_CHINESE_LINE = re.compile(
    rf"[（(〔【]?(?:{_HAN}{{2,5}}\s?[／/]?\s?)?{_ROLE.pattern}\s*{_HAN}[{_HAN[1:-1]}\s、·‧]{{1,20}}(?:\s*[/／｜|]\s*{_HAN}{{2,8}})?[）)〕】]?"
)
_TITLES = plain_words("編集委員 論説委員 解説委員")
"""Roles that are no words of sentences, where only a blank stands between them and a name."""
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
_COUNTED = 3
"""Letters of most Korean names, and of few places."""
_DESKS = ("부", "팀", "본부", "뉴스", "일보", "신문")
"""What departments and papers end in."""


def eastern_names(line: str) -> list[str] | None:
    """The names in a byline of one of these languages; None for one that has none of their forms."""
    if not _SCRIPT.search(line):
        return None
    text = _PLACE.sub("", line.strip()).strip(_BRACKETS)
    if report := _REPORTED.search(text):
        name = text[: report.start()].rstrip("／/ ")
        if is_han_name(name):
            return [name]
        text = text[: report.start()] if report[0][0].isspace() else text
    if (found := _JAPANESE.fullmatch(text)) and (told := _japanese(found[1], found[2])) is not None:
        return told
    pieces = [piece for piece in _PIECES.split(_LABELLED.sub(r"／\1／", text)) if piece]
    names = list(dict.fromkeys(_of_pieces(pieces)))
    return names if names or not _PICTURED.isdisjoint(pieces) else None


def without_position(name: str) -> str:
    """A person's name without what they are, which stands behind it: `홍길동 나무 칼럼니스트`."""
    first, _, rest = name.partition(" ")
    if not rest or not _SCRIPT.search(first):
        return name
    told = (is_korean_name(first) and _TITLE.search(rest)) or (
        is_han_name(first) and _POSITION.search(simple(rest))
    )
    return first if told else name


def is_eastern_byline(text: str) -> bool:
    """Whether a line is a byline of one of these languages and nothing else."""
    if len(text) > _LONGEST or not _SCRIPT.search(text):
        return False
    if _KOREAN_LINE.fullmatch(text):
        return True
    if found := _JAPANESE.fullmatch(text):
        return not text[found.end(1) : found.start(2)].isspace() or found[1] in _TITLES or "・" in found[1]
    if not _CHINESE_LINE.fullmatch(text):
        return False
    names = eastern_names(text) or [""]
    return all(map(begins_with_surname, names))


def _japanese(roles: str, rest: str) -> list[str] | None:
    """Who is named behind some roles; nobody where all made pictures."""
    if all(role in _PICTURED for role in re.split("[・、＆&と]", roles)):
        return []
    first = _PIECES.split(_NEXT_ROLE.split(rest)[0])[0]
    names = [name for name in _COMMAS.split(first) if _JAPANESE_NAME.fullmatch(name)]
    return names or None


def _of_pieces(pieces: list[str]) -> Iterator[str]:
    label = ""
    for piece in pieces:
        if piece in _LABELS:
            label = piece
            continue
        if label in _WRITTEN:
            yield from filter(_NAME.fullmatch, _BETWEEN.split(piece))
        elif not label and not piece.startswith(tuple(_PICTURED)):
            yield from _chinese(piece)
            yield from _korean(piece)
        label = ""


def _chinese(piece: str) -> Iterator[str]:
    """The names behind roles; what stands right before a role is the paper of who has it."""
    parts = _ROLE.split(piece)[1:]
    for place, part in enumerate(parts, 1):
        tokens = _BETWEEN.split(part.strip())
        if place < len(parts) and part == part.rstrip() and not is_han_name(tokens[-1]):
            tokens.pop()
        for token in tokens:
            if _NAME.fullmatch(token) and token[-1] not in "攝摄":
                yield token
            elif placed := _PLACED.fullmatch(token):
                yield placed[placed.lastindex or 1]


def _korean(piece: str) -> Iterator[str]:
    """The names before or behind a role: several with blanks between them, none of which is a department."""
    label = _KOREAN_LABEL.match(piece)
    piece = piece[label.end() :] if label else piece
    role = _KOREAN_ROLE.search(piece)
    if label and not role:
        first, *others = takewhile(lambda word: word not in _PICTURED, piece.split())
        yield from filter(_KOREAN.fullmatch, (first, *filter(is_korean_name, others)))
        return
    tokens = piece[: role.start()].split() if role else []
    people = [token for token in tokens if not token.endswith(_DESKS)]
    if not role or not people or not all(map(_KOREAN.fullmatch, people)):
        return
    if role[1] == "특파원":
        named = [token for token in people if token[0] in KOREAN_SURNAMES]
        people = ([token for token in named if len(token) == _COUNTED] or named or people)[-1:]
    yield from people
