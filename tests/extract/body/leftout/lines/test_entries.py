"""The lines beside the entries of a live blog."""

import pytest

from newscrawl.extract.body.leftout.lines.entries import without_entry_lines
from tests.extract.body.cuts import LONG, cut

ENTRY = "<article><h3>Part {n}</h3><i>published at 1{n}:42</i><div>{line}<p>{n}. {text}</p></div></article>"


def gone(entry: str, *lines: str, last: str = "") -> list[str]:
    html = "".join([entry.format(n=n, line=line, text=LONG) for n, line in enumerate(lines)])
    found = cut(f"<main><h1>The pier</h1><section>{html}</section>{last}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if "published" not in piece.text]
    left = without_entry_lines(found, kept)
    return [found.pieces[at].text for at in kept if at not in left]


def test_who_wrote_several_entries_is_no_text() -> None:
    wrote = "<span>Ada Moss</span> <span>Reporting from Lindmoor</span>"
    assert gone(ENTRY, wrote, "<b>Ben Lund</b>", wrote, wrote) == 3 * ["Ada Moss Reporting from Lindmoor"]


@pytest.mark.parametrize("line", ["<b>{} Ada Moss</b>", "<div><time>{}</time><span>Ada Moss</span></div>"])
def test_a_line_that_begins_with_the_time_is_no_text(line: str) -> None:
    above = "<div><p>{line}</p><h3>Part {n}</h3><p>{n}. {text}</p></div>"
    assert len(gone(above, *(line.format(f"1{n}:42") for n in range(3)))) == 3
    assert gone(above, *(line.format(f"1{n}:42") for n in range(2))) == []


def test_the_labels_of_parts_without_a_time_stay() -> None:
    assert gone(ENTRY.replace("published at 1{n}:42", "Inn"), *(4 * ["<b>What we like</b>"])) == []


def test_who_speaks_in_a_transcript_stays() -> None:
    turn = "<div><i>published at 1{n}:42</i><b>{line}</b><p>{n}. {text}</p></div>"
    assert gone(turn, "Ada Moss", "Ben Lund", "Ada Moss", "Ben Lund") == []


def test_what_each_entry_has_of_its_own_stays() -> None:
    assert gone(ENTRY, "<b>Boats wait</b>", "<b>Divers search</b>", "<b>Town meets</b>") == []
    assert gone(ENTRY, *(3 * ["<p>The pier is closed.</p>"])) == []
