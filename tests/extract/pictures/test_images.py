"""Captions and credits of pictures, and their addresses."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.pictures.buttons import without_count
from newscrawl.extract.pictures.captions import is_filler
from newscrawl.extract.pictures.creditsapart import captioned
from newscrawl.extract.pictures.images import read_images


@pytest.mark.parametrize(
    ("caption", "text", "credit"),
    [
        ("The bridge on Monday. Photo: Lars Holm", "The bridge on Monday.", "Lars Holm"),
        ("The bridge on Monday Foto: Lars Holm / dpa", "The bridge on Monday", "Lars Holm / dpa"),
        ("The bridge on Monday. © Lars Holm / AFP", "The bridge on Monday.", "Lars Holm / AFP"),
        ("The bridge - © Foto: Lars Holm", "The bridge", "Lars Holm"),
        ("The bridge Foto:©Lars Holm", "The bridge", "Lars Holm"),
        ("© Lars Holm", None, "Lars Holm"),
        ("The bridge (Bild Lars Holm)", "The bridge", "Lars Holm"),
        ("The bridge. Photo by Lars Holm", "The bridge.", "Lars Holm"),
        ("The bridge | Photo credit: Lars Holm", "The bridge", "Lars Holm"),
        ("The bridge, source: Harbour Post", "The bridge", "Harbour Post"),
        ("Le pont. Crédit photo : Ada Moss", "Le pont.", "Ada Moss"),
        ("El puente/ Foto Ada Moss", "El puente", "Ada Moss"),
        ("A photo of the bridge. Photographer: Ada Moss", "A photo of the bridge.", "Ada Moss"),
        ("Мост открыт. Фото: Ада Мосс", "Мост открыт.", "Ада Мосс"),
        ("הגשר נפתח (צילום: עדה מוס)", "הגשר נפתח", "עדה מוס"),
        ("पुल खुला। फोटो: हार्बर पोस्ट", "पुल खुला।", "हार्बर पोस्ट"),
        ("পুল খুলেছে। ছবি: হারবার পোস্ট", "পুল খুলেছে।", "হারবার পোস্ট"),
        ("Most otwarty (fot. Ada Moss)", "Most otwarty", "Ada Moss"),
        ("다리가 열렸다. 사진=항구신문", "다리가 열렸다.", "항구신문"),
    ],
)
def test_the_credit_at_the_end_is_taken_from_a_caption(caption: str, text: str | None, credit: str) -> None:
    image = captioned("https://harbourpost.example/a.jpg", caption, None)
    assert (image.caption, image.credit) == (text, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "A shop owner takes a photo of the closed bridge",
        "A photo/video show of the bridge",
        "Aerial image of the bridge at the source of the river",
        "The mayor in the picture: he stands on the left",
        "Im Bild: die Brücke am Montag",
        "Energie aus Photovoltaik",
        "Ein Foto von der Brücke",
        "La foto de familia de la reunión",
        "Bild Hafenstadt",
        "The mayor (pictured with his wife)",
        "The bridge (photo archive)",
        "The bridge (Bild 2)",
        "The picture shows a house by Ada Moss",
        "The cafÃ© on the pier",
    ],
)
def test_a_word_for_a_picture_is_no_credit(caption: str) -> None:
    image = captioned("https://harbourpost.example/a.jpg", caption, None)
    assert (image.caption, image.credit) == (caption, None)


def test_a_known_credit_is_taken_from_the_caption() -> None:
    image = captioned("https://harbourpost.example/a.jpg", "The bridge / © Lars Holm", "Lars Holm")
    assert (image.caption, image.credit) == ("The bridge", "Lars Holm")


@pytest.mark.parametrize(
    ("srcset", "url"),
    [
        ("/w_424,c_limit/bridge.jpg 424w, /w_848,c_limit/bridge.jpg 848w", "/w_848,c_limit/bridge.jpg"),
        ("/bridge.jpg, /bridge-large.jpg 2x", "/bridge-large.jpg"),
        ("/bridge.jpg 1x,/bridge-large.jpg 2x", "/bridge-large.jpg"),
        ("/bridge.jpg 1.5x,/a.jpg 1x,", "/bridge.jpg"),
        ("/a.jpg 90w,/bridge.jpg 640w,/b.jpg 240w", "/bridge.jpg"),
        ("/bridge.jpg 2000000w, /b.jpg", "/bridge.jpg"),
        ("/bridge.jpg 240w, data:image/gif;base64,R0lG 640w", "/bridge.jpg"),
        (" ,\n/bridge.jpg\n2x", "/bridge.jpg"),
        ("/w_424,c_limit/bridge.jpg", "/w_424,c_limit/bridge.jpg"),
        (" , ", "/shown.jpg"),
    ],
)
def test_an_address_of_several_may_have_commas(srcset: str, url: str) -> None:
    html = f"<article><figure><img srcset='{srcset}' src='/shown.jpg'></figure></article>"
    page = Page(html.encode(), "https://harbourpost.example/news/pier")
    images, _ = read_images(page, [], None)
    assert [image.url for image in images] == [f"https://harbourpost.example{url}"]


FILE = "https://img.harbourpost.example/2026/mend-the-old_bridge.jpg?w=640"


@pytest.mark.parametrize(
    "caption",
    [
        "old-bridge.jpg",
        "IMG_2044.JPG",
        "old_bridge-2",
        "mend-the-old_bridge",
        "Mend the bridge!",
        "6874703a2f" * 3,
        "003hpo20190925",
    ],
)
def test_a_title_or_the_name_of_a_file_is_no_caption(caption: str) -> None:
    assert is_filler(caption, FILE, {"mendthebridge"})


@pytest.mark.parametrize(
    "caption",
    [
        "Mend the bridge in spring",
        "Mend-the-bridge-in-spring",
        "Jean-Luc",
        "harbour.example",
        "The file is a.jpg",
    ],
)
def test_a_caption_that_has_words_of_its_own_is_none_of_these(caption: str) -> None:
    assert not is_filler(caption, FILE, {"mendthebridge"})
    assert not is_filler("Jean-Luc", "https://img.harbourpost.example/jean-luc.jpg", set())
    assert not is_filler("Orrin", "https://img.harbourpost.example/orrin.jpg", set())
    assert not is_filler("U2", "https://img.harbourpost.example/band.jpg", set())
    assert is_filler("wntvbd2", "https://img.harbourpost.example/wntvbd2.jpg", set())


def test_fillers_in_meta_elements_data_and_alternative_texts_are_left_out_but_not_a_shown_caption() -> None:
    title, picture = "Mend the bridge, says the harbour", "https://x.example/i/harbour-at-night.jpg"
    head = f'<title>{title} - Post</title><meta property="og:title" content="{title}">'
    head += f'<meta property="og:image" content="{picture}">'
    head += f'<meta property="og:image:alt" content="{title} - Post">'
    body = f'<article><p>Text.</p><figure><img src="{picture}" alt="{title}">{{}}</figure></article>'
    node = {"image": {"url": picture, "caption": title}}

    def caption(shown: str) -> str | None:
        page = Page(f"{head}{body.format(shown)}".encode(), "https://x.example/1")
        (image,), _ = read_images(page, [node], None)
        return image.caption

    assert caption("") is None
    assert caption("<figcaption>.</figcaption>") is None
    assert caption("<figcaption>20260305_215</figcaption>") is None
    assert caption("<figcaption>1978</figcaption>") == "1978"
    assert caption("<figcaption>The bridge at night</figcaption>") == "The bridge at night"
    assert caption(f"<figcaption>{title}</figcaption>") == title


@pytest.mark.parametrize(
    ("text", "filler"),
    [("20260305_215", True), (".", True), ("Pier 7", False), ("Ä", False), ("{{ alt }}", True)],
)
def test_a_text_without_a_letter_says_nothing_of_a_picture(text: str, filler: bool) -> None:
    assert is_filler(text, "https://x.example/i/a.jpg", set()) is filler


def test_what_is_no_address_of_a_picture() -> None:
    def read(stated: str) -> list[str]:
        page = Page(f"<meta property='og:image' content='{stated}'>".encode(), "https://x.example/1")
        return [image.url for image in read_images(page, [], None)[0]]

    assert read("/i/old pier.jpg") == ["https://x.example/i/old%20pier.jpg"]
    assert read("pier.jpg") == ["https://x.example/pier.jpg"]
    assert read("The old pier at night, before the storm") == []
    assert read('&lt;img width="300" src="https://x.example/i/pier.jpg"&gt;') == []


def test_a_picture_without_a_source_before_one_that_has_it() -> None:
    def read(first: str) -> list[str]:
        second = '<noscript><img src="/i/pier.jpg"></noscript>'
        figure = f"<figure>{first}{second}<figcaption>The pier</figcaption></figure>"
        body = f"<article><p>Text.</p>{figure}</article>"
        return [image.url for image in read_images(Page(body.encode(), "https://x.example/1"), [], None)[0]]

    assert read('<img src="data:image/gif;base64,R0lGOD">') == ["https://x.example/i/pier.jpg"]
    assert read("<img>") == ["https://x.example/i/pier.jpg"]
    assert read('<img src="/i/mill.jpg">') == ["https://x.example/i/mill.jpg"]


@pytest.mark.parametrize("count", ["3 / 12 ", "3/12: ", "(3 of 12) ", "3 von 12 – "])
def test_the_number_of_a_picture_is_no_part_of_its_caption(count: str) -> None:
    assert without_count(f"{count}The old pier") == "The old pier"
    assert without_count("3 of 12 piers are left") == "3 of 12 piers are left"
    assert without_count("1/2 pound of flour") == "1/2 pound of flour"


def shown(figure: str) -> list[tuple[str | None, str | None]]:
    found = Page(f"<main><h1>Bridge</h1>{figure}<p>Text.</p></main>".encode(), "https://x.example/1")
    images, _ = read_images(found, [], found.by_tag["main"][0])
    return [(image.caption, image.credit) for image in images]


IMG = "<img src='/a.jpg'>"
SAID = "<figcaption>The bridge</figcaption>"
LABELLED = "<figcaption><b class='visually-hidden'>Image caption, </b>The bridge</figcaption>"
SOURCE = "<span class='ImageCredit'><i class='sr-only'>Image source, </i>Ada Moss</span>"


@pytest.mark.parametrize(
    "box",
    [
        f"<figure>{IMG}<span class='img-credit'>Ada Moss</span>{SAID}</figure>",
        f"<figure>{IMG}{SOURCE}{LABELLED}</figure>",
        f"<div>{IMG}<div class='photobyline'>Ada Moss</div><p class='caption'>The bridge</p></div>",
        f"<figure>{IMG}<figcaption class='img-credit'>The bridge | Photo: Ada Moss</figcaption></figure>",
    ],
)
def test_a_credit_beside_the_caption_is_taken_without_labels_for_screen_readers(box: str) -> None:
    assert shown(box) == [("The bridge", "Ada Moss")]


def test_a_byline_beside_a_caption_is_no_credit_and_no_hidden_text_a_label() -> None:
    byline = "<div><img src='/a.jpg'><p class='caption'>The bridge</p><p class='byline'>Ada Moss</p></div>"
    assert shown(byline) == [("The bridge", None)]
    said = "The bridge over the harbour on Monday"
    hidden = f"<figure><img src='/a.jpg'><figcaption><b aria-hidden='true'>{said}</b></figcaption></figure>"
    assert shown(hidden) == [(said, None)]


def test_a_credit_may_stand_before_the_caption_and_is_no_long_text() -> None:
    before = (
        f"<figure>{IMG}<figcaption><b class='credit'>Ada Moss / AFP</b> | The bridge</figcaption></figure>"
    )
    assert shown(before) == [("The bridge", "Ada Moss / AFP")]
    said = "The bridge over the harbour is closed, " * 4
    long = f"<figure>{IMG}<figcaption><b class='attribution'>{said}</b></figcaption></figure>"
    assert shown(long) == [(said.strip(), None)]
    named = "<div class='field-caption'>The bridge</div><i class='photo-credit'>Ada Moss</i>"
    assert shown(f"<figure>{IMG}{named}</figure>") == [("The bridge", "Ada Moss")]


@pytest.mark.parametrize("label", ["ANZEIGE", "Advertisement", "– Publicité –", "広告"])
def test_a_picture_whose_caption_is_the_label_of_an_advertisement_is_none_of_the_article(label: str) -> None:
    own = f"<figure>{IMG}{SAID}</figure>"
    assert shown(f"{own}<figure><img src='/ad.jpg'><figcaption>{label}</figcaption></figure>") == [
        ("The bridge", None)
    ]
    assert shown(f"{own}<figure><img src='/ad.jpg' alt='{label}'></figure>") == [("The bridge", None)]
    told = f"{label} of 1912 for the bridge"
    assert shown(f"<figure>{IMG}<figcaption>{told}</figcaption></figure>") == [(told, None)]


def test_a_stated_picture_is_an_advertisement_where_the_text_shows_it_as_one() -> None:
    stated = "".join(
        f"<meta property='og:image' content='https://x.example/{name}.jpg'>" for name in ("a", "ad")
    )
    advert = "<figure><img src='/ad.jpg'><figcaption>Anzeige</figcaption></figure>"
    page = f"<head>{stated}</head><body><main><h1>Bridge</h1><p>Text.</p>{advert}</main></body>"
    found = Page(page.encode(), "https://x.example/1")
    images, _ = read_images(found, [], found.by_tag["main"][0])
    assert [image.url for image in images] == ["https://x.example/a.jpg"]


def test_a_caption_may_stand_right_behind_its_figure() -> None:
    figure = "<div><figure><img src='/img/{}.jpg' alt='A bridge'></figure>{}</div>"
    shown = figure.format("a", SAID) + figure.format("b", f"<p>The pier</p>{SAID}")
    found = Page(f"<article><h1>Bridge</h1>{shown}</article>".encode(), "https://x.example/1")
    images, _ = read_images(found, [], found.by_tag["article"][0])
    assert [image.caption for image in images] == ["The bridge", "A bridge"]


@pytest.mark.parametrize(
    ("caption", "said"),
    [
        ("The bridge <a href='/buy'>Purchase Licensing Rights</a>", "The bridge"),
        ("The bridge <a href='/b.jpg'>Bild vergrößern</a>", "The bridge"),
        ("The bridge at <a href='/town'>Ostra</a>", "The bridge at Ostra"),
        ("The <a href='/enlarge'>enlarged</a> bridge", "The enlarged bridge"),
    ],
)
def test_a_link_to_buy_a_picture_or_see_it_large_is_none_of_its_caption(caption: str, said: str) -> None:
    figure = f"<figure><img src='/img/a.jpg'><figcaption>{caption}</figcaption></figure>"
    found = Page(f"<article><h1>Bridge</h1>{figure}</article>".encode(), "https://x.example/1")
    assert read_images(found, [], found.by_tag["article"][0])[0][0].caption == said


PIER = "<figure><div><img src='/img/a.jpg' alt='A pier'></div>{}</figure>"


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        ("<p>The bridge at night in May</p>", "The bridge at night in May"),
        ("<div><span>The bridge at</span> <em>night in May</em></div>", "The bridge at night in May"),
        ("<p>The bridge at night in May</p><p>Share</p>", "A pier"),
        ("<p><a href='/x'>See all pictures in large</a></p>", "A pier"),
        ("<p>Photo: Ada Moss of Ostra</p>", "A pier"),
        ("<p><i class='credit'>The Harbour Post of Ostra</i></p>", "A pier"),
        ("<p>The bridge</p>", "A pier"),
    ],
    ids=["a line", "in parts", "more lines", "a link", "a credit", "named for one", "a name"],
)
def test_the_only_line_of_a_figure_below_its_picture_is_the_caption(inside: str, caption: str) -> None:
    assert shown(PIER.format(inside))[0][0] == caption


def test_a_second_caption_that_is_an_author_is_whose_picture_it_is() -> None:
    said = "<figcaption>The bridge</figcaption><figcaption itemprop='author'>Ada Moss</figcaption>"
    assert shown(PIER.format(said)) == [("The bridge", "Ada Moss")]


def test_a_text_in_the_place_of_a_caption_or_a_credit_is_cut() -> None:
    said = {
        "@type": "ImageObject",
        "url": "/img/a.jpg",
        "caption": "a photo " * 900,
        "creditText": "photo " * 900,
    }
    meta = f'<meta property="og:image" content="/b.jpg"><meta property="og:image:alt" content="{"b " * 900}">'
    page = Page(f"<head>{meta}</head>".encode(), "https://www.harbourpost.example/news/1")
    images, _ = read_images(page, [{"image": said}], None)
    assert [(len(one.caption or ""), len(one.credit or "")) for one in images] == [(600, 599), (600, 0)]


def test_the_size_that_data_state_stays_and_a_picture_in_two_sizes_is_one() -> None:
    figure = "<figure><img srcset='/5af1.jpg 240w, /77c2.jpg 960w'><figcaption>The pier</figcaption></figure>"
    stated = "<meta property='og:image' content='/5af1.jpg'>"

    def read(head: str) -> list[tuple[str, str | None]]:
        page = Page(f"<head>{head}</head><article>{figure}</article>".encode(), "https://x.example/1")
        return [(image.url, image.caption) for image in read_images(page, [], None)[0]]

    assert read(stated) == [("https://x.example/5af1.jpg", "The pier")]
    assert read("") == [("https://x.example/77c2.jpg", "The pier")]


def test_what_stands_in_for_a_picture_is_one_only_for_its_caption() -> None:
    standing = "<figure><img src='/img/placeholder.png' alt='The bridge in spring'>{}</figure>"
    assert shown(standing.format("")) == []
    assert shown(standing.format(SAID)) == [("The bridge", None)]


def test_the_name_of_the_file_without_its_size_is_no_caption_wherever_it_stands() -> None:
    for caption in ("oldbridge4", "oldbridge", "Old_bridge_4"):
        figure = f"<figure><img src='/{caption}-600x900.jpg'><figcaption>{caption}</figcaption></figure>"
        alone = f"<figure><img src='/{caption}-scaled.jpg' alt='{caption}'></figure>"
        for markup in (figure, alone):
            page = Page(f"<article><p>Text.</p>{markup}</article>".encode(), "https://post.example/1")
            assert [image.caption for image in read_images(page, [], None)[0]] == [None]
