"""What a page says in short of its article, and of what it says there is of another: the site's slogan, its
name, the headline once more.

Systems state these where nobody wrote a description. Of several, one that tells of the article is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.markup.text import fold, letters, plain
from newscrawl.extract.nodes import first
from newscrawl.extract.page import Page
from newscrawl.extract.unfilled import is_unfilled
from newscrawl.known.easternnames import is_eastern

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
_FURTHER = re.compile(
    r"(\.\.\.|…\]?)\s*\W?(?:read|continue|more|mehr|weiter|lesen|lire|leer|seguir|leia|ler|leggi|continua"
    r"|czytaj|читать|читати|devamı)\b[^.!?…]{0,24}$|\s*\[(?:more|mehr|plus|más)\]$",
    re.IGNORECASE,
)
"""Buttons of networks that a theme takes for the beginning of the text, and a link to the rest of it."""
_GLUED, _REST = 6, 20
"""Words of a headline with which no description begins by accident, and letters behind it at the least."""
_LAST = re.compile(r"\s[|–—·•»-]\s([^|–—·•»]{2,40})$")
"""The last part of a text that is parted as titles are."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM, _FEW, _MOST = 6, 1 / 3, 2 / 3
"""Letters of a word without its ending, and the shares of its words that a text has of what tells next to
nothing of it and of what tells of it."""
_PRAISED, _NAMED, _NAME = 2 / 5, 1 / 8, 6
"""The shares of a slogan at the most, of one that praises the site and of one that names it, and letters of a
name that is in no word by accident."""
_BEGINNING = 40
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
    texts = [one for one in _neat(page, nodes, headline, site) if not _is_named(one[0], page, headline)]
    if not texts:
        return None, ""
    if len(begun := texts[0][0]) <= _WHOLE and not begun.endswith(_DOTS):
        return _of_story(texts, headline, site, body)
    told, is_cut = fold(begun), begun.endswith(_DOTS)
    for other, source in texts[1:]:
        if other.endswith(_DOTS):
            continue
        if _goes_on(told.rstrip(_CUT), fold(other)) if is_cut else told.startswith(fold(other)):
            return other, source
    return _of_story(texts, headline, site, body)


def _goes_on(begun: str, other: str) -> bool:
    """Whether a text goes on where one is cut off, and not with dots before something else."""
    return other.startswith(begun) and not other.startswith(_DOTS, len(begun))


def stated_descriptions(page: Page, nodes: list[Node]) -> Iterator[tuple[str, str]]:
    """What the page says in short of its article, and where."""
    for text in filter(None, (first(nodes[:1], key) for key in ("description", "abstract"))):
        yield text, "json-ld"
    for key in filter(page.meta.__contains__, _NAMES):
        for value in page.meta[key][:_VALUES]:
            if (text := plain(value)) and not is_unfilled(text):
                yield text, "meta"


def _neat(page: Page, nodes: list[Node], headline: str, site: Set[str]) -> Iterator[tuple[str, str]]:
    """The descriptions without what stands round them: buttons, the headline, the site's name."""
    for said, source in dict.fromkeys(stated_descriptions(page, nodes)):
        if text := _without_ends(_FURTHER.sub(_dots, said), headline, site):
            yield text, source


def _dots(match: re.Match[str]) -> str:
    return match[1] or "…"


def _without_ends(text: str, headline: str, site: Set[str]) -> str:
    if shared := _SHARED.match(text):
        text = text[shared.end() :].lstrip()
    if headline and text.startswith(headline):
        rest = text[len(headline) :]
        is_glued = rest[:1].isalpha() or (headline.count(" ") >= _GLUED and rest[:1] == " ")
        if is_glued and rest.lstrip()[:1].isupper() and len(rest) > _REST:
            text = rest.lstrip()
    last = _LAST.search(text)
    return text[: last.start()] if last is not None and letters(last[1]) in site else text


def _is_named(text: str, page: Page, headline: str) -> bool:
    """Whether a text says no more than what article or site are called: systems repeat that."""
    names = page.titles | {letters(headline)} | set(map(letters, page.meta.get("og:site_name", [])))
    if len(text) > 2 * max(map(len, names)):  # a text twice as long is no name, whatever letters it has
        return False
    said = letters(text)
    return said in names or (
        len(said) <= _BEGINNING and any(name.startswith(said) or name.endswith(said) for name in names)
    )


def _of_story(
    texts: list[tuple[str, str]], headline: str, site: Set[str], body: str
) -> tuple[str | None, str]:
    """The first of some descriptions, or one that tells of the story where that does not."""
    text, source = texts[0]
    if text[:_BEGINNING] in body or is_eastern(text):
        return text, source
    head, story = headline.casefold(), f"{headline} {body}".casefold()
    share = _share(text, story)
    if share <= _FEW:
        for other, its_source in texts[1:]:
            if other[:_BEGINNING] in body or _share(other, story) >= _MOST:
                return other, its_source
    is_slogan = share <= _NAMED and _speaks_of(site, text)
    if not is_slogan and share <= _PRAISED:
        is_slogan = _PRAISE.search(text) is not None
    return (None, "") if is_slogan and not _share(text, head) else (text, source)


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
