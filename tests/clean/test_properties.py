"""What must hold for any text: nothing is lost, cleaning twice is cleaning once, blocks and text agree."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.clean import KINDS, Rule, clean_article, clean_blocks, clean_text, default_rules, restore
from newscrawl.items import Article, Block
from newscrawl.known.wordcount import count_words

SCRAPS = (
    "The river rose by two metres on Monday, the gauge keeper said.",
    "“Already subscribed? Log in,” the screen told her.",
    "It fell again.",
    "Price list",
    "You’ve reached your limit of {{free_limit}} free articles this month.",
    "Subscribe now for unlimited access.",
    "Already subscribed? Log in",
    "Smart Quarterly",
    "₹900",
    "3 Months",
    "₹300/Month",
    "Renews automatically, cancel anytime",
    "Disclaimer: No Business Standard Journalist was involved in creation of this content",
    "Views expressed above are the author's own.",
    "First Published: May 13 2012 | 6:35 PM IST",
    "3 min read",
    "Also Read",
    "Mill owners ask for more rain next year",
    "ALSO READ: How the river rose",
    "Related Topics",
    "Rivers / Rain",
    "Advertisement",
    "Image",
    "-",
    "Press Trust of India | New Delhi",
    "A man at the river (Photo: PTI)",
    "(Reporting by Ines Salas; editing by Roy Hart)",
    "Share",
    "Tweet",
    "&amp;",
    "&rsquo;",
    "\u200b",
    "\xa0",
    "We use cookies. Accept all",
    "Dear Reader,",
    "Support quality journalism and subscribe to Business Standard.",
    "Digital Editor",
    "TAGS: #rain",
    "…",
    "{{",
    "Get the best of the week delivered to your inbox",
    "Keep reading with a Harbour Pass",
    "€2 a week for three months, then €6",
    "Tap the bell for alerts on WhatsApp.",
    "Open the app. Tap Membership.",
    "Melden Sie sich für unseren Newsletter an",
    "More like this",
    "Share.",
    "By signing up you agree to our terms.",
)
joins = st.sampled_from(["\n", "\n\n", ". ", " ", "", " | ", "\r\n", "\n \n"])
texts = st.lists(st.tuples(st.one_of(st.sampled_from(SCRAPS), st.text(max_size=12)), joins), max_size=14).map(
    lambda parts: "".join(scrap + join for scrap, join in parts)
)
outlets = st.sampled_from([None, "businessstandard", "thehindu", "nobody"])


@given(texts, outlets)
@settings(max_examples=300, deadline=None)
def test_kept_and_removed_give_back_the_input(text: str, outlet: str | None) -> None:
    cleaned = clean_text(text, outlet)
    assert restore(cleaned.text, cleaned.removed) == text


@given(texts, outlets)
@settings(max_examples=300, deadline=None)
def test_cleaning_twice_is_cleaning_once(text: str, outlet: str | None) -> None:
    once = clean_text(text, outlet).text
    again = clean_text(once, outlet)
    assert again.text == once
    assert not again.removed


@given(texts, outlets)
@settings(max_examples=150, deadline=None)
def test_every_disclaimer_is_a_piece_of_the_input(text: str, outlet: str | None) -> None:
    cleaned = clean_text(text, outlet)
    assert all(disclaimer.text in text for disclaimer in cleaned.disclaimers)
    assert len(cleaned.disclaimers) == sum(piece.kind == "disclaimer" for piece in cleaned.removed)


@pytest.mark.parametrize("rule", default_rules().all, ids=lambda rule: f"{rule.outlet}-{rule.name}")
def test_what_a_rule_knows_may_stand_in_one_line_with_any_sentence(rule: Rule) -> None:
    before, after = (
        "The river rose by two metres on Monday.",
        "Nobody in Varno could say why, and the council met again to read a report.",
    )
    for hit in (example.replace("\n", " ") for example in rule.hit):
        for line in (f"{before} {hit}", f"{hit} {after}", f"{before} {hit}. {hit} {after}"):
            text = f"{after}\n\n{line}\n\n{before}"
            cleaned = clean_text(text, rule.outlet)
            assert restore(cleaned.text, cleaned.removed) == text


blocks = st.lists(
    st.one_of(
        st.sampled_from([s for s in SCRAPS if s.strip() == s and s]), texts.map(str.strip).filter(bool)
    ),
    max_size=8,
).map(lambda texts: [Block(text=text) for text in texts])


@given(blocks, outlets)
@settings(max_examples=200, deadline=None)
def test_blocks_hold_the_kept_text(given_blocks: list[Block], outlet: str | None) -> None:
    cleaned = clean_blocks(given_blocks, outlet)
    page = "\n\n".join(block.text for block in given_blocks)
    assert restore(cleaned.text, cleaned.removed) == page
    assert "".join("".join(b.text.split()) for b in cleaned.blocks) == "".join(cleaned.text.split())
    assert all(block.text.strip() for block in cleaned.blocks)


def _article(given_blocks: list[Block]) -> Article:
    return Article(blocks=list(given_blocks), article_body="\n\n".join(block.text for block in given_blocks))


DISCLAIMERS: Collection[str] = {"disclaimer"}
WIDGETS = set(KINDS) - {"disclaimer"}


@given(blocks, outlets)
@settings(max_examples=200, deadline=None)
def test_two_steps_give_what_one_gives(given_blocks: list[Block], outlet: str | None) -> None:
    whole, steps = _article(given_blocks), _article(given_blocks)
    clean_article(whole, outlet)
    clean_article(steps, outlet, kinds=WIDGETS)
    clean_article(steps, outlet, kinds=DISCLAIMERS)
    assert steps == whole


@given(blocks, outlets)
@settings(max_examples=100, deadline=None)
def test_an_articles_page_text_can_be_restored(given_blocks: list[Block], outlet: str | None) -> None:
    article = _article(given_blocks)
    page = article.article_body
    clean_article(article, outlet)
    assert restore(article.article_body, article.removed) == page
    assert article.word_count == count_words(article.article_body)


@pytest.mark.parametrize(
    "furniture", [[], ["Subscribe now for unlimited access.", "Already subscribed? Log in"]]
)
def test_words_of_scripts_without_blanks_are_counted_after_cleaning(furniture: list[str]) -> None:
    story = ["河水在星期一上涨了两米没有人能说明原因。", "看守员说他的渡船一直运行到中午议会再次开会。"]
    article = _article([Block(text=text) for text in [*story, *furniture]])
    clean_article(article)
    assert [block.text for block in article.blocks] == story
    assert article.word_count == 22


@pytest.mark.parametrize(
    "unit",
    [
        "Subscribe to our ",
        "You've reached your limit of ",
        "ALSO READ ",
        "₹900",
        "(Photo: ",
        "Disclaimer: views ",
        "a" * 60 + " ",
        "Also Read\n",
        "{{x}} ",
        "&amp;",
        "Get the best delivered ",
        ". ",
        "Dear Reader,\n",
        "Topics : ",
    ],
)
def test_long_repetitions_are_put_together_again(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    cleaned = clean_text(text, "businessstandard")
    assert restore(cleaned.text, cleaned.removed) == text
