"""Captions in boxes that are no figures."""

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

URL = "https://www.harbourpost.example/img/{}.jpg"


def images(box: str, text: str = "<p>Text.</p>") -> list[Image]:
    found = page(f"<article><h1>Bridge</h1>{box}{text}</article>")
    return read_images(found, [], found.by_tag["article"][0])[0]


@pytest.mark.parametrize(
    "box",
    [
        "<div><a href='/bridge.JPG'><img src='/img/bridge.jpg'></a><p class='wp-caption-text'>{}</p></div>",
        "<div class='photo'><img src='/img/bridge.jpg'><span class='caption'>{}</span></div>",
        "<div><b><img data-src='/img/bridge.jpg' src='data:,x'></b><p class='image_caption'>{}</p></div>",
        "<aside><div><img src='/img/bridge.jpg'></div><p class='x'><b class='cutline'>{}</b></p></aside>",
        "<div><table><tr><td><img src='/img/bridge.jpg'></table><p class='ssImageCaption'>{}</p></div>",
        "<aside><b><img src='/img/bridge.jpg'></b><p class='a'><span class='cutline'>{}</span></p></aside>",
        "<div><img src='/img/bridge.jpg'><div><div class='nfLargeCaption'>{}</div></div></div>",
    ],
)
def test_a_caption_beside_the_one_picture_of_its_box(box: str) -> None:
    assert images(box.format("The bridge on Monday. Photo: Lars Holm")) == [
        Image(url=URL.format("bridge"), caption="The bridge on Monday.", credit="Lars Holm")
    ]
    assert (
        images(box.format("By <a href='/holm'>Holm</a>, on the bridge"))[0].caption
        == "By Holm, on the bridge"
    )


@pytest.mark.parametrize("href", ["#", "", "javascript:void(0)", "JavaScript:enlarge('bridge')"])
def test_a_picture_that_a_script_shows_larger_has_its_caption(href: str) -> None:
    link = f'<a href="{href}"><img src="/img/bridge.jpg"></a>'
    for box in (
        "<div>{}<p class='cutline'>{}</p></div>",
        "<table><tr><td>{}<tr><td class='credit'>L. Holm<tr><td class='cutline'>{}</table>",
    ):
        assert [one.caption for one in images(box.format(link, "The bridge on Monday"))] == [
            "The bridge on Monday"
        ]


def test_a_picture_between_a_heading_of_the_third_rank_and_the_text_is_one() -> None:
    box = "<div class='wrap'><img src='/img/bridge.jpg'><p class='news-img-caption'>The bridge</p></div>"
    found = page(f"<div><h3>Bridge</h3>{box}<div class='text'><p>Text.</p></div></div>")
    body = found.named("text")[0][1]
    assert [one.caption for one in read_images(found, [], body)[0]] == ["The bridge"]


def test_pictures_stand_in_the_order_of_the_page() -> None:
    figure = "<figure><img src='/img/ferry-at-night.jpg'><figcaption>The ferry</figcaption></figure>"
    box = "<div class='wp-caption'><img src='/img/{}.jpg'><p class='wp-caption-text'>{}</p></div>"
    found = images(box.format("bridge-by-day", "A") + figure + box.format("town-hall-door", "C"))
    assert [image.caption for image in found] == ["A", "The ferry", "C"]


def test_a_figure_is_read_once() -> None:
    box = "<figure><img src='/img/a.jpg'><figcaption class='wp-caption-text'>A</figcaption></figure>"
    inner = "<figure><img src='/img/a.jpg'><p class='caption'>A</p></figure>"
    assert [image.caption for image in images(box)] == ["A"]
    assert [image.caption for image in images(inner)] == ["A"]


@pytest.mark.parametrize(
    "box",
    [
        "<div><img src='/a.jpg'><img src='/b.jpg'><p class='caption'>Two pictures</p></div>",
        "<div><a href='/x'><img src='/a.jpg'></a><p class='caption'><a href='/x'>A story</a></p></div>",
        "<div><img src='/a.jpg'><div class='caption'><h3>A story</h3>Its text</div></div>",
        "<div><img src='/a.jpg'><div class='caption'>By Ada Moss <time>2 May</time></div></div>",
        "<div><img src='/a.jpg'><div class='caption'><div>Shoe</div><div>Red</div><div>9</div></div></div>",
        "<a href='/story'><img src='/a.jpg'><span class='caption'>A story</span></a>",
        "<div><img src='/a.jpg'><p class='no-captions'>Text</p></div>",
        "<div><img src='/a.jpg'><p class='recaption'>Text</p></div>",
        "<div class='caption'>No picture</div>",
        "<div><img src='/a.jpg'><div><p class='caption'></p></div></div>",
        "<div><img src='/a.jpg'><div><p class='foreclosedcaption'>Text</p></div></div>",
    ],
)
def test_what_is_no_caption_of_the_article(box: str) -> None:
    assert images(box) == []


@pytest.mark.parametrize(("name", "found"), [("photo", 1), ("slide active", 0), ("image-gallery", 0)])
def test_a_slide_of_a_gallery_may_show_another_story(name: str, found: int) -> None:
    box = f"<div class='{name}'><img src='/a.jpg'><hr><div><p class='caption'>The mill</p></div></div>"
    text = f"<p>{8 * 'The bridge of Varno is shut. '}</p>"
    assert len(images("", f"{text}{box}{text}")) == found


def test_what_lies_outside_of_the_article_is_not_its_own() -> None:
    box = "<div class='wp-caption'><img src='/img/a.jpg'><p class='wp-caption-text'>Elsewhere</p></div>"
    found = page(f"<article><h1>Bridge</h1><p>Text.</p></article>{box}")
    assert read_images(found, [], found.by_tag["article"][0]) == ([], "")


LARGE = "<img src='/img/bridge-by-day.jpg' width='640' height='{}'>"


def in_text(image: str, name: str = "entry-content") -> list[str]:
    found = page(f"<article><h1>Bridge</h1><div class='{name}'><p>Text.</p>{image}</div></article>")
    return [image.url for image in read_images(found, [], found.by_tag["article"][0])[0]]


@pytest.mark.parametrize(
    "around",
    [
        "<p>{}</p>",
        "<p><a href='/img/bridge-by-day.jpg'>{}</a></p>",
        "<p><a href='/full/bridge.JPEG?w=9'><span>{}</span></a> Text.</p>",
        "<p><noscript>{}</noscript></p>",
        "{}",
    ],
)
def test_a_large_picture_in_a_paragraph_of_the_articles_own_box(around: str) -> None:
    assert in_text(around.format(LARGE.format(400))) == [URL.format("bridge-by-day")]


@pytest.mark.parametrize(
    "around",
    [
        "<p><a href='/story'>{}</a></p>",
        "<p><a>{}</a></p>",
        "<div class='card'>{}</div>",
        "<ul><li>{}</li></ul>",
        "<div class='ad'><p></p>{}</div>",
    ],
)
def test_a_picture_that_leads_elsewhere_or_has_a_box_of_its_own_is_none(around: str) -> None:
    assert in_text(around.format(LARGE.format(400))) == []


@pytest.mark.parametrize("height", ["90", "", "100%", "4e9", "9" * 5000])
def test_a_picture_of_no_such_size_is_none(height: str) -> None:
    assert in_text(f"<p>{LARGE.format(height)}</p>") == []


def test_without_a_box_of_its_own_an_article_has_none() -> None:
    assert in_text(f"<p>{LARGE.format(400)}</p>", "text") == []
    twice = "</div><div class='entry-content'>"
    assert in_text(f"<p>{LARGE.format(400)}</p>{twice}") == []


def test_a_gallery_has_several_pictures_under_one_caption() -> None:
    size = "width='1200' height='800'"
    row = "".join(f"<div><img src='/img/market-stall-{n}.jpg' {size}></div>" for n in (1, 2, 3))
    found = images(f"<figure>{row}<figcaption>At the market</figcaption></figure>")
    assert [(image.url[-9:], image.caption) for image in found] == [
        ("all-1.jpg", "At the market"),
        ("all-2.jpg", None),
        ("all-3.jpg", None),
    ]
    icon = "<img src='/img/zoom-in.png' width='20' height='20'>"
    assert len(images(f"<figure><img src='/img/market-stall-1.jpg'>{icon}</figure>")) == 1
    inner = "".join(f"<figure><img src='/img/{name}.jpg' {size}></figure>" for name in "ab")
    assert len(images(f"<figure>{inner}</figure>")) == 2


@pytest.mark.parametrize(("lang", "name"), [("es", "pie"), ("es", "foto_pie pie-foto"), ("pt", "legenda")])
def test_captions_are_named_in_the_language_of_the_page(lang: str, name: str) -> None:
    box = f"<div><img src='/img/bridge.jpg'><div class='{name}'>La barca es vieja.</div></div>"
    found = page(f"<article><h1>Bridge</h1>{box}<p>Text.</p></article>")
    found.language = lang
    root = found.by_tag["article"][0]
    assert [image.caption for image in read_images(found, [], root)[0]] == ["La barca es vieja."]
    found.language = "fr"
    if name == "pie":
        assert [image.caption for image in read_images(found, [], root)[0]] != ["La barca es vieja."]


def test_a_sign_before_a_caption_is_no_picture() -> None:
    assert images("<div><img src='/img/ico/ico-photo.png'><p class='caption'>The bridge</p></div>") == []


def test_the_outlets_name_in_the_place_of_a_caption_is_none() -> None:
    html = "<title>Bridge | Harbour Post</title><article><h1>Bridge</h1><figure><img src='/a.jpg' alt='{}'>"
    for said, caption in (("Harbour Post", None), ("The bridge in May", "The bridge in May")):
        found = page(html.format(said))
        image = read_images(found, [], found.by_tag["article"][0], {"harbourpost"})[0][0]
        assert image.caption == caption


def test_a_label_for_those_who_listen_is_none_of_a_caption() -> None:
    label = "<figcaption><span class='off-screen'>Image caption</span> The bridge on Monday</figcaption>"
    assert images(f"<figure><img src='/a.jpg'>{label}</figure>")[0].caption == "The bridge on Monday"


def test_a_caption_in_a_box_with_a_text_is_of_another_picture() -> None:
    text = f"<p>{'The bridge is closed. ' * 8}</p>"
    assert (
        images(f"<div><img src='/a.jpg'>{text}<div><p class='caption'>Two</p></div></div>")[0].caption is None
    )


WRAPPED = (
    "<aside><div class='wrap'><img src='/img/bridge.jpg' alt='Planks'><span></span></div>"
    "<p class='image-credit-wrap'><span class='cutline'>{}</span> <span class='credit'>(Photo: Lars Holm, AP)"
    "</span></p></aside>"
)


def test_a_caption_in_a_box_with_its_credit_is_of_the_one_picture_beside_that() -> None:
    assert images(WRAPPED.format("The bridge on Monday.")) == [
        Image(url=URL.format("bridge"), caption="The bridge on Monday.", credit="Lars Holm, AP")
    ]


@pytest.mark.parametrize(
    "box",
    [
        "<div class='author'><img src='/a.jpg'><div><p class='caption'>Writes on harbours.</p></div></div>",
        "<div><a href='/x'><img src='/a.jpg'></a><div><p class='caption'>Another story</p></div></div>",
    ],
)
def test_what_stands_in_a_box_beside_a_writer_or_a_link_is_no_caption(box: str) -> None:
    assert images(box) == []


def test_a_caption_named_for_the_article_s_picture() -> None:
    box = "<div><img src='/img/bridge.jpg'><div class='articleImageCaption'>The bridge</div></div>"
    assert images(box)[0].caption == "The bridge"


def test_a_caption_that_is_shown_comes_before_what_is_read_out() -> None:
    box = "<figure><img src='/img/bridge.jpg' alt='Planks and ropes'><p class='caption'>{}</p></figure>"
    assert [image.caption for image in images(box.format("The bridge on Monday."))] == [
        "The bridge on Monday."
    ]
    assert [image.caption for image in images(box.format("Photo: Lars Holm"))] == ["Planks and ropes"]


def test_the_stated_picture_has_the_caption_under_which_it_stands_above_the_article() -> None:
    top = "<div><img src='/img/bridge-630x420.jpg'><p class='photo_caption'>The bridge on Monday.</p></div>"
    head = '<meta property="og:image" content="/img/bridge-630x354.jpg">'
    found = page(f"{top}<article><h1>Bridge</h1><p>Text.</p></article>", head=head)
    (image,) = read_images(found, [], found.by_tag["article"][0])[0]
    assert (image.url, image.caption) == (URL.format("bridge-630x354"), "The bridge on Monday.")


@pytest.mark.parametrize(
    ("said", "caption"),
    [
        ("The bridge <span class='close-button'>Close</span>", "The bridge"),
        ("View Photos", None),
        ("BRIDGE09_19593.JPG The bridge on Monday.", "The bridge on Monday."),
    ],
)
def test_buttons_and_names_of_files_are_none_of_a_caption(said: str, caption: str | None) -> None:
    box = f"<div><img src='/img/bridge.jpg'><div class='caption'>{said}</div></div>"
    assert [image.caption for image in images(box)] == [caption]


def test_a_picture_that_is_named_for_its_caption_is_none() -> None:
    picture = "<img class='caption' src='/img/bridge.jpg'>"
    box = f"<div class='img_caption'>{picture}<p class='img_caption'>{{}}</p></div>"
    told = Image(url=URL.format("bridge"), caption="The old bridge", credit="AFP")
    assert images(box.format("The old bridge / AFP")) == [told]
