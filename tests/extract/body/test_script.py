"""Articles of pages that are drawn in the browser."""

import json
from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import quote

import pytest

from newscrawl.extract import read
from newscrawl.extract.body.body import Body, read_body
from newscrawl.extract.data.scriptdata import parse, text_of
from newscrawl.extract.page import Page
from tests.extract.data.test_flattened import flattened

HEADLINE = "The county will rebuild the old pier at Northbeach"
TEXT = [
    "The county will pay for half of the new pier at Northbeach, and the town for the rest, over ten years.",
    "The old pier was built in 1911 and closed in March, when two of its posts gave way in a storm.",
    "Work begins after the summer, said the mayor, who wants the fishermen to keep their sheds on the quay.",
    "A vote in the council was unanimous, although three members had asked for a cheaper bridge of wood.",
]
TEASER = "A woman from Eastbeach has found a ring that her aunt lost in the sea more than fifty years ago."
MENU = {
    "menu": [{"title": "Sport and more"}, {"title": "All our podcasts"}],
    "consent": "We use cookies, and so do partners.",
}


def page(scripts: str, head: str = "<meta property='og:type' content='article'>", body: str = "") -> bytes:
    return (
        f"<html><head><title>{HEADLINE}</title><meta property='og:title' content='{HEADLINE}'>{head}</head>"
        f"<body><div id='root'></div>{body}{scripts}</body></html>"
    ).encode()


def state(article: Any, **more: Any) -> dict[str, Any]:
    related = [{"title": "Ring found in the sand", "summary": TEASER, "url": f"/ring-{n}"} for n in range(3)]
    return {**MENU, "story": {"headline": HEADLINE, **more, "body": article}, "related": related}


def script(data: Any) -> str:
    return f"<script>window.state = {json.dumps(data)}</script>"


def body_of(html: bytes) -> Body:
    return read_body(Page(html, "https://example.org/pier"), headline=HEADLINE)


def texts(html: bytes) -> list[str]:
    return [block.text for block in body_of(html).blocks]


MARKUP = "".join(f"<p>{text}</p>" for text in TEXT)
PARTS = [
    {"type": "paragraph", "children": [{"text": text[:30]}, {"text": text[30:], "bold": True}]}
    for text in TEXT
]
SHAPES: dict[str, Any] = {
    "markup": MARKUP,
    "markup, escaped twice": MARKUP.replace("<", "&lt;").replace(">", "&gt;"),
    "lines": "\n\n".join(TEXT),
    "strings": TEXT,
    "paragraphs": [{"_id": f"K{n}", "type": "text", "content": text} for n, text in enumerate(TEXT)],
    "lines in parts": PARTS,
    "a document": {"type": "doc", "content": [
        {"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in TEXT
    ]},
    "objects, deep down": [{"component": {"data": {"model": {"words": {"value": text}}}}} for text in TEXT],
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_an_article_is_read_whatever_its_shape(shape: str) -> None:
    data = json.dumps(state(SHAPES[shape]))
    assert texts(page(f"<script id='__NEXT_DATA__' type='application/json'>{data}</script>")) == TEXT


@pytest.mark.parametrize(
    "form",
    [
        '<script>window.__PRELOADED_STATE__ = DATA; window.x = function(a){return a.b("c")}</script>',
        "<script>window.__STATE__=JSON.parse(STRING)</script>",
        '<script>window.__NUXT__=(function(a,b){return {layout:a,data:[DATA]}}("default",null))</script>',
        '<div data-props="ATTRIBUTE"></div>',
        "<script>window.__STATE__ = JSON.parse(decodeURIComponent('QUOTED'))</script>",
        '<script id="app-state" type="application/json">SIGNS</script>',
    ],
)
def test_data_are_found_wherever_a_script_keeps_them(form: str) -> None:
    data = json.dumps(state(MARKUP)).replace("</", "<\\/")
    attribute = data.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    form = (
        form.replace("QUOTED", quote(data))
        .replace("SIGNS", attribute.replace("quot;", "q;").replace("lt;", "l;").replace("gt;", "g;"))
        .replace("STRING", json.dumps(data))
        .replace("ATTRIBUTE", attribute)
        .replace("DATA", data)
    )
    assert texts(page(form)) == TEXT


def test_rows_of_react_are_put_together() -> None:
    lines = [[text[:9], ["$", "a", None, {"children": text[9:20]}], text[20:]] for text in TEXT]
    elements = [["$", "p", None, {"className": "t", "children": line}] for line in lines]
    rows = f"1:[]\n2:{json.dumps(['$', 'div', None, {'children': elements}])}\n"
    half = len(rows) // 2
    pushed = [
        f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in (rows[:half], rows[half:])
    ]
    assert texts(page("".join(pushed))) == TEXT


def test_a_row_of_text_is_as_long_as_it_says() -> None:
    text = MARKUP.replace("pier", "pièr")
    rows = f"2:T{len(text.encode()):x},{text}3:{json.dumps(MENU)}\n"
    head = rows.index(",") + 1
    for parts in ((rows,), (rows[:head], rows[head:])):
        pushed = (f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in parts)
        assert texts(page("".join(pushed))) == [part.replace("pier", "pièr") for part in TEXT]


HEAD = "Who pays for it"


@pytest.mark.parametrize(
    "heading",
    [
        {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": HEAD}]},
        {"nodeType": "heading-2", "data": {}, "content": [{"nodeType": "text", "value": HEAD, "marks": []}]},
        {"type": "heading2", "text": HEAD, "spans": [], "direction": "ltr"},
        {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": HEAD, "marks": []}]},
        {"id": "x1", "type": "header", "data": {"text": HEAD, "level": 2}},
        {"type": "header-two", "text": HEAD, "depth": 0, "entityRanges": []},
        {"type": "heading", "tag": "h2", "children": [{"type": "text", "text": HEAD, "mode": "normal"}]},
        {"name": "core/heading", "attributes": {"content": HEAD, "className": None}},
        {"__typename": "CoreHeading", "html": f"<b>{HEAD}</b>"},
        f"## {HEAD}",
    ],
    ids=["doc", "numbered", "a digit", "a style", "data", "in words", "a tag", "a name", "markup", "marks"],
)
def test_a_heading_is_one_whatever_an_editor_calls_it(heading: Any) -> None:
    story = state([*PARTS[:2], heading, *PARTS[2:]])
    blocks = body_of(page(script(story))).blocks
    assert [block.type for block in blocks] == ["paragraph", "paragraph", "heading", *["paragraph"] * 2]
    assert blocks[2].text == HEAD


def test_what_is_called_a_head_and_has_paragraphs_is_no_heading() -> None:
    blocks = body_of(page(script(state([*PARTS[:3], {"type": "header", "text": 3 * TEXT[3]}])))).blocks
    assert "heading" not in [block.type for block in blocks]


def test_where_it_is_from_is_said() -> None:
    assert body_of(page(script(state(MARKUP)))).source == "script"
    article = read(page(script(state(MARKUP))), "https://example.org/pier").article
    assert article is not None
    assert article.provenance.sources["article_body"] == "script"


@pytest.mark.parametrize(
    "html",
    [
        page(script(state(MARKUP, isPremium=True))),
        page(script(state(MARKUP, paywall="hard"))),
        page(script(state(MARKUP, contentTier="locked"))),
        page(script(state(MARKUP, AccessLevel="Premium"))),
        page(script(state(MARKUP, isAccessibleForFree=False))),
        page(script(state(MARKUP)), "<meta property='article:content_tier' content='locked'>"),
        page(script(state(MARKUP)), body="<div class='paywall-offer'>Subscribe</div>"),
    ],
)
def test_what_is_not_for_everybody_stays_unread(html: bytes) -> None:
    assert body_of(html).words < 25


@pytest.mark.parametrize("kind", ["hardnews", "hard-news", "Hard News", "news", "opinion"])
def test_hard_news_are_no_wall(kind: str) -> None:
    assert [block.text for block in body_of(page(script(state(MARKUP, contentType=kind)))).blocks] == TEXT
    assert body_of(page(script(state(MARKUP, contentType="hard")))).words < 25


LOCKS: list[dict[str, Any]] = [
    {"isPremium": True},
    {"isAccessibleForFree": False},
    {"paywall": {"kind": "x", "active": True}},
    {"access": "subscription"},
    {"content_code": "premium"},
    {"is_plus": True},
    {"requiresSubscription": True},
    {"visibility": "members"},
]
WRAPS: dict[str, Callable[[Any], str]] = {
    "as it is": script,
    "an attribute": lambda data: f'<div data-page="{escape(json.dumps(data))}"></div>',
    "an address": lambda data: f"<script>x(decodeURIComponent('{quote(json.dumps(data))}'))</script>",
    "one list": lambda data: f"<script type='application/json'>{json.dumps(flattened(data))}</script>",
    "a stream": lambda data: "".join(
        f"<script>c.enqueue({json.dumps(part)});</script>" for part in halves(json.dumps(flattened(data)))
    ),
}


def halves(text: str) -> tuple[str, str]:
    return text[: len(text) // 2], text[len(text) // 2 :]


@pytest.mark.parametrize("lock", LOCKS, ids=str)
@pytest.mark.parametrize("wrap", WRAPS)
def test_a_lock_in_the_data_is_seen_whatever_they_are_wrapped_in(wrap: str, lock: dict[str, Any]) -> None:
    assert body_of(page(WRAPS[wrap](state(MARKUP, **lock)))).words < 25


@pytest.mark.parametrize("wrap", WRAPS)
def test_without_one_they_are_read(wrap: str) -> None:
    plain = {"access": "free", "paywall": {"active": False}, "content": "Members of the council", "paid": 0}
    assert texts(page(WRAPS[wrap](state(PARTS, **plain)))) == TEXT


def test_a_locked_page_is_not_read_from_json_ld_either() -> None:
    node = {"@type": "NewsArticle", "headline": HEADLINE, "isAccessibleForFree": "False"}
    html = page(f"<script type='application/ld+json'>{json.dumps(node)}</script>" + script(state(MARKUP)))
    assert body_of(html).blocks == []


@pytest.mark.parametrize(
    "data",
    [
        {"related": [{"title": f"Ring {n} found", "summary": f"{TEASER} It is no. {n}."} for n in range(9)]},
        {"consent": [f"We and our {n} partners store cookies on a device, and more." for n in range(9)]},
        {"messages": {f"key{n}": f"Could not load the pier number {n} of the county" for n in range(40)}},
    ],
)  # fmt: skip
def test_other_texts_of_a_script_are_no_article(data: Any) -> None:
    html = page(script(data))
    assert body_of(html).blocks == []
    found = read(html, "https://example.org/pier")
    assert found.article is None
    assert found.reason == "the page's text is drawn by JavaScript: what the site served has none"


def test_a_page_that_is_not_called_an_article_is_none() -> None:
    assert body_of(page(script(state(MARKUP)), "<meta property='og:type' content='website'>")).blocks == []


def test_a_page_with_a_text_of_its_own_is_read_from_it() -> None:
    html = page(
        script(state("".join(f"<p>{TEASER} {n}.</p>" for n in range(9)))), body=f"<article>{MARKUP}</article>"
    )
    assert texts(html) == TEXT


def test_a_page_that_wants_javascript_says_so() -> None:
    asks = b"<html><body><nav>News</nav><noscript>Please enable JavaScript to read.</noscript></body></html>"
    assert "drawn by JavaScript" in (read(asks, "https://example.org/pier").reason or "")
    silent = b"<html><body><nav>News</nav></body></html>"
    assert (
        read(silent, "https://example.org/pier").reason == "the page has no text that reads like an article"
    )


def test_a_short_item_about_javascript_stays_an_article() -> None:
    item = (
        "<main><h1>Thirty years</h1><p>JavaScript, made in ten days, is thirty, its author said.</p></main>"
    )
    found = read(f"<html><body>{item}</body></html>".encode(), "https://example.org/javascript")
    assert found.article is not None
    assert found.article.article_body.endswith("its author said.")


def test_a_short_item_beside_an_empty_element_stays_an_article() -> None:
    item = f"<main><h1>{HEADLINE}</h1><p>{TEXT[0]}</p></main>"
    comments = "<div id='fb-root'></div><noscript>Enable JavaScript for comments.</noscript>"
    html = f"<html><body>{item}{comments}</body></html>"
    assert read(html.encode(), "https://example.org/pier").article is not None


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        (r"a \u00e9 \x3cb\x3e", "a é <b>"),
        (r"it\'s", "it's"),
        (r"\ud83d\ude00 \ud83d", "😀 "),
        (r"\q", r"\q"),
    ],
)
def test_strings_are_read_as_scripts_write_them(literal: str, text: str) -> None:
    assert text_of(literal) == text


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"a": ["x", {b: "y"}]}', [{"a": ["x", {"b": "y"}]}]),
        ('{"a": "x", "a": "y"}', [{"a": "x", "a 1": "y"}]),
        ('}]"x"]{"a": "', ["x", {}]),
        ("[" * 100 + "]" * 100 + '"y"', json.loads("[" + "[" * 60 + "]" * 60 + ', "y"]')),
    ],
)
def test_brackets_that_do_not_match_do_no_harm(text: str, data: Any) -> None:
    assert parse(text) == data


@pytest.mark.parametrize(
    "scripts",
    [
        "<script>" * 50_000,
        "<script>" + "{" * 500_000 + "</script>",
        "<script>" + '"\\' * 300_000 + "</script>",
        "<script>" + "a" * 1_000_000 + "</script>",
        "<script>" + 'push([1,"' * 100_000 + "</script>",
        '<script>self.__next_f.push([1,"' + "1:Tfffff," * 50_000 + '"])</script>',
        "<div data-x='{" + "&quot;" * 200_000 + "'>",
        "<script>x = " + json.dumps([TEXT[0] + str(n) for n in range(10_000)]) + "</script>",
    ],
    ids=range(8),
)
def test_scripts_of_any_size_and_shape_are_read(scripts: str) -> None:
    body_of(page(scripts))


def test_entities_in_a_text_without_markup_are_letters() -> None:
    said = [TEXT[0].replace("the town", "Moss & Sons’ town"), *TEXT[1:]]
    kept = [text.replace("&", "&amp;").replace("’", "&#8217;") for text in said]
    assert [block.text for block in body_of(page(script(state(kept)))).blocks] == said
    parts = [{"type": "paragraph", "children": [{"text": text}]} for text in kept]
    assert [block.text for block in body_of(page(script(state(parts)))).blocks] == said


def test_json_in_a_string_of_javascript_is_read_as_that_says() -> None:
    said = [TEXT[0].replace("the town", 'the "new" town’s \\ fund'), *TEXT[1:]]
    data = json.dumps(state([f"<p>{text}</p>" for text in said]))
    marked = data.replace("\\", "\\\\").replace("'", "\\'")
    coded = "".join(mark if mark.isalnum() or mark == " " else f"\\x{ord(mark):02x}" for mark in data)
    for quoted in (marked, coded, marked.replace('"', "\\u0022")):
        html = page(f"<script>window.state = JSON.parse( '{quoted}');</script>")
        assert [block.text for block in body_of(html).blocks] == said


def test_a_wall_that_such_a_string_speaks_of_is_seen() -> None:
    data = json.dumps({**state([f"<p>{text}</p>" for text in TEXT]), "isAccessibleForFree": False})
    coded = "".join(mark if mark.isalnum() or mark == " " else f"\\x{ord(mark):02x}" for mark in data)
    assert body_of(page(f"<script>window.state = JSON.parse('{coded}')</script>")).blocks == []
