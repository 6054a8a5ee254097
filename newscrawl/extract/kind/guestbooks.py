"""Whether a page is what visitors of the site or the members of a mailing list wrote, all in one.

Its heading alone tells it: a guest book, and the index of a month's messages.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.text import fold

WRITTEN = "the page is what visitors or the members of a list wrote"
_BOOKS = frozenset(map(fold, (
    "guestbook", "guest book", "visitors book", "my guestbook", "view guestbook", "gästebuch", "livre d'or",
    "libro de visitas", "libro degli ospiti", "livro de visitas", "gastenboek", "gæstebog", "gjestebok",
    "gästbok", "vieraskirja", "księga gości", "kniha návštěv", "kniha hostí", "vendégkönyv",
    "ziyaretçi defteri", "knjiga gostov", "knjiga gostiju", "carte de oaspeți", "гостевая книга",
    "гостьова книга", "книга за гости", "βιβλίο επισκεπτών", "سجل الزوار", "留言板", "留言簿",
    "访客留言", "ゲストブック", "방명록",
)))  # fmt: skip
_LONGEST = 45
"""Letters of such a heading at the most."""
_INDEX = re.compile(r"archives? by (?:date|thread|subject|author)", re.IGNORECASE)
"""How programs that keep mailing lists head the index of a month."""


def is_guest_book(headline: str | None) -> bool:
    """Whether a page under a headline is one."""
    if headline is None or len(headline) >= _LONGEST:
        return False
    return fold(headline) in _BOOKS or _INDEX.search(headline) is not None
