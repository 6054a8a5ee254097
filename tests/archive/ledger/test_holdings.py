"""What the ledger knows of the revisions that an archive holds."""

from __future__ import annotations

from pathlib import Path

from newscrawl.items import Access
from tests.archive.world import Runs, article


def test_a_revision_is_told_as_it_was_stored(runs: Runs) -> None:
    told = article(1, date_modified="2026-11-25T10:00:00Z", access=Access(level="metered"))
    runs.archive.store("outlet:1", told)
    runs.archive.store("outlet:2", article(2))
    first, second = runs.next().ledger.holdings.revisions()
    assert (first.date_modified, second.date_modified) == ("2026-11-25T10:00:00Z", None)
    assert (first.content_hash, first.revision, first.change) == (told.content_hash, 1, "new")
    assert first.access != second.access
    line = (runs.root / "outlet" / first.path).read_bytes()[first.offset :][: first.length + 1]
    assert (line[:1], line[-2:], line.count(b"\n")) == (b"{", b"}\n", 1)


def test_an_article_that_is_as_it_was_at_another_address_is_to_be_looked_for_there(runs: Runs) -> None:
    runs.archive.store("outlet:1", article(1))
    for key in ("outlet:1", "outlet:moved", "outlet:moved"):
        assert runs.archive.store(key, article(1)) == "unchanged"
        held = runs.archive.current("outlet:1")
        assert held is not None
        assert held.url_key == key


def test_an_article_whose_answer_is_as_before_is_to_be_looked_for_where_that_came_from(runs: Runs) -> None:
    runs.archive.store("outlet:1", article(1))
    runs.archive.as_before("outlet:moved", None, article="outlet:1", http_status=304)
    held = runs.archive.current("outlet:1")
    assert held is not None
    assert held.url_key == "outlet:moved"


def test_an_answer_as_before_to_what_is_not_held_is_noted_all_the_same(runs: Runs) -> None:
    runs.archive.as_before("outlet:1", None, http_status=304)
    row = runs.archive.ledger.state("outlet:1")
    assert row is not None
    assert (row.state, row.http_status) == ("unchanged", 304)


def test_a_record_that_is_none_any_more_is_an_empty_one(runs: Runs, tmp_path: Path) -> None:
    runs.archive.store("outlet:1", article(1))
    archive = runs.next()
    held = archive.current("outlet:1")
    assert held is not None
    assert archive.record(held)["headline"] == "Story 1"
    segment = tmp_path / "outlet" / held.path
    whole = segment.read_bytes()
    for harmed in (whole.replace(b'{"id"', b'["id"'), whole.replace(b'"headline"', b'"hoadline"'), b""):
        segment.write_bytes(harmed)
        assert archive.record(held) == {}


def test_what_a_ledger_says_that_cannot_be(runs: Runs) -> None:
    runs.archive.store("outlet:1", article(1))
    runs.archive.store("outlet:1", article(1, "Another text."))
    runs.archive.mark("outlet:2", "stored")
    ledger = runs.archive.ledger
    assert [*ledger.holdings.contradictions()] == ["outlet:2 is said to be stored, but no record is"]
    ledger.database.write("DELETE FROM revisions WHERE revision = 1")
    assert [*ledger.holdings.contradictions()][1:] == [
        "outlet:1 is at revision 2, but not all before it are there"
    ]
