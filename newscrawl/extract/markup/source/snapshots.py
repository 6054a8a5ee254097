"""The source of a page as it was before an archive kept a picture of it under a short name.

Such a copy (`https://archive.example/Ab3dE`) has an address that tells nothing of the page's. Its head is the
archive's own: it says of what page the copy is, in a link that is a bookmark, and gives the moment of the
copy for the day on which the article was published. By this it is known.
"""

from __future__ import annotations

import re

from newscrawl.known.mementos import Memento, memento_of

_BOOKMARK = re.compile(
    rb"""<link\b(?=[^<>]{0,900}?\srel=["']?bookmark\b)[^<>]{0,900}?\shref=["']?(https?://[^"'<>\s]{8,900})""",
    re.IGNORECASE,
)
_META = re.compile(rb"<meta\b[^<>]*+>|<link\b[^<>]{0,200}?\brel=[\"']?canonical\b[^<>]*+>", re.IGNORECASE)
_KEPT = re.compile(rb"charset|og:title", re.IGNORECASE)
"""What the archive says of the page that is the page's."""
_LED = re.compile(rb"""(?<=["'=])https?://[\w.-]+/o/\w{4,8}/(?=https?://)""")
"""What such an archive puts before the address that a link leads to."""
_HEAD = 10_000


def kept_copy(html: bytes) -> Memento | None:
    """The copy that a page says it is; None where it is none, or one that its address tells of."""
    head = html[:_HEAD]
    if b"bookmark" not in head or not (link := _BOOKMARK.search(head)):
        return None
    copy = memento_of(link[1].decode("utf-8", "replace"))
    if copy is None or copy.moment is None:
        return None
    return copy if f"{copy.moment:%Y-%m-%dT%H:%M:%SZ}".encode() in head else None


def as_kept(html: bytes, copy: Memento) -> bytes:
    """The source of the page that was copied, without what the archive says in its head, and when it was."""
    head, rest = html[:_HEAD], html[_HEAD:]
    head = _META.sub(lambda meta: meta[0] if _KEPT.search(meta[0]) else b"", head)
    if copy.moment is not None:
        head = head.replace(f">{copy.moment.day} {copy.moment:%b %Y %H:%M:%S} UTC<".encode(), b"><")
    return _LED.sub(b"", head + rest)
