"""A page's source as it would be if it showed all the markup that it holds: in templates, comments, fields,
parts for browsers without scripts, scripts that are none, and attributes.
"""

from __future__ import annotations

import html
import re

_IN_ATTRIBUTE = re.compile(rb'="([^"<>]*+)"')
_ESCAPED = b"&lt;"
_HIDING = re.compile(
    rb"<!--|-->|<(/?+)(?:template|noscript|textarea|iframe)\b"
    rb"|<script\b([^<>]*+)>([^<]*+(?:<(?!/script)[^<]*+)*+)(?:</script[^<>]*+>?+)?+",
    re.IGNORECASE,
)
"""A script without an end is one as well, up to the end of the page, so that no part is gone over again."""
_OF_MARKUP = re.compile(
    rb"""\btype\s*+=\s*+["']?[\w/-]{0,40}(?:template|handlebars|mustache|html)""", re.IGNORECASE
)
"""The type of a script that is none, and holds markup."""


def revealed(source: bytes) -> bytes:
    """The source of a page, in UTF-8, with all that it holds in elements that are shown."""
    shown = _HIDING.sub(_shown, source)
    if _ESCAPED not in shown:
        return shown
    return _IN_ATTRIBUTE.sub(_out_of_attribute, shown).replace(_ESCAPED, b"<").replace(b"&gt;", b">")


def _out_of_attribute(found: re.Match[bytes]) -> bytes:
    """The markup in an attribute behind the tag that has it; further attributes are those of a next one."""
    if _ESCAPED not in found[1]:
        return found[0]
    return b'="">' + html.unescape(found[1].decode("utf-8", "replace")).encode() + b"<i "


def _shown(found: re.Match[bytes]) -> bytes:
    closing, attributes, held = found.groups()
    if closing is not None:
        return b"<" + closing + b"div"
    if attributes is None:
        return b""
    return b"<div>" + held + b"</div>" if _OF_MARKUP.search(attributes) else b""
