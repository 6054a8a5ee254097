"""Captions in elements of a line, before the text that goes on in it."""

import pytest

from newscrawl.extract.record import extract

TEXT = "The ferry will not sail until the pier is mended.<br><br>Divers found nine cracks below the line."
CAPTION = "The pier in the rain"


def body(html: str) -> str:
    page = f"<body><article><h1>Ferry stopped</h1><div>{html}</div></article></body>"
    article = extract(page.encode(), "https://post.example/2026/05/03/ferry-stopped")
    return article.article_body if article else ""


@pytest.mark.parametrize("tag", ["em", "span", "small", "i"])
@pytest.mark.parametrize("name", ["img_desc", "photo-caption", "ImageCaption", "img_descr", "cutline"])
def test_an_element_behind_a_picture_that_is_named_for_a_caption_is_none_of_the_line(
    tag: str, name: str
) -> None:
    caption = f"<{tag} class='{name}'>{CAPTION}</{tag}>"
    assert body(f"<span><img src='/pier.jpg'>{caption}</span>{TEXT}").startswith("The ferry will")
    assert body(f"<a><img src='/pier.jpg'></a>{caption}{TEXT}").startswith("The ferry will")
    assert body(f"<span><div><img src='/pier.jpg'></div>{caption}</span>{TEXT}").startswith("The ferry will")


@pytest.mark.parametrize(
    "html",
    [
        f"<span><img src='/pier.jpg'><em class='lead'>{CAPTION}</em></span>: {TEXT}",
        f"<span><em class='caption'>{CAPTION}</em></span>: {TEXT}",
        f"<span><img src='/pier.jpg'><em class='desc'>{CAPTION}</em></span>: {TEXT}",
        f"<img src='/pier.jpg'><br><em class='caption'>{CAPTION}</em>: {TEXT}",
    ],
)
def test_what_is_not_named_so_or_not_right_behind_a_picture_stays_in_its_line(html: str) -> None:
    assert body(html).startswith(f"{CAPTION}: The ferry")
