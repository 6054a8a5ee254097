"""Which menus, page ends and lists of a page's source hold nothing but links that lead elsewhere.

A third of a news page's elements are the links of its menus, in `nav` or not. A list of five short links or
more, and of nothing else, is one of them wherever it stands: what an article lists has words beside its
links. What readers do read of such places stays: the path to the article, its topics, who wrote it, a wall, a
text. These are known by the names at the beginning, which are those of all that follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.known.having import has_any
from newscrawl.known.tagwords import LABELS, TOPICS

_HEAD = 500
"""Bytes at the beginning of a menu in which it is named."""
_READ = ("crumb", 'rel="tag"', "paywall", "regwall", "-wall")
_OF_TOPICS = re.compile("tags|topic|keyword|them[ae]")
"""In its tag, what a menu of the article's topics is named."""
_READ_ELEMENT = re.compile(
    rb"<[hHmtpPsb](?:(?<=[hH])1|(?<=m)ain|(?<=t)ime|(?<=[pP])[\s>]|(?<=s)ection|(?<=b)r)"
)
"""Menus have few tags that begin with one of these letters, which is seen by one look at each."""
_ARTICLE = b"<article"
"""One more, looked for by itself: all links begin with its letter."""
_IN_TEXT = frozenset((b"<p", b"<P", b"<s", b"<b"))
"""How those elements begin that are read only where they hold a text."""
_OF_SECTION = "categor"
"""In its tag, what the place of an article's section is named that some systems make a menu of."""
_STEP = re.compile(">\\s*+(?:/|›|»|→|&(?:gt|rsaquo|raquo|rarr);)\\s*+<".encode())
"""A mark between the steps of a trail that nothing names."""
_SMALL = 2000
"""Bytes of such a trail."""
_TEXT, _SENTENCE, _LONG_TEXT = 300, 80, 400
"""Bytes of a text that is no link, of one that is none beside a paragraph, and of one that ends no page."""

_RELS = ('rel="tag', "rel='tag", "rel=tag", 'rel="nofollow tag')
"""How a link says that it leads to a tag, in the marks that programs for smaller pages leave, too."""
_LEAST, _FEW = 5, 2
"""Links of a list that is a menu, and of one that is none though its tag may say so."""
_OF_ARTICLE = (
    *("itemprop", "crumb", *_RELS, "/tag/", "tags", "tag-list", "taglist", "topic", "keyword", "thema"),
    *("theme", "author", "autor", "byline", "wall"),
)
_IN_FOOTER = (*_OF_ARTICLE, "entry", "post-", "article")
"""Names of lists and page ends that are an article's own."""
_ARTICLE_ELEMENT = re.compile(rb"<(?:[hH]1|article|main|time)")
_ENDS_ARTICLE = re.compile(
    rb"(?:\s++|</div>|<!--[^-]*+(?:-(?!->)[^-]*+)*+-->)*+</(?:article|main|section|blockq)"
)

_LIST = re.compile(rb"</?ul(?=[\s>])[^<>]*+>")
_AROUND = 300
"""Bytes before a list in which the boxes around it are named, and bytes of it with its first links."""
_BLANKS = rb"[ \t\n\r\f\v|/,-]*+"
"""Written out: a class that has the one for white space in it is gone over in twice the time."""
_LINKS_ONLY = re.compile(
    _BLANKS + rb"(?:<(?:"
    rb"a\s[^>]*+>[^<]{0,120}+(?:</?(?:span|div|i|b|em|strong|small|sup|img)\b[^>]*+>[^<]{0,120}+)*+</a\s*+"
    rb"|/?(?:li|span|div|i|b|em|strong|small)\b[^>]*+|!--[^-]*+(?:-(?!->)[^-]*+)*+--"
    rb")>" + _BLANKS + rb")*+"
)
_SAID = re.compile(rb">[^<>]+")
_MARKS, _TAGS, _LONGEST_LABEL = b" \t\r\n:", 4, 90
"""What is around a word before a list, tags between the two, and bytes of it."""
_COLON, _LEADING = b":", 5
"""What a sentence ends in that leads to a list of the text, and blanks of it at the least."""
_SLASH = ord("/")
_HINTS = ("itemprop", "crumb", "tag", "topic", "keyword", "them", "aut", "byline", "wall")
"""What all of these names have one of: fewer than they are."""


def is_read_menu(inside: bytes) -> bool:
    """Whether a `nav` may hold what is read; `inside` is its source, from its attributes on."""
    head = as_text(inside[:_HEAD].lower())
    if has_any(head, _READ) or ("itemprop" in head and "sitenav" not in head):
        return True
    if _OF_TOPICS.search(head, 0, head.find(">")) or has_text(inside, _TEXT):
        return True
    if _OF_SECTION in head and inside.count(b"<a") <= _FEW:
        return True
    if len(inside) <= _SMALL and 'href="/"' in head and inside.count(b"<a") < _LEAST and _STEP.search(inside):
        return True
    article = inside.find(_ARTICLE)
    element = _READ_ELEMENT.search(inside, 0, len(inside) if article < 0 else article)
    if element is not None and element[0][:2] in _IN_TEXT:
        return has_text(inside, _SENTENCE)
    return element is not None or article >= 0


def is_read_footer(inside: bytes, raw: bytes, end: int) -> bool:
    """Whether a `footer` that ends at `end` of `raw` may be an article's, or holds few links, or a text."""
    return (
        _ENDS_ARTICLE.match(raw, end) is not None
        or has_any(as_text(inside[:_HEAD].lower()), _IN_FOOTER)
        or inside.count(b"<a") < _LEAST
        or _ARTICLE_ELEMENT.search(inside) is not None
        or has_text(inside, _LONG_TEXT)
    )


def has_text(raw: bytes, size: int) -> bool:
    """Whether so many bytes of text stand in a row behind a tag. Where a tag begins at the end of as many
    bytes, none of them begins such a text: few are looked at."""
    at = 0
    while at + size <= len(raw):
        tag = raw.rfind(b"<", at, at + size)
        if tag < 0:
            tag = raw.find(b"<", at + size)
            tag = len(raw) if tag < 0 else tag
            if max(map(len, raw[at:tag].split(b">")[1:]), default=0) >= size:
                return True
        at = tag + 1
    return False


def lists_in(raw: bytes, start: int, end: int) -> list[int]:
    """Where the tags of lists stand between `start` and `end`."""
    return [found.start() for found in _LIST.finditer(raw, start, end)]


def without_link_lists(raw: bytes, tags: Sequence[int]) -> bytes:
    """`raw` without lists of links. `tags` is where the tags of all its lists begin, in page order."""
    kept: list[bytes] = []
    at = 0
    for start, end in _link_lists(raw, tags):
        kept.append(raw[at:start])
        at = end
    return b"".join([*kept, raw[at:]]) if kept else raw


def _link_lists(raw: bytes, tags: Sequence[int]) -> list[tuple[int, int]]:
    """The outermost lists of links. What lies between two tags of lists is looked at once, so that lists in
    lists cost no more; where no list can come of it, it is not looked at."""
    found: list[tuple[int, int]] = []
    around: list[tuple[int, int, bool]] = []
    start, links, good, at = 0, 0, False, 0
    for tag in tags:
        is_end = raw[tag + 1] == _SLASH
        if good:
            links += raw.count(b"<a", at, tag)
            of_use = not is_end or links >= _LEAST or around[-1][2]
            good = of_use and _LINKS_ONLY.fullmatch(raw, at, tag) is not None
        at = raw.find(b">", tag) + 1
        if not is_end:
            around.append((start, links, good))
            start, links, good = tag, 0, True
        elif around:
            if good and links >= _LEAST and not _is_named(raw, start, at):
                while found and found[-1][0] > start:
                    found.pop()
                found.append((start, at))
            start, outer, was = around.pop()
            links, good = links + outer, good and was
    return found


def _is_named(raw: bytes, start: int, end: int) -> bool:
    """Whether a list, what is around it or one of its first links is named for a part of the article, or its
    first link leads to a topic, or a word for topics stands right before it,
    or a sentence that leads to it."""
    near = min(start + _AROUND, end)
    source = raw[max(start - _AROUND, 0) : near].lower()
    if has_any(as_text(source), _HINTS) and has_any(as_text(_SAID.sub(b">", source)), _OF_ARTICLE):
        return True
    link = max(raw.find(b"<a", start, near), start)
    if not TOPICS.isdisjoint(as_text(raw[link : raw.find(b">", link)]).split("/")):
        return True
    before = _text_before(raw, start)
    if before[-1:] in _COLON and before.count(b" ") >= _LEADING:
        return True
    label = _label_of(before).lower()
    return label in LABELS or label.partition(" ")[0] in TOPICS


def _label_of(before: bytes) -> str:
    """The words before a list, where they are few."""
    text = before.strip(_MARKS)
    return text.decode("utf-8", "replace").rstrip("：") if len(text) <= _LONGEST_LABEL else ""


def _text_before(raw: bytes, end: int) -> bytes:
    """The text before a list, where no more than a few tags stand between."""
    for _ in range(_TAGS):
        start = raw.rfind(b">", max(end - _AROUND, 0), end)
        text = raw[start + 1 : end].rstrip() if start >= 0 else b""
        if text.strip(_MARKS) or start < 0:
            return text
        end = raw.rfind(b"<", max(start - _AROUND, 0), start)
    return b""


def as_text(source: bytes) -> str:
    """A short source as text, in which a word is soon looked for: Python asks first whether what is looked
    for in bytes is a number, and that takes longer than to look."""
    return source.decode("latin-1")
