"""Two pages of one article made one: what the further page adds comes after what the first has.

Each page repeats the headline, the standfirst and the pictures, and some links that look as if the article
went on lead to the same page again. So only what was not read before is taken, and where that is little, or
the page is called something else, nothing.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.addresses import address_key
from newscrawl.extract.markup.text import fold
from newscrawl.extract.nextpage import is_page, next_number, next_page
from newscrawl.items import Access, Article, FurtherPage
from newscrawl.known.wordcount import count_words

_LEAST = 15
"""Words that a further page adds at least."""
_SHARE = 0.25
"""The share of its words that these are at least."""
_ALIKE = 0.5
"""The share of words that the headlines of two pages have in common at least: some have the page's number."""
_WORD = re.compile(r"[^\s!-/:-@\[-`{-~\u2010-\u2027\u3000-\u303f]+")
"""Signs part words as blanks do: a headline in Japanese is one, and "(2)" stands right behind it."""
_SHORT = "short_body"
_ENOUGH = 50
"""Words from which a body is not short (`record`)."""


def goes_on(article: Article, further: Article | None, html: bytes) -> bool:
    """Whether `further`, which was read in the source `html`, is the next page of `article`.

    The article then has what it adds, and the address of the page after it as `next_page`; else its last page
    is the one before, and `next_page` None.
    """
    number = next_number(article)
    article.next_page = None
    if further is None or not is_page(article.url, further.url, number) or not join(article, further):
        return False
    copy = further.provenance.archived_at
    article.provenance.further_pages.append(FurtherPage(url=further.url, archived_at=copy))
    article.next_page = next_page(html, article.url, number, copy or further.url)
    return True


def join(article: Article, further: Article) -> bool:
    """Whether `further`, the next page before cleaning, is one of `article`, which then has what it adds."""
    known = {fold(block.text) for block in article.blocks}
    added = [block for block in further.blocks if fold(block.text) not in known]
    words = sum(count_words(block.text) for block in added)
    read = sum(count_words(block.text) for block in further.blocks)
    if words < max(_LEAST, _SHARE * read) or is_another(article, further):
        return False
    article.blocks = [*article.blocks, *added]
    article.article_body = "\n\n".join([block.text for block in article.blocks])
    article.word_count = (article.word_count or 0) + words
    pictures = {image.url for image in article.images}
    article.images = [*article.images, *(image for image in further.images if image.url not in pictures)]
    article.corrections = [*article.corrections, *further.corrections]
    article.disclaimers += [one for one in further.disclaimers if one not in article.disclaimers]
    article.access = _both(article.access, further.access)
    if article.word_count >= _ENOUGH and _SHORT in article.quality:
        article.quality.remove(_SHORT)
    return True


def is_another(article: Article, further: Article) -> bool:
    """Whether a page is of another article, by what it says that its address is, or its headline."""
    own = {address_key(url) for url in (article.url, article.canonical_url, further.url) if url}
    if further.canonical_url and address_key(further.canonical_url) not in own:
        return True
    words, others = (set(_WORD.findall(fold(one.headline or ""))) for one in (article, further))
    return bool(words and others) and len(words & others) < _ALIKE * min(len(words), len(others))


def _both(first: Access, further: Access) -> Access:
    """Who may read an article of which these are two pages: its text ends where the further one does."""
    said = [sign for sign in first.evidence if not sign.startswith("text:")]
    locked = further.level in {"locked", "partial"} and first.level not in {"locked", "partial"}
    return Access(
        is_accessible_for_free=first.is_accessible_for_free,
        level="partial" if locked else first.level,
        truncated=further.truncated,
        evidence=list(dict.fromkeys([*said, *further.evidence])),
    )
