"""Captions that are the text of a story told in pictures, without the credits that they end in.

A credit at the end of a line makes it a caption to whoever cleans a text; where captions are all of it, they
would go with the credits.
"""

from __future__ import annotations

from newscrawl.extract.pictures.creditsapart import captioned
from newscrawl.items import Article

_FEWEST, _LONGEST = 3, 600
"""Captions that tell a story, and letters of one of which a credit is taken off."""


def take_credits_off(article: Article) -> None:
    """Take the credits off the captions in an article's text, where several are."""
    captions = [block for block in article.blocks if block.tag == "figcaption"]
    if len(captions) < _FEWEST:
        return
    for block in [block for block in captions if len(block.text) <= _LONGEST]:
        block.text = captioned("", block.text, None).caption or block.text
    article.article_body = "\n\n".join([block.text for block in article.blocks])
