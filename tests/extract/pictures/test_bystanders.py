"""Pictures by an article that are none of it."""

from __future__ import annotations

import pytest

from newscrawl.extract.record import extract

URL = "https://www.harbourpost.example/news/ferry-sails-again-7"
TEXT = "".join(
    f"<p>The ferry to the islands sails {when} once more, after two weeks in the yard, as its owner says.</p>"
    for when in ("today", "on Monday", "at eight", "in spring", "to the north", "with all its cars")
)
OWN = "<figure><img src='/img/ferry-in-port.jpg'></figure>"


def pictures(around: str, *, writer: str = "Ada Moss") -> list[str]:
    """The files of the article's pictures; `{}` in what stands around is its text."""
    page = f"""<html><head><title>The ferry sails again</title><meta name="author" content="{writer}"></head>
    <body><main><h1>The ferry sails again</h1>{around.format(TEXT)}</main></body></html>"""
    article = extract(page.encode(), URL)
    assert article is not None
    return [image.url.rpartition("/")[2] for image in article.images]


@pytest.mark.parametrize(
    "other",
    [
        "<article><h3><a href='/b-9'>Bridge closed</a></h3><figure><img src='/b.jpg'></figure></article>",
        "<aside><a href='/news/bridge-9'><figure><img src='/b.jpg' alt='The bridge'></figure></a></aside>",
        "<aside><figure><a href='/news/bridge-9'><img src='/b.jpg'></a></figure></aside>",
        "<article><figure><img src='/b.jpg'><figcaption>B</figcaption></figure><h4><a href=/b>B</a></h4>",
        "<a href='/b-9'><figure><img src='/b.jpg' alt='The bridge'></figure><h4>The bridge</h4></a>",
        "<figure><a href='/b'><img src='/b.jpg'></a><figcaption><a href='/b'>B</a></figcaption></figure>",
        "<div class='newsletter-box'><div><figure><img src='/b.jpg'></figure></div><p>Every day.</p></div>",
    ],
)
def test_the_picture_of_another_story_is_none_of_the_article(other: str) -> None:
    assert pictures(f"<div class='story'>{OWN}{{}}</div>{other}") == ["ferry-in-port.jpg"]


@pytest.mark.parametrize(
    "around",
    [
        "<a href='/galleries/ferry-7'><figure><img src='/b.jpg'></figure></a><div class='story'>{}</div>",
        "<div class='story'>{}<article><figure><img src='/b.jpg'></figure><p>A post.</p></article></div>",
        "<div class='story'>{}</div><figure><a href='/img/b-large.jpg'><img src='/b.jpg'></a></figure>",
        "<div class='story'>{}</div><figure><a href='#b'><img src='/b.jpg'></a></figure>",
        "<div class='story'>{}</div><figure><img src='/b.jpg'></figure>",
        "<div>{}</div><figure><a href='/ferry-7'><img src='/b.jpg'></a><figcaption>Now</figcaption></figure>",
        "<article><figure><img src='/b.jpg'></figure><div class='story'>{}</div></article>",
        "<article><div class='story'>{}</div><figure><img src='/b.jpg'></figure></article>",
        "<article class='hero'><figure><img src='/b.jpg'></figure></article><div class='story'>{}</div>",
        "<div class='story'>{}<article><h3>At noon</h3><figure><img src='/b.jpg'></figure></article></div>",
    ],
    ids=["above", "within", "larger", "anchor", "plain", "caption", "one", "below", "hero", "entry"],
)
def test_a_picture_of_the_article_stays(around: str) -> None:
    assert pictures(around) == ["b.jpg"]


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src='/img/17.jpg' alt='Ada Moss'></figure>",
        "<figure><img src='/img/17.jpg'><figcaption>ADA MOSS</figcaption></figure>",
        "<figure><img src='/img/headshot.jpg' alt='Ada Moss Headshot'></figure>",
        "<figure><img src='/img/17.jpg' alt='Picture of Ada Moss'></figure>",
        "<figure><img src='/img/ada-moss-122512.jpg'></figure>",
        "<figure><img src='/img/Ada_Moss_author_200x200.png?w=80'></figure>",
    ],
)
def test_the_portrait_of_a_writer_is_none_of_the_article(figure: str) -> None:
    assert pictures(f"<div class='story'>{OWN}{{}}{figure}</div>") == ["ferry-in-port.jpg"]


@pytest.mark.parametrize(
    ("figure", "writer"),
    [
        ("<figure><img src='/img/17.jpg' alt='Ada Moss on the ferry'></figure>", "Ada Moss"),
        ("<figure><img src='/img/17.jpg' alt='Olga Zed'></figure>", "Ada Moss"),
        ("<figure><img src='/img/ada-moss-pier-3.jpg'></figure>", "Ada Moss"),
        ("<figure><img src='/img/ada.jpg'></figure>", "Ada"),
        ("<figure><img src='/img/17.jpg' alt='佐藤花子が乗る船'></figure>", "佐藤花子"),
    ],
)
def test_what_shows_more_than_a_writer_stays(figure: str, writer: str) -> None:
    assert len(pictures(f"<div class='story'>{OWN}{{}}{figure}</div>", writer=writer)) == 2


@pytest.mark.parametrize(
    "other",
    [
        "<ul><li><figure><a href='/9'><img src='/b.jpg'></a></figure><p><a href='/9'>Mill</a></p></li></ul>",
        "<div><a href='/9'><figure><img src='/b.jpg'></figure></a><h3><a href='/9'>The mill</a></h3></div>",
        (
            "<div><figure><a href='/9'><img src='/b.jpg'></a><figcaption>The wheel</figcaption></figure>"
            "<h5><a href='/9'>The mill</a></h5></div>"
        ),
        "<div><a href='/ben-holt'><img src='/b.jpg' width=80></a> <a href='/ben-holt'>Ben Holt</a></div>",
    ],
)
def test_a_picture_that_leads_where_words_beside_it_lead_is_another_story(other: str) -> None:
    last = "<p>The ferry sails at noon, as its owner says.</p>"
    assert pictures(f"<div class='story'>{OWN}<div>{{}}</div>{other}{last}</div>") == ["ferry-in-port.jpg"]


@pytest.mark.parametrize(
    "own",
    [
        "<figure><a href='/7'><img src='/b.jpg'></a><figcaption><a href='/7'>All</a></figcaption></figure>",
        "<figure><a href='/7'><img src='/b.jpg'></a></figure><p><a href='/9'>The mill</a></p>",
        "<figure><a href='/b.jpg'><img src='/b.jpg'></a></figure><p><a href='/b.jpg'>Larger</a></p>",
        "<figure><a href='/7'><img src='/b.jpg'></a></figure><p><a href='/7'>Click to enlarge</a></p>",
    ],
)
def test_a_picture_with_a_caption_or_that_leads_elsewhere_stays(own: str) -> None:
    assert pictures(f"<div class='story'>{own}{{}}</div>") == ["b.jpg"]


def test_a_name_of_few_letters_is_one_where_each_is_a_word() -> None:
    portrait = "<figure><img src='/img/17.jpg' alt='佐藤花子'></figure>"
    assert pictures(f"<div class='story'>{OWN}{{}}{portrait}</div>", writer="佐藤花子") == [
        "ferry-in-port.jpg"
    ]


@pytest.mark.parametrize(
    ("link", "said", "shown"),
    [
        ("/b-9", "The bridge is closed again", False),
        ("https://harbourpost.example/b-9", "The bridge is closed again", False),
        ("https://pictures.example/moss/9", "The bridge is closed again", True),
        ("/b-9", "All pictures", True),
        ("/b-9", "View larger: the bridge", True),
    ],
)
def test_a_figure_amid_the_text_with_a_caption_all_of_which_leads_on(
    link: str, said: str, shown: bool
) -> None:
    caption = f"<figcaption><a href='{link}'>{said}</a></figcaption>"
    teaser = f"<figure><a href='{link}'><img src='/b.jpg'></a>{caption}</figure>"
    files = pictures(f"<div class='story'>{OWN}{TEXT}{teaser}{{}}</div>")
    assert files == ["ferry-in-port.jpg", *(["b.jpg"] if shown else [])]


def test_a_newsletter_that_holds_the_text_has_its_own_pictures() -> None:
    assert pictures(f"<div class='newsletter'><div class='story'>{OWN}{{}}</div></div>") == [
        "ferry-in-port.jpg"
    ]
