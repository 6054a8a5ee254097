"""Short codes that a site no longer reads."""

import pytest

from newscrawl.extract import extract
from tests.extract.body.cuts import LONG


def text_of(first: str, last: str, more: str = "") -> str:
    html = f"<h1>The pier</h1><article><p>{first}</p><p>{LONG} Again.</p>{more}<p>{last}</p></article>"
    article = extract(html.encode(), "https://post.example/pier")
    assert article is not None
    return article.article_body or ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[vc_row][vc_column width=”1/1″][vc_column_text]", "[/vc_column_text][/vc_column][/vc_row]"),
        ('[et_pb_section bb_built="1"][et_pb_text]', "[/et_pb_text][/et_pb_section]"),
    ],
)
def test_the_text_between_codes_stays_without_them(before: str, after: str) -> None:
    text = text_of(f"{before}{LONG}", f"{LONG} At last.{after}")
    assert text.startswith(LONG)
    assert text.endswith("At last.")


def test_a_first_letter_is_a_part_of_its_word() -> None:
    assert text_of(f"[dropcap]{LONG[0]}[/dropcap]{LONG[1:]}", LONG).startswith(LONG)


def test_notes_of_an_editor_and_code_stay() -> None:
    assert "[sic]" in text_of(f"{LONG} “A peer [sic].”", LONG)
    assert "[vc_row]" in text_of(f"{LONG} [vc_row] begins a row.", LONG, "<pre>[vc_row]</pre>")
