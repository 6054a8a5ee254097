"""Posts that look like names: "Policy Officer", "Parish Priest", "Secretario General".

A byline puts what somebody is behind a comma or in the next line, with capitals as a name has them. What such
words end in is hardly anybody's last name; of those that are (Ada Priest) the word before has to tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.known.wordtables import plain_words

_ENDS = plain_words(
    """
    officer adviser advisor coordinator co-ordinator president presenter researcher scientist lecturer
    student candidate solicitor barrister unionist investigator spokesperson spokesman spokeswoman
    headteacher graduate intern strategist consultant administrator organiser organizer councillor
    relations general général générale nacional adjoint adjointe especial spécial spéciale universitario
    universitaria presidente présidente directeur directrice secretario secretaria
    """
)
"""The last words of posts; what somebody does by more common words, `words.ROLES` has."""
_NAMES_TOO = plain_words(
    """
    priest clerk coach warden lead engineer member fellow dean mayor principal chef minister host chair worker
    """
)
"""Such words that are last names as well."""
POST_WORDS = _ENDS | _NAMES_TOO
_BEFORE = plain_words(
    """
    parish town village city church policy software data youth board lord prime foreign vice assistant
    executive programme program project rural lay research trade staff show civil health social support
    community club team committee council founding visiting honorary teaching head pastry product design
    school area
    """
)
"""What stands before these in a post, and is no first name."""


def is_post(words: Sequence[str]) -> bool:
    """Whether some words, in small letters, end as posts do."""
    if not words:
        return False
    last = words[-1]
    return last in _ENDS or (last in _NAMES_TOO and len(words) > 1 and words[-2] in _BEFORE)
