"""The body of a page that is drawn in the browser: read from the data that its scripts hold.

A last resort, for pages whose markup has no body. The data are written down as markup, its keys as classes,
and what is of the body is chosen as on any page; so one way reads what every framework and editor makes of an
article. Data that speak of a wall anywhere are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.choice import choose
from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.body.datarest import with_rest
from newscrawl.extract.body.features import Hints
from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.body.model import Model
from newscrawl.extract.data.jsonld import ARTICLE_TYPES
from newscrawl.extract.data.references import joined
from newscrawl.extract.data.scriptdata import script_data, script_texts
from newscrawl.extract.data.scriptmarkup import markup_of
from newscrawl.extract.page import Page

_WALL_NAME = (
    r"(?:(?:is|has)?_?-?(?:premium|locked|paid|pay_?-?wall(?:ed)?|metered|(?:subscri(?:ber|ption)|member)s?_?-?only)"
    r"|is_?-?plus|requires?_?-?(?:subscri|member|registr))"
)
_WALL_KIND = (
    r"""\\?["'](?:premium|locked|paid|metered|hard(?![\s_-]?news)|subscri|member|registr|plus\b|login)"""
)
_LEVEL = r"_?-?(?:tier|level|type|code|mode|rights?)"
_NAMED = (
    rf"""(?=[hilmprs_-]){_WALL_NAME}[\w-]*\\?["']\s*:\s*(?:true|1\b|\\?["'](?:true|yes)|{_WALL_KIND}"""
    r"""|\{[^{}]{0,200}?["'](?:is_?-?)?(?:active|enabled|shown?|locked)\\?["']\s*:\s*(?:true|1\b))"""
)
_WALLED = (
    *((quote, re.compile(quote + _NAMED)) for quote in "\"'"),
    ("wall", re.compile(r"""class\s*=\s*["'][^"'<>]*pay-?wall""")),
    ("isaccessible", re.compile(r"""isaccessibleforfree\\?["']\s*:\s*\\?["']?(?:false|no\b|0\b)""")),
    ("content", re.compile(rf"""content{_LEVEL}\\?["']\s*:\s*{_WALL_KIND}""")),
    ("access", re.compile(rf"""access(?:{_LEVEL})?\\?["']\s*:\s*{_WALL_KIND}""")),
    (
        "visibility",
        re.compile(r"""visibility(?<=["']visibility)\\?["']\s*:\s*\\?["'](?:paid|members|tiers)"""),
    ),
)
"""What data in small letters say of a wall, by a word that they have then. Each begins with a single letter,
which is found fast: a page may be a megabyte."""
_SENTENCE, _LEAST, _SURELY = 12, 0.4, 2
"""Words of a sentence that is surely prose; the share of words that must be in such, and of those of headline
and standfirst; words of a headline that are not met by chance, where they are more than half of it."""
_NO_STOPS = r"\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff"
_SHORT_WORDS = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_TELLING = re.compile(
    rf"[{_SHORT_WORDS}]{{2}}|[{_NO_STOPS}]{{4}}|(?:[^\W{_SHORT_WORDS}{_NO_STOPS}]|[\u0900-\u0963\u0966-\u0dff]){{4,}}"
)
"""A word that tells something, with the vowels of Indian scripts, which are no letters to Python; two
characters of Chinese, Japanese or Korean, or four of a script that has neither blanks nor full stops."""
_NO_STOP = re.compile(f"[{_NO_STOPS}]")
_LEVELS, _FARTHER = 20, 0.6
"""Levels from a paragraph outwards in which it counts, and how much less at each that holds more: an object
around another is taken only for more text."""
_FRAME = 200
"""Words that the frame of a page, its menu and its foot, may show."""
_ROOT = re.compile(r"(?:^|\s)(?:root|app|__next|__nuxt|svelte|app-root|react-root|main-app)(?:\s|$)")
_FORM = re.compile(rb"""<textarea\b|\btype\s*=\s*["']?password\b""", re.IGNORECASE)
_JAVASCRIPT = re.compile(r"java\s?script", re.IGNORECASE)
_SWITCH_ON = re.compile(
    r"enabl|disabl|activ|aktiv|turn(?:ed)? o|requir|needs?\b|habilit|attiv|benötig|erforder|inschakel"
    r"|aangezet|włącz|включ|увімк|açın|etkin|有効|启用|啟用|활성화",
    re.IGNORECASE,
)


def script_body(page: Page, hints: Hints, model: Model) -> tuple[Cut, list[int]]:
    """The pieces of text in a page's script data, and which of them are the body.

    None are where the page does not say that it is an article, or the data that it is not for everybody.
    """
    if not _says_article(page):
        return Cut(), []
    own = page.source.lower().decode("utf-8", "replace")  # as bytes: ASCII alone is asked for
    said = "\n".join([own, *map(str.lower, script_texts(page.source, wrapped=True))])
    if any(word in said and pattern.search(said) for word, pattern in _WALLED):
        return Cut(), []
    cut = drawn(page)
    kept = choose(cut, hints, model)
    kept = with_rest(cut, densest(cut, kept)) if kept else []
    kept = [at for at in kept if cut.pieces[at].text != hints.headline]
    return cut, kept if _is_prose(cut, kept) and _is_of(cut, kept, hints) else []


def drawn(page: Page) -> Cut:
    """The pieces of what the data in a page's scripts would be as markup."""
    data = map(joined, script_data(page.source))
    made = Page(f"<html><body>{markup_of(data)}</body></html>".encode(), page.url)
    return cut_page(made.tree, outline=made.outline)


def _says_article(page: Page) -> bool:
    """Whether markup calls the page an article. A list of articles drawn by a script would read like one."""
    if "article" in map(str.lower, page.meta.get("og:type", [])) or "article:published_time" in page.meta:
        return True
    return not ARTICLE_TYPES.isdisjoint(page.kinds)


def _is_prose(cut: Cut, kept: list[int]) -> bool:
    """Whether most words stand in sentences: messages and names of a program do not."""
    pieces = [cut.pieces[index] for index in kept]
    prose = sum(p.words for p in pieces if p.words >= _SENTENCE and _may_end(p.text))
    return prose > _LEAST * sum(p.words for p in pieces)


def _may_end(text: str) -> bool:
    return ends_sentence(text) or _NO_STOP.match(text[-1:]) is not None


def _is_of(cut: Cut, kept: list[int], hints: Hints) -> bool:
    """Whether a text speaks of what the headline and the standfirst speak of, or surely of the headline's."""
    text = " ".join(cut.pieces[index].text for index in kept).lower()
    titled, described = (_TELLING.findall(said.lower()) for said in (hints.headline, hints.description))
    found = {word for word in (*titled, *described) if word in text}
    if len(found) > _LEAST * len({*titled, *described}):
        return True
    return len(found.intersection(titled)) > max(_SURELY, len({*titled}) / 2)


def densest(cut: Cut, kept: Sequence[int]) -> list[int]:
    """Of the pieces `kept` those in the object that holds most prose, each text once: all of a site may stand
    in a page's data, an article in two forms."""
    weight = [0.0] * len(cut.boxes)
    for index in kept:
        piece = cut.pieces[index]
        at, size, share = piece.box, 1, float(piece.words) if ends_sentence(piece.text) else 0.0
        for _ in range(_LEVELS):
            if at < 0:
                break
            box = cut.boxes[at]
            if box.end - box.first > size:
                size, share = box.end - box.first, share * _FARTHER
            weight[at] += share
            at = box.parent
    box = cut.boxes[max(range(len(weight)), key=weight.__getitem__)]
    first_of = {cut.pieces[index].text: index for index in reversed(kept) if box.first <= index < box.end}
    return sorted(first_of.values())


def drawn_by_script(page: Page, words: int) -> bool:
    """Whether a page whose body has few `words`, or none, is a frame that a script fills.

    It shows little, and what should hold the page is empty; or it has no body and asks for JavaScript.
    """
    if sum(piece.words for piece in cut_page(page.tree, outline=page.outline).pieces) > _FRAME:
        return False
    for names, element in page.named("root", "app", "__n", "svelte"):
        if _ROOT.search(names) and not "".join(element.itertext()).strip():
            return True
    if words or _FORM.search(page.html):  # a page to write to is served whole, and has no text
        return False
    return any(asks_for_script("".join(part.itertext())) for part in page.tree.iter("noscript"))


def asks_for_script(text: str) -> bool:
    """Whether a short text asks its reader to switch JavaScript on."""
    return _JAVASCRIPT.search(text) is not None and _SWITCH_ON.search(text) is not None
