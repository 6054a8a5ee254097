"""Bylines in the entries of lists."""

from newscrawl.extract.page import Page
from newscrawl.extract.people.elsewhere import is_one_of_many


def _is_one_of_many(entries: str) -> bool:
    page = Page(f"<body><h1>Ferries</h1>{entries}</body>".encode(), "https://post.example/1")
    line = page.by_tag["span"][0]
    return is_one_of_many(line, line.text or "", page.by_tag["h1"][0])


def test_others_in_the_list_have_another_name_in_such_a_line() -> None:
    entry = "<li><a href='/1'>Ferry leaves</a><span>By {}</span></li>"
    assert _is_one_of_many(f"<ul>{entry.format('Ada Moss')}{entry.format('Ben Lund')}</ul>")
    assert not _is_one_of_many(f"<ul>{entry.format('Ada Moss')}<li><a href='/2'>Bridge opens</a></li></ul>")


def test_a_line_in_no_entry_is_the_only_one() -> None:
    assert not _is_one_of_many("<div><span>By Ada Moss</span></div><div><span>By Ben Lund</span></div>")
