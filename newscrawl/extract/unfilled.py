"""Placeholders that a template leaves where a page has nothing to say ("{{description}}", "your text here"),
and those of the example of an article's JSON-LD that many have copied, with its two moments.
"""

from __future__ import annotations

import re

_UNFILLED = re.compile(
    r"\s*(?:\{\{[^{}]{0,80}\}\}|\{%[^%]{0,80}%\}|<%[^%]{0,80}%>|\$\{[^{}]{0,80}\}|%%?[a-z_]{2,40}%%?"
    r"|\[object Object\]|your(?:\s[a-z]{1,20}){1,3}\shere|undefined|null|none|nan|n/a"
    r"|untitled(?:\s(?:document|page|post))?|article headline|title of a (?:news )?article"
    r"|2015-02-05T0(?:8:00|9:20):00\+08:00)\s*",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset("{<$%[uUnNyYaAtT2 \t\r\n\xa0")
"""One of these begins each such text: most have another."""


def is_unfilled(text: str) -> bool:
    """Whether a text is all that a template has for one."""
    return text[:1] in _BEGINNINGS and len(text) < 100 and _UNFILLED.fullmatch(text) is not None
