"""Pictures of galleries that are no figures, and have no caption that is named for one."""

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

TEXT = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>"
SITE = "https://www.harbourpost.example/img/"


def images(box: str) -> list[Image]:
    found = page(f"<main><h1>Bridge</h1><div class='page'>{TEXT}{box}{TEXT}</div></main>")
    return read_images(found, [], found.by_tag["div"][0])[0]


def told(box: str) -> list[tuple[str, str | None]]:
    return [(image.url.removeprefix(SITE), image.caption) for image in images(box)]


SAID = "The {} bank at noon."


@pytest.mark.parametrize(
    ("box", "slide"),
    [
        (
            "<div class='swiper'><div class='swiper-wrapper'>{}</div><button>Next</button></div>",
            "<div class='slide'><img src='/img/{0}.jpg'><div class='x1'>The {0} bank at noon.</div></div>",
        ),
        (
            "<div class='gallery'>{}</div>",
            "<div><img src='/img/{0}.jpg'><span>The {0} bank at noon.</span></div>",
        ),
        ("<ul class='photo-gallery'>{}</ul>", "<li><img src='/img/{0}.jpg'>The {0} bank at noon.</li>"),
        (
            "<div class='slideshow'>{}</div>",
            "<div><a href='/full/{0}.jpg'><img src='/img/{0}.jpg'></a><p>The {0} bank at noon.</p></div>",
        ),
    ],
)
def test_what_a_slide_says_is_its_picture_s_caption(box: str, slide: str) -> None:
    both = "".join(slide.format(side) for side in ("north", "south"))
    assert told(box.format(both)) == [(f"{side}.jpg", SAID.format(side)) for side in ("north", "south")]


def test_what_a_list_says_below_pictures_stays_its_text() -> None:
    assert told("<ul><li><img src='/img/a.jpg'>Cut it.</li><li><img src='/img/b.jpg'>Boil it.</li></ul>") == [
        ("a.jpg", None),
        ("b.jpg", None),
    ]


@pytest.mark.parametrize(
    "slides",
    [
        "<div><a href='/news/one-7'><img src='/img/a.jpg'>One</a></div><div><img src='/img/b.jpg'></div>",
        "<div><img src='/img/a.jpg'><h3>One</h3></div><div><img src='/img/b.jpg'><h3>Two</h3></div>",
        "<div><img src='/img/a.jpg'><time>May</time></div><div><img src='/img/b.jpg'></div>",
        "<div><img src='/icons/a.jpg'></div><div><img src='/icons/b.jpg'></div>",
        "<div><img src='/img/a.gif'></div><div><img src='/img/b.gif'></div>",
        "<div><img src='/img/a.jpg' width='40'></div><div><img src='/img/b.jpg' width='40'></div>",
        "<div class='testimonials'><div><img src='/img/a.jpg'></div><div><img src='/img/b.jpg'></div></div>",
        "<div><img src='/img/a.jpg'></div><div><img src='/img/b.jpg'></div>Our partners",
    ],
)
def test_cards_signs_and_portraits_are_no_slides(slides: str) -> None:
    assert images(f"<div class='carousel'>{slides}</div>") == []


def test_a_picture_s_number_and_the_name_of_its_file_are_no_caption() -> None:
    box = "<div class='gallery'>{}</div>"
    slides = [
        "<div><img src='/img/a%20b.jpg' alt='a b.jpg'></div>",
        "<div><img src='/img/c.jpg'><span>Image 2</span></div>",
        "<div><img src='/img/d.jpg'><span>43 Bilder</span></div>",
    ]
    assert [image.caption for image in images(box.format("".join(slides)))] == [None, None, None]
