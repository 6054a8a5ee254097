"""Names that are words for something else as well.

Outlets, roles and days are called by last names ("Anna Post", "Ada Read", "Anna Freitag"), and initials
without a stop are words of some language ("DI Moss").
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newscrawl.known.agencies import agency_of
from newscrawl.known.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_LAST_NAMES = plain_words("read more head guest")
"""Words for parts of a page or for roles."""
_NO_FIRST_NAMES = plain_words(
    "quick long short min mins minute minutes must learn read load show see find full no and with the our"
)
"""What stands before such a word where it is no last name."""
_AFTER_FIRST_NAMES = plain_words("freitag sonntag montag post press daily bank")
"""Words for days and outlets, which are last names behind a common first name only."""
_PAIR, _INITIALS, _BY = 2, 2, "BY"


def is_last_name(name: str, words: Sequence[str], others: AbstractSet[str]) -> bool:
    """Whether the last of the `words` of a name, all in small letters, is a last name though it is one of the
    `others`, as none before it is."""
    *first, last = words
    if not 0 < len(first) <= _PAIR or not others.isdisjoint(first):
        return False
    if last in _AFTER_FIRST_NAMES:
        return begins_with_first_name(name)
    return last in _LAST_NAMES and _NO_FIRST_NAMES.isdisjoint(first) and name.istitle()


def begins_with_initials(name: str) -> bool:
    """Whether a text is two initials without a stop and a last name, were they a word in some language
    ("DI Moss"); "BY Reuters" is none."""
    initials, _, last = name.partition(" ")
    if len(initials) != _INITIALS or not initials.isupper() or initials == _BY:
        return False
    return last.isalpha() and last[0].isupper() and not last.isupper() and agency_of(last) is None
