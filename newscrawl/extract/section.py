"""Where an article stands in its outlet: section and breadcrumbs."""

from __future__ import annotations

from typing import Any

from newscrawl.extract.jsonld import Node, types
from newscrawl.extract.nodes import strings
from newscrawl.extract.page import Page
from newscrawl.extract.text import element_text, fold, plain

_SECTION = (
    "article:section",
    "og:article:section",
    "section",
    "parsely-section",
    "dcterms.subject",
    "category",
)
_HOME = frozenset(
    ["home", "startseite", "accueil", "inicio", "início", "homepage", "hem", "главная", "ana_sayfa", "start"]
)


def read_section(page: Page, nodes: list[Node], crumbs: list[str]) -> tuple[str | None, str]:
    """The section and where it is stated; the last breadcrumb before the story where nothing states it."""
    for node in nodes[:2]:
        if found := strings(node.get("articleSection")):
            return found[0][:120], "json-ld"
    for key in _SECTION:
        for text in page.meta.get(key, [])[:1]:
            if (section := plain(text)) and not section.startswith("http"):
                return section[:120], "meta"
    return (crumbs[-1], "breadcrumbs") if crumbs else (None, "")


def read_breadcrumbs(page: Page, headline: str | None) -> list[str]:
    """The trail above the article, without the home page and the article itself."""
    trail: list[str] = []
    for node in page.jsonld:
        if "BreadcrumbList" in types(node):
            trail = _trail(node.get("itemListElement"))
            break
    if not trail:
        for _, element in page.named("crumb"):
            if element.tag not in ("body", "html"):
                texts = [element_text(link, 20) for link in element.iter("a")]
                trail = [text for text in texts if 0 < len(text) < 60][:8]
                if trail:
                    break
    ends = {fold(headline or ""), ""}
    trail = [text for text in dict.fromkeys(trail) if fold(text) not in ends]
    return trail[1:] if trail and fold(trail[0]).replace(" ", "_") in _HOME else trail


def _trail(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    placed: list[tuple[float, str]] = []
    for place, item in enumerate(items[:20]):
        if isinstance(item, dict):
            names = strings(item.get("name")) or strings(item.get("item"))
            position = item.get("position")
            at = float(position) if isinstance(position, (int, float)) else float(place)
            placed += [(at, name) for name in names[:1] if "://" not in name]
    return [name for _, name in sorted(placed, key=lambda pair: pair[0])]
