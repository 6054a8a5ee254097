"""Two versions of newscrawl read the invented pages of `bench.beside`, and what differs is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.beside import differing, main, otherwise, spread
from bench.corpus import ROOT
from bench.invented import load, pages
from newscrawl.extract import extract

VERSION = """
from types import SimpleNamespace
from dataclasses import dataclass

@dataclass
class Article:
    headline: str
    provenance: str

def extract(html, url, *, encoding=None):
    {body}
    return Article({headline}, __file__)
"""


def version(folder: Path, *, headline: str = '"Ferry"', body: str = "") -> Path:
    """A checkout whose extractor finds the same in all pages."""
    package = folder / "newscrawl"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "extract.py").write_text(VERSION.format(headline=headline, body=body), "utf-8")
    return folder


def test_every_battery_fills_its_pages() -> None:
    for name, battery in load().items():
        sources = [source for _, source in pages(battery)]
        assert len(sources) > 50, name
        left = [source for source in sources if any(f"{{{part}}}" in source for part in battery)]
        assert left == [], name


def test_a_choice_may_set_several_texts() -> None:
    battery = {"page": "{by}: {words}", "who": [{"by": "Ada", "words": "{one}"}], "texts": {"one": "Hello"}}
    assert list(pages(battery)) == [({"who": "Ada"}, "Ada: Hello")]


@pytest.mark.parametrize("name", ["weekdays", "notes", "languages"])
def test_invented_pages_are_articles(name: str) -> None:
    for choice, source in pages(load()[name]):
        assert extract(source.encode(), "https://post.example/news/ferry") is not None, choice


def test_the_same_version_differs_in_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    versions = [str(version(tmp_path / name)) for name in ("before", "after")]
    assert main([*versions, "--only", "notes,weekdays"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[-2:] == ["| notes | 126 | 0 |  |", "| weekdays | 70 | 0 |  |"]


def test_what_differs_is_told_with_both_values(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = version(tmp_path / "before")
    after = version(tmp_path / "after", headline='"Pier" if b"Sunday" in html else "Ferry"')
    assert main([str(before), str(after), "--only", "weekdays", "--show", "1"]) == 1
    said = capsys.readouterr().out
    assert "| weekdays | 70 | 16 | headline 16 |" in said
    assert "  Ferry\n     -> Pier" in said
    assert "provenance" not in said


def test_an_error_on_a_page_is_a_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = version(tmp_path / "before", body="int(html)")
    assert main([str(before), str(version(tmp_path / "after")), "--only", "notes"]) == 1
    assert "notes, error: 126" in capsys.readouterr().out


def test_a_version_that_does_not_start_is_told_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = version(tmp_path / "broken", headline="(")
    assert main([str(broken), str(broken), "--only", "notes"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [["nowhere"], [".", "nowhere"], [".", "--only", "nothing"]],
    ids=["before", "after", "battery"],
)
def test_what_is_not_there_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "no" in capsys.readouterr().err.splitlines()[-1]


def test_of_long_texts_what_differs_is_told() -> None:
    before, after = (" ".join([*["quay"] * 60, word, *["pier"] * 60]) for word in ("ferry", "ship"))
    assert [len(told) < 80 for told in differing(before, after)] == [True, True]
    assert [word in told for word, told in zip(("ferry", "ship"), differing(before, after), strict=True)]
    assert differing([1, 2], None) == ("[1, 2]", "null")
    assert differing("one\nword", "one") == ("one⏎word", "one")


def test_a_field_that_one_version_lacks_is_no_difference() -> None:
    assert otherwise({"headline": "Pier", "cut": False}, {"headline": "Pier"}) == {}


def test_an_article_for_none_is_one_difference() -> None:
    assert otherwise(None, {"headline": "Pier"}) == {"article": (False, True)}
    assert otherwise(None, None) == {}


def test_examples_are_spread_over_what_was_chosen() -> None:
    alike = [({"by": "Ada", "day": str(n)}, "") for n in range(5)]
    other = ({"by": "Ben", "day": "9"}, "")
    assert spread([*alike, other], 2) == [alike[0], other]
