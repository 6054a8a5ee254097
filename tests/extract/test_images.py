"""Captions and credits of pictures, and their addresses."""

import pytest

from newscrawl.extract.images import captioned, read_images
from newscrawl.extract.page import Page


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
        ("/w_424,c_limit/bridge.jpg 424w, /w_848,c_limit/bridge.jpg 848w", "/w_424,c_limit/bridge.jpg"),
        ("/bridge.jpg, /bridge-large.jpg 2x", "/bridge.jpg"),
        ("/bridge.jpg 1x,/bridge-large.jpg 2x", "/bridge.jpg"),
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
