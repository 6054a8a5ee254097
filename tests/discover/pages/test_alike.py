"""Short headlines count where longer ones beside them lead to addresses of the same form."""

from __future__ import annotations

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages.alike import Forms
from newscrawl.discover.pages.listing import read_listing

URL = "https://example.org/town"
LONG = ("The mill burns down to the ground", "The ferry sails again in May", "A bridge of glass for the town")
SHORT = ("Mill burns", "河岸大桥", "Rain again")


def slugs(form: str, texts: tuple[str, ...], more: str = "") -> list[str]:
    body = "".join(f'<a href="{form.format(number)}">{text}</a>' for number, text in enumerate(texts))
    return [found.url.removeprefix("https://example.org") for found in
            read_listing((body + more).encode(), URL, UrlFacts()).found]  # fmt: skip


@pytest.mark.parametrize("form", ["/news/48{}/", "/town/{}", "/read.php?no={}", "/{}.html"])
def test_what_has_the_form_of_several_headlines_is_a_story(form: str) -> None:
    assert slugs(form, LONG + SHORT) == [form.format(number) for number in range(6)]


def test_so_is_what_has_a_code_of_their_length() -> None:
    coded = "/town/jk{}LQoV"
    assert slugs(coded, LONG + SHORT) == [coded.format(number) for number in range(6)]
    others = "".join(
        f'<a href="/town/{name}">Mill burns</a>' for name in ("theater", "Theater", "jkLQo7", "news48")
    )
    assert slugs(coded, LONG, others) == [coded.format(number) for number in range(3)]


def test_a_few_headlines_speak_for_nothing_but_themselves() -> None:
    assert slugs("/news/48{}/", LONG[:2] + SHORT) == ["/news/480/", "/news/481/"]
    assert len(slugs("/news/48{}/", LONG + SHORT * 3)) == 3


@pytest.mark.parametrize(
    ("box", "text", "are_stories"),
    [
        ('<article class="a1"><h2>{}</h2></article>', "Mill burns", True),
        ('<article><div class="x"><h3>{}</h3></div></article>', "Mill burns", True),
        ("<article><h2>{}</h2></article>", "Mill", False),
        ("<article>{}</article>", "Mill burns", False),
        ("<div><h2>{}</h2></div>", "Mill burns", False),
    ],
)
def test_the_headings_of_several_teasers_are_headlines_however_short(
    box: str, text: str, are_stories: bool
) -> None:
    page = "".join(box.format(f'<a href="/{n}.html">{text}</a>') for n in range(481, 484))
    found = read_listing(page.encode(), URL, UrlFacts()).found
    assert len(found) == (3 if are_stories else 0)
    assert not read_listing(page.replace("/48", "/jobs/48").encode(), URL, UrlFacts()).found


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/town/7/mill">Mill burns</a>',
        '<a href="/sport/7">Mill burns</a>',
        '<a href="/town/7?page=2">Mill burns</a>',
        '<a href="/town/7">7</a>',
        '<a href="/town/7">Next</a>',
        '<a href="/town/7">»</a>',
        '<a href="/town/7">Événements</a>',
        '<a href="https://elsewhere.example/town/7">Mill burns</a>',
    ],
)
def test_what_differs_in_more_than_a_number_or_says_nothing_is_none(link: str) -> None:
    hosts = UrlFacts(hosts=("example.org",))
    body = "".join(f'<a href="/town/{number}">{text}</a>' for number, text in enumerate(LONG)) + link
    assert len(read_listing(body.encode(), URL, hosts).found) == 3


def test_what_only_a_menu_or_the_foot_of_a_page_leads_to_is_none() -> None:
    foot = '<footer><a href="/news/488/">Who we are</a></footer><nav><a href="/news/489/">Our terms</a></nav>'
    texts = (*LONG, "Rain stops play in the city", *SHORT)
    assert slugs("/news/48{}/", texts, foot) == [f"/news/48{number}/" for number in range(7)]


def test_shelves_of_that_form_are_none() -> None:
    assert slugs("/tag/48{}", LONG + SHORT) == []


def boxes(*links: str, kind: str = "teaser") -> list[str]:
    body = "".join(
        f'<div class="{kind} post-{number}"><h3>{link}</h3></div>' for number, link in enumerate(links)
    )
    return [found.url.removeprefix("https://example.org/") for found in
            read_listing(body.encode(), URL, UrlFacts()).found]  # fmt: skip


NAMED = [
    f'<a href="/town/{word}-of-the-valley">{text}</a>'
    for word, text in zip(("mill", "ferry", "bridge"), LONG, strict=True)
]


def test_what_stands_in_boxes_of_headlines_is_a_story() -> None:
    assert boxes(*NAMED, '<a href="/sport/rain-again">Rain again</a>')[3:] == ["sport/rain-again"]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/local-news">Local news</a>',
        '<a href="/sport">All of it</a>',
        '<a href="/sport/rain-again">More</a>',
        '<a href="/author/rain-again">Rain Again</a>',
        '<a href="/events/rain-again">Rain again</a>',
    ],
)
def test_what_else_stands_in_such_boxes_is_none(link: str) -> None:
    assert len(boxes(*NAMED, link)) == 3


def test_boxes_of_another_kind_tell_nothing() -> None:
    other = '</h3></div><div class="menu"><h3><a href="/sport/rain-again">Rain again</a>'
    assert len(boxes(*NAMED, other)) == 3


def test_forms_of_several_articles_are_kept_in_mind_among_any_number_of_slugs() -> None:
    forms = Forms()
    for number in range(3):
        forms.see(f"https://example.org/article?aid=48{number}")
    for number in range(3000):
        forms.see(
            f"https://example.org/2026/11/mill-{'x' * (number % 50)}-{number % 7}{'y' * (number // 50)}"
        )
    for number in range(2):
        forms.see(f"https://example.org/story?no=48{number}")
    assert forms.has("https://example.org/article?aid=9")
    assert not forms.has("https://example.org/story?no=9")
    forms.see("https://example.org/story?no=482")
    assert forms.has("https://example.org/story?no=9")


@pytest.mark.parametrize(
    ("articles", "like", "unlike"),
    [
        (
            ["/town/{}-sails-again-in-may", "/sport/{}-wins-the-cup-again"],
            "/town/mill-burns-down",
            "/info/how-we-work",
        ),
        (["/town/a/36db{}30ba82", "/sport/a/36db{}30ba82"], "/sport/a/3f771fba07c7", "/ads/a/3f771fba07c7"),
        (["/town/4{}811", "/sport/4{}911"], "/sport/5755", "/user/5755"),
    ],
)
def test_what_ends_as_articles_do_in_a_folder_that_has_one_is_an_article(
    articles: list[str], like: str, unlike: str
) -> None:
    forms = Forms()
    for number, article in enumerate([*articles, articles[0]]):
        assert not forms.has(f"https://example.org{like}")
        forms.see("https://example.org" + article.format(number))
    assert forms.has(f"https://example.org{like}")
    assert not forms.has(f"https://example.org{unlike}")
