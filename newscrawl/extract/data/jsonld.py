"""JSON-LD as pages have it: nested, in lists and graphs, and now and then broken.

Most pages give valid JSON. About one in sixty does not: what is wrong with it is mended where it can be
(`brokenjson`), and what is whole in it is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from newscrawl.extract.data import brokenjson
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

Node = dict[str, Any]

_AROUND = re.compile(r"(?:[\s,;]|<!--|-->|//|/\*|\*/|<!\[CDATA\[|\]\]>)*+")
"""What stands around and between the values of a script."""
_NO_CHARACTER = re.compile(r"\\u(?:[dD][89a-fA-F]|00[01]|007[fF])")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u00(?:09|0[aA]|0[dD])"
    r"|(u(?:[dD][89a-fA-F][0-9a-fA-F]{2}|00[01][0-9a-fA-F]|007[fF]))|.)",
    re.DOTALL,
)
"""An escape of JSON; the group is what stands for no character: half a pair of surrogates, a control."""
_BEFORE_CLASS = re.compile(r"[/:#]")
_PREFIXED = ('"schema:', "schema.org/headline")
_PREFIX = re.compile(r"(?:schema:|https?://(?:www\.)?schema\.org/)(?=\w+$)")
"""What some libraries put before each name, and two signs of it (https://www.w3.org/TR/json-ld11/#compact-iris)."""
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "hasPart", "liveBlogPosting", "@included")
ARTICLE_TYPES = frozenset({
    "Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle",
    "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle",
    "SatiricalArticle", "ScholarlyArticle", "TechArticle", "Report", "BlogPosting", "LiveBlogPosting",
    "SocialMediaPosting", "DiscussionForumPosting", "Review", "Recipe",
})  # fmt: skip
"""Classes of articles."""
_CLASSES = ARTICLE_TYPES | plain_words("""
    WebPage ItemPage CollectionPage SearchResultsPage ProfilePage AboutPage ContactPage WebSite ItemList
    BreadcrumbList CreativeWork VideoObject AudioObject ImageObject Person Organization NewsMediaOrganization
""")
"""Classes that tell of pages and what is on them."""
_SPELLED = {name.lower(): name for name in _CLASSES}
_OPENERS = frozenset("[{")
_MAX_DEPTH = 8
_decoder = json.JSONDecoder(strict=False)


def nodes(scripts: Iterable[str]) -> list[Node]:
    """Every node of the page's JSON-LD scripts, outer before inner, in page order."""
    found: list[Node] = []
    for script in scripts:
        prefixed = has_any(script, _PREFIXED)
        for value in parse(script):
            _gather(_unprefixed(value, 0) if prefixed else value, 0, found)
    return found


def parse(script: str) -> list[Any]:
    """The JSON values of one script, its objects and lists; of one that is broken what is whole in it.

    Several values one after another are all read; none is an empty list.
    """
    text = script[_after(script, 0) :]
    if "\\" in text and _NO_CHARACTER.search(text):
        text = _ESCAPE.sub(lambda found: "" if found[1] else found[0], text)
    if text[:1] == '"' and isinstance(whole := _value(text), str):
        text = whole.strip()  # JSON in a string of JSON
    if text[:1] not in _OPENERS:
        start = min((i for i in (text.find("{"), text.find("[")) if i >= 0), default=-1)
        if start < 0:
            return []
        text = text[start:]
    values, at = _values(text)
    return values if at == len(text) else brokenjson.read(text[at:], values)


def _value(text: str) -> Any:
    try:
        return _decoder.decode(text)
    except (ValueError, RecursionError):
        return None


def _values(text: str) -> tuple[list[Any], int]:
    """The values in `text` up to the first that is broken, and where that is."""
    values: list[Any] = []
    at = 0
    while text[at : at + 1] in _OPENERS:
        try:
            value, at = _decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        values.append(value)
        at = _after(text, at)
    return values, at


def _after(text: str, at: int) -> int:
    """The place after what stands around values."""
    around = _AROUND.match(text, at)
    return around.end() if around else at


def _gather(value: Any, depth: int, found: list[Node]) -> None:
    """Put the nodes in `value` into `found`, outer before inner."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            _gather(item, depth + 1, found)
    elif isinstance(value, dict):
        found.append(value)
        for key in _NESTED:
            if key in value:
                _gather(value[key], depth + 1, found)


def _unprefixed(value: Any, depth: int) -> Any:
    """A value with the names of its properties as others write them: "schema:headline" is a headline."""
    if depth > _MAX_DEPTH:
        return value
    if isinstance(value, list):
        return [_unprefixed(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {_PREFIX.sub("", key): _unprefixed(item, depth + 1) for key, item in value.items()}
    return value


def types(node: Node) -> list[str]:
    """The schema.org classes of a node, without prefix or address; those of pages in their own spelling."""
    value = node["@type"] if "@type" in node else node.get("type")
    if isinstance(value, str) and value.isalnum():
        return [value if value in _CLASSES else _SPELLED.get(value.lower(), value)]
    names = value if isinstance(value, list) else [value]
    return [_spelled(name) for name in names if isinstance(name, str)]


def _spelled(name: str) -> str:
    bare = name if name.isalnum() else _BEFORE_CLASS.split(name)[-1].replace(" ", "")
    return _SPELLED.get(bare.lower(), bare)
