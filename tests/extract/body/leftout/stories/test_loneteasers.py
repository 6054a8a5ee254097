"""A lone teaser amid a text, and the next story below it."""

import pytest

from newscrawl.extract.body.leftout.stories.loneteasers import without_lone_teasers
from tests.extract.body.cuts import LONG, cut

URL = "https://harbour.example/news/pier"
P = f"<p>{LONG * 2}</p>"
SAID = "Two families tell what they saved from the wind, and what they did not."
TITLE = "What the wind did to the mill"


def left(html: str) -> list[str]:
    """What is read of a page of which all but links is kept."""
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.linked * 2 < piece.words]
    return [found.pieces[at].text for at in without_lone_teasers(found, kept, URL)]


@pytest.mark.parametrize(
    "teaser",
    [
        f"<div><span>Editor's pick</span> <a href='/mill'>{TITLE}</a><p>{SAID}</p></div>",
        f"<aside class='x'><h4><a href='https://harbour.example/mill'>{TITLE}</a></h4><p>{SAID}</p></aside>",
        f"<div><div><img><a href='/mill'>{TITLE}</a></div><div><p>{SAID}</p></div></div>",
    ],
    ids=["label", "heading", "boxes"],
)
def test_a_lone_teaser_amid_a_text_is_not_read(teaser: str) -> None:
    assert SAID not in left(f"{P}{P}{teaser}{P}")
    assert left(f"{P}{teaser}{P}") == [(LONG * 2).strip()] * 2


def test_one_of_several_that_begin_with_a_link_each_is_not_lone_however_short_theirs_are() -> None:
    entry = (
        "<div><h3><a href='/people/{}'>{}</a></h3><p>{} said that the wind took half of the mill.</p></div>"
    )
    names = ("Ada", "Tom", TITLE, "Bo")
    entries = "".join(entry.format(at, name, name) for at, name in enumerate(names))
    assert len(left(f"{P}{entries}{P}")) == 6
    assert len(left(f"{P}{entry.format(0, 'Ada', 'Ada')}{entry.format(1, TITLE, 'She')}{P}")) == 3


def test_nor_is_one_whose_title_was_taken_for_text() -> None:
    teaser = f"<div><i>Read next</i></div><div><a href='/mill'>{TITLE}</a><p>{SAID}</p></div>"
    html = f"<main>{P}{P}{teaser}{P}</main>"
    kept = (0, 1, 3, 4, 5)
    assert [*without_lone_teasers(cut(html), kept, URL)] == [0, 1, 5]
    elsewhere = cut(html.replace("/mill", "https://study.example/"))
    assert [*without_lone_teasers(elsewhere, kept, URL)] == [*kept]
    whole = cut(html.replace("<div><i>Read next</i></div>", ""))
    assert [*without_lone_teasers(whole, range(5), URL)] == [0, 1, 4]


@pytest.mark.parametrize(
    "box",
    [
        f"<p><a href='/mill'>{TITLE}</a></p><p>{SAID}</p>",
        f"<div><a href='#mill'>{TITLE}</a><p>{SAID}</p></div>",
        f"<div><a href='https://study.example/'>{TITLE}</a><p>{SAID}</p></div>",
        f"<div><a href='/mill'>The mill</a><p>{SAID}</p></div>",
        f"<div>A year on, many still ask <a href='/mill'>{TITLE}</a><p>{SAID}</p></div>",
        f"<div><a href='/mill'>{TITLE}</a><p>{SAID} {LONG * 3}</p></div>",
        f"<div><a href='/mill'>{TITLE}</a><p>{SAID}</p></div>" * 3,
        f"<p>ALSO READ | <a href='/mill'>{TITLE}</a><br><br>{SAID}</p>",
    ],
    ids=["no box", "same page", "another site", "few words", "a sentence", "long", "several", "a paragraph"],
)
def test_what_is_no_lone_teaser_is_left_to_the_choice(box: str) -> None:
    assert any(SAID in text for text in left(f"{P}{box}{P}"))


MILL = "/news/what-the-wind-did-to-the-mill"
EDGE = f"<div><b>Next</b><h3><a href='{MILL}'>{TITLE}</a></h3><p>{SAID}</p></div>"


@pytest.mark.parametrize("teaser", [EDGE, EDGE.replace("<b>Next</b>", "")])
def test_above_or_below_a_text_it_is_told_by_the_address_of_a_story(teaser: str) -> None:
    text = P * 3
    assert left(text + teaser) == left(teaser + text) == [(LONG * 2).strip()] * 3


@pytest.mark.parametrize(
    "edge",
    [
        EDGE.replace(MILL, "/people/mill"),
        EDGE.replace(MILL, MILL + ".pdf"),
        EDGE.replace("</p></div>", f"</p><p>{LONG}</p></div>"),
        EDGE.replace("div>", "p>"),
        f"<section>{EDGE}</section>",
    ],
    ids=["a person", "a file", "two paragraphs", "no box", "in a box of its own"],
)
def test_what_else_begins_or_ends_a_text_stays(edge: str) -> None:
    assert SAID in left(P * 3 + edge)


def test_of_the_boxes_beside_it_that_are_made_alike_no_day_is_left() -> None:
    film = f"<p><a href='{MILL}'>The film</a></p>"
    days = "".join(
        f"<li><div>Coast</div><h4><a href='{MILL}-{n}'>{TITLE} {n}</a></h4>{said}<i>{n} May</i></li>"
        for n, said in enumerate((film, f"<p>{SAID}</p>", film))
    )
    assert left(f"{P}{P}<ul>{days}</ul>{P}") == [(LONG * 2).strip()] * 3
    other = days.replace(f"{MILL}-2", "/people/2")
    assert left(f"{P}{P}<ul>{other}</ul>{P}") == [
        *[(LONG * 2).strip()] * 2,
        "Coast",
        "2 May",
        (LONG * 2).strip(),
    ]


def test_nor_is_one_before_or_after_a_text() -> None:
    teaser = f"<div><a href='/mill'>{TITLE}</a><p>{SAID}</p></div>"
    assert SAID in left(f"{P}{P}{teaser}")
    assert SAID in left(f"{teaser}{P}{P}")
    assert left("") == []


@pytest.mark.parametrize(
    ("item", "is_left"),
    [
        ("<li><h2><a href='/{0}'>{1} {0}</a></h2><p>{2} {0}</p></li>", False),
        ("<li><h2>{1} {0}</h2><p>{2} {0}</p></li>", True),
        ("<li><h2><a href='https://study.example/{0}'>{1} {0}</a></h2><p>{2} {0}</p></li>", True),
    ],
)
def test_a_list_of_teasers_in_which_a_text_ends_is_not_read(item: str, is_left: bool) -> None:
    items = [item.format(number, TITLE, SAID) for number in (1, 2)]
    found = cut(f"<main><div>{P}{P}</div><div><h3>More for you</h3><ul>{''.join(items)}</ul></div></main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.type != "heading"]
    last = [found.pieces[at].text for at in without_lone_teasers(found, [kept[0], kept[1], kept[-1]], URL)]
    assert (f"{SAID} 2" in last) is is_left
    first = next(at for at in kept if found.pieces[at].text == f"{SAID} 1")
    begun = [found.pieces[at].text for at in without_lone_teasers(found, [kept[0], kept[1], first], URL)]
    assert (f"{SAID} 1" in begun) is is_left


STORY = "<article><h2>{}</h2><p>By Tom Ash</p><p>{}</p><p>{}</p></article>"


def test_the_next_story_is_not_read() -> None:
    linked = STORY.format(f"<a href='/mill'>{TITLE}</a>", SAID, LONG)
    assert left(P * 4 + linked) == [(LONG * 2).strip()] * 4
    assert left(f"<article>{P * 4}{linked}</article>") == [(LONG * 2).strip()] * 4


HEAD = f"<h2><a href='/mill'>{TITLE}</a></h2>"


def boxed(head: str = HEAD, paragraphs: int = 3, css: str = "next") -> str:
    return f"<div class='{css}'>{head}<p>By Tom Ash</p>{f'<p>{SAID}</p>' * paragraphs}</div>"


def test_so_is_one_in_a_box_that_its_linked_heading_begins() -> None:
    assert left(f"<div>{P * 4}</div>{boxed()}") == [(LONG * 2).strip()] * 4
    assert left(f"{P * 4}{boxed()}") == [(LONG * 2).strip()] * 4


@pytest.mark.parametrize(
    "box",
    [
        f"{HEAD}{f'<p>{SAID}</p>' * 3}",
        boxed(f"<h2>{TITLE}</h2>"),
        boxed(HEAD.replace("/mill", "#mill")),
        boxed(HEAD.replace("/mill", "https://study.example/")),
        boxed(HEAD.replace(TITLE, "The mill")),
        boxed(HEAD.replace("h2", "p")),
        boxed().replace("<p>By Tom Ash</p>", ""),
        boxed(paragraphs=1),
        boxed() * 2,
        boxed(paragraphs=6) + P,
        f"<section>{boxed('<h2>The pier</h2>')}{boxed()}</section>",
    ],
    ids=[
        *(
            "no box",
            "no link",
            "same page",
            "another site",
            "few words",
            "no heading",
            "no byline",
            "a teaser",
        ),
        *("several", "amid the text", "another chapter"),
    ],
)
def test_a_chapter_is_no_next_story(box: str) -> None:
    assert SAID in left(f"<div>{P * 6}</div>{box}")


@pytest.mark.parametrize(
    "html",
    [
        P * 4 + STORY.format(TITLE, SAID, LONG),
        P * 4 + STORY.format(f"<a href='#mill'>{TITLE}</a>", SAID, LONG),
        P + STORY.format(f"<a href='/mill'>{TITLE}</a>", SAID, LONG * 6),
        STORY.format(f"<a href='/mill'>{TITLE}</a>", SAID, LONG * 4),
    ],
    ids=["no link", "same page", "most of the text", "all of the text"],
)
def test_a_part_of_the_text_is(html: str) -> None:
    assert SAID in left(html)


def test_several_stories_below_a_text_are_not_read_unless_it_stands_as_they_do() -> None:
    stories = "".join(
        f"<article><h3><a href='/mill{n}'>{TITLE}</a></h3><p>{n}. {SAID}</p></article>" for n in range(4)
    )
    assert left(f"{P * 3}{stories}") == [(LONG * 2).strip()] * 3
    assert f"2. {SAID}" in left(f"<article>{P * 3}</article>{stories}")


def test_a_short_text_in_a_box_of_its_own_is_no_teaser() -> None:
    link = f"<div class='more'>Read on: <a href='/mill'>{TITLE}</a></div>"
    html = f"{P}<div class='text'><p>{SAID}</p>{link}<p>{SAID}</p></div>{P}"
    assert left(html).count(SAID) == 2


def test_nor_are_paragraphs_below_a_pointer_in_one_of_the_boxes_that_a_text_is_cut_into() -> None:
    head = f"<p>Read more</p><p><a href='/mill'>{TITLE}</a></p>"
    parts = (P + P, f"{head}<p>{SAID}</p><p>{LONG}</p>", P + P)
    assert SAID in left("".join(f"<div class='part'>{part}</div>" for part in parts))
