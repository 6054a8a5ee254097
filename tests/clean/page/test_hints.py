"""What the page knew of a block counts together with its words, never alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.clean import KINDS, clean_article, clean_blocks, restore
from newscrawl.items import Article, Block
from tests.clean.between import FIRST, LAST, kept

LINE = "Join the mailing round of Varno"


def test_a_headline_that_is_a_link_goes_with_its_header() -> None:
    assert kept(Block(text="Also Read"), Block(text="Mills of the valley", link_density=1.0)) == []


def test_the_same_line_without_a_link_stays() -> None:
    assert kept(Block(text="Also Read"), Block(text="Mills of the valley")) == ["Mills of the valley"]


def test_a_link_without_a_header_stays() -> None:
    assert kept(Block(text="Mills of the valley", link_density=1.0)) == ["Mills of the valley"]


def test_a_paragraph_full_of_links_stays() -> None:
    text = "The mills, the ferry, the bridge and the school all lie below the gauge, the report says."
    assert kept(Block(text="Also Read"), Block(text=text, link_density=0.95)) == [text]


@pytest.mark.parametrize(("css", "stays"), [("", True), ("story text", True), ("promo-newsletter", False)])
def test_a_name_lends_weight_to_words(css: str, stays: bool) -> None:
    assert kept(Block(text=LINE, css=css)) == ([LINE] if stays else [])


def test_a_name_is_not_enough() -> None:
    assert kept(Block(text="Grain is dear this year", css="newsletter")) == ["Grain is dear this year"]


def test_a_name_that_most_blocks_have_says_nothing() -> None:
    blocks = [Block(text=f"{text} {FIRST}", css="newsletter-body") for text in ("One.", "Two.", "Three.")]
    blocks.insert(2, Block(text=LINE, css="newsletter-body"))
    assert clean_blocks(blocks).removed == []


def test_a_name_that_most_blocks_have_counts_with_words_that_surely_bid() -> None:
    offer = "Get the Varno Post for just $5. This includes unlimited access, and newsletters for subscribers."
    blocks = [Block(text=f"{text} {FIRST}", css="paywall body") for text in ("One.", "Two.", "Three.")]
    blocks.insert(2, Block(text=offer, css="paywall body"))
    assert [piece.text.strip() for piece in clean_blocks(blocks).removed] == [offer]


@pytest.mark.parametrize("text", ["Menu for eating plan A", "The old trial, and the account of it"])
def test_things_without_a_bid_are_not_enough(text: str) -> None:
    assert kept(Block(text=text, css="subscription plans")) == [text]


def test_one_kind_after_the_other_is_all_at_once() -> None:
    def article() -> Article:
        blocks = [
            Block(text=FIRST),
            Block(text="Also Read"),
            Block(text="Mills of the valley", link_density=1.0),
            Block(text=LINE, css="newsletter"),
            Block(text=LAST),
        ]
        return Article(url="https://example.org/1", blocks=blocks)

    once, twice = article(), article()
    clean_article(once)
    clean_article(twice, kinds={"newsletter"})
    clean_article(twice, kinds={"related"})
    assert once.article_body == twice.article_body == f"{FIRST}\n\n{LAST}"
    assert once.removed == twice.removed


def test_what_is_left_of_a_block_is_read_no_more_when_it_is_cleaned_again() -> None:
    block = Block(text=f"3 min read\n{LINE}", css="newsletter")
    article = Article(url="https://example.org/1", blocks=[Block(text=FIRST), block, Block(text=LAST)])
    clean_article(article)
    once = (list(article.removed), list(article.blocks))
    assert len(article.removed) == 1
    clean_article(article)
    assert (article.removed, article.blocks) == once


TEXTS = [FIRST, LAST, LINE, "Also Read", "Mills of the valley", "₹900", "Subscribe now", "Advertisement", "x"]
BLOCKS = st.lists(
    st.builds(
        Block,
        text=st.sampled_from(TEXTS),
        css=st.sampled_from(["", "newsletter", "related-links", "share bar"]),
        link_density=st.sampled_from([0.0, 0.5, 1.0]),
        type=st.sampled_from(["paragraph", "table_row", "list_item"]),
    ),
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(BLOCKS)
def test_what_goes_gives_back_the_page(blocks: list[Block]) -> None:
    cleaned = clean_blocks(blocks)
    assert restore(cleaned.text, cleaned.removed) == "\n\n".join(block.text for block in blocks)
    ends = [piece.at + len(piece.text) for piece in cleaned.removed]
    assert all(piece.at >= end for piece, end in zip(cleaned.removed[1:], ends, strict=False))


@settings(max_examples=150, deadline=None)
@given(BLOCKS)
def test_disclaimers_afterwards_change_nothing(blocks: list[Block]) -> None:
    once, twice = (Article(url="https://example.org/1", blocks=list(blocks)) for _ in range(2))
    clean_article(once)
    clean_article(twice, kinds=set(KINDS) - {"disclaimer"})
    clean_article(twice, kinds={"disclaimer"})
    assert once.removed == twice.removed
    assert once.blocks == twice.blocks
