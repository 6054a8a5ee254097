"""Who wrote an article, beside what else the record has."""

import json

from newscrawl.extract import extract

PROSE = "<p>The harbour bridge opened on Friday after three years of work, and ferries passed.</p>" * 8


def authors(name: str, section: str, url: str | None = None) -> list[str]:
    writer = {"@type": "Person", "name": name, "url": url}
    node = {"@type": "NewsArticle", "headline": "Bridge", "articleSection": section, "author": writer}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    article = extract(f"{script}<h1>Bridge</h1>{PROSE}".encode(), "https://www.harbourpost.example/1")
    assert article is not None
    return [author.name for author in article.authors]


def test_a_word_that_names_the_section_is_nobody() -> None:
    assert authors("variété", "Variété") == []
    assert authors("variété", "Culture") == ["variété"]
    assert authors("Anna", "Anna") == ["Anna"]
    assert authors("Ada Moss", "Ada Moss") == ["Ada Moss"]
    assert authors("mossy", "Mossy", "https://www.harbourpost.example/people/mossy") == ["mossy"]


def keywords(headline: str, *words: str) -> tuple[list[str], str | None]:
    node = {
        "@type": "NewsArticle",
        "headline": headline,
        "keywords": words,
        "author": {"@type": "Person", "name": "Ada Moss"},
    }
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    article = extract(f"{script}<h1>{headline}</h1>{PROSE}".encode(), "https://www.harbourpost.example/1")
    assert article is not None
    return article.keywords, article.provenance.sources.get("keywords")


def test_a_writer_is_no_topic_of_the_article_unless_its_headline_says_so() -> None:
    assert keywords("New bridge opens", "Bridges", "Ada Moss") == (["Bridges"], "json-ld")
    assert keywords("New bridge opens", "Ada Moss") == ([], None)
    assert keywords("Ada Moss looks back", "Bridges", "Ada Moss") == (["Bridges", "Ada Moss"], "json-ld")


def test_an_agency_that_data_state_as_the_source_is_credited_beside_who_wrote() -> None:
    node = {"@type": "NewsArticle", "headline": "Bridge", "author": {"@type": "Person", "name": "Ada Moss"}}
    for source, agency in (("AFP", "AFP"), ("The Quay Weekly", None)):
        stated = {**node, "provider": {"@type": "Organization", "name": source}}
        script = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
        article = extract(f"{script}<h1>Bridge</h1>{PROSE}".encode(), "https://www.harbourpost.example/1")
        assert article is not None
        assert [author.name for author in article.authors] == ["Ada Moss"]
        assert article.agency == agency
