"""Texts that a template leaves where a page has nothing to say: "{{description}}", "undefined"."""

from __future__ import annotations

import re

_UNFILLED = re.compile(
    r"\s*(?:\{\{[^{}]{0,80}\}\}|\{%[^%]{0,80}%\}|<%[^%]{0,80}%>|\$\{[^{}]{0,80}\}|%%?[a-z_]{2,40}%%?"
    r"|\[object Object\]|undefined|null|none|nan|n/a|untitled(?:\s(?:document|page|post))?)\s*",
    re.IGNORECASE,
)


def is_unfilled(text: str) -> bool:
    """Whether a text is all that a template has for one."""
    return len(text) < 100 and _UNFILLED.fullmatch(text) is not None
