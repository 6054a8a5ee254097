"""Bylines in Korean: names before or behind a word for a role (`김철수 기자`, `글 김철수`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from newscrawl.extract.markup.text import has_digit
from newscrawl.known.names.easternnames import KOREAN_SURNAMES, is_korean_name
from newscrawl.known.wordtables import plain_words

KOREAN_RANK = "(?:선임|(?:[가-힣]{2,3})?전문|인턴|수습|객원|시민|편집)"
"""What may stand before the word for a reporter."""
KOREAN_PICTURED = plain_words("사진 그래픽 영상 삽화 촬영")
_TITLE = f"{KOREAN_RANK}?(기자|특파원|논설위원|해설위원)"
_ROLE = re.compile(rf"\s*{_TITLE}(?=[\s,·\])】]|$)")
KOREAN_LINE = re.compile(
    r"(?:[\[(][가-힣]{1,8}\s?=\s?[가-힣]{1,8}[\])]\s?|(?!사진|그래픽)[가-힣]{1,8}\s?=\s?|글\s?[·/]\s?사진\s?|[\[(【])?"
    rf"(?:[가-힣]{{2,4}}[ ·]){{0,4}}[가-힣]{{2,4}}\s?{_TITLE}"
    r"(?:\s[\w.+-]{2,30}@[\w.-]{4,30})?(?:\s구독(?:하기)?)?[\])】]?"
)
"""A byline and nothing else."""
_WRITTEN = re.compile(r"(?:글(?:\s?[·/]\s?사진)?|(?:취재)?기자)\s([가-힣]{2,4})(?:\s기자)?")
_NAME = re.compile(r"[가-힣]{2,4}")
_LABEL = re.compile(
    r"(?:취재기자|기자명?|글[·/]사진|글쓴이|글|취재|작성자)(?:\s*[:·=]?\s+|\s*[:=]\s*)(?=[가-힣]{2,4}(?:\s|$))"
)
_PARTED = re.compile(r"[\s,·]+")
_BUTTONS = plain_words("구독 정보 소개 전체 추천 검색 문의 제보 응원 연재 이력 선택")
"""What stands behind the word for a reporter on buttons, and looks like a name."""
_COUNTED = 3
"""Letters of most Korean names, and of few places."""
_DESKS = ("부", "팀", "본부", "뉴스", "일보", "신문")
"""What departments and papers end in."""


def is_korean_byline(text: str) -> bool:
    """Whether a line is a Korean byline and nothing else: a name before a role, or behind a word for one."""
    if KOREAN_LINE.fullmatch(text):
        return True
    written = _WRITTEN.fullmatch(text)
    return written is not None and is_korean_name(written[1])


def korean_names(piece: str) -> Iterator[str]:
    """The names before or behind roles: several with blanks between them, none of which is a department."""
    label = _LABEL.match(piece)
    piece = piece[label.end() :] if label else piece
    start = 0
    for role in _ROLE.finditer(piece):
        words = _behind_numbers(_PARTED.split(piece[start : role.start()].strip(" ,·[(【")))
        if any(word.startswith(tuple(KOREAN_PICTURED)) for word in words):
            return
        yield from _before_role([word for word in words if "@" not in word], role[1])
        start = role.end()
    if label and not start:
        first, *others = takewhile(lambda word: word not in KOREAN_PICTURED, piece.split())
        if label[0].startswith("기자 ") and (first in _BUTTONS or not is_korean_name(first)):
            return
        yield from filter(_NAME.fullmatch, (first, *filter(is_korean_name, others)))


def _behind_numbers(words: list[str]) -> list[str]:
    """The words behind the last one with a number: a day, and what it is of, stands before names."""
    numbers = [at for at, word in enumerate(words) if has_digit(word)]
    return words[numbers[-1] + 1 :] if numbers else words


def _before_role(words: list[str], role: str) -> list[str]:
    """The names among the words before a role; before a correspondent's stands where they are."""
    people = [word for word in words if not word.endswith(_DESKS)]
    if not people or not all(map(_NAME.fullmatch, people)):
        return []
    if role == "특파원":
        named = [word for word in people if word[0] in KOREAN_SURNAMES]
        return ([word for word in named if len(word) == _COUNTED] or named or people)[-1:]
    return people
