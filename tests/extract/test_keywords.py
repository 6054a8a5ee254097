"""What an article is about: words of markup for readers, and tags on the page where markup has none."""

import json

from newscrawl.extract.keywords import read_keywords
from newscrawl.extract.page import Page


def keywords(said: object = None, meta: str = "", body: str = "") -> tuple[list[str], str]:
    head = f'<meta name="news_keywords" content="{meta}">' if meta else ""
    page = Page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "https://x.example/1")
    return read_keywords(page, [json.loads(json.dumps({"keywords": said}))] if said else [])


def test_commas_part_words_but_not_numbers() -> None:
    assert keywords("Bridge,Harbour,1,000 ships") == (["Bridge", "Harbour", "1,000 ships"], "json-ld")
    assert keywords("Bridge,100312362") == (["Bridge"], "json-ld")


def test_the_names_of_a_publishing_system_are_none() -> None:
    said = ["_commerce", "bridge", "editors_pick", "8ae9ab2d-fe1b-4230-acb8-a59b52877682"]
    assert keywords(said) == (["bridge"], "json-ld")
    assert keywords("geschwindigkeitsbegrenzung")[0] == ["geschwindigkeitsbegrenzung"]


def test_the_part_that_is_for_readers_is_taken_where_another_source_has_it() -> None:
    said = ["bridge", "harbour", "splitscreenimageleftinset", "web"]
    assert keywords(said, "bridge,harbour") == (["bridge", "harbour"], "meta")
    assert keywords(["bridge", "harbour", "ferry"], "bridge,harbour")[1] == "json-ld"
    assert keywords("Bridge Old Harbour", "Old Harbour,Bridge") == (["Old Harbour", "Bridge"], "meta")
    assert keywords("Bridge", "Ferry,Harbour") == (["Bridge"], "json-ld")


def test_links_that_are_tags_where_markup_says_nothing() -> None:
    links = '<a rel="tag" href="/t/b">#Bridge</a> <a rel="tag" href="/t/h">Harbour</a>'
    assert keywords(body=links) == (["Bridge", "Harbour"], "selector")
    assert keywords("Ferry", body=links) == (["Ferry"], "json-ld")
    assert keywords(body='<ul class="tagList"><li><a href="/t/b">Bridge</a></li></ul>')[0] == ["Bridge"]
    assert keywords(body='<nav class="topics"><a href="/politics">Politics</a></nav>') == ([], "")
