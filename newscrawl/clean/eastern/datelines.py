"""Datelines in Chinese, Korean and Japanese: `新华社北京3月4日电`, `(서울=연합뉴스)`, `【ロンドン共同】`."""

from __future__ import annotations

import re

from newscrawl.known.agencies import agency_of

_HAN = "\u3400-\u9fff"
_CHINESE = re.compile(
    rf"[（(〔【]?(?P<agency>[{_HAN}]{{2,3}}社)"
    rf"(?:[记記]者(?:[{_HAN}]{{2,3}}(?P<county>[{_HAN}]{{2}}[縣县市])|[{_HAN}]{{2,3}}(?P<town>[{_HAN}]{{2,3}}))"
    rf"|(?P<place>[{_HAN}]{{2,8}}?))(?:\d{{1,2}}月)?\d{{1,2}}日[专專]?[电電]"
)
_KOREAN = re.compile(r"[(\[](?P<place>[가-힣·]{1,10})\s?=\s?(?P<agency>[가-힣A-Z0-9]{2,8})[)\]]")
_JAPANESE = re.compile(
    rf"【(?P<place>[\u3040-\u30ff{_HAN}]{{1,10}}?)(?:(?P<short>共同|時事)|[＝=](?P<agency>[^【】\n]{{2,10}}))】"
)
_SHORT = {"共同": "Kyodo", "時事": "Jiji"}
"""What Japanese papers call the agencies there, and nowhere else."""


def eastern_dateline(line: str) -> tuple[str | None, str | None] | None:
    """Agency and place of the dateline that a line begins with, each None where it does not tell; None where
    there is no dateline of these languages."""
    found = _CHINESE.match(line) or _KOREAN.match(line) or _JAPANESE.match(line)
    if found is None:
        return None
    told = found.groupdict()
    agency = _SHORT.get(told.get("short") or "") or agency_of(told["agency"] or "")
    if agency is None and found.re is not _JAPANESE:
        return None
    return agency, next(filter(None, map(told.get, ("county", "town", "place"))), None)
