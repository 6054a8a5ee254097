"""The ways into cleaning: a text, a list of blocks, an article."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newscrawl.clean.result import Cleaned, restore
from newscrawl.clean.rulebook import Rules
from newscrawl.items import Article, Block, Disclaimer, Removed

_STARTS = ("You’ve reached your limit", "You've reached your limit", "One subscription. Two world-class")
_DISCLAIMER = "Disclaimer: No Business Standard Journalist was involved in creation of this content"


def _spans(text: str) -> list[tuple[int, int, str, str]]:
    found = []
    at = text.find("\n" + _DISCLAIMER)
    if at >= 0:
        found.append((at, at + 1 + len(_DISCLAIMER), "S1", "disclaimer"))
    for start in _STARTS:
        at = text.find("\n" + start)
        if at >= 0:
            found.append((at, len(text), "W1", "subscription"))
    return found


def clean_text(
    text: str, outlet: str | None = None, *, kinds: Collection[str] | None = None, rules: Rules | None = None
) -> Cleaned:
    """Clean a plain text of any shape."""
    removed, kept, used = [], [], 0
    for start, end, rule, kind in _spans(text):
        if kinds is None or kind in kinds:
            removed.append(Removed(rule=rule, kind=kind, text=text[start:end], at=start))
            kept.append(text[used:start])
            used = end
    result = Cleaned(text="".join(kept) + text[used:], removed=removed)
    result.disclaimers = [Disclaimer(kind="syndication", text=r.text.strip()) for r in removed if r.kind == "disclaimer"]
    return result


def clean_blocks(
    blocks: Sequence[Block],
    outlet: str | None = None,
    *,
    kinds: Collection[str] | None = None,
    rules: Rules | None = None,
) -> Cleaned:
    """Clean the blocks of a page."""
    result = clean_text("\n\n".join(block.text for block in blocks), outlet, kinds=kinds, rules=rules)
    texts = result.text.split("\n\n")
    result.blocks = [block for block in blocks if block.text in texts]
    return result


def clean_article(
    article: Article,
    outlet: str | None = None,
    *,
    kinds: Collection[str] | None = None,
    rules: Rules | None = None,
) -> None:
    """Clean an article in place."""
    page = restore(article.article_body, article.removed) if article.removed else None
    result = clean_blocks(article.blocks, outlet, kinds=kinds, rules=rules)
    if page is None:
        article.removed = result.removed
        article.blocks, article.article_body = result.blocks, result.text
        article.disclaimers = result.disclaimers
        article.word_count = len(result.text.split())
