"""Pages of stories that do not arrive as they should."""

from __future__ import annotations

HUGE_BYTES = 20_000_000


def cut(page: bytes) -> bytes:
    """A page whose connection was lost in the middle of the text."""
    return page[: page.index(b"where the difference") + len(b"where the")]


def wrong_charset(page: bytes) -> bytes:
    """A page that says UTF-8 and is written in Windows-1252."""
    return page.decode().encode("cp1252", "xmlcharrefreplace")


def huge(page: bytes) -> bytes:
    """A page of 20 MB: the story is in it, after a script with the state of every bench in the country."""
    row = b'{"faces":"north-east","wood":true,"seats":3,"view":"sea"},\n'
    state = row * ((HUGE_BYTES - len(page)) // len(row))
    return page.replace(b"</head>", b"<script>window.__BENCHES__=[" + state + b"0];</script></head>", 1)
