"""People's names out of bylines: "By A, B and C", "Von A | B, Berlin", "A (dpa)", "a.b@example.org".

What a byline holds beside names is cut off: the word for "by" in many languages, roles and titles, places and
dates, addresses, handles, and words of the page. Organisations and agencies are told from people by their
words.
"""

from __future__ import annotations

import re

from newscrawl.agencies import agency_of
from newscrawl.extract.text import fold, letters, plain


def _words(text: str) -> str:
    return "|".join(text.split())


_NOUNS = _words(
    """
    posted published written reported reporting submitted created edited reviewed article story
    words text report analysis opinion photos? interview post eingestellt veröffentlicht verfasst
    geschrieben gepostet publiziert erstellt gespeichert publié écrit rédigé escrito publicado
    scritto pubblicato geschreven skrevet skriven napisała? опубликовал autor(?:in|en|es|s|e)?
    auteurs? autore authors? verfasser(?:in)? beitrag kommentar gastbeitrag protokoll bericht
    penulis editor reporter journalist foto texte? tekst texto testo yazar yazan текст авторы?
    автори redaktion redaktor redakteur(?:in)? 责任编辑 编辑 作者 記者 记者 文 撰文 글
    """
)
_BYS = _words("by von vom par por di door af av przez автор от oleh od tarafından")
_BY = re.compile(
    rf"^\s*(?:(?:ein|eine|un|une|an?|blog)\s)?(?:(?:{_NOUNS})\s*(?:[:：/]\s*|\s(?={_BYS}\b)))?"
    rf"(?:am\s[\d.\s]{{4,14}}\s)?(?:(?:{_BYS})\b\s*[:.]?\s*(?=\S)|[:：|•·–-]\s*)?",
    re.IGNORECASE,
)
_STARTS = re.compile(
    rf"^\s*(?:(?:ein|eine|blog)\s)?(?:(?:{_NOUNS})\s*[:：]|(?:(?:{_NOUNS})\s)?(?:{_BYS})(?:\s*:|\s))"
    r"\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
_OUTRIGHT = re.compile(rf"^\s*(?:(?:{_NOUNS})\s*[:：]|(?:{_NOUNS})\s(?:{_BYS})\s)", re.IGNORECASE)
_LABEL = re.compile(rf"^\s*(?:{_NOUNS}|{_BYS})(?:\s(?:{_BYS}))?\s*[:：]?\s*$", re.IGNORECASE)
_AND = _words("and und et y e en og och oraz и і ja ve és și dan with mit & + i و και").replace("+", r"\+")
_SPLIT = re.compile(
    rf"\s*(?:[;|•·、，،]|\s/\s|,(?!\s?(?:jr|sr|m\.?d|ph\.?d|ii|iii)\b)|\s(?:{_AND})\s|\s[-–—]\s?|[-–—]\s"
    r"|\s(?:für|for|in|aus|from|via|im|zum|zur|auf|am|at|on|of the)\s)\s*",
    re.IGNORECASE,
)
_LEADING_AND = re.compile(rf"^(?:{_AND})\s+", re.IGNORECASE)
_NOISE = re.compile(
    r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|\b[\w.+-]{1,40}@[\w.-]{2,60}|https?://\S{1,200}|(?<!\w)@\w{2,30}"
    r"|[\"“”„«»]"
)
_ROLE_WORDS = _words(
    r"""
    editor correspondent reporter writer journalist(?:in)? columnist
    redakt(?:eur|ør|ör|or)(?:in|en)? korrespondent(?:in)? autor(?:in)? author chief director
    producer photographer fotograf(?:in)? professor analyst contributor follow published updated
    posted read view more share comment subscribe newsletter minuten minutes min lesezeit reading
    profile? bio email e-mail twitter facebook instagram linkedin leiter(?:in)? mitarbeiter(?:in)?
    chefredakteur(?:in)? корреспондент редактор журналист kolumnist kommentator reportage contact
    kontakt image photo picture quelle credit senior deputy head special guest former freelance
    freie[r]? yesterday ago uhr all posts articles see copyright stand alle beiträge artikel
    anzeigen über kommentare? leave categor(?:y|ies) theme inhalte publiziert bewertung bewerten
    log-?in anmelden scholar advertisement monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag size veröffentlicht login pub text
    register log sign quellen anzeige gespräch print drucken mehr weitere letzte last next previous
    by von click here
    """
)
_ROLE = re.compile(rf"\b(?:{_ROLE_WORDS})\b|^von$", re.IGNORECASE)
_ORGANISATION_WORDS = _words(
    r"""
    agenc(?:y|ies|e|ia|ja) press news presse media medien redaktion(?:steam)? redaction team staff
    desk bureau newsroom editors? editorial redacción redaccion rédaction redazione redactie reuters
    afp ap dpa apa pti ani ians efe ansa tass xinhua bloomberg belga anp sid kna epd upi associated
    trust times post standard zeitung journal radio tv online magazin magazine network group gruppe
    gmbh ltd inc llc e\.v ag se service services association institut[eo]? university universität
    foundation stiftung verband verein ministry ministerium office council committee agentur(?:en)?
    wire redakce redakcja редакция редакції агентство toimitus szerkesztőség servizio agerpres mti
    ritzau ntb tt stt lusa cna kyodo yonhap interfax unian bbc cnn npr sport daily herald guardian
    tribune company verlag blog club community ajansı haber polizei zentrum bundesamt
    landesamt stadt gesellschaft
    """
)
_ORGANISATION = re.compile(
    rf"\b(?:{_ORGANISATION_WORDS})\b|\.[a-z]{{2,4}}$|^[A-Z]{{2,3}}[A-Z/-]{{1,4}}$", re.IGNORECASE
)
_ACRONYM = re.compile(r"^[A-ZÄÖÜ][A-ZÄÖÜ/-]{1,6}$|^dpa(?:/\w{2,4})?$|^\w{2,4}/dpa$")
_DROP = frozenset(
    letters(word)
    for word in [
        "admin",
        "administrator",
        "author",
        "autor",
        "autorin",
        "unknown",
        "anonymous",
        "anonym",
        "none",
        "null",
        "undefined",
        "user",
        "webmaster",
        "editor",
        "root",
        "wordpress",
        "n/a",
        "staff",
        "home",
        "about",
        "me",
        "uns",
        "über",
        "kontakt",
        "contact",
        "redaktor",
        "default",
        "system",
        "false",
        "true",
    ]
)
_NICKNAME = re.compile(r"[^\W\d_][\w.-]{2,29}")
_MAX_WORDS = 5


def split_names(text: str, *, nicknames: bool = False) -> list[str]:
    """The names in a byline, in order; parts that are no names are left out.

    `nicknames` takes a lone word in any case as well, for elements that hold a name and nothing else.
    """
    found: list[str] = []
    for line in re.split(r"[\n\r]+", text):
        body = _NOISE.sub(" ", _BY.sub("", plain(line), count=1))
        for part in (piece for run in _SPLIT.split(body) for piece in _slashed(run)):
            name = tidy_name(part)
            if name and (is_name(name) or (nicknames and _is_nickname(name))):
                found.append(name)
    return list(dict.fromkeys(found))


def _slashed(run: str) -> list[str]:
    """Names with a stroke between them; what is short on both sides is one name with its desk (`dpa/lno`)."""
    parts = run.strip().split("/")
    full = [part for part in parts if " " in part.strip()]
    return full if full and len(parts) > 1 else [run]


def starts_byline(text: str) -> bool:
    """Whether a line begins as a byline does: "By ...", "Autor: ..."."""
    return bool(_STARTS.match(text))


def names_its_author(text: str) -> bool:
    """Whether a line says outright that a name follows: "Autor: ...", "Posted by ..."."""
    return bool(_OUTRIGHT.match(text))


def is_label(text: str) -> bool:
    """Whether a text is only the label of a byline: "Autor:", "By"."""
    return bool(_LABEL.match(text))


def tidy_name(part: str) -> str:
    """One name without what is round it."""
    name = _BY.sub("", _LEADING_AND.sub("", plain(part)), count=1)
    name = name.strip(" ,;:：|-–—/•·'’*_#>»«<()[]")
    if name.endswith(".") and not re.search(r"(?:\b\w|jr|sr)\.$", name, re.IGNORECASE):
        name = name[:-1]
    if name.isupper() and len(name) > 5 and " " in name:
        name = name.title()
    return name


def is_name(name: str) -> bool:
    """Whether a text can be an author's name: a few words without digits that begin with capitals."""
    words = name.split()
    if not words or len(words) > _MAX_WORDS or len(name) > 60 or len(letters(name)) < 2:
        return False
    if any(ch.isdigit() for ch in name) or letters(name) in _DROP:
        return False
    if _ORGANISATION.search(name):
        return True
    if _ROLE.search(name):
        return False
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    return not cased or sum(word[0].isupper() for word in cased) * 2 >= len(cased)


def is_full_name(name: str) -> bool:
    """Whether a text is a person's first and last name, for where nothing else marks it as a name."""
    words = name.split()
    return (
        2 <= len(words) <= 4
        and is_name(name)
        and not _ORGANISATION.search(name)
        and all(word[0].isupper() or word in {"von", "van", "de", "der", "di", "da"} for word in words)
        and all(word.isalpha() or set(word) <= set("-.'’") | set(filter(str.isalpha, word)) for word in words)
    )


def _is_nickname(name: str) -> bool:
    if not _NICKNAME.fullmatch(name) or letters(name) in _DROP or _ROLE.search(name):
        return False
    return not _LABEL.match(name)


def is_organisation(name: str, site: set[str]) -> bool:
    """Whether a name is an organisation's: it has a word of one, is an agency's or the site's own."""
    return letters(name) in site or bool(
        agency_of(name) or _ORGANISATION.search(name) or _ACRONYM.match(name)
    )


def same(one: str, other: str) -> bool:
    """Whether two names are one person's, written in different ways."""
    return fold(one) == fold(other) or letters(one) == letters(other)
