"""Words by which a byline calls its writers the outlet's own staff: "De notre envoyée spéciale Ada Moss"."""

from __future__ import annotations

import re

from newscrawl.known.having import has_any

_CAPITAL = r"(?-i:[^\W\d_a-zß-ÿ])[\w.'’-]"
_NAME = rf"(?:{_CAPITAL}{{0,20}}\s){{1,3}}{_CAPITAL}{{1,20}}"
_OURS = re.compile(
    r"(?:\b(?:de|dal|dalla|dai|della|del|van|von|af|av)\s)?\b(?:unser(?:em|er|en)|notre|nuestr[oa]|nostr[oai]|onze|our|vores|vår)\s[\w-]{4,30}\s(?:sp[eé]cia\w{1,2}\s|especial\s)?(?-i:(?=[^\W\d_a-zß-ÿ]))"
    rf"|from\s(?=(?:{_NAME}\s(?:and|&)\s)?{_NAME}(?:,|\sin(?=\s))(?:\s{_CAPITAL}{{2,20}}){{1,2}}\.?$)",
    re.IGNORECASE,
)
"""Whom a byline calls the outlet's own before it names them ("unserem Korrespondenten"), and how papers of
Africa and India have it who wrote from where ("From Ada Moss, Lindmoor")."""
_OURS_WORDS = ("unser", "notre", "nuestr", "nostr", "onze", "our", "from", "vores", "vår")
"""One of these is in it."""
_FIRST_OURS = (
    "dal ", "dalla ", "dai ", "della nostra ", "del nostro ", "af vores ", "av vår ", "vores ", "vår ",
    "van onze ", "de notre ", "de nuestr", "onze ", "notre ", "nuestr", "from ",
)  # fmt: skip
_LETTERS = 18
"""Letters among which the first words of a line end."""


def is_own_staff(text: str) -> bool:
    """Whether a line calls whom it names the outlet's own, in words that begin no other byline."""
    return text[:_LETTERS].lower().startswith(_FIRST_OURS) and _OURS.match(text) is not None


def without_own_staff(text: str) -> str:
    """A byline without what calls its writer the outlet's own."""
    return text if text.isascii() and not has_any(text.lower(), _OURS_WORDS) else _OURS.sub("", text, count=1)
