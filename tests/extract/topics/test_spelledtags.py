"""Tags that only the spelling of their addresses tells."""

import pytest

from tests.extract.topics.keywords import keywords

TEXT = "<h1>Post by donkey</h1><p>The post of the hills comes by donkey, as no car can cross old bridges.</p>"
ROW = "<a href='/about-it/hills'>Hills</a> <a href='/about-it/bridge'>Bridge</a>"


@pytest.mark.parametrize(
    "row",
    [
        f"<div class='x'>{ROW}</div>",
        "<ul><li><a href='/a/hills'>#Hills</a></li><li><a href='/a/bridge'>Bridge</a></li></ul>",
        "<div><a href='https://x.example/c/hills'>Hills</a>, <a href='https://x.example/c/bridge'>Bridge</a></div>",
    ],
)
def test_links_to_pages_of_one_folder_that_are_called_as_they_are(row: str) -> None:
    assert keywords(body=f"<article>{TEXT}{row}</article>") == (["Hills", "Bridge"], "selector")


def test_accents_are_spelled_without() -> None:
    text = "<h1>Na serra</h1><p>A ética da pós-graduação chega de burro à serra, diz o carteiro.</p>"
    row = "<div><a href='/assunto/etica'>Ética</a><a href='/assunto/pos-graduacao'>Pós-graduação</a></div>"
    assert keywords(body=f"<article>{text}{row}</article>")[0] == ["Ética", "Pós-graduação"]


@pytest.mark.parametrize(
    "row",
    [
        "<div><a href='/about-it/sea'>Sea</a> <a href='/about-it/sport'>Sport</a></div>",
        "<div><a href='/hills'>Hills</a> <a href='/bridge'>Bridge</a></div>",
        "<div><a href='/a/hills'>Hills</a> <a href='/b/bridge'>Bridge</a></div>",
        "<div><a href='/about-it/7'>Hills</a> <a href='/about-it/8'>Bridge</a></div>",
        "<div><a href='/author/hills'>Hills</a> <a href='/author/bridge'>Bridge</a></div>",
        "<div><a href='/about-it/hills'>Hills</a></div>",
        f"<div>Go on to {ROW}</div>",
        "<div><a>Höhen</a> <a href='#'>Brücke</a> <a href=''>Öde</a></div>",
        f"<aside>{ROW}</aside>",
        f"<p>{ROW} are far away</p>",
    ],
    ids=[
        "not told of",
        "top",
        "folders",
        "numbers",
        "writers",
        "one",
        "a sentence",
        "nowhere",
        "menu",
        "a line",
    ],
)
def test_other_rows_are_none(row: str) -> None:
    assert keywords(body=f"<article>{TEXT}</article>{row}")[0] == []
