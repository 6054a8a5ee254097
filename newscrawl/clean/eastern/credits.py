"""Credits in Chinese, Japanese and Korean: lines of roles and names, labels of dates, whose a picture is.

No capital tells a name there, so a line counts only whole: it is cut at its signs, and each of its parts must
be a role, a name or an office. What somebody in the story says begins like one and goes on as a sentence.
Folded text has simplified letters, and so have the patterns here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from newscrawl.clean.eastern.dates import is_dated
from newscrawl.known.names.easternnames import (
    HAN,
    NAME,
    is_eastern_organisation,
    is_han_name,
    is_korean_name,
    simple,
)

LONGEST = 90
_FEW, _PEN_NAME, _LISTED = 40, 12, 24
"""Letters of a line that says where something came from, of a pen name, of a line of a list of facts."""
_STOPS = frozenset('.?!…"《》')
_SIGNS = re.compile(r"[ :/|丨;；、，,·&()\[\]【】〔〕*▲■●◎—-]+")
_OPENS = r"[(\[【〔*▲△■●◎ ]{0,3}"
_REPORTER = "记者|通讯员|实习生|特派员"
_WRITER = f"{_REPORTER}|作者|撰文|撰稿人?|采写|采编|采访|图文|文图|文字|文|编译|翻译|执笔|整理|投稿人?|供稿"
_WORKER = (
    "编辑|责编|主编|编审|审校|审核|审读|校对|校稿|监制|终审|复审|二审|三审|初审|签审|签发|统筹|策划|出品人?|排版|美编"
    "|制图|制作|设计|剪辑|视频|摄影|摄像|供图|图片?|值班主任|总值班"
)
_BEFORE = "(?:责任|执行|值班|本文|本期|实习|见习|流程|视觉|新媒体|网络|总|副|核稿|特约|首席|资深)?"
_ROLE = re.compile(f"{_BEFORE}(?:{_WRITER}|{_WORKER})")
_OUTLET = re.compile(rf"[{HAN}a-z]{{2,12}}(?:{_REPORTER}|专栏作[家者]|供稿)")
"""Somebody with the paper they write for: `山城晚报记者`."""
_GLUED = re.compile(f"{_BEFORE}(?:{_REPORTER}|责任编辑|责编|作者){NAME}")
"""A role and a name without a sign between."""
_DESK = re.compile(rf"{_OPENS}(?:责任编辑|责编|核稿编辑|校对|审核|审校|监制|摄影) ?[:|丨]")
"""A role that nobody speaks in, so that behind its colon stands a name, also a pen name or none."""
_BARRED = re.compile(
    rf"{_OPENS}{_BEFORE}(?:编辑|责编|主编|撰文|撰稿|采写|采访|作者|文字|排版|美编|审校|校对|监制|统筹) ?[|丨]"
)
"""A role before a bar, behind which nobody speaks either."""
_WORDY = re.compile(f"[{HAN}]{{5}}")
"""So many letters without a sign are no pen name."""
_REPORTS = re.compile(rf"[{HAN}]{{2,5}}(?:\d{{1,2}}日)?(?:[专综电合]?报[导道]|专电)")
"""From where somebody reports."""
_SURE = re.compile(f"图[片表]?(?:来源|源|自)|责任编辑|责编|校对|审校|核稿|供稿|{_REPORTER}|기자|특파원|@")
"""What no film, book or dish that a story lists is credited with."""
NUMBERED = re.compile(r"[( ]?(?:\d{1,2} ?[.、)]|[一二三四五六七八九十]{1,3}[、)])|第[^条步章]{1,5}[条步章]")
"""A step of instructions, an article of a law."""
_FACT = re.compile(r"[^:.\n]{1,8}[:|/丨]")
_SOURCE = re.compile(
    rf"{_OPENS}(?:信息|资料|文章|稿件|本文|新闻|消息|内容|部分)?(?:来源于?|稿源|出处) ?[:|丨/]"
)
_PICTURE_SOURCE = re.compile(rf"{_OPENS}(?:图[片表]?(?:来源|源|自)|资料[图照]片?|供图) ?[:/|]")
_TAKEN = re.compile(
    rf"(?:^|[ .()/|:;、▲*]|{_REPORTER}|摄影)(?:{NAME}(?: ?(?:(?<!拍)摄|供图)| (?:摄影|制图))"
    rf"|[{HAN}]{{2,8}}(?:[局社队网报院部者]|母亲|父亲|家属) ?(?:摄|供图|制图))[).]{{0,2}}$"
)
"""Whose a picture is, behind a sign or a blank: what somebody takes pictures of is told in a clause."""
_MEASURED = re.compile(
    "[:/|=] ?(?:[一二三四五六七八九十百千万半数]+[日年月部人回字円枚冊]|無料|禁止|不?可|午[前後])"
)
"""How long, how many or whether, behind a word that is a role as well."""
_JAPANESE_ROLE = "(?:取材|構成|文責?|執筆|編集|撮影|写真|聞き手|ライター|イラスト)(?:協力)?"
_JAPANESE = re.compile(
    simple(
        rf"{_OPENS}{_JAPANESE_ROLE}(?:[・、&と/]{_JAPANESE_ROLE}){{0,3}} ?[:/|=] ?"
        rf"[\u3040-\u30ff{HAN}々ー・ ]{{2,24}}[)\]】 ]{{0,2}}"
    )
)
_MAIL = r"[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}"
_MAILED = rf"[(/|·= ]{{0,3}}{_MAIL}[) ]?"
_KOREAN_TITLE = "(?:선임|전문|인턴|수습|객원)?(?:기자|특파원|논설위원|해설위원|에디터)"
_KOREAN = re.compile(
    r"[(\[ ]{0,2}(?:[가-힣a-z ]{2,12}=)?(?:[가-힣]{2,8}[)\]] ?)?"
    r"(?P<names>[가-힣]{2,4}?(?:[ ·,]{1,2}[가-힣]{2,4}?){0,3}?)"
    rf"(?: ?(?P<title>{_KOREAN_TITLE})[)\] ]{{0,2}}(?:{_MAILED})?| ?{_MAILED})"
)
_KOREAN_SIGNS = re.compile("[ ·,]+")
_KOREAN_NAME = 3
_NO_PERSON = frozenset(("이메일", "문의처", "연락처", "신청처", "접수처", "주문처"))
_PICTURES = (
    r"[(\[]?(?:资料[图照]片?|网络图片|视频截图|示意图)[)\]]?",
    r"(?:[▲△▼][^\n]{0,70}|[^\n]{0,70}[.。])?[(\[](?:图|照片|图片)[/:] ?[^()\[\].\n\d]{2,20}[)\]]",
    r"[▲△▼]图[/:] ?[^().\n\d]{2,20}",
    r"[(\[]?(?:写真|画像|撮影|提供) ?[:=/] ?(?!無料|禁止|午[前后後]|\d)[^.\n]{2,24}[)\]]?",
    r"[(\[][^().\n]{2,20}(?:提供|撮影)[)\]]",
    r"[(\[<▲ /]{0,3}(?:사진|그래픽|자료)(?: ?제공| ?출처)? ?[:=/] ?[^.?!\n]{2,24}[)\]>]?",
    r"[(\[<](?:(?!무료|식사|숙식|기념품)[^()\[\].\n]{0,24}(?:제공|자료 ?사진|캡처)|사진)[)\]>]",
)
_PICTURE = re.compile("|".join(_PICTURES))
_OWNED = re.compile(
    simple(
        r"[<(\[ -]{0,3}(?:저작권자(?![가-힣])|ⓒ|©|\(c\)|copyrights?)[^?!\n]{0,60}"
        r"(?:무단 ?(?:전재|복제|배포)|금지)[^?!\n]{0,40}"
        r"|무단 ?전재[^.?!\n]{0,30}금지[>)\]. ]{0,3}"
        r"|[※*(]?(?:(?:ⓒ|©|\(c\)|copyright)[^.?!\n]{0,40})?[^.?!\n]{0,24}(?:無断|許可なく)[^.?!\n、]{0,24}"
        r"(?:禁じます|禁ず|禁止(?:します|です|いたします)?|お断り(?:します|いたします)?)[.)]?"
    )
)
_SIGN = re.compile(r"(?:\(c\)|©|ⓒ) ?([^\d:.!?,()\[\]]{3,24})")
"""The sign of an owner, and whose it is."""


@lru_cache(maxsize=4096)
def credit_kind(text: str) -> str | None:
    """The kind of furniture that a folded line is that says nothing but who made the article, when, or whose
    it or a picture is; else None."""
    if not 2 < len(text) <= LONGEST:
        return None
    if _is_picture(text):
        return "caption"
    if _OWNED.fullmatch(text) or ((sign := _SIGN.fullmatch(text)) and is_eastern_organisation(sign[1])):
        return "nav"
    if text[-1] in _STOPS or '"' in text:
        return None
    if is_dated(text):
        return "dateline_meta"
    return "byline" if _is_byline(text) else None


def is_sure(text: str) -> bool:
    """Whether a credit is one of an article, wherever it stands, and of nothing that the article lists."""
    return _SURE.search(text) is not None


def is_source(text: str) -> bool:
    """Whether a credit says from where the article is."""
    return _SOURCE.match(text) is not None


def may_be_listed(text: str) -> bool:
    """Whether a line is a label and what it says, as the lines of a list of facts are."""
    return len(text) <= _LISTED and text[-1] not in _STOPS and _FACT.match(text) is not None


def said_by(text: str) -> str:
    """The label that a line begins with, as those of a conversation do with the speaker; empty without
    one."""
    found = _FACT.match(text)
    return found[0] if found and found[0][-1] == ":" else ""


def _is_picture(text: str) -> bool:
    """Whether a line says whose a picture is, perhaps after what it shows."""
    if _PICTURE_SOURCE.match(text):
        return len(text) <= _FEW or _TAKEN.search(text) is not None
    if _TAKEN.search(text):
        return '"' not in text
    return _PICTURE.fullmatch(text) is not None


def _is_byline(text: str) -> bool:
    """Whether a line says who made the article, or where it came from."""
    if _SOURCE.match(text):
        return len(text) <= _FEW
    if _is_korean(text) or (_JAPANESE.fullmatch(text) and not _MEASURED.search(text)):
        return True
    desk = _DESK.match(text) or _BARRED.match(text)
    if desk and len(text) - desk.end() <= _PEN_NAME and not _WORDY.search(text, desk.end()):
        return True
    return _are_people(filter(None, _SIGNS.split(text)))


def _is_korean(text: str) -> bool:
    """Whether a line is names and what they are, or one with an address. What is asked for at an address has
    not the three letters of a name."""
    if not (found := _KOREAN.fullmatch(text)):
        return False
    names = _KOREAN_SIGNS.split(found["names"])
    if found["title"] and len(names) > 1 and is_eastern_organisation(names[0]):
        names = names[1:]
    if not found["title"] and (len(names[0]) != _KOREAN_NAME or names[0] in _NO_PERSON):
        return False
    return all(map(is_korean_name, names))


def _are_people(parts: Iterable[str]) -> bool:
    """Whether the parts of a line are roles and names, the first of them a role or an office."""
    worked = named = False
    for part in parts:
        if _ROLE.fullmatch(part) or _OUTLET.fullmatch(part):
            worked = True
        elif _GLUED.fullmatch(part):
            worked = named = True
        elif worked and is_han_name(part):
            named = True
        elif named and _REPORTS.fullmatch(part):
            continue
        elif named or not is_eastern_organisation(part):
            return False
    return worked and named
