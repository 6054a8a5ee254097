"""Headline, alternative headline and description, as they go together."""

import json

import pytest

from newscrawl.extract import extract
from newscrawl.items import Article

TEXT = (
    "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on, said the mayor.</p>"
    * 3
)
LONG = (
    "Whoever lives on the other side of the harbour has to take the ferry for eleven weeks, or the long way "
    "round by the mill"
)


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
