"""Lines of blogs that name the topic before the writer: "Posted in Walks by Ada Moss on May 3, 2011"."""

from __future__ import annotations

import re

_BEGINNINGS = frozenset(("post", "file", "publ", "pubb", "gepl", "verö", "abge", "clas", "arch", "filé"))
_FILED = re.compile(
    r"(?:(?:posted|filed|published|publi[ée]+|publicad[oa]|postado|pubblicato|postato|geplaatst|gepost|veröffentlicht"
    r"|abgelegt|classé|archivado)\s(?:(?:on|le|el|em|il|op|am)\s)?(?:[^|]{0,24}?\d{4},?\s)?"
    r"(?:in|under|dans|en|em|unter)\s[^\W\d_][^|,:;.]{1,40}?)\s(?:by|par|por|da|von|door)\s(?-i:(?=[^\W\d_a-zß-ÿ]))",
    re.IGNORECASE,
)
"""When it was posted, the topic, and a word for "by" before a name."""
_OPENED = "Posted by "


def behind_topic(text: str) -> str:
    """A line as it would be if it named no topic before its writer."""
    if text[:4].lower() not in _BEGINNINGS or (found := _FILED.match(text)) is None:
        return text
    return _OPENED + text[found.end() :]
