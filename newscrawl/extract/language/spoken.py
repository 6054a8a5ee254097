"""The language of a BCP 47 tag by which tables of words are asked.

It is without script and country, and in the code that is in use where pages have an older or a wider one.
"""

from __future__ import annotations

from functools import cache

_ALIASES = {
    "no": "nb", "tl": "fil", "sh": "sr", "mo": "ro", "iw": "he", "in": "id", "ji": "yi", "prs": "fa",
    "kmr": "ku",
}  # fmt: skip


@cache
def spoken(language: str) -> str:
    """The code of two letters or three; empty for no tag."""
    code = language.lower().replace("_", "-").partition("-")[0]
    return _ALIASES.get(code, code)
