"""Stories told in pictures."""

import pytest

from newscrawl.extract import extract

CAPTIONS = [
    "The quay at five in the morning, when the last shift at the cannery comes home on foot.",
    "Captain Lise Munk in the wheelhouse of the Grey Heron, where she has worked since 1998.",
    "The ticket office has been shut for two years, and its clock has stopped at eleven.",
]


def texts(captions: list[str], more: str = "") -> list[str]:
    shown = "".join(
        f"<figure><img src='/{text[:3]}.jpg'><figcaption>{text}</figcaption></figure>" for text in captions
    )
    head = "<title>A night on the quay</title><meta property='og:type' content='article'>"
    article = extract(f"{head}<main><h1>A night on the quay</h1>{shown}{more}</main>".encode(), "")
    return [block.text for block in article.blocks] if article is not None else []


def test_the_captions_of_a_story_told_in_pictures_are_its_text() -> None:
    assert texts(CAPTIONS) == CAPTIONS


def test_pictures_beside_a_text_leave_it_as_it_is() -> None:
    text = "The night ferry will sail again from May on, the council said. Nine of its thirteen members voted"
    text += " for the boats, which will cost 35 crowns by night and take bicycles on the after deck."
    assert texts(CAPTIONS, f"<p>{text}</p>") == [text]


@pytest.mark.parametrize("captions", [CAPTIONS[:2], ["The quay", "Lise Munk", "The office", "A clock"]])
def test_few_captions_or_names_are_no_text(captions: list[str]) -> None:
    assert texts(captions) == []


def test_a_line_that_introduces_the_pictures_leaves_their_captions_text() -> None:
    intro = "Photographers spent a night on the quay with those who work there."
    items = "".join(
        f"<li><figure><img src='/{text[:3]}.jpg'><figcaption><div>{text}</div>"
        "<div>Photograph: Ada Moss/HP</div></figcaption></figure><button>Share</button></li>"
        for text in CAPTIONS
    )
    head = "<title>A night on the quay</title><meta property='og:type' content='article'>"
    page = f"{head}<main><h1>A night on the quay</h1><p>{intro}</p><ul>{items}</ul></main>"
    article = extract(page.encode(), "")
    assert article is not None
    assert [block.text for block in article.blocks] == [intro, *CAPTIONS]


def test_what_pictures_of_other_stories_say_is_no_text_of_a_short_one() -> None:
    text = "The night ferry will sail again from May on, the harbour council said on Monday evening."
    figures = (f"<figure><img src='/1.jpg'><figcaption>{text}</figcaption></figure>" for text in CAPTIONS)
    cards = "".join(f"<a href='/{n}'>{figure}</a>" for n, figure in enumerate(figures))
    assert texts([], f"<p>{text}</p>{cards}") == [text]
    inside = cards.replace("<figcaption>", "<figcaption><a href='/x'>").replace("</figcap", "</a></figcap")
    assert texts([], f"<p>{text}</p>{inside}") == [text]
