"""The headline: which of a page's texts for it is the one.

No source is right alone: the first `<h1>` and the JSON-LD each equal the printed headline on three pages of
four, but one of the sources almost always does (facts/extraction.md). Each source therefore votes for its
text, with the site's name cut off. News markup is trusted over the rest; where heading and JSON-LD agree and
the social title is another text, written apart from the page's `<title>`, it is the editors' short headline
and wins. What loses is kept by the caller as the alternative headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from newscrawl.extract.jsonld import Node, types
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, letters, lines, plain

_SEPARATOR = re.compile(
    r"\s+(?:[|•·»›«‹:~>\\/]|[-–—]{1,2}|::)\s+|\s?[|｜：»_]\s?|\s[-–—]|[-–—]\s|\.\s(?=\S+$)"
)
_REST = re.compile(r"""[?!.…]{0,3}\s?[|\-–—:"»›•·~/,]""")
_META = {
    "og:title": 2.0, "twitter:title": 1.1, "dc.title": 0.9, "dcterms.title": 0.9, "headline": 1.2,
    "title": 0.6, "parsely-title": 1.2, "sailthru.title": 1.2, "cxenseparse:title": 1.0, "article:title": 1.0,
}  # fmt: skip
_HEAD_CLASS = re.compile(
    r"(?:^|[\s_-])(?:headline|entry-?title|post-?title|article-?title|story-?title|titel|titulo|titre)(?![\w-])"
)
_NEWS = re.compile(r"NewsArticle$|^LiveBlogPosting$|^ReportageNewsArticle$")
_MARKED = re.compile(r"[|｜：]")
_MAX = 300


@dataclass(slots=True)
class Vote:
    """One source's text for the headline."""

    text: str
    weight: float
    source: str
    element: HtmlElement | None = None
    signed: bool = False
    """Whether the site's name stood beside it: such a title is written for search engines."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline and where it came from; `others` are the texts that lost, heaviest first."""

    text: str | None
    source: str
    others: tuple[str, ...] = ()
    element: HtmlElement | None = None


def read_headline(page: Page, nodes: list[Node], site: set[str]) -> Headline:
    """The headline of a page. `site` are the names the site goes by, as `site_names` gives them."""
    site = site | _mastheads(page, site)
    stated = [vote for vote in _stated(page, nodes, site) if _may_be(vote.text, site)]
    shown = [
        vote for vote in _shown(page, {letters(vote.text) for vote in stated}) if _may_be(vote.text, site)
    ]
    texts: dict[str, list[Vote]] = {}
    for vote in [*shown, *stated]:
        texts.setdefault(letters(vote.text), []).append(vote)
    if not texts:
        return Headline(None, "", element=next(iter(page.by_tag["h1"]), None))
    _join_cut(texts)
    ranked = sorted(texts.values(), key=lambda group: -sum(vote.weight for vote in group))
    best = _editors_choice(ranked)
    text = _spelling(best)
    lead = max((vote for vote in best if vote.text == text), key=lambda vote: vote.weight)
    others = tuple(_spelling(group) for group in ranked if group is not best and group[0].weight >= 1)
    return Headline(text, lead.source, others, _element(best, page))


def _spelling(votes: list[Vote]) -> str:
    """Of one headline in several spellings (quotation marks, a colon for a line end) the weightiest.

    A heading's text is put together from its lines, so its marks count for less than written ones.
    """
    weights: dict[str, float] = {}
    for vote in votes:
        weight = vote.weight * (0.4 if vote.source == "visible" else 1)
        weights[vote.text] = weights.get(vote.text, 0) + weight
    return max(weights, key=lambda text: weights[text])


def _element(best: list[Vote], page: Page) -> HtmlElement | None:
    """The heading that shows the headline, or else the page's first of the highest rank."""
    found = next((vote.element for vote in best if vote.element is not None), None)
    if found is not None:
        return found
    key = letters(best[0].text)
    for element in [*page.by_tag["h1"], *page.by_tag["h2"], *page.by_tag["h3"]][:200]:
        if key in letters(element_text(element, 30)):
            return element
    return next(iter(page.by_tag["h1"]), None)


def site_names(page: Page) -> set[str]:
    """The names the site goes by, as bare letters: from meta, publisher nodes and the host."""
    keys = ("og:site_name", "application-name", "twitter:site", "publisher", "apple-mobile-web-app-title")
    names = [value for key in keys for value in page.meta.get(key, [])]
    names += [name for node in page.jsonld for name in strings(node.get("publisher"))[:1]]
    names += [
        name for node in page.jsonld if "WebSite" in types(node) for name in strings(node.get("name"))[:1]
    ]
    host = host_of(page.url)
    parts = host.split(".")
    names += [host, *(parts[-2:-1] if len(parts) > 1 else [])]
    return {letters(name.removeprefix("@")) for name in names if name} - {""}


def host_of(url: str) -> str:
    """The host of an address without `www.`; empty where there is none."""
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def _may_be(text: str, site: set[str]) -> bool:
    return 0 < len(text) <= _MAX and letters(text) not in site and letters(text) != ""


def _mastheads(page: Page, site: set[str]) -> set[str]:
    """A first heading that is the last part of the title, or its first, while other headings are the rest."""
    if not page.by_tag["title"] or not page.by_tag["h1"]:
        return set()
    parts = [letters(part) for part in _SEPARATOR.split(plain(page.by_tag["title"][0].text or "")[:_MAX])]
    head = letters(element_text(page.by_tag["h1"][0], 40))
    if (
        len(parts) < 2
        or not head
        or head not in (parts[-1], parts[0], "".join(parts[1:]), "".join(parts[:-1]))
    ):
        return set()
    if any(letters(text).startswith(head) for text in page.meta.get("og:title", [])):
        return set()
    other = [h for tag in ("h1", "h2", "h3") for h in page.by_tag[tag][:8]]
    named = {letters(element_text(h, 40)) for h in other}
    named |= {letters(text) for text in page.meta.get("og:title", [])}
    rest = {parts[0], parts[-1], "".join(parts[1:]), "".join(parts[:-1])} - {head, ""} - site
    return {head} if rest & named else set()


def _shown(page: Page, stated: set[str]) -> Iterator[Vote]:
    """What stands on the page as its heading; lower headings only where no first one is stated as well."""
    confirmed = False
    for tag in ("h1", "h2", "h3"):
        if confirmed and tag != "h1":
            return
        for place, element in enumerate(page.by_tag[tag][:12]):
            mark = f"{element.get('class', '')} {element.get('itemprop', '')} {element.get('id', '')}".lower()
            entitled = bool(_HEAD_CLASS.search(mark))
            if tag == "h1":
                weight = 4.5 if place == 0 else 1.5 if entitled else 0.7
            else:
                weight = 1.6 if entitled and place < 4 else 0.35 - place / 100
            if text := _line(element, stated):
                confirmed = confirmed or (weight > 1 and letters(text) in stated)
                yield Vote(text, weight, "visible", element)


def _line(element: HtmlElement, stated: set[str]) -> str:
    """A heading's text; of several lines the one that another source gives too."""
    text = element_text(element, 60)
    if letters(text) in stated:
        return text
    return next((line for line in lines(element, 60) if letters(line) in stated), text)


def _stated(page: Page, nodes: list[Node], site: set[str]) -> Iterator[Vote]:
    """What the page says of itself in JSON-LD, meta and title."""
    for place, node in enumerate(nodes[:2]):
        weight = 12.0 if any(_NEWS.search(name) for name in types(node)) else 2.7
        for text in strings(node.get("headline") or node.get("name"))[:1]:
            yield Vote(cut_site(text, site), weight if place == 0 else 1.2, "json-ld")
    for key, weight in _META.items():
        for content in page.meta.get(key, [])[:1]:
            text = plain(content)
            cut = cut_site(text, site)
            yield Vote(cut, weight, key, signed=cut != text)
    for title in page.by_tag["title"][:1]:
        yield Vote(cut_site(plain(title.text or ""), site), 1.0, "title")


def _editors_choice(ranked: list[list[Vote]]) -> list[Vote]:
    best = ranked[0]
    if not {"visible", "json-ld"} <= {vote.source for vote in best} or max(vote.weight for vote in best) < 9:
        return best
    for group in ranked[1:]:
        social = [vote for vote in group if vote.source == "og:title"]
        if social:
            apart = not social[0].signed and not any(vote.source == "title" for vote in group)
            return (
                group if apart and len(social[0].text) > 20 and not _MARKED.search(social[0].text) else best
            )
    return best


def cut_site(text: str, site: set[str]) -> str:
    """A title without the site's name before or after it."""
    if len(text) > _MAX:
        return text
    for _ in range(3):
        cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(text)]
        kept = [text[:a] for a, b in reversed(cuts) if a > 0 and _is_site(text[b:], site)]
        kept += [text[b:] for a, b in cuts if b < len(text) and _is_site(text[:a], site)]
        if not kept:
            break
        text = kept[0].strip(" |-–—»·:,")
    return text.strip()


def _is_site(text: str, site: set[str]) -> bool:
    name = letters(text)
    if name in site:
        return True
    return len(name) > 3 and any(
        (len(s) < 2 * len(name) and s.startswith(name))
        or (2 < len(s) < len(name) < len(s) + 9 and name.startswith(s))
        for s in site
    )


def _join_cut(texts: dict[str, list[Vote]]) -> None:
    """A stated title that is a heading with something after a separator votes for that heading."""
    heads = [key for key, votes in texts.items() if votes[0].source == "visible" and votes[0].weight > 1]
    for key in [key for key, votes in texts.items() if votes[0].source != "visible"]:
        for head in heads:
            rest = _after(texts[key][0].text, head) if key.startswith(head) and len(head) > 8 else ""
            if _REST.match(rest):
                texts[head] += [Vote(v.text.removesuffix(rest), v.weight, v.source) for v in texts.pop(key)]
                break


def _after(text: str, head: str) -> str:
    """What follows in `text` on the letters `head`."""
    count = 0
    for place, char in enumerate(text):
        count += len(letters(char))
        if count >= len(head):
            return text[place + 1 :]
    return ""
