"""Parts of a page that were sent after it stand where they belong."""

from __future__ import annotations

from newscrawl.extract import extract
from newscrawl.extract.markup.source.streamed import in_place

PLACE, PART = '<template id="B:%s"></template>', '<div hidden id="S:%s">%s</div>'
TEXT = [
    f"The ferry to the {name} islands was late again on Monday, and nobody on the quay was told why."
    for name in ("northern", "outer", "western", "lower", "upper", "far")
]


def put(page: str) -> str:
    return in_place(page.encode()).decode()


def test_the_rest_of_a_text_that_was_sent_in_parts_is_read_in_its_place() -> None:
    said = ["".join(f"<p>{text}</p>" for text in TEXT[at : at + 2]) for at in (0, 2, 4)]
    article = extract(
        "<html><head><meta property='og:type' content='article'></head><body><main>"
        f"<h1>Ferry is late again</h1><section>{said[0]}{PLACE % 0}<p>Loading…</p></section>"
        "</main><footer><p>The Harbour Post, 4 Quay Street, Lindmoor.</p></footer>"
        f"{PART % (0, f'<div>{said[1]}{PLACE % 1}</div>')}<script>$RC('B:0','S:0')</script>"
        f"{PART % (1, said[2])}<script>$RC('B:1','S:1')</script></body></html>".encode(),
        "https://post.example/ferry-is-late-again-7311",
    )
    assert article is not None
    assert [block.text for block in article.blocks] == TEXT


def test_parts_in_parts_are_put_in_turn() -> None:
    page = f"<p>a{PLACE % 0}e</p>{PART % (0, f'b<div>c{PLACE % 1}</div>')}z{PART % (1, 'd')}"
    assert put(page) == "<p>ab<div>cd</div>e</p>z"


def test_what_has_no_place_stays_where_it_is() -> None:
    page = f"<p>a{PLACE % 0}</p>{PART % (1, 'b')}"
    assert put(page) == page
    assert put(page + PART % (0, "c")) == f"<p>ac</p>{PART % (1, 'b')}"


def test_what_stands_in_its_place_for_the_time_being_is_not_said_twice() -> None:
    early, late = "<p class='early'>b <i>c</i></p>", "<p class='late'>b c</p>"
    assert put(f"<p>a</p>{PLACE % 0}{early}<p>d</p>{PART % (0, late)}").count("late") == 1
    assert put(f"<p>a</p>{PLACE % 0}{early}<p>d</p>{PART % (0, late)}").startswith(f"<p>a</p>{early}<p>d")
    assert put(f"<p>a</p>{PLACE % 0}<p>…</p>{PART % (0, late)}") == f"<p>a</p>{late}<p>…</p>"


def test_a_part_without_an_end_is_none() -> None:
    page = f"<p>a{PLACE % 0}</p><div hidden id='S:0'><div>b</div>"
    assert put(page) == page
    assert put(page.replace("'", '"')) == page.replace("'", '"')
    assert put(f"<p>a{PLACE % 0}</p>{(PART % (0, 'b'))[:-1]}") == "<p>ab</p>"


def test_nothing_is_lost_where_a_place_is_sent_after_its_part() -> None:
    page = f"<p>a{PLACE % 0}</p>{PART % (1, 'b')}{PART % (0, f'c{PLACE % 1}')}"
    assert put(page).count("b") == put(page).count("c") == 1
