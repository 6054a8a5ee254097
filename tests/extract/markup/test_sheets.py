"""What a page's style sheets say of being shown, as far as it can be told without a browser."""

import pytest

from newscrawl.extract.markup.sheets import Sheets
from tests.patience import no_hanging


@pytest.mark.parametrize(
    ("css", "hidden"),
    [
        (".a{display:none}", True),
        (".b,\n.A { margin: 0; display : none !important }", True),
        ("/* } */ .a{display:none} /* .a{display:block} */", True),
        (".a{display:-webkit-box;display:none}", True),
        (".a{visibility:hidden}", True),
        (".a{backface-visibility:hidden}", False),
        (".a{visibility:hidden}.a.open{visibility:visible}", False),
        (".a.b{display:none}", False),
        (".b .a{display:none}", False),
        (".a{display:block}", False),
        (".a{display:none}.a{display:block}", False),
        (".a{display:block}.a{display:none}", True),
        (".a{display:block}.c{display:none}", True),
        (".c{display:none}.a{display:block}", False),
        (".c{display:none}#d{display:block}.a{display:none}", False),
        ("@media print{.a{display:none}}", False),
        (".a{display:none}@media (min-width:9em){.a{display:block}}", False),
        (".a{display:none}@media (min-width:9em){.md\\:b{display:block}}", False),
        ("@media print{.b{margin:0}} .a{display:none}", True),
        (".a{display:none}.a.open{display:block}", False),
        (".a{display:none}.q.open>.A,.x{display:block}", False),
        (".x .a:not(.closed, .x)[data-a='b c']{display:block}.a{display:none}", False),
        (".a{display:none}.a .b{display:block}", True),
        (".b .c.x{display:block}.a{display:none}", True),
        (".a{display:none}.a .x,.a:hover::before{display:block}", True),
        (".a{display:none}.is-subscriber .a{display:block}", True),
    ],
)
def test_the_last_rule_of_a_class_or_an_id_counts_on_every_screen(css: str, hidden: bool) -> None:
    sheets = Sheets(f"<html><style type='text/css'>{css}</style>".encode())
    assert sheets.hide(["#d", ".a", ".c", ".md:b"]) is hidden


@pytest.mark.parametrize(
    "html",
    [
        "<script>'<style>.a{display:none}</style>'</script>",
        "<noscript><style>.a{display:none}</style></noscript>",
        "<!--[if lt IE 9]><style>.a{display:none}</style><![endif]-->",
        "<style media='print'>.a{display:none}</style>",
        "<style>.a{display:none}",
        "<p>.a{display:none}</p>",
    ],
)
def test_what_is_no_style_sheet_for_readers_hides_nothing(html: str) -> None:
    assert not Sheets(html.encode()).hide([".a"])


def test_names_that_may_be_hidden() -> None:
    sheets = Sheets(b"<style>.a{display:none}#b{display:none}.c{display:block}.a{display:flex}</style>")
    assert sheets.hiding == {"b"}


@pytest.mark.parametrize(
    "part",
    ["{", "display:none;", "/*", ".a,", ".a{display:none}", "<style>.a{display:none}</style>", "<style>"],
)
def test_a_hostile_sheet_takes_no_time(part: str) -> None:
    with no_hanging():
        Sheets(b"<style>" + part.encode() * (400_000 // len(part)) + b"{display:none}</style>")
