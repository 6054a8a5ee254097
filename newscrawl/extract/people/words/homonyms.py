"""Names that are words for something else as well.

Outlets, roles and days are called by last names ("Anna Post", "Ada Read", "Anna Freitag"), days by first ones
as well ("Sunday Moss", "Domingo Moss"), and initials without a stop are words of some language ("DI Moss").
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newscrawl.extract.dates.moments.tokens import month_of
from newscrawl.known.agencies import agency_of
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.nameless import is_nameless
from newscrawl.known.wordtables import plain_words

_LAST_NAMES = plain_words("read more head guest")
"""Words for parts of a page or for roles."""
_NO_FIRST_NAMES = plain_words(
    "quick long short min mins minute minutes must learn read load show see find full no and with the our"
)
"""What stands before such a word where it is no last name."""
_AFTER_FIRST_NAMES = plain_words(
    "freitag sonntag montag samstag friday sunday monday domingo post press daily bank senior last leiter"
)
"""Words for days, outlets and posts, which are last names behind a common first name only."""
_FIRST_NAMES = plain_words("sunday monday friday thursday tuesday saturday domingo")
"""Days that people are called by, in West Africa and where Spanish is spoken."""
_NO_LAST_NAMES = plain_words(
    """
    morning mornings afternoon evening evenings night nights noon special review reviews brunch lunch dinner
    roast reads conversation conversations essay memo briefing brief roundup wrap blog column thoughts
    service services sermon mass show express mail mirror telegraph star sun independent punch vanguard
    dispatch deportivo five
    """
)
"""What stands behind a day that nobody is called by, beside what is in nobody's name anyway."""
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


def begins_with_day(name: str, words: Sequence[str], others: AbstractSet[str]) -> bool:
    """Whether the first of the `words` of a name is a day that is a first name, as capitals and what stands
    behind it tell: no month, no other of the `others`, and nothing that is in nobody's name. A second one is
    behind a common first name."""
    first, *rest = words[1:] if words[1:2] == ["domingo"] and begins_with_first_name(name) else words
    if first not in _FIRST_NAMES or not 0 < len(rest) <= _PAIR or not name.istitle():
        return False
    if not others.isdisjoint(rest) or not _NO_LAST_NAMES.isdisjoint(rest) or any(map(month_of, rest)):
        return False
    return not is_nameless(name)


def begins_with_initials(name: str) -> bool:
    """Whether a text is two initials without a stop and a last name, were they a word in some language
    ("DI Moss"); "BY Reuters" is none."""
    initials, _, last = name.partition(" ")
    if len(initials) != _INITIALS or not initials.isupper() or initials == _BY:
        return False
    return last.isalpha() and last[0].isupper() and not last.isupper() and agency_of(last) is None
