"""Who took a picture, behind its caption and before a word for that, as papers of some countries write it."""

from __future__ import annotations

import re

from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.easternnames import is_common_name

_PHOTO = re.compile(r"[.!?”\"’)]\s+([^.!?”\"’()]{5,60}?)\s+[Pp]hotos?$")
"""An American paper's way: "The bridge on Monday. Ada Moss photo"."""
_HAN = "\u4e00-\u9fff"
_REPORTER = rf"[{_HAN}]{{0,6}}(?:记者|記者|通讯员)\s?"
_SHOT = re.compile(
    rf"(?:^|[。！？”」』）\s])(?:((?:{_REPORTER})?[{_HAN}]{{2,8}})(?<!拍)\s?[摄攝]"
    rf"|({_REPORTER}[{_HAN}]{{2,8}}?)\s?[／/]?\s?[摄攝]影)$"
    rf"|(?:^|[、＝。」）]\s?)(?P<common>[{_HAN}々]{{3,5}})撮影$"
)
"""A Chinese paper's way: "…。记者 李晓芸 摄", "…。記者林美玲／攝影", and a Japanese one's: "…、山本由美撮影",
in which the last name has to be a common one."""
_BENGALI = ("চিত্র।", "চিত্র", "ছবি।")
"""What a credit of Bengali papers ends in, behind a long dash: "—নিজস্ব চিত্র।"."""
_BEFORE_PHOTO = re.compile(
    r"(?<!\s\w)[/.(,!?|]\s*((?:[^\W\d_]\.\s?)?[^\W\d_a-z][^/.(),!?]{2,50}?)\s?nuotr\.?\)?$"
)
"""A Lithuanian paper's way: "The bridge / A. Moss nuotr."."""
_KOREAN = re.compile(
    r"(?:[.!?]\s?/?\s?|\s/)([가-힣]{2,4}\s[가-힣]{0,4}기자)(?:\s[\w.-]{2,30}@[\w.-]{4,40})?$"
)
"""A Korean paper's way: "The bridge. /박영희 기자", with an address behind it as well."""
_DAY = re.compile(r"(?<=[摄攝])\s\d{2,4}年\d{1,2}月\d{1,2}日$")
"""What a Taiwanese agency has behind who took it."""
_SHORT_WORD = 8
"""Letters at the end of a caption in which that word begins."""
_GIVEN = re.compile(
    r"(?:取自|翻[摄攝]自?)\w{2,20}|\w{2,20}提供|[資资]料照片?|[檔档]案照片?|(?:[가-힣]{2,10}\s)?자료\s?사진"
)
_FILED = re.compile("[資资]料(?:[圖图]片?|照片?)[／/]")
"""Where else a picture is from, in brackets: "（取自臉書）", "（警視庁提供）", "（資料照）"."""
SHOOTS = frozenset("摄攝影")
"""What a Chinese or Japanese one ends in."""
ISSUES = frozenset("发發")
"""What a caption ends in whose picture an agency has issued: "地铁站内。新华社发"."""
_SHOT_BY = re.compile(r"(?:撮影|写真)[・/／＝=:：]\s?(\S{2,12})")
_ISSUED = re.compile("(.{2,8})[发發]")
"""A Japanese paper's way behind the word, and what an agency has issued."""
_STOPS = ".!?"
_LONGEST = 60
"""Letters of a credit."""


def shot_by(caption: str) -> tuple[str, str] | None:
    """A caption without who took the picture, and who did; None where no such word ends it."""
    caption = _DAY.sub("", caption) if caption[-1:] == "日" else caption
    if caption[-1:] in SHOOTS:
        shot = _SHOT.search(caption)
        return _parted(caption, shot) if shot is not None and _may_shoot(shot) else None
    if caption[-1:] in ISSUES:
        text, stop, agency = caption.rpartition("。")
        return (text + stop, agency[:-1]) if stop and agency_of(agency[:-1]) else None
    if "nuotr" in caption[-_SHORT_WORD:] and (shot := _BEFORE_PHOTO.search(caption)):
        end = shot.start() + (caption[shot.start()] in _STOPS)
        return caption[:end].rstrip(), shot[1]
    text, sign, agency = caption.rpartition("＝")
    if sign and agency_of(agency):
        return text, agency
    if "기자" in caption and (shot := _KOREAN.search(caption)):
        return _parted(caption, shot)
    if caption.endswith(("hoto", "hotos")):
        shot = _PHOTO.search(caption)
        return _parted(caption, shot) if shot is not None and is_full_name(shot[1]) else None
    text, dash, who = caption.rpartition("—") if caption.endswith(_BENGALI) else ("", "", "")
    return (text.rstrip(), who.rstrip("। ")) if dash and len(who) < _LONGEST else None


def shot_in(brackets: str) -> str | None:
    """Who took or gave a picture by all that stands in brackets behind its caption; None where that is not
    told so."""
    if _GIVEN.fullmatch(brackets):
        return brackets
    if by := _SHOT_BY.fullmatch(brackets) or _ISSUED.fullmatch(brackets):
        return by[1] if by.re is _SHOT_BY or agency_of(by[1]) else None
    brackets = _FILED.sub("", brackets, count=1)
    shot = _SHOT.fullmatch(brackets) if brackets[-1:] in SHOOTS else None
    return shot[shot.lastindex or 1] if shot is not None and _may_shoot(shot) else None


def _parted(caption: str, shot: re.Match[str]) -> tuple[str, str]:
    own = shot.lastindex or 1
    return caption[: shot.start(own)].rstrip(" /"), shot[own]


def _may_shoot(shot: re.Match[str]) -> bool:
    """Whether a name before a word for taking pictures is one, where no other sign of it is there."""
    return shot["common"] is None or is_common_name(shot["common"])
