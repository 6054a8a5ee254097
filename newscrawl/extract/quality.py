"""What of a record a person should look at: the flags of its `quality` that the page as a whole gives.

A flag says that a record may be wrong, and in which way, so that an archive can be asked for all such; for
what is no article for certain `kind` has a reason instead.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.kind.fronts import heads_stories
from newscrawl.extract.kind.teasers import are_teasers
from newscrawl.extract.kind.unnamed import is_dated
from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from newscrawl.items import Article, Block

_SHORT_BODY = 50
"""Words under which a body is flagged for a person to look at."""


def flag(
    article: Article, page: Page, layouts: Sequence[Layout], layout: Layout | None, *, is_stated: bool
) -> None:
    """Add its flags to a record: of the `layouts` of an outlet this one was read with, and `is_stated` says
    whether the page has data of the article."""
    if (article.word_count or 0) < _SHORT_BODY:
        article.quality.append("short_body")
    gives_way = layout and layout.body and article.provenance.sources["article_body"] != "selector"
    if layouts and (layout is None or gives_way):
        article.quality.append("fallback_extractor")
    if not article.headline:
        article.quality.append("no_headline")
    if not is_stated and _shows_others(page, article.blocks):
        article.quality.append("teasers")


def _shows_others(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether an article of which no data tell shows little but other stories: a round-up of the week, or the
    list of a topic whose address spells its long name. The page alone does not tell the two apart.
    """
    return not is_dated(page) and heads_stories(page) and are_teasers(page, blocks)
