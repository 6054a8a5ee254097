"""Who signs a letter."""

import pytest

from newscrawl.extract import extract

TEXT = [
    f"On day {n} the harbour board voted to rebuild the old pier, and it will take long." for n in range(5)
]


def authors(*lines: str, texts: list[str] = TEXT, above: str = "") -> list[str]:
    paragraphs = "".join(f"<p>{text}</p>" for text in [*texts, *lines])
    html = f"<html lang='en'><body><main><h1>Pier to be rebuilt</h1>{above}{paragraphs}</main></body></html>"
    article = extract(html.encode(), "https://www.harbourpost.example/news/pier")
    assert article is not None
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "lines",
    [
        ["Yours sincerely,", "Anna Moss"],
        ["Yours sincerely,", "Anna Moss<br>Headteacher"],
        ["Kind regards,<br>Anna Moss"],
        ["Herzliche Grüße, Anna Moss"],
        ["Ihr Pfarrer<br>Anna Moss"],
        ["Mit freundlichen Grüßen", "Ihre Anna Moss"],
        ["Cordialement,", "Anna Moss"],
        ["Un cordial saludo,<br>Anna Moss"],
        ["Med vänlig hälsning", "Anna Moss"],
        ["Z poważaniem,", "ks. Anna Moss"],
        ["Anna Moss<br>Chairperson"],
        ["Anna Moss, journalist"],
    ],
)
def test_the_name_below_the_end_of_a_letter(lines: list[str]) -> None:
    assert authors(*lines) == ["Anna Moss"]


@pytest.mark.parametrize(
    "greeting", ["Sir, —", "Dear Editor,", "Sehr geehrte Redaktion,", "Dear neighbours,"]
)
@pytest.mark.parametrize("below", ["<br>Mill Lane, Lindmoor", ""])
def test_below_a_letter_to_the_paper_may_be_where_somebody_lives(greeting: str, below: str) -> None:
    for lines in ([greeting, *TEXT], [f"{greeting} {TEXT[0]}", *TEXT[1:]]):
        assert authors(f"Quilla Moss{below}", texts=lines) == ["Quilla Moss"]


def test_two_sign_it() -> None:
    assert authors("Best wishes,", "Anna Moss and Ben Lund") == ["Anna Moss", "Ben Lund"]


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (["Sincerely Yours opens on Friday", "Quilla Moss"], TEXT),
        (["Yours sincerely,", "The Harbour Board"], TEXT),
        (
            ["Yours sincerely,", "Anna Moss"],
            [*TEXT, "The letter was written by Anna Moss, who is on the board."],
        ),
        (["The letter ends so:", "Thank you.", "Yours sincerely,<br>Anna Moss<br>Clerk"], TEXT),
        (["Anna Moss<br>Mill Lane, Lindmoor"], TEXT),
        (["She signed it “Yours sincerely, Anna Moss”, and that was all the town ever heard of her."], TEXT),
        (["Ihre Meinung", "Nova Scotia"], TEXT),
        (["Anna Moss, daughter of a miller"], TEXT),
        (["Quilla Moss, journalist"], TEXT),
    ],
    ids=[
        "a title",
        "a board",
        "spoken of",
        "led to",
        "an address",
        "a sentence",
        "a box",
        "no post",
        "no first name",
    ],
)
def test_any_other_end_names_nobody(lines: list[str], texts: list[str]) -> None:
    assert authors(*lines, texts=texts) == []


def test_a_byline_comes_first() -> None:
    assert authors("Yours sincerely,", "Anna Moss", above="<p>By Ben Lund</p>") == ["Ben Lund"]
