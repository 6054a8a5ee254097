"""A small world for the archive's tests: articles, what lists them, and a check that an archive is whole."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator

from newscrawl.archive import Archive, Exchange, Ledger
from newscrawl.discover.found import Found
from newscrawl.items import Article

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that the test moves."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, **by: float) -> None:
        self.moment += timedelta(**by)


def open_archive(root: Path, clock: Clock | None = None, outlet: str = "outlet", **more: Any) -> Archive:
    """An archive, of the one outlet of this world unless another is named."""
    return Archive.open(root, outlet, now=clock or Clock(), durable=False, **more)


def article(number: int, text: str = "The council met on Monday.", **more: Any) -> Article:
    return Article(
        id=f"outlet:{number}",
        url=f"https://outlet.example/story-{number}",
        headline=f"Story {number}",
        article_body=text,
        **more,
    )


def entry(number: int, **more: Any) -> Found:
    """What a feed lists, unless `more` says otherwise."""
    return listed_at(f"https://outlet.example/story-{number}", **more)


def listed_at(url: str, **more: Any) -> Found:
    """The same of an address."""
    return Found(**{"url": url, "kind": "feed", "source": "https://outlet.example/rss"} | more)


def page(url: str, body: bytes, **more: Any) -> Exchange:
    return Exchange(
        url=url,
        status=200,
        headers=[(b"Content-Type", b"text/html; charset=utf-8")],
        body=body,
        date=NOON,
        **more,
    )


def crawl(
    archive: Archive, numbers: Iterable[int], text: Callable[[int], str] = lambda n: f"Text of {n}."
) -> None:
    """List the stories and fetch what is pending, as a run does."""
    for number in numbers:
        archive.ledger.discover(f"outlet:{number}", entry(number))
    while waiting := archive.ledger.pending(3):
        for row in waiting:
            number = int(row.key.partition(":")[2])
            item = article(number, text(number))
            item.provenance.warc = archive.keep(page(item.url, item.article_body.encode(), metadata=row.via))
            archive.store(row.key, item)


def kept(outlet: Path, pointer: dict[str, Any]) -> tuple[str, bytes]:
    """Address and body of the response that a pointer names, as warcio reads it."""
    with (outlet / pointer["file"]).open("rb") as stream:
        stream.seek(pointer["offset"])
        raw = stream.read(pointer["length"])
    ((kind, url, body),) = [
        (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.raw_stream.read())
        for record in ArchiveIterator(BytesIO(raw))
    ]
    assert kind == "response"
    return url, body


def lines(outlet: Path) -> list[dict[str, Any]]:
    """Every record on disk, committed or not; a torn line does not parse."""
    files = sorted([*outlet.glob("articles/*.jsonl"), *outlet.glob("articles/*.jsonl.part")])
    data = [line for file in files for line in file.read_bytes().split(b"\n")[:-1]]
    return [json.loads(line) for line in data]


def assert_whole(outlet: Path, numbers: Iterable[int]) -> None:
    """Each story is there once, in a sealed file, where the ledger says; nothing else is there."""
    wanted = {f"outlet:{n}" for n in numbers}
    assert not list(outlet.glob("articles/*.part"))
    counts = Counter((r["id"], r["revision"]) for r in lines(outlet))
    assert counts == Counter({(key, 1): 1 for key in wanted})
    ledger = Ledger.read(outlet / "ledger.sqlite")
    revisions = list(ledger.holdings.revisions())
    assert {r.article_id for r in revisions} == wanted
    for revision in revisions:
        with (outlet / revision.path).open("rb") as stream:
            stream.seek(revision.offset)
            raw = stream.read(revision.length + 1)
        assert raw.endswith(b"\n")
        record = json.loads(raw)
        assert record["id"] == revision.article_id
        assert kept(outlet, record["provenance"]["warc"]) == (record["url"], record["article_body"].encode())
    held = {file.path: file.good for file in ledger.holdings.files()}
    sealed = [*outlet.glob("articles/*.jsonl"), *outlet.glob("warc/*")]
    assert held == {str(p.relative_to(outlet)): p.stat().st_size for p in sealed}
    assert {row.state for row in ledger.urls()} <= {"stored"}
    ledger.close()


class Runs:
    """One archive after another."""

    def __init__(self, root: Path, clock: Clock) -> None:
        self.root = root
        self.clock = clock
        self.archive = self.open()

    def open(self) -> Archive:
        return Archive.open(self.root, "outlet", now=self.clock, durable=False)

    def next(self, **later: float) -> Archive:
        self.archive.close(0, "fine", {})
        self.clock.forward(**(later or {"hours": 1}))
        self.archive = self.open()
        return self.archive


def stored(runs: Runs, listed: Found) -> Archive:
    """A run that lists and stores story 1, and the run after it."""
    runs.archive.ledger.discover("outlet:1", listed)
    runs.archive.store("outlet:1", article(1))
    return runs.next()
