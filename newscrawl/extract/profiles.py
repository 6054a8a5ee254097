"""Links to authors' own pages: they name an author, and lead to no other article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.known.having import has_any

PROFILE_FOLDERS = frozenset((
    "author", "authors", "autor", "autoren", "autores", "autors", "autore", "autori", "auteur",
    "auteurs", "people", "by", "user", "users", "reporter", "reporters", "bio", "bios", "editor",
    "editors", "writer", "writers", "columnist", "columnists", "columnista", "columnistas", "kolumnist",
    "kolumnisten", "redaktor", "redaktoren", "redaktør", "redaktör", "skribent", "skribenter",
    "forfatter", "forfattere", "kirjoittaja", "kirjoittajat", "toimittaja", "toimittajat", "szerzo",
    "szerzok", "avtor", "avtori", "giornalista", "giornalisti", "periodista", "periodistas", "firma",
    "firmas", "yazar", "yazarlar", "penulis", "tac-gia", "autorzy", "autorius", "autoriai", "redakce",
    "redakcia", "novinar", "novinari", "colunista", "colunistas", "jornalista", "jornalistas", "muhabir",
    "zurnalistas", "zurnalists", "ajakirjanik", "arthrografos", "syntaktis", "medarbetare", "bylines",
    "awdur", "awduron", "udar", "hofundur", "hofundar", "egilea", "egileak", "firmes", "awtur", "muellif",
    "byline", "correspondent", "correspondents", "autora", "autoras", "autorin", "autrice", "articulista",
    "articulistas", "colaborador", "colaboradores", "redactor", "redactores", "redacteur", "redacteurs",
    "redattore", "redattori", "collaboratori", "redaktorzy", "dziennikarz", "dziennikarze", "medarbejder",
    "medarbejdere", "zurnalistai", "avtorji", "autorka", "ujsagirok", "kose-yazarlari", "tacgia", "blogger",
    "bloggers", "avtory", "avtorite", "autorii", "kontributor", "authorprofile", "author-profile",
    "author_profile", "presenter", "presenters",
    "expert", "experts", "our-experts", "our-people", "fellow", "fellows", "scholar", "scholars",
))  # fmt: skip
"""What stands before the name of an author in an address."""
_OF_ANYBODY = frozenset((
    "people", "user", "users", "bio", "bios", "expert", "experts", "fellow", "fellows", "scholar", "scholars",
    "staff", "profil", "profile", "profiles", "our-experts", "our-people",
))  # fmt: skip
"""Those of them that lead to others as well."""
_PROFILE = re.compile(
    r"[/?&](?:(?<=/)(?:autorid|profil|staff|contributor|journalist(?!ic)|authors?\.(?:php|aspx?)|author:)"
    r"|(?<!/)author(?:_?id)?=\w)"
)
"""What only begins so, and the number or name of an author that an address asks for."""
_WORDS = ("author", "profil", "autorid", "staff", "contributor", "journalist")
"""One of these is in all of it."""
_SIGNS = (*_WORDS, "redakteur", "/@")
"""The same of whatever else leads to a profile than a folder."""
_ACCOUNT = re.compile(r"/@[\w.-]{2,40}/?(?:$|\?)")
"""The page of an account on the same site; the outlet's on another is no writer's."""
_SHORTEST = 3
_NO_PROFILE = re.compile(
    r"photogra|fotogra|/images?/|/topics?/|/tags?/|/themen?/|/users?/(?:forgot|log|password|regist|sign)"
)


def is_profile(link: Element) -> bool:
    """Whether a link leads to an author's page."""
    given = link.attrib
    if "rel" in given and "author" in given["rel"].lower().split():
        return True
    address = given.get("href", "").lower()
    if PROFILE_FOLDERS.isdisjoint(address.rstrip("/").split("/")[1:-1]):
        profile = has_any(address, _WORDS) and _PROFILE.search(address) is not None
        profile = profile or "redakteur" in address
        profile = profile or (address[:2] == "/@" and _ACCOUNT.match(address) is not None)
    else:
        profile = True
    return profile and not _NO_PROFILE.search(address)


def profiles(links: Sequence[Element]) -> list[Element]:
    """Those of some links that lead to the pages of authors: of most pages' it is seen at once that none
    does."""
    leads = [link.attrib.get("href", "") for link in links]
    rels = [link.attrib["rel"] for link in links if "rel" in link.attrib]
    told = "/".join(leads + rels).lower()
    if PROFILE_FOLDERS.isdisjoint(told.split("/")) and not has_any(told, _SIGNS):
        return []
    return list(filter(is_profile, links))


def is_spelled(link: Element) -> bool:
    """Whether what the link of a profile says ends with the last part of its address: what a user goes by."""
    last = letters((link.get("href") or "").rstrip("/").rpartition("/")[2])
    return len(last) >= _SHORTEST and letters(element_text(link, 10)).endswith(last)


def is_anybodys(link: Element) -> bool:
    """Whether a link leads to somebody's page that need not be one of who writes, but of who does research or
    is in the news."""
    if "author" in (link.get("rel") or "").lower().split():
        return False
    return not _OF_ANYBODY.isdisjoint((link.get("href") or "").lower().split("/"))
