"""Days and months as addresses of articles, and of shelves of them, tell them."""

from __future__ import annotations

import re

_MONTH = r"(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_MMDD = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
DAY = re.compile(
    rf"(?<!\d)(?:19|20)\d\d(?:([/_-]?){_MONTH}\1(?:0?[1-9]|[12]\d|3[01])"
    rf"|/{_MMDD})(?!\d)",
    re.IGNORECASE,
)
"""Of a year, a month and a day; some systems write the latter two as one (`/2026/1124/`)."""
MONTH_AND_DAY = re.compile(rf"/(?:19|20)\d\d/{_MMDD}/?$")
"""What ends as such an address does, and in no number of an article."""
MONTH_OF_YEAR = re.compile(rf"(?<!\d)(?:19|20)\d\d[/_-]{_MONTH}(?:/|$)", re.IGNORECASE)
