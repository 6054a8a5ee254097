"""JSON-LD in every shape, broken ones included."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.data.jsonld import nodes, parse, types

ARTICLE = {"@type": "NewsArticle", "headline": "New bridge opens", "author": {"name": "Ada Moss"}}


def test_finds_nodes_in_lists_graphs_and_under_web_pages() -> None:
    graph = {"@graph": [{"@type": "WebSite"}, {"@type": "WebPage", "mainEntity": ARTICLE}]}
    found = nodes([json.dumps([graph]), json.dumps(ARTICLE)])
    assert [types(node) for node in found] == [[], ["WebSite"], ["WebPage"], ["NewsArticle"], ["NewsArticle"]]


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "headline": "New\n bridge\topens",}',
        '<!-- {"@type": "NewsArticle", "headline": "New bridge opens"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "New bridge opens"}\n//]]>',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;New bridge opens&quot;}",
        '{"@type": "NewsArticle", "headline": "New "old" bridge opens", "url": "x"}',
        '{"@type": "NewsArticle", "headline": "New bridge opens", "author": [{"name": "Ada Moss"}, {"na',
        '{"@type": "NewsArticle"\n"headline": "New bridge opens"}',
        '{"@type": "NewsArticle", "headline": "New bridge \\opens"}',
        "{'@type': 'NewsArticle', 'headline': 'New bridge opens', 'about': 'the town\\'s \"pride\"'}",
        "{ '@type': 'NewsArticle', headline: \"New bridge opens\", about: \"the town's\" }",
        'var data = {"@type": "NewsArticle", "headline": "New bridge opens"};',
    ],
)
def test_mends_what_is_broken(broken: str) -> None:
    (node,) = nodes([broken])
    assert types(node) == ["NewsArticle"]
    assert "bridge" in node["headline"]


def test_keeps_whole_members_of_a_script_that_was_cut() -> None:
    (node,) = parse('{"a": "x, y", "b": [1, 2, {"c": 3}], "d": "cut in the mi')
    assert node == {"a": "x, y", "b": [1, 2, {"c": 3}]}


@pytest.mark.parametrize(
    ("escaped", "said"),
    [
        (r"half \ud83d a pair", "half  a pair"),
        (r"\uDE00\ud83d\ude00\ud83d", "\U0001f600"),
        (r"nought\u0000 and\u007F\u001b bell\u0007", "nought and bell"),
        (r"a\u000ab\u0009c", "a\nb\tc"),
        (r"C:\\ud83d\\u0000", r"C:\ud83d\u0000"),
        (r"\"\u00e9\"", '"é"'),
    ],
)
def test_escapes_of_no_character_are_gone(escaped: str, said: str) -> None:
    assert parse(f'{{"headline": "{escaped}"}}') == [{"headline": said}]
    assert parse(f'{{"headline": "{escaped}", // broken\n}}') == [{"headline": said}]


def test_reads_several_values_in_one_script() -> None:
    assert parse('{"a": 1}\n{"b": 2}') == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize("text", ["", "   ", "null", "hello", "<!---->", "}{", "[" * 5000, '{"a":' * 5000])
def test_nothing_readable_is_no_nodes(text: str) -> None:
    assert nodes([text]) == []


@pytest.mark.parametrize(
    "prefix", ["schema:", "http://schema.org/", "https://schema.org/", "https://www.schema.org/"]
)
def test_names_of_properties_lose_their_prefix(prefix: str) -> None:
    author = {"@type": f"{prefix}Person", f"{prefix}name": "Ada Moss"}
    said = {
        "@context": {"schema": "http://schema.org/"},
        "@type": f"{prefix}NewsArticle",
        f"{prefix}author": [author],
    }
    graph = {"@graph": [said | {f"{prefix}headline": "Bridge: opens", "og:title": "Bridge"}]}
    (found,) = nodes([json.dumps(graph)])[1:]
    assert types(found) == ["NewsArticle"]
    assert found["author"] == [{"@type": f"{prefix}Person", "name": "Ada Moss"}]
    assert (found["headline"], found["og:title"]) == ("Bridge: opens", "Bridge")


def test_data_in_data_are_read_to_a_depth() -> None:
    deep, near = "[" * 400 + json.dumps(ARTICLE) + "]" * 400, "[" * 4 + json.dumps(ARTICLE) + "]" * 4
    assert nodes([near]) == nodes([json.dumps(ARTICLE)])
    assert nodes([deep]) == []
    told = '{"schema:headline": "New bridge opens", "about": ' + "[" * 400 + "1" + "]" * 400 + "}"
    assert nodes([told])[0]["headline"] == "New bridge opens"


def test_class_names_lose_prefix_and_address() -> None:
    assert types({"@type": ["http://schema.org/NewsArticle", "schema:Article", 7]}) == [
        "NewsArticle",
        "Article",
    ]


@given(st.text(alphabet="{}[]\",:'\\ \nabn1&quot;/*", max_size=120))
def test_any_text_gives_nodes_and_no_error(text: str) -> None:
    assert all(isinstance(node, dict) for node in nodes([text]))


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
scalars = st.none() | st.booleans() | st.integers() | texts
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(texts, values, max_size=4))
def test_valid_json_is_read_as_it_is(value: dict[str, object]) -> None:
    assert parse(json.dumps(value)) == [value]


@pytest.mark.parametrize(
    "name",
    ["newsArticle", "Newsarticle", "NEWSARTICLE", "News Article", "NewsArticle ", "schema.org/newsarticle"],
)
def test_a_class_is_known_in_any_spelling(name: str) -> None:
    assert types({"@type": name}) == types({"@type": [name]}) == ["NewsArticle"]


@pytest.mark.parametrize("name", ["Newsletter", "article-list", "NewsArticles", ""])
def test_other_names_of_classes_stay_as_they_are(name: str) -> None:
    assert types({"@type": name}) == [name]
