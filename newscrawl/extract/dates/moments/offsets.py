"""The zone behind a time of day, as minutes east of UTC: "+0530", "GMT+7", "IST", "Eastern Daylight Time"."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "wat": 60, "cest": 120,
    "mesz": 120, "eet": 120, "sast": 120, "cat": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180,
    "eat": 180, "irst": 210, "gst": 240, "aft": 270, "pkt": 300, "uzt": 300, "ist": 330, "npt": 345,
    "bdt": 360, "mmt": 390, "wib": 420, "ict": 420, "hkt": 480, "sgt": 480, "awst": 480, "wita": 480,
    "pht": 480, "myt": 480, "jst": 540, "kst": 540, "wit": 540, "acst": 570, "aest": 600, "acdt": 630,
    "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180, "adt": -180, "ast": -240, "edt": -240,
    "est": -300, "cdt": -300, "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akdt": -480,
    "akst": -540, "hst": -600, "haa": -180, "hae": -240, "hna": -240, "hne": -300, "cot": -300, "pet": -300,
    "ect": -300, "vet": -240, "bot": -240, "clt": -240, "clst": -180, "uyt": -180, "gyt": -240, "idt": 180,
    "irdt": 270, "tjt": 300, "tmt": 300, "mvt": 300, "btt": 360, "kgt": 360, "pgt": 600, "fjt": 720, "tu": 0,
}  # fmt: skip
"""Minutes east of UTC by zone name."""
_SEASONAL = {
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
}  # fmt: skip
"""Names whose offset depends on the season, with their zone."""
_OFFSET = re.compile(r"\s?\(?(?:gmt|utc)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?(?!\d)", re.IGNORECASE)
_ZONE = re.compile(r"[\s,(\[]{0,3}([A-Za-zА-я]{1,5})\b(?!/)")
_IN_WORDS = re.compile(
    r"[\s,(]{0,3}([ECMP])(?:astern|entral|ountain|acific)\s(?:Standard\s|Daylight\s)?Time\b"
)
"""A zone of North America in words: "Eastern Daylight Time"."""
_PLACE = re.compile(
    r"[\s,(]{0,3}((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]{3,30})"
)
"""A zone by the name that databases have for it."""


def zone_after(text: str, day: dt.date) -> int | None:
    """Minutes east of UTC that `text` begins with, as a number or as a zone's name."""
    match = _OFFSET.match(text)
    if match:
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes <= 14 * 60:
            return minutes if match[1] == "+" else -minutes
    if place := _PLACE.match(text):
        return _seasonal(place[1], day)
    match = _ZONE.match(text)
    if match is None or not (match[1].isupper() or match.end() >= len(text.rstrip(")] "))):
        words = _IN_WORDS.match(text)
        return _seasonal(_SEASONAL[f"{words[1].lower()}t"], day) if words else None
    name = match[1].lower()
    if name in _SEASONAL:
        return _seasonal(_SEASONAL[name], day)
    return _ZONES.get(name)


def _seasonal(zone: str, day: dt.date) -> int | None:
    """Minutes east of UTC at noon of a day in a zone (IANA); None where there is no such zone."""
    try:
        offset = ZoneInfo(zone).utcoffset(dt.datetime.combine(day, dt.time(12)))
    except (KeyError, ValueError, OSError):
        return None
    return int(offset.total_seconds() // 60) if offset is not None else None
