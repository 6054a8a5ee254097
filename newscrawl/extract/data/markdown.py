"""Text as an editor typed it, in plain lines or Markdown, held by a page as data: turned into markup."""

from __future__ import annotations

import re
from html import escape, unescape

_LEADS = re.compile(r"(?P<h2>#{1,6})\s+|(?P<blockquote>>)\s+|(?P<li>[-*+])\s+")
"""What leads to a heading, a quotation, an item of a list."""
_SURE = ("#", ">", "* ")
"""What a line of a plain text begins with hardly ever; a dash leads there to what somebody says."""
_LINK = re.compile(r"(!?)\[([^\[\]]*+)\]\((?:https?://|/|#|mailto:)[^\s()]*+(?:\s\"[^\"()]*+\")?\)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_]++)(?<=\S)\1")


def marked_up(text: str, name: str) -> str:
    """The lines of a text as markup, with a name; pictures in them are left out."""
    lines = [line for line in text.split("\n") if line.strip()]
    sure = "](" in text or "**" in text or any(line.startswith(_SURE) for line in lines)
    return "".join([_line(line, name, sure=sure) for line in lines])


def _line(line: str, name: str, *, sure: bool) -> str:
    tag, begins = "p", _LEADS.match(line) if sure else None
    if begins is not None:
        tag, line = begins.lastgroup or tag, line[begins.end() :]
    if "](" in line:
        line = _LINK.sub(lambda link: "" if link[1] else link[2], line).strip()
    if "**" in line or "__" in line:
        line = _BOLD.sub(r"\2", line)
    if tag == "h2":
        return f"<h2>{escaped(line)}</h2>"
    return f'<{tag} class="{name}">{escaped(line)}</{tag}>' if line else ""


def escaped(text: str) -> str:
    """A text as markup; its entities are those of markup."""
    return escape(unescape(text) if "&" in text else text)
