"""Captions that are the text of a story told in pictures."""

from newscrawl.extract.pictures.storycaptions import take_credits_off
from newscrawl.items import Article, Block

CAPTIONS = [
    "The quay at five in the morning, when the last shift at the cannery comes home on foot.",
    "Captain Lise Munk in the wheelhouse of the Grey Heron, where she has worked since 1998.",
    "The ticket office has been shut for two years, and its clock has stopped at eleven.",
]


def texts(captions: list[str], tag: str = "figcaption") -> list[str]:
    article = Article(blocks=[Block(text=text, tag=tag) for text in captions])
    take_credits_off(article)
    return [block.text for block in article.blocks]


def test_the_credit_at_the_end_of_each_is_none_of_it() -> None:
    for credit in (" Photograph: Ada Moss", " (Photo: Ada Moss)", " © Ada Moss"):
        assert texts([f"{text}{credit}" for text in CAPTIONS]) == CAPTIONS


def test_sentences_paragraphs_and_few_captions_stay_as_they_are() -> None:
    credited = [f"{text} Photograph: Ada Moss" for text in CAPTIONS]
    assert texts(credited, "p") == credited
    assert texts(credited[:2]) == credited[:2]
    said = [f"{text} Nobody knows who took it." for text in CAPTIONS]
    assert texts(said) == said
