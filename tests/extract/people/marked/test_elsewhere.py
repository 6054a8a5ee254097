"""Names that stand beside a date and are not those of who wrote the article."""

import json

import pytest

from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.people.authors import read_authors
from newscrawl.extract.people.marked.elsewhere import is_one_of_many
from tests.extract.dated import LONG
from tests.extract.people.test_authors import URL, authors


def test_who_commented_below_the_text() -> None:
    comment = "<div><b>Tom Harper</b> 7 March 2026<p>Well said.</p></div>"
    comments = f'<section class="comments"><h2>1 comment</h2>{comment}</section>'
    assert authors(f"<p>The pier is shut.</p>{comments}") == ([], "")
    assert authors(f"<p>By Ada Moss</p>{comments}")[0] == [("Ada Moss", "Person")]
    line = "<p><b>Ada Moss</b> 5 March 2026</p><p>The pier is shut.</p>"
    around = f'<section class="has-related comments-open">{line}</section>'
    assert authors(around)[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "box",
    [
        '<div><h3><a href="/mill">The old mill is sold to strangers</a></h3><b class="author">Tom</b></div>',
        '<div><a href="/mill"><h3>The old mill is sold to a stranger</h3></a><p>By Tom Harper</p></div>',
        '<a href="/mill">The old mill is sold to a man from abroad <i class="author">Tom Harper</i></a>',
        '<div class="most-read"><b class="author">Tom Harper</b></div>',
        '<ol><li id="cite_note-1"><a href="#ref-1">^</a> <i>By Tom Harper, The Varno Herald.</i></li></ol>',
    ],
)
def test_who_wrote_another_story(box: str) -> None:
    assert authors(f"<p>The pier is shut.</p>{box}") == ([], "")


@pytest.mark.parametrize("name", ["credit", "img-caption"])
def test_the_credit_right_behind_a_picture_names_who_took_it(name: str) -> None:
    picture, day = "<div><img src='/pier.jpg'></div>", "<p>7 March 2026</p>"
    assert authors(f"{picture}<p class='{name}'>Tom Harper</p>{day}") == ([], "")
    assert authors(f"{picture}<p class='{name}'>By Tom Harper</p>{day}")[0] == [("Tom Harper", "Person")]
    assert authors(f"{picture}<p>Pier</p><p class='{name}'>Tom Harper</p>{day}")[0] == [
        ("Tom Harper", "Person")
    ]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("firma_comments", True),
        ("bylineComments", True),
        ("byline-comentarios", True),
        ("comments-list", False),
        ("comments-meta", False),
    ],
)
def test_a_byline_may_be_named_by_the_comments_that_it_counts(name: str, *, found: bool) -> None:
    line = f'<div class="{name}"><p>By Ada Moss 5 March 2026 <a href="#say">12</a></p></div>'
    assert bool(authors(f"<main>{line}</main>")[0]) is found


def test_whose_analysis_stands_amid_the_text_did_not_write_it() -> None:
    line = '<div class="byline"><b class="byline-name">Tom Harper</b> <i>of Lindmoor</i></div>'
    inset = f'<div class="feature"><h2>Analysis</h2>{line}<p>It is shut.</p></div>'
    text = f"{LONG}{LONG}"
    assert authors(f"<main>{text}{inset}{text}</main>") == ([], "")
    assert authors(f"<main><p>By Ada Moss</p>{text}{inset}{text}</main>")[0] == [("Ada Moss", "Person")]
    unheaded = inset.replace("<h2>Analysis</h2>", "")
    for line in (f"{text}{unheaded}{text}", f"{text}{inset}", f"{inset}{text}"):
        assert authors(f"<main>{line}</main>")[0] == [("Tom Harper", "Person")]


def test_the_heading_of_a_byline_is_no_other_story() -> None:
    name = "Ada Maria Theodora von Mossenthal"
    line = f'<div><div class="author-line"><a href="/staff/ada"><h5>{name}</h5></a></div></div>'
    assert authors(line)[0] == [(name, "Person")]
    page = '<div><h2><a href="/me">Bridge opens after three long years</a></h2><p>By Ada Moss</p></div>'
    found = Page(f"<body>{page}</body>".encode(), URL)
    assert [one.name for one in read_authors(found, [], found.by_tag["h2"][0], set()).authors] == ["Ada Moss"]


def test_what_is_round_the_heading_as_well_is_the_articles() -> None:
    page = Page(b"<div class='heading-gallery'><h1>Bridge</h1><p>By Ada Moss</p></div>", URL)
    assert [one.name for one in read_authors(page, [], page.by_tag["h1"][0], set()).authors] == ["Ada Moss"]


def test_a_figure_may_hold_the_address_of_who_wrote() -> None:
    figure = "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"
    assert authors(figure.format("<address>By <b>Ada Moss</b></address>"))[0] == [("Ada Moss", "Person")]
    assert authors(figure.format("<p>By <b>Ada Moss</b></p>")) == ([], "")


def test_of_many_of_one_make_only_one_near_the_heading_counts() -> None:
    review = "<div class='rev'><b class='rev-author'>{}</b><p>As good as ever.</p></div>"
    reviews = "".join(map(review.format, ("Tom Harper", "Una Quay", "Vera Lund", "Will Ox")))
    between = "".join(f"<p class='p{number}'>The pier is shut.</p>" for number in range(50))
    assert authors(between + reviews) == ([], "")
    assert authors("<p class='rev-author'>Ada Moss</p>" + between + reviews)[0] == [("Ada Moss", "Person")]
    few = review.format("Ada Moss")
    assert authors(between + few)[0] == [("Ada Moss", "Person")]


TITLE = "The old mill is sold to strangers"


@pytest.mark.parametrize(
    "box",
    [
        f'<div><a href="/mill">{TITLE}</a><p class="byline">By Tom Harper</p></div>',
        f'<div><a href="/mill">{TITLE}</a><a rel="author" href="/staff/tom">Tom Harper</a></div>',
        f'<div><a href="/mill">{TITLE}</a><span>By Tom Harper</span></div>',
        f'<article><a href="/mill"></a><a href="/mill">{TITLE}</a><b class="author">Tom Harper</b></article>',
        f'<a href="/mill"><div>{TITLE}, and to whom</div><div>By Tom Harper</div></a>',
    ],
)
def test_who_wrote_another_story_below_the_text_that_no_heading_announces(box: str) -> None:
    assert authors(LONG + box) == ([], "")
    assert authors(f"<p>By Ada Moss</p>{LONG}{box}") == ([("Ada Moss", "Person")], "visible")


@pytest.mark.parametrize(
    "link",
    [
        f'<a href="{URL}">{TITLE}</a>',
        f'<a href="https://elsewhere.example/mill">{TITLE}</a>',
        f'<a href="mailto:ada@post.example">{TITLE}</a>',
        '<a href="/mill">Mill</a>',
        f'<a href="/staff/ada">{TITLE}</a>',
        f'<a href="/mill">{TITLE}</a><a href="/pier">The pier is shut for two more years</a>',
    ],
)
def test_a_box_with_another_link_may_be_the_end_of_the_story(link: str) -> None:
    line = '<p class="byline">By Ada Moss</p>'
    assert authors(f"{LONG}<div>{link}{line}</div>")[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "box",
    [
        '<div itemprop="comment"><i itemprop="author"><b itemprop="name">Tom Harper</b></i></div>',
        '<blockquote><p>Well.</p><cite class="author">Tom Harper</cite></blockquote>',
        '<div class="replies"><b class="username">Tom Harper</b></div>',
        '<ul id="disqus-list"><li><b class="author">Tom Harper</b></li></ul>',
        "<ol><li>Posted by Tom Harper on 7 March 2026</li><li>Posted by Eve Dorn on 8 March 2026</li></ol>",
    ],
)
def test_who_said_something_of_the_story(box: str) -> None:
    assert authors(LONG + box) == ([], "")
    assert authors(f"<p>By Ada Moss</p>{LONG}{box}")[0] == [("Ada Moss", "Person")]


def test_a_line_at_the_heading_before_a_mark_below_the_beginning_of_the_text() -> None:
    mark = '<div class="contact"><b class="author">Tom Harper</b></div>'
    assert authors(f"<p>By Ada Moss</p>{LONG}{mark}") == ([("Ada Moss", "Person")], "visible")
    assert authors(f"<p>The pier</p>{LONG}{mark}") == ([("Tom Harper", "Person")], "selector")
    near = '<p class="author">Tom Harper</p>'
    assert authors(f"<p>By Ada Moss</p>{near}{LONG}") == ([("Tom Harper", "Person")], "selector")


CHECK = "https://www.harbourpost.example/check/1"


def writers(claim: object) -> list[str]:
    node = {"@type": "ClaimReview", "itemReviewed": claim}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    said = (
        '<div class="claim"><h4 class="author">The Harbour and Mill ministries</h4><p>Nobody swims.</p></div>'
    )
    page = Page(f"<head>{script}</head><body><h1>Who swims?</h1>{said}</body>".encode(), CHECK)
    heading = page.by_tag["h1"][0]
    return [one.name for one in read_authors(page, article_nodes(page, set()), heading, set()).authors]


def test_who_is_named_in_the_claim_wrote_nothing() -> None:
    them = {"author": {"@type": "Organization", "name": "The Harbour and Mill ministries"}}
    assert writers(them) == writers([{}, them]) == []


def test_others_are_authors_as_ever() -> None:
    claims: list[object] = [{"author": {"name": "Ben Lund"}}, {"author": None}, {}, None, "swimmers", [[]]]
    for claim in claims:
        assert writers(claim) == ["The Harbour"]


def _is_one_of_many(entries: str) -> bool:
    page = Page(f"<body><h1>Ferries</h1>{entries}</body>".encode(), "https://post.example/1")
    line = page.by_tag["span"][0]
    return is_one_of_many(line, line.text or "", page.by_tag["h1"][0])


def test_others_in_the_list_have_another_name_in_such_a_line() -> None:
    entry = "<li><a href='/1'>Ferry leaves</a><span>By {}</span></li>"
    assert _is_one_of_many(f"<ul>{entry.format('Ada Moss')}{entry.format('Ben Lund')}</ul>")
    assert not _is_one_of_many(f"<ul>{entry.format('Ada Moss')}<li><a href='/2'>Bridge opens</a></li></ul>")


def test_a_line_in_no_entry_is_the_only_one() -> None:
    assert not _is_one_of_many("<div><span>By Ada Moss</span></div><div><span>By Ben Lund</span></div>")


@pytest.mark.parametrize(
    "box",
    [
        "<div class='quote'><p>“It broke.”</p><span class='author'>Tom Harper</span></div>",
        "<div class='pull'><p>“It broke.”</p><span class='pullquote-author'>Tom Harper</span></div>",
    ],
)
def test_who_is_quoted_in_a_box(box: str) -> None:
    assert authors(f"<p>{LONG}</p>{box}<p>{LONG}</p>") == ([], "")


@pytest.mark.parametrize("rank", ["h1", "h2"])
def test_who_wrote_the_next_story_of_a_page(rank: str) -> None:
    def named(story: str) -> list[str]:
        page = Page(story.encode(), URL)
        return [one.name for one in read_authors(page, [], page.by_tag["h1"][0], set()).authors]

    text, byline = f"<p>{LONG}</p>", "<div class='byline'>By Tom Harper</div>"
    own = "<h1>Bridge opens</h1>"
    further = f"<article><{rank}>The old mill is sold</{rank}>{byline}{text}</article>"
    assert named(f"<article>{own}{text}</article>{further}") == []
    assert named(f"<article>{own}<p>By Ada Moss</p>{text}</article>{further}") == ["Ada Moss"]
    assert named(f"<article>{own}{text}{further}</article>") == ["Tom Harper"]  # a part of this story
    assert named(f"<article>{own}</article><article>{byline}</article>") == ["Tom Harper"]


@pytest.mark.parametrize(
    "name",
    [
        "comentarios",
        "reacties",
        "yorumlar",
        "komentarze",
        "komentari",
        "kommentit",
        "diskuze",
        "hozzaszolasok",
    ],
)
def test_who_commented_in_another_language(name: str) -> None:
    box = f"<div id='{name}'><div><b class='autor'>Tom Harper</b> 7 March 2026<p>Well said.</p></div></div>"
    assert authors(f"<p>The pier is shut.</p>{box}") == ([], "")
    own = f"<div class='open-{name}'><p class='autor'>Ada Moss</p></div>"
    assert authors(f"{own}<p>The pier is shut.</p>{box}")[0] == [("Ada Moss", "Person")]


def test_who_checked_a_text_in_a_byline_beside_the_writers_is_no_writer() -> None:
    byline = "<div class='byline'>{} <a href='/author/{}'>{}</a></div>"
    own = byline.format("Written by", "ada", "Ada Moss") + byline.format("and", "una", "Una Quay")
    checked = byline.format("Fact checked by", "ben", "Ben Lund") + byline.format("Edited by", "tom", "Tom")
    assert authors(f"<div>{own}{checked}</div>")[0] == [("Ada Moss", "Person"), ("Una Quay", "Person")]
    assert authors(f"<div>{checked}</div>")[0][0] == ("Ben Lund", "Person")


def test_a_list_of_who_did_what_is_none_of_other_stories() -> None:
    done = "<li>Reported by: <a href='/topic/ada'>Ada Moss</a></li>"
    edited = "<li>Edited by: <a href='/topic/ben'>Ben Lund</a></li>"
    assert authors(f"<ul>{done}{edited}</ul>")[0] == [("Ada Moss", "Person")]
    other = done.replace("Ada Moss", "Una Quay")
    assert authors(f"<ul>{done}{other}</ul>")[0] == []


def test_a_list_of_writers_behind_the_article_is_not_of_its_own() -> None:
    item = "<li class='author'><a href='/author/{0}'>{0} Moss</a></li>"
    text = "<p>The pier is shut for now, and nobody knows when it will be open again.</p>"
    page = f"<main><h1>Pier</h1>{text}{{}}</main><aside>{{}}</aside>"
    several, one = item.format("Ada") + item.format("Ben"), item.format("Ada")
    assert _authors_of(page.format("", several)) == []
    assert _authors_of(page.format("", one)) == ["Ada Moss"]
    assert _authors_of(page.format(several, "")) == ["Ada Moss", "Ben Moss"]


def _authors_of(body: str) -> list[str]:
    page = Page(f"<html><body>{body}</body></html>".encode(), "https://www.harbourpost.example/pier")
    found = read_authors(page, [], page.by_tag["h1"][0], set()).authors
    return [author.name for author in found]


@pytest.mark.parametrize("name", ["caption", "legend", "photo-caption"])
def test_who_is_named_below_a_picture_took_it(name: str) -> None:
    caption = f"<div class='{name}'>The pier at night. <span class='byline'>Ada Moss</span></div>"
    assert authors(f"<div><img src='/a.jpg'>{caption}</div>")[0] == []
    assert authors(f"<div><div><a href='/a'><img src='/a.jpg'></a></div>{caption}</div>")[0] == []
    assert authors(f"<div>{caption}</div>")[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "name", ["responses", "discussion", "talkback-list", "newsletter-signup", "feedback"]
)
def test_who_is_named_in_a_box_of_readers_or_of_a_letter_is_no_writer(name: str) -> None:
    assert authors(f"<div class='{name}'><h4>Pier</h4><p class='author'>By Ada Moss</p></div>")[0] == []


def test_who_wrote_in_the_forum_below_an_article() -> None:
    signed = '<small>7 March 2026<span class="forum-auteur">, par Tom Harper</span></small><p>Well said.</p>'
    forum = f'<ul class="forum"><li class="forum-fil"><div class="forum-chapo">{signed}</div></li></ul>'
    assert authors(f"<p>The pier is shut.</p>{forum}") == ([], "")
    assert authors(f"<p>Par Ada Moss</p>{forum}")[0] == [("Ada Moss", "Person")]
