"""What a page says in short of its article, and of what it says there is of another: the site's slogan, its
name, the headline once more.

Systems state these where nobody wrote a description. Of several, one that tells of the article is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.text import fold, letters, plain
from newscrawl.extract.nodes.nodes import first
from newscrawl.extract.page import Page
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.known.names.easternnames import is_eastern

_CUT = " .…"
_DOTS = ("...", "…")
_WHOLE = 600
"""Letters over which a description is the whole text of the story, or most of it."""
_NAMES = (
    "og:description", "description", "twitter:description", "dc.description", "dcterms.description",
    "sailthru.description", "abstract",
)  # fmt: skip
_VALUES = 2
"""Values of a name that are looked at: a system may state the site's slogan before the description."""
_SHARED = re.compile(
    r"(?:share (?:this )?on )?(?:(?:facebook|whatsapp|twitter|tweet|pinterest|linkedin|email|print)\d*"
    r"[\s|,]{0,3}){2,9}|share (?:this )?on (?:facebook|whatsapp|twitter|pinterest|linkedin|telegram)",
    re.IGNORECASE,
)
_BUTTONS = frozenset("sSfFwWtTpPlLeE")  # what the first of them begins with
_FURTHER = re.compile(
    r"(\.\.\.|…\]?)\s*\W?(?:read|continue|more|mehr|weiter|lesen|lire|leer|seguir|leia|ler|leggi|continua"
    r"|czytaj|читать|читати|devamı)\b[^.!?…]{0,24}$|\s*\[(?:more|mehr|plus|más)\]$",
    re.IGNORECASE,
)
"""Buttons of networks that a theme takes for the beginning of the text, and a link to the rest of it."""
_GLUED, _REST = 6, 20
"""Words of a headline with which no description begins by accident, and letters behind it at the least."""
_FIRST = re.compile(r"\s?[|:–—-]\s")
_LAST = re.compile(r"\s[|–—·•»-]\s([^|–—·•»]{2,40})$")
"""What parts a text as titles are parted, and the last part of such a text."""
_ENDING, _STOPS = 45, frozenset(".!?。")
"""Letters of an end that is looked at, and what most ends have that need no look."""
_EASTERN_STOPS, _SEAMS = frozenset("。！？；"), " -—_,，"
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM, _FEW, _MOST = 6, 1 / 3, 2 / 3
"""Letters of a word without its ending, and the shares of its words that a text has of what tells next to
nothing of it and of what tells of it."""
_PRAISED, _NAMED, _NAME = 2 / 5, 1 / 8, 6
"""The shares of a slogan at the most, of one that praises the site and of one that names it, and letters of a
name that is in no word by accident."""
_LONG, _ENOUGH, _BEGINNING = 4, 6000, 40
"""Letters of a word that is no article, of a text that tell what it is about, and of a beginning."""
_PRAISE = re.compile(
    r"\b(?:official|offiziell\w*|officiel\w*|oficial|ufficial\w*|latest|breaking|nachrichten|actualités?"
    r"|noticias|notícias|notizie|новости|новини|haberler\w*|wiadomości|nieuws|nyheter|news|magazin\w*|zeitung"
    r"|newspaper|periódico|diario|jornal|giornale|journal|blog|website|homepage|startseite|portal|webseite"
    r"|plattform|platform|\w*verlag|أخبار|اخبار|समाचार|zeitschrift\w*)\b",
    re.IGNORECASE,
)
"""What sites call themselves, and what they bring."""


def read_description(
    page: Page, nodes: list[Node], headline: str, site: Set[str], body: str
) -> tuple[str | None, str]:
    """The first description that says more than what the article or the site is called, and where it stands.
    One that is cut off gives way to one that goes on, the whole text of the story to its beginning, and what
    tells nothing of the story to what does; a slogan of the site is none."""
    texts = _telling(page, nodes, headline, site)
    text, source = next(texts, (None, ""))
    if text is None:
        return None, ""
    if (is_cut := text.endswith(_DOTS)) or len(text) > _WHOLE:
        told, others = fold(text), list(texts)
        for other, its_source in others:
            if not other.endswith(_DOTS) and (
                _goes_on(told.rstrip(_CUT), fold(other)) if is_cut else told.startswith(fold(other))
            ):
                return other, its_source
        texts = iter(others)
    if text[:_BEGINNING] in body or is_eastern(text) or _has_word(headline, text, site):
        return text, source
    return _of_story(text, source, texts, site, f"{headline} {body[:_ENOUGH]}")


def _goes_on(begun: str, other: str) -> bool:
    """Whether a text goes on where one is cut off, and not with dots before something else."""
    return other.startswith(begun) and not other.startswith(_DOTS, len(begun))


def stated_descriptions(page: Page, nodes: list[Node]) -> Iterator[tuple[str, str]]:
    """What the page says in short of its article, and where."""
    for text in filter(None, [first(nodes[:1], key) for key in ("description", "abstract")]):
        yield text, "json-ld"
    for key in filter(page.meta.__contains__, _NAMES):
        for value in page.meta[key][:_VALUES]:
            if (text := plain(value)) and not is_unfilled(text):
                yield text, "meta"


def _telling(page: Page, nodes: list[Node], headline: str, site: Set[str]) -> Iterator[tuple[str, str]]:
    """The descriptions without what stands round them, but for those that say no more than what article or
    site are called, as systems repeat that."""
    head = set(fold(headline).split())
    names = page.titles | {letters(headline)} | set(map(letters, page.meta.get("og:site_name", [])))
    longest = 2 * max(map(len, names))  # a text twice as long is no name, whatever letters it has
    seen, listed = set[str](), page.meta.get("keywords", ())
    for said, source in stated_descriptions(page, nodes):
        if said not in seen:
            seen.add(said)
            words = said.rpartition(" | ")[2]
            is_list = words in listed and "," in words and said[-1] not in _STOPS
            text = "" if is_list else _without_ends(said, headline, site)
            if text and (len(text) > longest or not _is_named(text, names, head)):
                yield text, source


def _is_named(text: str, names: set[str], head: set[str]) -> bool:
    """Whether a text says no more than one of some names, or than the words of the headline."""
    said = letters(text)
    if said in names or (" " in text and head.issuperset(fold(text).split())):
        return True
    return len(said) <= _BEGINNING and any(name.startswith(said) or name.endswith(said) for name in names)


def _without_ends(text: str, headline: str, site: Set[str]) -> str:
    """A description without buttons before it and a link to more behind it, the headline that is glued to it,
    and the site's name at its end."""
    if text[0] in _BUTTONS and (shared := _SHARED.match(text)):
        text = text[shared.end() :].lstrip()
    if headline and text.startswith(headline):
        text = _without_headline(text, headline)
    if (begun := _FIRST.search(text, 0, _ENDING)) and " " in (name := text[: begun.start()]):
        text = text[begun.end() :] if letters(name) in site else text
    end = text[-_ENDING:]
    if text[-1:] not in _STOPS or " - " in end or not end.isascii():
        if "..." in end or "…" in end or text[-1:] == "]":
            return _FURTHER.sub(_dots, text)
        if (last := _LAST.search(end)) and letters(last[1]) in site:
            return text[: len(text) - len(end) + last.start()]
    return text


def _without_headline(text: str, headline: str) -> str:
    """A description without the headline before it, if that is glued to it; in Chinese and the like nothing
    is left of one that goes on with keywords."""
    begins = text[len(headline) : len(headline) + 1]
    rest = text[len(headline) :].lstrip(f"{_SEAMS}.:|…–")
    if begins in _SEAMS and is_eastern(rest):
        return "" if "," in rest and _EASTERN_STOPS.isdisjoint(rest) else rest
    is_glued = begins.isalpha() or (headline.count(" ") >= _GLUED and begins in " .:|…")
    return rest if is_glued and rest[:1].isupper() and len(rest) > _REST else text


def _dots(match: re.Match[str]) -> str:
    return match[1] or "…"


def _of_story(
    text: str, source: str, others: Iterator[tuple[str, str]], site: Set[str], story: str
) -> tuple[str | None, str]:
    """A description that has no word of the headline, or one of the others that tells of the story where it
    does not."""
    story = story.casefold()
    share = _share(text, story)
    if share <= _FEW:
        for other, its_source in others:
            if _share(other, story) >= _MOST:
                return other, its_source
    is_slogan = share <= _NAMED and _speaks_of(site, text)
    if not is_slogan and share <= _PRAISED:
        is_slogan = _PRAISE.search(text) is not None
    return (None, "") if is_slogan else (text, source)


def _has_word(headline: str, text: str, site: Set[str]) -> bool:
    """Whether a text has a word of the headline, were it with another ending, that is in no name of the site,
    as places are that local papers are called by."""
    said = text.casefold()
    words = (word for word in headline.casefold().split() if len(word) >= _LONG and word[:_STEM] in said)
    return any(not any(letters(word) in name for name in site) for word in words)


def _share(text: str, story: str) -> float:
    """The share of a text's words that a story has, were it with other endings."""
    words = set(_WORD.findall(text.casefold()))
    return sum(word[:_STEM] in story for word in words) / len(words) if words else 0


def _speaks_of(site: Set[str], text: str) -> bool:
    """Whether a text has a name of the site, be it of several words or an address."""
    said = letters(text)
    return any(len(name) >= _NAME and name in said for name in site) or any(
        letters(word) in site for word in text.split()
    )
