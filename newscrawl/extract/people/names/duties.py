"""What somebody does and for whom, right behind their name: "Ada Moss Staff Writer", "Ada Moss Harbour Post
Senior Reporter", "Ada Moss Capitol Bureau".

Local papers set a post and the paper's name in a line below the name, and a blank is all that is left of the
line's end. What stands so after no name is a post alone ("Health Policy Reporter") or an outlet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.markup.text import lowered
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.words.bylinewords import DUTIES
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_DUTY = re.compile(rf"(?:{DUTIES})\b", re.IGNORECASE)
_DUTY_INSIDE = re.compile(rf"\b(?:{DUTIES})\b", re.IGNORECASE)
ARE = (" is ", " ist ", " är ", " er ", " est ", " es ", " è ")
_IS = re.compile(
    rf"\s(?:is|ist|är|er|est|es|è)\s(?:(?:an?|en|eine?|une?|the)\s)?(?=(?:{DUTIES})\b)", re.IGNORECASE
)
_GLUED = re.compile(r"[^\W\d_A-ZÀ-Þ]{4}[A-ZÀ-Þ]")
"""A word that another one follows without a blank: particles of names are shorter."""
_SHORTEST, _LONGEST = 2, 6
"""Words of a name, and of one with what somebody writes on or for whom."""
_NO_NAMES = frozenset(("our", "special", "chief", "white", "middle", "foreign", "political", "staff"))
"""What posts begin with."""
_STAFF = ("Staff ", "STAFF ")
DESKS = plain_words(
    """
    health policy political politics foreign science medical business economics economy education crime courts
    legal diplomatic defence defense technology tech environment transport travel religion consumer financial
    investigative parliamentary regional social media home affairs local democracy city county community town
    news features digital content data national world international multimedia audience engagement video web
    online chief assistant associate deputy managing general assignment lifestyle entertainment arts culture
    showbiz showbusiness celebrity royal tv football cricket rugby tennis racing trainee court film desk
    food housing climate energy investigations breaking morning evening weekend daily capitol statehouse
    education social science music theatre theater book books art health care labor labour police safety
    immigration race gaming games wildlife farming rural security cyber data weather traffic research
    """
)
"""What somebody writes on and how high they stand, in capitals as names are."""
_POSTED = plain_words(
    """
    westminster washington brussels moscow beijing europe asia africa jerusalem delhi tokyo vienna kyiv geneva
    istanbul nairobi johannesburg
    """
)
"""Where correspondents are, behind a first and a last name."""
_PAPERS = plain_words(
    """
    post herald times gazette tribune journal news press chronicle observer courier star sun record telegraph
    sentinel bulletin register review democrat republican independent echo argus mail express leader reporter
    dispatch enquirer inquirer examiner courant statesman republic advertiser globe citizen
    """
)
"""What papers are called with a word before it ("Harbour Post"), and people by their last names as well."""
_SECOND = plain_words(
    "ann lee jo sue beth lynn kay lou rose mae may ray joe bob lyn grace van von de del la st"
)
"""What stands behind a first name and is no last one."""
_OUTLETS = (
    " BBC", " LDRS", " ITV", " STV", " CNN", " NPR", " RNZ", " CBC", " News", " Sport", " Radio", " Verify",
    " Scotland", " Wales",
)  # fmt: skip
_OUTLET = re.compile(
    r"(?<=[a-zß-ÿ])\s(?:(?:[A-ZÉ]{2,5}|Sky|Fox)\s(?:News|Sport|Scotland|Wales|Radio|Verify)|BBC|LDRS|ITV|STV|CNN|NPR"
    r"|RNZ|CBC)(?=$|[,|]|\s[|•·–-])"
)
"""Short names of outlets, as they stand without a mark behind somebody's."""
_BUREAUS = (" bureau", " staff", " newsroom", " news service", " reporting service")
"""What ends the name of an office that somebody reports for."""
_MANY = 3
"""Blanks in a name and that of such an office, at the least; "Staff" alone is behind two names."""


def before_duty(text: str, *, introduced: bool) -> str:
    """The name that a text begins with before words for what somebody does, or empty where there is none.

    Behind an agency ("AP Sports Writer"), in small letters or of the staff these are plain, else only where
    a byline has `introduced` the name or it begins with a common first one, as what stands alone may be a
    post ("Health Policy Reporter").
    """
    words = text.split()
    introduced = introduced or begins_with_first_name(text)
    for cut in range(_SHORTEST, min(len(words), _LONGEST + 1)):
        rest = " ".join(words[cut:])
        by_agency = agency_of(words[cut]) or agency_of(" ".join(words[cut : cut + 2]))
        plain = introduced or rest.islower() or rest.startswith(_STAFF)
        if (by_agency and _DUTY_INSIDE.search(rest)) or (plain and _DUTY.match(rest)):
            name = cased(" ".join(_without_acronym(_without_desk(words[:cut]))))
            whole = is_full_name(name) and lowered(words[0]) not in _NO_NAMES and not _GLUED.search(name)
            return name if whole else ""
    return ""


def is_desk(part: str, following: Sequence[str]) -> bool:
    """Whether a part of a byline is what the post in the next one is of, too ("Education and Social Affairs
    Correspondent")."""
    return lowered(part.strip()) in DESKS and any(map(_DUTY_INSIDE.search, following))


def before_copula(text: str) -> str:
    """A byline without what it says that somebody is ("Ada Moss er kommentator i Harbour Post")."""
    found = _IS.search(text) if has_any(text, ARE) else None
    name = cased(text[: found.start()].strip()) if found else ""
    return name if name and is_full_name(name) else text


def without_outlet(text: str) -> str:
    """A byline without the outlet's short name behind that of somebody ("Ada Moss BBC News, Lindmoor")."""
    return _OUTLET.sub("", text, count=1) if has_any(text, _OUTLETS) else text


def without_bureau(name: str) -> str:
    """A name that begins with a common first one, without the office that somebody reports for behind it."""
    blanks = name.count(" ")
    if blanks < _MANY - 1:
        return name
    ending = next(filter(lowered(name).endswith, _BUREAUS if blanks >= _MANY else _BUREAUS[1:2]), "")
    if not ending or not begins_with_first_name(name):
        return name
    words = name.split()[: -ending.count(" ")]
    own = cased(" ".join(_without_desk(words)))
    return own if is_full_name(own) else name


def _without_desk(words: list[str]) -> list[str]:
    """The words of a name without those behind them for what somebody writes on ("Ada Moss Political") and
    for whom ("Ada Moss Harbour Post")."""
    while words:
        last = lowered(words[-1]).strip(",")
        of_paper = len(words) > _SHORTEST and last in _PAPERS
        of_place = len(words) > _SHORTEST and last in _POSTED
        if (
            not of_paper
            and not of_place
            and last != "the"
            and last not in DESKS
            and not _DUTY.fullmatch(last)
        ):
            return words
        words = words[: -2 if of_paper and _is_of_place(words) else -1]
    return words


def _is_of_place(words: Sequence[str]) -> bool:
    """Whether the word before a paper's is a part of its name, and not the last of somebody's of whom two
    names or an initial stand before it."""
    if len(words) <= _SHORTEST + 1:
        return False
    second = words[1].rstrip(".").lower()
    return len(second) > 1 and second not in _SECOND and not begins_with_first_name(second)


def _without_acronym(words: list[str]) -> list[str]:
    """The words of a name without the outlet's acronym behind them ("Ada Moss HPN")."""
    if len(words) <= _SHORTEST:
        return words
    last = words[-1]
    acronym = len(last) > 1 and last.isupper() and not words[0].isupper() and not set(last) <= set("IV")
    return words[:-1] if acronym else words
