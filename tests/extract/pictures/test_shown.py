"""A picture under its caption, and its credit wherever that stands beside the two."""

from __future__ import annotations

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

TEXT = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 2
URL = "https://www.harbourpost.example/img/{}.jpg"
PICTURE = "<img src='/img/bridge.jpg' alt='{}'>"
SAID = "The last ferry leaves the quay"


def images(box: str) -> list[Image]:
    found = page(f"<article><h1>Bridge</h1>{box}<div class='text'>{TEXT}</div></article>")
    return read_images(found, [], found.by_tag["article"][0])[0]


def figure(caption: str, alt: str = "") -> list[tuple[str | None, str | None]]:
    found = images(f"<figure>{PICTURE.format(alt)}{caption}</figure>")
    return [(image.caption, image.credit) for image in found]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("<span>Foto: Ada Moss</span>", "Ada Moss"),
        ("<div class='x7'>© Ada Moss</div>", "Ada Moss"),
        ("<small>(Ada Moss)</small>", "Ada Moss"),
        ("<p>Ada Moss/Harbour Post</p>", "Ada Moss/Harbour Post"),
        ("<cite>Crédit photo : Ada Moss</cite>", "Ada Moss"),
        ("<span>picture alliance</span>", "picture alliance"),
        ("<p>The pier opens again / AFP</p>", None),
        ("<p>Source of all rivers</p>", None),
        ("<p>Old ferries/Piers</p>", None),
    ],
)
def test_the_line_behind_a_caption_that_is_nothing_but_a_credit(line: str, credit: str | None) -> None:
    assert figure(f"<figcaption>{SAID}</figcaption>{line}<p>Last</p>") == [(SAID, credit)]


@pytest.mark.parametrize(
    ("first", "credit"),
    [
        ("<span>Photo : Ada Moss / AFP</span>", "Ada Moss / AFP"),
        ("<small>(AFP)</small>", "AFP"),
        ("<div>Ada Moss / AFP</div>", "Ada Moss / AFP"),
        ("<img src='/img/camera.png'> <span>Foto: Ada Moss</span>", "Ada Moss"),
    ],
)
def test_a_credit_may_be_the_first_element_of_a_caption(first: str, credit: str) -> None:
    assert figure(f"<figcaption>{first} {SAID}</figcaption>") == [(SAID, credit)]


def test_but_a_name_that_a_caption_begins_with_is_of_who_is_shown() -> None:
    told = "Ada Moss on the last ferry"
    assert figure("<figcaption><b>Ada Moss</b> on the last ferry</figcaption>") == [(told, None)]
    assert figure("<figcaption><span>Ada Moss</span> on the last ferry</figcaption>") == [(told, None)]


def test_a_caption_that_is_a_credit_leaves_what_is_read_out() -> None:
    credit = "<figcaption>Foto: Ada Moss</figcaption>"
    assert figure(credit, alt=SAID) == [(SAID, "Ada Moss")]
    assert figure(credit, alt=f"{SAID} (Foto: Ada Moss)") == [(SAID, "Ada Moss")]
    assert figure(credit, alt="© Ada Moss") == [(None, "Ada Moss")]
    assert figure(credit, alt="Image") == [(None, "Ada Moss")]


def test_a_figure_of_several_has_the_caption_of_none() -> None:
    one, other = ("<figure><img src='/img/{}.jpg'>{}</figure>".format(*of) for of in (
        ("a", ""), ("b", f"<figcaption>{SAID}</figcaption>")))  # fmt: skip
    all_of_them = "<figcaption>Pictures of the week</figcaption>"
    told = [Image(url=URL.format("a")), Image(url=URL.format("b"), caption=SAID)]
    assert images(f"<figure class='gallery'>{one}{other}{all_of_them}</figure>") == told
    assert images(
        f"<figure><figure>{PICTURE.format('')}</figure><figcaption>{SAID}</figcaption></figure>"
    ) == [Image(url=URL.format("bridge"), caption=SAID)]


def test_the_credit_of_another_figure_in_the_same_box_is_none_of_a_picture() -> None:
    told = "<figcaption>At night <i class='credit'>Ben Lund</i></figcaption>"
    first = f"<figure><img src='/img/a.jpg'>{told}</figure>"
    second = f"<p>{PICTURE.format('')}</p><p><em>{SAID}</em></p>"
    found = page(f"<div><h1>Bridge</h1>{first}{TEXT}{second}{TEXT}</div>")
    shown = read_images(found, [], found.by_tag["div"][0])[0]
    assert [(image.caption, image.credit) for image in shown] == [("At night", "Ben Lund"), (SAID, None)]


def test_a_caption_in_an_attribute_may_be_of_any_script() -> None:
    given = "<figure><img src='/img/bridge.jpg' data-caption='{}' data-credit='Ada Moss'></figure>"
    assert images(given.format("最後の渡し船")) == [
        Image(url=URL.format("bridge"), caption="最後の渡し船", credit="Ada Moss")
    ]
    assert images(given.format("caption-7"))[0].caption is None


def test_signs_of_a_figure_are_no_picture() -> None:
    zoom = "<button><img src='/img/zoom.svg'></button>"
    caption = f"<figcaption><img src='/img/camera.png'> {SAID}</figcaption>"
    told = [Image(url=URL.format("bridge"), caption=SAID)]
    assert images(f"<figure>{zoom}{PICTURE.format('')}{caption}</figure>") == told
    assert (
        images(f"<figure><button>{PICTURE.format('')}</button><figcaption>{SAID}</figcaption></figure>")
        == told
    )


def test_a_caption_that_is_shown_comes_before_what_data_have_from_what_is_read_out() -> None:
    def caption(said: str, stated: str, credit: str = "Ada Moss") -> str | None:
        picture = f"<figure>{PICTURE.format('A ferry')}<figcaption>{said}</figcaption></figure>"
        found = page(f"<article><h1>Bridge</h1>{picture}{TEXT}</article>")
        node = {"image": {"url": URL.format("bridge"), "caption": stated, "creditText": credit}}
        return read_images(found, [node], found.by_tag["article"][0])[0][0].caption

    assert caption(SAID, "A ferry") == SAID
    assert caption(SAID, "The ferry of the year") == "The ferry of the year"
    assert caption("Quay Pictures", "A ferry", credit="Quay Pictures") == "A ferry"
