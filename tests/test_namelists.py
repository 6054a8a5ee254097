"""Lists of addresses and names, as people keep them."""

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from newscrawl.namelists import named_in

A, B = "https://a.example/1", "https://b.example/0,1518,7,00.html"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.txt", f"{A}\n{B}\n"),
        ("list.txt", f"\ufeff# those of May\r\n\r\n  {A}  \r\n{B}"),
        ("list", f"{A} {B}\n"),
        ("list.md", f"- The mill: {A}\n- The bridge: {B}\n"),
        ("list.csv", f'url,title\n{A},The mill\n"{B}",The bridge\n'),
        ("list.CSV", f'{A},"Mill, old"\n"{B}"\n'),
        ("list.csv", f"title;url\nThe mill, old;{A}\nThe bridge;{B}\n"),
        ("list.tsv", f"The mill\t{A}\nThe bridge\t{B}\n"),
        ("list.txt", f'title,url\n"The mill",{A}\nThe bridge,"{B}"\n'),
        ("list.csv", f'url,text\n{A},{"It rained. " * 20_000}\n"{B}",\n'),
    ],
)
def test_the_addresses_in_a_list(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8", newline="")
    assert [*named_in(f"@{tmp_path / name}")] == [A, B]


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-be"])
def test_a_list_as_windows_writes_it(tmp_path: Path, charset: str) -> None:
    listed = tmp_path / "list.txt"
    listed.write_bytes(f"{'' if charset == 'utf-16' else chr(0xFEFF)}{A}\r\n{B}\r\n".encode(charset))
    assert [*named_in(f"@{listed}")] == [A, B]


def test_what_is_no_address_is_told_as_it_stands(tmp_path: Path) -> None:
    text, table = tmp_path / "list.txt", tmp_path / "list.csv"
    text.write_text(f"www.a.example/2\n{A}\nsaved/page one.html\n", "utf-8")
    table.write_text(f"title,url\nNone,\nMill,{A}\n", "utf-8")
    assert [*named_in(f"@{text}")] == ["www.a.example/2", A, "saved/page one.html"]
    assert [*named_in(f"@{table}")] == ["None", A]


def test_a_table_names_saved_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pages = [tmp_path / "a.html", tmp_path / "saved page, 2.html"]
    for page in pages:
        page.touch()
    (tmp_path / "list.csv").write_text(
        f'id,title,file\n1,{"x" * 300},a.html\n2,The mill,"saved page, 2.html"\n3,The inn,lost.html\n',
        "utf-8",
    )
    assert [*named_in("@list.csv")] == ["a.html", "saved page, 2.html", "3,The inn,lost.html"]


def test_standard_input_holds_a_list_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(f"{A}\n{B}\n".encode())))
    assert [*named_in("@-")] == [A, B]


def test_any_other_name_is_itself(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert [*named_in("page.html"), *named_in("@"), *named_in(f"@{empty}")] == ["page.html", "@"]
    with pytest.raises(FileNotFoundError):
        [*named_in(f"@{tmp_path / 'none.txt'}")]


def test_a_comma_in_the_first_name_makes_no_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be taken for the names of columns and passed over."""
    monkeypatch.chdir(tmp_path)
    names = ["The mill, old.html", "The bridge, new.html", "inn.html"]
    for name in names:
        Path(name).touch()
    Path("list.txt").write_text("\n".join(names), "utf-8")
    assert [*named_in("@list.txt")] == names
    Path("list.txt").write_text("lost, or elsewhere.html\ninn.html\n", "utf-8")
    assert [*named_in("@list.txt")] == ["lost, or elsewhere.html", "inn.html"]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    """Old ones of Latin-1, and those with ends of lines in them, as `find -print0` tells them."""
    listed = tmp_path / "list.txt"
    listed.write_bytes(b"caf\xe9.html\ninn.html\n")
    assert [*named_in(f"@{listed}")] == [os.fsdecode(b"caf\xe9.html"), "inn.html"]
    listed.write_bytes(b"the\nmill.html\0inn.html\0")
    assert [*named_in(f"@{listed}")] == ["the\nmill.html", "inn.html"]
