"""What `bench.why` tells of a page is what became of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.why import main, told
from newscrawl.extract import read

URL = "https://lindmoor.example/news/the-pier-opens-4711"
TEXTS = [
    f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier, and paid for it."
    for n in range(4)
]
PAGE = (
    "<html><head><title>The pier opens</title><meta property=og:type content=article></head><body>"
    "<nav><ul><li><a href=/a>Front page of the town</a></li></ul></nav><h1>The pier opens</h1>"
    "<div class=story>"
    + "".join(f"<p>{text}</p>" for text in TEXTS)
    + "<figure><img src=a.jpg><figcaption>A boat below the crane.</figcaption></figure>"
    "<p>The gate © A. Moss</p><p>Sign up for our newsletter</p>"
    "<script>document.write('drawn by nobody')</script></div></body></html>"
).encode()


def lines(about: str = "", page: bytes = PAGE) -> list[str]:
    return [*told(page, URL, about)]


def test_the_pieces_that_are_said_to_be_kept_are_the_body() -> None:
    kept = [line.rpartition(": ")[2] for line in lines() if line.startswith("+")]
    article = read(PAGE, URL).article
    assert article is not None
    assert len(kept) == len(article.blocks)
    assert all(
        block.text.startswith(piece.rstrip("…")) for block, piece in zip(article.blocks, kept, strict=True)
    )


@pytest.mark.parametrize(
    ("about", "step"),
    [
        ("On day 2", "+ .* trees"),
        ("The gate", "- .* without_credited (body/leftout/lines/captions.py)"),
        ("The pier opens", "- .* first look"),
        ("Sign up", "cleaned away by "),
    ],
)
def test_the_step_that_decided_is_named(about: str, step: str) -> None:
    first, *rest = step.split(".*")
    (line,) = (line for line in lines(about) if line.startswith(first) and all(part in line for part in rest))
    assert about in line


@pytest.mark.parametrize(
    ("about", "where"),
    [
        ("A boat below", "in <figcaption> in <figure>"),
        ("Front page of", "menus.py in markup/source"),
        ("drawn by nobody", "unread.py, menus.py"),
        ("words of another page", "did not send"),
    ],
)
def test_of_words_in_no_piece_it_is_told_how_far_they_came(about: str, where: str) -> None:
    (line,) = (line for line in lines(about) if line.startswith("in no piece: "))
    assert where in line


def test_who_found_that_a_page_is_no_article_is_named() -> None:
    last = lines(page=b"<html><body><p>Soon.</p></body></html>")[-1]
    assert last.startswith("no article: ")
    assert "(kind/" in last


def test_a_file_is_read_as_its_outlet_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    golden = Path(__file__).parents[1] / "golden" / "next-free" / "page.html"
    main([str(golden), "--outlet", "businessstandard"])
    assert "the body is from: selector, layout:next" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main([str(golden), "--outlet", "nowhere"])
    assert "no outlet nowhere" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path / "none.html")])
    assert "none.html: No such file or directory" in capsys.readouterr().err


def test_what_a_script_draws_is_told_of_as_well() -> None:
    story = {"headline": "The pier opens", "body": "".join(f"<p>{text}</p>" for text in TEXTS)}
    data = json.dumps({"props": {"article": story}})
    head = "<title>The pier opens</title><meta property=og:type content=article>"
    page = f"<html><head>{head}</head><body><h1>The pier opens</h1><p>Loading the story of the day</p>"
    found = lines("On day 2", f"{page}<script id=__NEXT_DATA__>{data}</script></body></html>".encode())
    assert found[-2].startswith("+ ")
    assert found[-1].startswith("the body is from: script")
