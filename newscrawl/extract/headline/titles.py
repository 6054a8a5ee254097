"""The names a site goes by, and a title without them.

A page's title is made of the headline, the site's name and often a section, with a mark between. What stands
before or after a mark is cut off only where it is a name of the site: headlines have such marks as well.
"""

from __future__ import annotations

import re

from newscrawl.extract.data.jsonld import Node, types
from newscrawl.extract.headline.easterntitles import names_in_title, seams, without_names
from newscrawl.extract.markup.addresses import host_of
from newscrawl.extract.markup.text import letters
from newscrawl.extract.nodes.nodes import by_id, strings
from newscrawl.extract.page import Page
from newscrawl.known.hostnames import own_label
from newscrawl.known.names.easternnames import is_eastern

SEPARATOR = re.compile(
    r"""[\s|｜：»_.–—-](?:
    (?<=\s)(?=[\s|•·»›«‹:~><*⋆★❘⋅∙●▪■◆⟩▸►│¦‖\\/｜：_–—-])(?:\s*(?:[|•·»›«‹:~><*⋆★❘⋅∙●▪■◆⟩▸►│¦‖\\/]|//|\|\||[-–—]{1,3}|:{2,3})\s+|[|｜：»_]\s?|[-–—])
    |(?<=[|｜：»_])\s?|(?<=[-–—])\s(?!(?:und|oder|bzw|and|or)\b)|(?<=\.)\s(?=\S*[^\s.]$))""",
    re.VERBOSE,
)
"""The first character of any separator comes first: so only where one stands is it looked which it is."""
_MARK = re.compile(r"[|•·»›«‹:~><*⋆★❘⋅∙●▪■◆⟩▸►│¦‖\\/–—｜：_.-](?:(?<=\s.)|(?<=[|｜：»_])|(?<=[.–—-])(?=\s))")
"""What any of those separators has: a mark with a blank before it, or one that needs none there."""
_HANGING = re.compile(r"\s+[|\-–—•·:/]+$")
_HANGING_MARKS = frozenset("|-–—•·:/\n")
_CLOSING = frozenset("?!.…)]}\"'»”’“«›‹")
_WORD_END = re.compile(r"\b|(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z]{2})(?=[A-Z]?[a-z])")
"""Where a word of a name ends that may be written in one with the next ("WELTonline", "20Minutes")."""
_ARTICLE = re.compile(r"(?:the|de[rnt]?|die|das|het|l[aeo]s?|el|il|os?|as?)\s", re.IGNORECASE)
"""What a paper's name begins with that the address of its site does not have."""
_LEAST, NAME_WORDS = 8, 7
"""Letters of a name with which no other word begins by accident; words over which a title stands there."""
_NAMED = ("og:site_name", "twitter:site", "publisher")
_INSTALLED = ("application-name", "apple-mobile-web-app-title")
"""What a page is called among the programs of a phone: the site, or by mistake itself."""
MAX_TITLE = 300


def site_names(page: Page) -> set[str]:
    """The names the site goes by, as bare letters: from meta, publisher nodes and the host."""
    meta = page.meta
    names = list[str]()
    for key in filter(meta.__contains__, _NAMED):
        names += meta[key]
    for key in filter(meta.__contains__, _INSTALLED):
        names += [value for value in meta[key] if not _is_title(page, value)]
    known: dict[str, Node] = {}
    sites = "WebSite" in page.kinds
    for node in page.jsonld:
        if "publisher" in node:
            stated = node["publisher"]
            if isinstance(stated, dict) and "name" not in stated:
                known = known or by_id(page)
                stated = known.get(str(stated.get("@id")), stated)
            names += strings(stated)[:1]
        if sites and "name" in node and "WebSite" in types(node):
            names += strings(node["name"])[:1]
    host = host_of(page.url)
    names += [host, own_label(host)] if "." in host else [host]
    found = {letters(name.removeprefix("@")) for name in names if len(name.split()) <= NAME_WORDS} - {""}
    return found | names_in_title(page)


def _is_title(page: Page, name: str) -> bool:
    """Whether what a page is called on a phone is its title, where the site has another name."""
    return name in page.meta.get("og:title", []) and name not in page.meta.get("og:site_name", [name])


def cut_site(text: str, site: set[str], whole: str = "") -> str:
    """A title without the site's name before or after it; what has the letters of `whole` is not cut."""
    if len(text) > MAX_TITLE:
        return text
    if not text.isascii() and is_eastern(text):
        text = without_names(text, site)
    if text[-1:] in _HANGING_MARKS:
        text = _HANGING.sub("", text)
    if ": " in text and not (whole and letters(text) == whole):
        text = _behind_name(text, site)
    for _ in range(3):
        if not _MARK.search(text) or (whole and letters(text) == whole):
            break
        kept = _without_site(text, _cuts(text), site)
        if kept is None:
            break
        text = kept.strip(" |-–—·:," if "«" in kept else " |-–—»·:,")
    return text.strip()


def _cuts(text: str) -> list[tuple[int, int]]:
    """Where the marks between the parts of a title stand; what ends a quotation is none."""
    cuts = [found.span() for found in SEPARATOR.finditer(text)]
    if "«" not in text:
        return cuts
    return [
        (at, end) for at, end in cuts if text[at] != "»" or text.rfind("«", 0, at) <= text.rfind("»", 0, at)
    ]


def _behind_name(text: str, site: set[str]) -> str:
    """A title behind a name of the site of several words and a colon, which parts kickers as well."""
    name, _, rest = text.partition(": ")
    may_be = " " in name and name.count(" ") < NAME_WORDS
    return rest if may_be and (letters(name) in site or _has_article(name, site)) else text


def _without_site(text: str, cuts: list[tuple[int, int]], site: set[str]) -> str | None:
    """A title up to the last mark that the site's name follows, else from the first that it stands before."""
    for start, end in reversed(cuts):
        if start > 0 and _is_no_title(text[end:], site):
            return text[:start]
    for start, end in cuts:
        if end < len(text) and is_site(text[:start], site):
            return text[end:]
    return None


def title_parts(title: str) -> dict[str, str]:
    """The pieces of a title round its first and its last mark; empty where it has none."""
    is_east = not title.isascii() and is_eastern(title)
    cuts = seams(title) if is_east else _cuts(title[:MAX_TITLE])
    if not cuts:
        return {"head": title[: title.rfind(" (")]} if title[-1:] == ")" and " (" in title else {}
    parts = {"first": title[: cuts[0][0]], "last": title[cuts[-1][1] :]}
    if len(cuts) > 1:
        parts |= {"head": title[: cuts[-1][0]], "tail": title[cuts[0][1] :]}
    return {name: text.strip().strip("|–—-").strip() for name, text in parts.items()}


def _is_no_title(text: str, site: set[str]) -> bool:
    """Whether the end of a title is the site's name, or ornament without a letter."""
    if letters(text):
        return is_site(text, site)
    return bool(text.strip()) and _CLOSING.isdisjoint(text)


def is_site(text: str, site: set[str]) -> bool:
    """Whether a part of a title is a name of the site, the beginning of one or begins with one."""
    name = letters(text)
    if name in site or _has_article(text, site):
        return True
    return len(name) > 3 and any(
        (len(s) < 2 * len(name) and s.startswith(name))
        or (2 < len(s) < len(name) < len(s) + 9 and name.startswith(s) and _has_words(text, s))
        for s in site
    )


def _has_article(text: str, site: set[str]) -> bool:
    """Whether a text is a name of the site behind an article."""
    return _ARTICLE.match(text) is not None and letters(text.partition(" ")[2]) in site


def _has_words(text: str, name: str) -> bool:
    """Whether a text begins with the words of a name, in bare letters, and not with a longer word, as
    "Weltmeister" is on a site called "Welt"; no words begin with a long name by accident."""
    if len(name) >= _LEAST or is_eastern(text):
        return True
    return any(letters(text[: end.start()]) == name for end in _WORD_END.finditer(text))
