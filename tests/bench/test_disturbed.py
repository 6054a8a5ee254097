"""The pages that `bench.disturbed` makes of others: changed as its names say, and not where they do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import pages, parts
from bench.disturbed import EXTRAS, WAYS, main, place

TEXTS = [f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier." for n in range(5)]
PAGE = (
    '<html><head><meta charset="utf-8"><meta name="author" content="Ada"><script type="application/ld+json">'
    '{"@type": "NewsArticle", "headline": "Pier: open", "author": {"name": "Ada"}}</script></head>'
    "<body class=\"x\"><header></header><article id=a><h1 class='t'>Pier</h1>"
    + "".join(f'<p class="b" itemprop="y">{text}</p>' for text in TEXTS)
    + "</article></body></html>"
).encode()


@pytest.mark.parametrize(
    ("way", "gone"),
    [
        ("no-json-ld", b"ld+json"),
        ("no-meta", b'Ada">'),
        ("no-names", b"class="),
        ("no-roles", b"itemprop"),
        ("no-optional-tags", b"<body"),
        ("no-end-tags", b"</p>"),
        ("div-only", b"<article"),
        ("p-as-div", b"<p "),
        ("headings-as-div", b"<h1"),
        ("prefixed-json-ld", b'"headline"'),
    ],
)
def test_a_way_takes_what_it_is_named_for(way: str, gone: bytes) -> None:
    changed = WAYS[way](PAGE)
    assert gone in PAGE
    assert gone not in changed
    assert all(text.encode() in changed for text in TEXTS)


def test_data_with_prefixed_names_is_still_data() -> None:
    script = WAYS["prefixed-json-ld"](PAGE).partition(b'ld+json">')[2].partition(b"</script>")[0]
    assert json.loads(script)["schema:author"] == {"schema:name": "Ada"}


def test_an_extra_stands_where_it_is_to() -> None:
    body = "\n".join(TEXTS)
    assert PAGE[: place(PAGE, body, "amid")].count(b"<p ") == 2
    assert PAGE[place(PAGE, body, "above") :].startswith(b"<header>")
    assert PAGE[place(PAGE, body, "below") :] == b"</body></html>"
    assert place(PAGE, "\n".join(TEXTS[:3]), "amid") == -1
    assert {where for where, _ in EXTRAS.values()} == {"amid", "above", "below"}


def test_an_unknown_name_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "no-names,adverts"]) == 2
    assert "not known: adverts" in capsys.readouterr().err


def test_without_the_pages_a_program_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pages, "TOOLS", tmp_path / "none")
    for program in (main, parts.main):
        with pytest.raises(SystemExit) as ended:
            program([])
        assert ended.value.code == 2
        assert capsys.readouterr().err.startswith("needs the pages in ")
