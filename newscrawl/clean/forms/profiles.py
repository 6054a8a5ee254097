"""Profiles: lines at the foot on the writers of a story, what they are and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.clean.elements.sorts import PROSE, Element
from newscrawl.clean.forms.signed import NAME, TRADE
from newscrawl.clean.text.fold import Folded
from newscrawl.known.having import has_any

_SMALL = "(?i:de|van|von|der|bin|al|el|la|di|da)"
_ASKED = "(?:follow|reach|e-?mail|tweet|message)"
_BEGUN = re.compile(rf"(?:{NAME}|{_SMALL}) (?:[A-ZÀ-ÖØ-Þ]|(?:{_SMALL}|also|and|reported) )|(?i:{_ASKED} )")
"""How such lines begin that have no label: with a name, or what readers are asked to do."""
_PROFILE = re.compile(
    rf"(?:(?:{NAME}|{_SMALL}) ){{2,4}}(?:\([^()]{{2,40}}\) )?"
    rf"(?:(?:is(?! the (?:first|only|last|latest)\b)|works as|joined|ist|est|es|è|é|covers|writes|reports)\b"
    rf".{{0,80}}?(?<!\w)(?:{TRADE})(?!\w)(?! who (?:was|were|had|died|fled)\b)"
    r"|(?:also )?(?:covers|writes|reports)(?: (?:about|on|for) |(?: [\w'&-]{1,20}){1,4} for (?:the )?[A-Z]))"
)
_NETWORKS = (
    "(?i:twitter|x|facebook|instagram|linkedin|bluesky|threads|mastodon|tiktok|signal|telegram|e-?mail"
    "|social media)"
)
"""Where a writer is followed or reached."""
_REACHED = re.compile(
    rf"(?i:{_ASKED} (?:him|her|them|the (?:author|writer|reporter)s?)"
    rf"|follow (?-i:{NAME} {NAME}))(?i: (?:on|at|via|by)\b|:)(?=.*?(?:@|://|\d{{3}}|(?<!\w)(?:{_NETWORKS})(?!\w)))",
)
_FOLLOWED = re.compile(
    rf"(?P<first>{NAME}) (?:{NAME} ){{1,2}}(?:is (?:an?|the)|covers|writes|reports)\b.{{0,300}}?\. "
    rf"(?i:{_ASKED}) (?:(?P=first)|him|her|them)(?: {NAME})? (?:on|at|via|by)\b"
)
_IS_ON = re.compile(
    rf"(?:{NAME} ){{1,2}}{NAME}(?:, [^.!?]{{3,80}},)?(?: is)? on (?:Twitter|X|Facebook|Instagram|Bluesky"
    r"|Threads|Mastodon)(?: at|:)? ?(?:@|https?://)\S{3,60}"
)
_ALSO = re.compile(rf"{NAME} also (?:covers|writes|reports) (?:about|on|for) (?:the )?[A-Z]")
_PEOPLE = rf"{NAME}(?: {NAME}){{0,3}}(?: and {NAME}(?: {NAME}){{0,3}})?"
_PLACE = rf"{NAME}(?: {NAME}){{0,2}}(?:, {NAME})?"
_REPORTED = re.compile(
    rf"{_PEOPLE} reported from {_PLACE}(?:,? and {_PEOPLE}(?: reported)? from {_PLACE}){{0,3}}"
    rf"(?: {_PEOPLE} (?:contributed|reported)(?: [a-z]+){{0,3}}(?: {_PLACE})?\.?)?"
)
"""From where several wrote, and who helped: nothing but names and places."""
_ABOUT = re.compile(
    r"(?:about the (?:author|writer|reporter)s?|(?:zum|zur|zu den|über den|über die) autor(?:in|en|innen)?"
    r"|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|sull['’]autor[ei]|over de auteur|om författaren"
    r"|o autor(?:ze|ce)|об авторе|про автора) ?: (?=\S)",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"The (?:author|writer|columnist)s? (?:is|are) (?:an? |the )?[^.\n]{3,80}? (?:at|of|with) (?:the )?[A-Z]"
)
_WRITERS = ("author", "writer", "columnist")
"""How a page calls who wrote its text, which the text does not."""
_NAMED = re.compile(
    r"(?!Follow|Reach|E-?[Mm]ail|Tweet|Message)[A-Z]\S* (?:\S+ ){0,2}?([A-Z][\w'-]{2,}) (?=[a-z(])"
)
"""The name that a line begins with, and its last word."""
LONGEST_FOOT = 420
"""Characters of any label at the foot at the most."""


def is_profile(shape: str) -> bool:
    """Whether a line at the foot says what the writer of the story is, from where they reported, or how to
    reach them."""
    if '"' in shape:
        return False
    if ":" in shape and _ABOUT.match(shape):
        return True
    if not _BEGUN.match(shape):
        return False
    if any(form.match(shape) for form in (_PROFILE, _REACHED, _FOLLOWED, _IS_ON, _ALSO)):
        return True
    return " reported from " in shape and _REPORTED.fullmatch(shape) is not None


def is_of_author(shape: str, text: str, start: int) -> bool:
    """Whether a line at the foot of a `text`, which begins at `start`, says what "the author" is, of whom the
    text before it does not tell."""
    if not _AUTHOR.match(shape):
        return False
    return '"' not in shape and not has_any(text[:start], _WRITERS)


def tells_of(folded: Folded, elements: Sequence[Element], profile: Element) -> bool:
    """Whether the article tells of whom a line at its foot says what they do: reporters are in the news."""
    name = _NAMED.match(folded.shape, profile.start, profile.end)
    return name is not None and any(
        folded.shape.find(name[1], line.start, line.end) >= 0
        for line in elements
        if line.sort == PROSE and line.rule is None and line.start < profile.start
    )
