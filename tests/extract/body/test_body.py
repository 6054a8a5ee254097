"""The body on pages of many shapes and scripts: the text and nothing else."""

import json
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.body.body import Body, read_body
from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

PROSE = [
    "The harbour board of Westhaven said on Monday that the old pier would be closed until spring.",
    "Engineers found cracks in eleven of its forty posts, said Dana Okafor, who led the survey in October.",
    "“We would rather lose one season than one visitor,” she told a meeting of residents.",
    "Ferries to the islands will leave from the fish market, and the summer fair moves to the upper park.",
    "The repairs are to cost 2.4 million crowns, of which the county pays half, according to the board.",
]
TAIL = "Work begins on 3 March, and the board will report on it every month."

END = [*PROSE[3:], TAIL]


def page(inner: str, head: str = "") -> Page:
    html = (
        f"<html><head><title>Pier to close</title>{head}</head><body><header class='masthead'>"
        f"<a href='/'>The Westhaven Post</a></header><nav><ul><li><a href='/n'>News</a></li></ul></nav>"
        f"{inner}<aside class='related'><h3>More stories</h3><ul>"
        "<li><a href='/a'>Council votes on the market</a></li>"
        "<li><a href='/b'>Snow in the hills</a></li></ul></aside>"
        "<footer class='site-footer'><p>Copyright 2024 The Westhaven Post. All rights reserved.</p></footer>"
        "</body></html>"
    )
    return Page(html.encode(), "https://post.example/pier", "utf-8")


def story(paragraphs: list[str] | None = None, *, tag: str = "p") -> str:
    texts = [*PROSE, TAIL] if paragraphs is None else paragraphs
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


def texts(body: Body) -> list[str]:
    return [block.text for block in body.blocks]


@pytest.mark.parametrize(
    "inner",
    [
        f"<main><article><h1>Pier to close</h1><div class='article-body'>{story()}</div></article></main>",
        f"<div class='content'><h1>Pier to close</h1><div class='story-text'>{story(tag='div')}</div></div>",
        "<div class='article'><h1>Pier to close</h1><div class='text'>"
        + "<br><br>".join([*PROSE, TAIL])
        + "</div></div>",
        f"<div class='entry-text'>{story(PROSE[:3])}</div><p></p><div class='entry-text'>{story(END)}</div>",
        f"<h1>Pier to close</h1>{story()}",
    ],
    ids=["article", "divs", "line-breaks", "two-containers", "no-container"],
)
def test_the_text_and_nothing_else_is_read(inner: str) -> None:
    body = read_body(page(inner), headline="Pier to close")
    assert texts(body) == [*PROSE, TAIL]
    assert body.source == "dom"
    assert body.words == sum(count_words(text) for text in [*PROSE, TAIL])


def test_what_surrounds_the_text_is_left_out() -> None:
    inner = (
        f"<article><h1>Pier to close</h1><div class='byline'>By <a href='/ann'>Ann Lind</a></div>"
        f"<div class='social-share'><a href='#'>Share</a></div><div class='article-body'>{story(PROSE[:3])}"
        f"<figure><img src='p.jpg'><figcaption>The pier in autumn. Photo: L. Berg</figcaption></figure>"
        f"<div class='newsletter-signup'><p>Sign up for our morning newsletter.</p></div>{story(PROSE[3:])}"
        "</div><section class='comments' id='comments'><div class='comment'><p>I have walked that pier every "
        "day for thirty years and never saw a crack in any of its posts, so who gains from this?</p></div>"
        "</section></article>"
    )
    assert texts(read_body(page(inner), headline="Pier to close")) == PROSE


def test_a_text_beside_a_picture_alone_is_its_caption() -> None:
    inner = (
        f"<article><h1>Pier to close</h1><div class='article-body'>{story(PROSE[:3])}<div class='x1'>"
        f"<img src='p.jpg'><p>The old pier in autumn, seen from the fish market.</p></div>{story(END)}</div>"
        "</article>"
    )
    assert texts(read_body(page(inner), headline="Pier to close")) == [*PROSE[:3], *END]


@pytest.mark.parametrize(
    ("heading", "stays"), [("After the storm Old pier to close", False), ("What the storm did", True)]
)
def test_the_headline_behind_its_kicker_heads_no_part(heading: str, stays: bool) -> None:
    lead = " ".join(PROSE[:2])
    inner = (
        f"<main><div class='x-container'><div class='x-heading'><header><h2>{heading}</h2></header>"
        f"<p class='x-excerpt'>{lead}</p></div><article><div class='x-body'>{story(PROSE[2:])}"
        f"<div><h2 class='bold'>What it costs</h2></div><p>{TAIL}</p></div></article></div></main>"
    )
    first = [heading] if stays else []
    assert texts(read_body(page(inner), headline="Old pier to close"))[:2] == [*first, lead, PROSE[2]][:2]


def test_comments_are_read_where_there_is_no_article_beside_them() -> None:
    inner = f"<h1>Pier to close</h1><div class='comment-body'>{story()}</div>"
    assert texts(read_body(page(inner), headline="Pier to close")) == [*PROSE, TAIL]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        (
            "ar",
            "أعلن مجلس الميناء يوم الاثنين أن الرصيف القديم سيغلق لإجراء إصلاحات حتى الربيع، وفق بيان.",
        ),
        (
            "ja",
            "港湾委員会は月曜日、古い桟橋を春まで修理のために閉鎖すると発表した。調査では柱の多くにひびが見つかったという。",
        ),
        ("hi", "बंदरगाह बोर्ड ने सोमवार को कहा कि पुराना घाट वसंत तक मरम्मत के लिए बंद रहेगा, और नौकाएँ बाज़ार से चलेंगी।"),
    ],
)
def test_other_scripts_are_read(language: str, paragraph: str) -> None:
    paragraphs = [f"{paragraph} ({number})。" for number in range(1, 6)]
    inner = f"<article lang='{language}'><div class='article-body'>{story(paragraphs)}</div></article>"
    assert texts(read_body(page(inner), headline="Pier")) == paragraphs


def test_blocks_carry_what_cleaning_asks_for() -> None:
    inner = (
        f"<article><div class='article-body' id='Story'>{story(PROSE[:4])}<p>Read <a href='/c'>what the "
        f"council decided about the pier last year</a> before the survey of its posts.</p>{story([TAIL])}"
        "</div></article>"
    )
    body = read_body(page(inner), headline="Pier to close")
    first, linked = body.blocks[0], next(b for b in body.blocks if b.text.startswith("Read"))
    assert (first.type, first.tag, first.link_density) == ("paragraph", "p", 0.0)
    assert "article-body" in first.css
    assert 0.5 < linked.link_density < 0.7
    assert body.root is not None
    assert body.root.get("id") == "Story"


LAYOUT = Layout(name="new", body="#top", drop="strong.more, .slot, small.gap", cut_words=100)


def test_a_layouts_container_is_read_without_doubling() -> None:
    inner = (
        f"<div id='top'><div class='slot'></div><div>{PROSE[0]}<small class='gap'> </small></div><div>"
        f"{PROSE[1]}<div><strong class='more'>ALSO READ: <a href='/x'>Another story</a></strong></div></div>"
        f"<div><strong>What comes next</strong></div><div>{TAIL}</div></div>"
    )
    body = read_body(page(inner), headline="Pier to close", layout=LAYOUT)
    assert texts(body) == [PROSE[0], PROSE[1], "What comes next", TAIL]
    assert body.source == "selector"


def test_a_layout_that_finds_nothing_gives_way() -> None:
    inner = f"<article><h1>Pier to close</h1><div class='article-body'>{story()}</div></article>"
    body = read_body(page(inner), headline="Pier to close", layout=LAYOUT)
    assert body.source == "dom"
    assert texts(body) == [*PROSE, TAIL]


def test_a_layout_whose_container_holds_the_first_paragraph_alone_gives_way() -> None:
    inner = (
        f"<article><h1>Pier to close</h1><div id='top'><p>{PROSE[0]}</p></div><div class='article-body'>"
        f"{story(PROSE[1:])}</div></article>"
    )
    body = read_body(page(inner), headline="Pier to close", layout=LAYOUT)
    assert body.source == "dom"
    assert texts(body)[: len(PROSE)] == PROSE


@pytest.mark.parametrize("mark", ["", "<div class='paywall'><p>Subscribe to read on.</p></div>"])
def test_a_short_story_in_its_container_stays_short_beside_other_paragraphs(mark: str) -> None:
    others = "".join(f"<div class='comment'><p>{words}</p></div>" for words in PROSE)
    inner = f"<h1>Pier to close</h1><div id='top'><p>{TAIL}</p></div>{mark}<div id='comments'>{others}</div>"
    body = read_body(page(inner), headline="Pier to close", layout=LAYOUT)
    assert (body.source, texts(body)) == ("selector", [TAIL])


def test_a_locked_story_ends_where_its_layout_says() -> None:
    inner = (
        f"<article><h1>Pier to close</h1><div id='top'><p>{PROSE[0]}</p></div><div class='paywall'><p>"
        f"Subscribe to read on.</p></div><div class='rest'>{story(PROSE[1:])}</div></article>"
    )
    body = read_body(page(inner), headline="Pier to close", layout=LAYOUT)
    assert (body.source, texts(body)) == ("selector", [PROSE[0]])


def script(free: bool | str | None, body: object = "\n".join([*PROSE, TAIL])) -> str:
    data: dict[str, object] = {"@type": "NewsArticle", "articleBody": body}
    if free is not None:
        data["isAccessibleForFree"] = free
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


@pytest.mark.parametrize(
    "hides",
    [
        *("class='hidden'", "class='subscriber-only'", "style='filter: blur(4px)'", "hidden"),
        *("subscriptions-section='content'", "amp-access='subscriber' amp-access-hide"),
    ],
)
def test_what_only_subscribers_are_shown_of_what_a_layout_names_is_not_given(hides: str) -> None:
    inner = (
        f"<h1>Pier to close</h1><div id='top'>{story(PROSE[:2])}<div {hides}>{story(PROSE[2:])}</div></div>"
    )
    locked = read_body(page(inner, script(False, "")), headline="Pier to close", layout=LAYOUT)
    assert (locked.source, texts(locked)) == ("selector", PROSE[:2])


def test_json_ld_is_the_last_resort_of_a_free_page() -> None:
    body = read_body(
        page("<h1>Pier to close</h1><div id='app'></div>", script(None)), headline="Pier to close"
    )
    assert body.source == "json-ld"
    assert texts(body) == [*PROSE, TAIL]


@pytest.mark.parametrize(
    "said",
    [
        story([*PROSE, TAIL]),
        escape(story([*PROSE, TAIL])),
        "<br /><br />".join([*PROSE, TAIL]),
        "\n\n".join([*PROSE, TAIL]).replace("“", "&ldquo;").replace(" ", "&nbsp;", 1),
        [*PROSE, TAIL],
    ],
    ids=["markup", "escaped", "breaks", "entities", "list"],
)
def test_json_ld_is_read_however_the_text_is_written(said: object) -> None:
    body = read_body(page("<h1>Pier to close</h1>", script(None, said)), headline="Pier to close")
    assert texts(body) == [*PROSE, TAIL]


@pytest.mark.parametrize("claim", [False, "False", "http://schema.org/False"])
def test_a_locked_page_gives_only_what_is_seen(claim: bool | str) -> None:
    inner = (
        f"<article><h1>Pier to close</h1><div class='article-body'>{story(PROSE[:2])}"
        f"<div class='paywall-content'>{story(PROSE[2:4])}</div><div style='display:none'>{story(PROSE[4:])}"
        "</div></div></article>"
    )
    seen = texts(read_body(page(inner, script(claim)), headline="Pier to close"))
    assert set(seen) <= set(PROSE[:2])
    assert texts(read_body(page("<h1>Pier to close</h1>", script(claim)), headline="Pier to close")) == []


PART = json.dumps({"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"})


@pytest.mark.parametrize(
    "sign",
    [
        f"<script type='application/ld+json'>{PART}</script>",
        "<meta name='article:content_tier' content='metered'>",
        "<div class='paywall-prompt'><p>Subscribe to read on.</p></div>",
    ],
    ids=["part", "tier", "wall"],
)
@pytest.mark.parametrize("way", ["hidden", "json-ld"])
def test_a_page_with_any_sign_of_a_wall_gives_its_short_teaser(sign: str, way: str) -> None:
    rest = f"<div class='rest' hidden>{story(PROSE)}</div>" if way == "hidden" else script(None)
    inner = f"<article><h1>Pier to close</h1><p>{PROSE[0]}</p><i></i>{rest}</article>"
    walled = read_body(page(inner.replace("<i></i>", sign)), headline="Pier to close")
    assert texts(walled) == PROSE[:1]
    assert len(texts(read_body(page(inner), headline="Pier to close"))) >= len(PROSE)


@pytest.mark.parametrize(
    "html", [b"", b"<", b"\x00\xff\xfe", b"<html></html>", b"plain words only", b"<p>\xed\xa0\x80"]
)
def test_pages_without_a_body_give_none_or_little(html: bytes) -> None:
    assert read_body(Page(html)).words <= 3


_MUTATIONS = st.lists(
    st.tuples(
        st.sampled_from(["cut", "double", "drop", "noise"]), st.integers(0, 4000), st.binary(max_size=12)
    ),
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(_MUTATIONS)
def test_mutated_pages_are_read(mutations: list[tuple[str, int, bytes]]) -> None:
    html = (
        b"<html><body><article><h1>Pier</h1><div class='body'>"
        + story().encode()
        + b"</div></article></body>"
    )
    for kind, at, noise in mutations:
        place = at % (len(html) + 1)
        if kind == "cut":
            html = html[:place]
        elif kind == "double":
            html += html[place : place + 500]
        elif kind == "drop":
            html = html[:place] + html[place + 30 :]
        else:
            html = html[:place] + noise + html[place:]
    body = read_body(Page(html))
    assert all(block.text.strip() == block.text != "" for block in body.blocks)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read(html: bytes) -> None:
    assert isinstance(read_body(Page(html)), Body)


def _big(kind: str, size: int) -> bytes:
    forms = {
        "deep": "<div>" * size + PROSE[0] + "</div>" * size,
        "wide": f"<article>{'<p>' + PROSE[0] + '</p>'}</article>" + "<p>short line.</p>" * size,
        "breaks": "<div>" + "<i> </i><br>" * size + "</div>",
        "inline": "<p>" + "<b><i>word </i></b>" * size + "</p>",
        "attribute": f"<div class='{'box' * size}'><p>{PROSE[0]}</p></div>",
        "cells": "<table><tr>" + "<td>1</td>" * size + "</tr></table>",
    }
    return forms[kind].encode()


@pytest.mark.parametrize("kind", ["deep", "wide", "breaks", "inline", "attribute", "cells"])
def test_huge_and_misshapen_pages_are_read(kind: str) -> None:
    body = read_body(Page(_big(kind, 50_000)))
    assert all(block.text for block in body.blocks)
