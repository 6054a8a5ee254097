"""Pictures that stand in a text like a paragraph."""

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.record import extract
from newscrawl.items import Image
from tests.extract.facts import page

TEXT = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>"
URL = "https://www.harbourpost.example/img/bridge.jpg"


def images(box: str, before: str = TEXT, after: str = TEXT) -> list[Image]:
    found = page(f"<div class='page'><h1>Bridge</h1>{before}{box}{after}</div>")
    return read_images(found, [], found.by_tag["div"][0])[0]


@pytest.mark.parametrize(
    "box",
    [
        "<p><img src='/img/bridge.jpg' alt='{}'></p>",
        "<p>\n<img src='/img/bridge.jpg' alt='{}' width='600'>\n</p>",
        "<p><a href='/full/bridge.jpg?id=7'><img src='/img/bridge.jpg' alt='{}'></a></p>",
        "<p><em><img src='/img/bridge.jpg' alt='{}' width='1200' height='800'></em></p>",
        "<p><img src='/img/bridge.jpg' alt='{}' width='1200px' height=' 800PX '></p>",
        "<p><img src='/img/bridge.jpg' alt='{}' width='1200' height='auto'></p>",
        "<p><img src='data:image/gif;base64,R0lGODlh' data-src='/img/bridge.jpg' alt='{}'></p>",
        "<p><img src='/img/spacer.gif' data-url='/img/bridge.jpg' alt='{}'></p>",
        "<p><img src='/img/spacer.gif'><noscript><img src='/img/bridge.jpg' alt='{}'></noscript></p>",
        "<div><img src='/img/bridge.jpg' width='800' height='533' alt='{}'></div>",
        "<p class='f_center'><img src='/img/bridge.jpg' alt='{}'><br></p>",
        "<div class='img-container'><img class='large' src='/img/bridge.jpg' alt='{}'></div>",
        "<div class='wide'><div class='image'><p><img src='/img/bridge.jpg' alt='{}'></p></div></div>",
        "<img src='/img/bridge.jpg' alt='{}'>",
        "<a href='/full/bridge.jpg'><img src='/img/bridge.jpg' alt='{}'></a>\n",
        "<center><a href='/img/bridge-full.jpg'><img src='/img/bridge.jpg' alt='{}'></a></center>",
    ],
)
def test_a_picture_alone_among_paragraphs(box: str) -> None:
    said = "A worker lowers the first bearing"
    assert images(box.format(said)) == [Image(url=URL, caption=said)]
    assert images(box.format(said), before="", after=TEXT * 2) == [Image(url=URL, caption=said)]
    assert images(box.format("")) == [Image(url=URL)]


@pytest.mark.parametrize(
    "box",
    [
        "<p>Read on <img src='/img/bridge.jpg'></p>",
        "<p><img src='/img/bridge.jpg'> and so it is</p>",
        "<p><img src='/img/bridge.jpg'><img src='/img/ferry.jpg'></p>",
        "<p><a href='/shop'><img src='/img/bridge.jpg'></a></p>",
        "<p><img src='/img/bridge.jpg' width='80' height='60'></p>",
        "<p><img src='/img/bridge.jpg' width='100%'></p>",
        "<p><img src='/img/bridge.jpg' width='80px' height='auto'></p>",
        "<p><img src='/img/bridge.gif'></p>",
        "<p><img src='/count?page=7'></p>",
        "<p class='advert'><img src='/img/bridge.jpg'></p>",
        "<img src='/img/bridge.jpg'> A card",
        "A card <img src='/img/bridge.jpg'>",
        "<span>New</span><img src='/img/bridge.jpg'>",
        "<img src='/img/bridge.jpg' width='800' height='533'><div>A card</div>",
        "<div class='ad-slot'><img src='/img/bridge.jpg' width='800' height='533'></div>",
        "<div class='Werbung'><p><img src='/img/bridge.jpg'></p></div>",
        "<div class='author-box'><div><img src='/img/bridge.jpg'></div></div>",
        "<div class='qrcode'><img src='/img/bridge.jpg'></div>",
        "<div class='pin-image-hidden'><img src='/img/bridge.jpg'></div>",
        "<div><img src='/img/harbour-post-logo-300x107.png'></div>",
        "<div class='teaser'><a href='/x.jpg'><img src='/img/bridge.jpg'></a></div>",
        "<div><p><img src='/img/bridge.jpg'></p><p>A card</p><p>More</p></div>",
    ],
)
def test_other_pictures_stand_elsewhere(box: str) -> None:
    assert images(box) == []


def test_without_paragraphs_of_text_around_it_a_picture_may_be_anything() -> None:
    assert images("<p><img src='/img/bridge.jpg'></p>", "<p>Bridge</p>", "<p>Ferry</p>") == []


def test_a_record_has_them() -> None:
    html = f"<h1>The bridge over the harbour closes</h1>{TEXT}<p><img src='/img/bridge.jpg'></p>" + TEXT * 3
    article = extract(html.encode(), "https://www.harbourpost.example/town/bridge-closes")
    assert article is not None
    assert article.images == [Image(url=URL)]


def test_many_in_each_other_take_no_longer_than_they_are_long() -> None:
    deep = "<span>" * 20_000 + "<img src='/img/bridge.jpg'>" + "</span>" * 20_000
    assert images(f"<p>{deep}</p>") == []
    assert len(images("<p><img src='/img/bridge{}.jpg'></p>" * 3_000)) <= 20


def test_the_sign_of_a_service_that_a_page_is_sent_to_is_no_picture() -> None:
    sent = "<div><img src='/img/white-15.jpg'><span>Send to Reader</span></div>"
    sent = f"<ul><li class='share-reader'>{sent}</li></ul>"
    assert images(sent) == []
    assert [image.url for image in images(sent.replace("share-reader", "picture"))] != []


def test_a_picture_whose_kind_of_file_the_query_tells() -> None:
    kept = "https://cdn.example/mm_jpg/4b1d/640?wx_fmt=jpeg"
    assert [image.url for image in images(f"<p><img data-src='{kept}' src='data:,'></p>")] == [kept]
    assert images("<p><img src='https://cdn.example/4b1d/640?wx_fmt=gif'></p>") == []


def test_a_picture_that_is_made_of_a_file_in_the_query() -> None:
    kept = "https://post.example/image.php?src=/up/bridge.jpg&w=660"
    assert [image.url for image in images(f"<p><img src='{kept}' width='660'></p>")] == [kept]
