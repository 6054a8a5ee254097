"""Texts that a template leaves where a page has nothing to say: "{{description}}", "undefined"."""

from __future__ import annotations

import re

_UNFILLED = re.compile(
    r"\s*(?:\{\{[^{}]{0,80}\}\}|\{%[^%]{0,80}%\}|<%[^%]{0,80}%>|\$\{[^{}]{0,80}\}|%%?[a-z_]{2,40}%%?"
    r"|\[object Object\]|undefined|null|none|nan|n/a|untitled(?:\s(?:document|page|post))?)\s*",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset("{<$%[uUnN \t\r\n\xa0")
"""One of these begins each such text: most have another."""


def is_unfilled(text: str) -> bool:
    """Whether a text is all that a template has for one."""
    return text[:1] in _BEGINNINGS and len(text) < 100 and _UNFILLED.fullmatch(text) is not None
