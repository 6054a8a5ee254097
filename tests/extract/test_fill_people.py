"""Who wrote an article, beside what else the record has."""

import json

from newscrawl.extract import extract

PROSE = "<p>The harbour bridge opened on Friday after three years of work, and ferries passed.</p>" * 8


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
