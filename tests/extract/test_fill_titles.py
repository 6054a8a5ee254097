"""Headline, alternative headline and description, as they go together."""

import json

import pytest

from newscrawl.extract import extract
from newscrawl.extract.fill_titles import take_credits_off
from newscrawl.items import Article, Block

TEXT = (
    "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on, said the mayor.</p>"
    * 3
)
LONG = (
    "Whoever lives on the other side of the harbour has to take the ferry for eleven weeks, or the long way "
    "round by the mill"
)
CAPTIONS = [
    "The quay at five in the morning, when the last shift at the cannery comes home on foot.",
    "Captain Lise Munk in the wheelhouse of the Grey Heron, where she has worked since 1998.",
    "The ticket office has been shut for two years, and its clock has stopped at eleven.",
]


def told(other: str, description: str) -> Article:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Old bridge closes",
        "alternativeHeadline": other,
        "description": description,
    }
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    page = f"<title>Old bridge closes</title>{script}<article><h1>Old bridge closes</h1>{TEXT}</article>"
    article = extract(page.encode(), "https://quay.example/news/old-bridge-closes-12345")
    assert article is not None
    return article


@pytest.mark.parametrize(
    ("other", "description"),
    [(LONG, LONG), (LONG, f"{LONG}, which takes an hour."), (f"{LONG}, which takes an hour.", f"{LONG}...")],
)
def test_a_standfirst_that_is_stated_twice_is_no_headline(other: str, description: str) -> None:
    article = told(other, description)
    assert (article.alternative_headline, article.description) == (None, description)


def test_another_headline_is_one_beside_a_standfirst_that_begins_alike() -> None:
    article = told("Bridge in the harbour closes", "Bridge in the harbour closes for eleven weeks.")
    assert article.alternative_headline == "Bridge in the harbour closes"
    assert told("Old bridge closes", LONG).alternative_headline is None


@pytest.mark.parametrize("cut", ["Old bridge clo...", "Old bridge …", "old bridge closes..."])
def test_the_headline_cut_off_is_no_other_one(cut: str) -> None:
    assert told(cut, LONG).alternative_headline is None
    assert told("Old bridge", LONG).alternative_headline == "Old bridge"


def described(head: str, below: str = "") -> str | None:
    page = f"<title>Old bridge closes | The Quay</title>{head}<h1>Old bridge closes</h1>{below}{TEXT}"
    article = extract(page.encode(), "https://quay.example/news/old-bridge-closes-12345")
    assert article is not None
    return article.description


@pytest.mark.parametrize(
    "said", ["Old bridge closes", "Old Bridge closes.", "Old bridge closes | The Quay", "The Quay"]
)
def test_what_says_no_more_than_the_headline_or_the_site_s_name_is_no_description(said: str) -> None:
    name = '<meta property="og:site_name" content="The Quay">'
    nothing = f'{name}<meta name="description" content="{said}">'
    assert described(nothing) is None
    assert described(f'{nothing}<meta property="og:description" content="{LONG}">') == LONG
    assert described(nothing, f"<p class='lead'>{LONG}.</p>") == f"{LONG}."
    assert told(LONG, "Old bridge closes").description is None


@pytest.mark.parametrize("cut", ["...", "…", " ..."])
def test_a_description_that_is_cut_off_gives_way_to_one_that_goes_on(cut: str) -> None:
    begun = f"{LONG[:60]}{cut}"
    assert told(LONG, begun).description == begun
    meta = '<meta property="og:description" content="{}"><meta name="description" content="{}">'
    assert described(meta.format(begun, f"{LONG}.")) == f"{LONG}."
    assert described(meta.format(begun, "Another text on the bridge.")) == begun
    assert described(meta.format(begun, f"{LONG[:80]}{cut}")) == begun


def test_a_whole_text_gives_way_to_its_beginning() -> None:
    whole = f"{LONG}. " * 6
    meta = '<meta property="og:description" content="{}"><meta name="description" content="{}">'
    assert described(meta.format(whole, f"{LONG}.")) == f"{LONG}."
    assert described(meta.format(whole, "The paper of the town.")) == whole.strip()
    assert described(meta.format(f"{LONG}. {LONG}.", f"{LONG}.")) == f"{LONG}. {LONG}."


@pytest.mark.parametrize("name", ["dcterms.description", "sailthru.description", "abstract"])
def test_further_elements_that_state_a_description(name: str) -> None:
    assert described(f'<meta name="{name}" content="{LONG}">') == LONG


def texts(captions: list[str], tag: str = "figcaption") -> list[str]:
    article = Article(blocks=[Block(text=text, tag=tag) for text in captions])
    take_credits_off(article)
    return [block.text for block in article.blocks]


def test_the_credit_at_the_end_of_each_is_none_of_it() -> None:
    for credit in (" Photograph: Ada Moss", " (Photo: Ada Moss)", " © Ada Moss"):
        assert texts([f"{text}{credit}" for text in CAPTIONS]) == CAPTIONS


def test_sentences_paragraphs_and_few_captions_stay_as_they_are() -> None:
    credited = [f"{text} Photograph: Ada Moss" for text in CAPTIONS]
    assert texts(credited, "p") == credited
    assert texts(credited[:2]) == credited[:2]
    said = [f"{text} Nobody knows who took it." for text in CAPTIONS]
    assert texts(said) == said
