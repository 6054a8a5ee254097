"""The revisions of an outlet's articles beside what today's code makes of their pages.

Two comparisons tell whose doing a difference is. A record against its own page read again: the page is the
same, so the parser did it. A page against the page before, both read by today's code: the code is the same,
so the publisher did it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from newscrawl.archive import ArchiveDamaged, Ledger, Revision
from newscrawl.archive.pointed import pointers
from newscrawl.archive.segments import read_line
from newscrawl.extract.nextpage import MORE_PAGES
from newscrawl.items import Article, Outlet, Provenance, to_record
from newscrawl.replay.again import FAULTS, pages_of, read_again
from newscrawl.replay.differences import By, Difference, differences
from newscrawl.road import Facts

FLAGS_OF_THE_CRAWL = frozenset({"url_reused", MORE_PAGES})
"""Flags that tell of the course of the crawl, which reading the page again cannot give."""


@dataclass(frozen=True, slots=True)
class Chain:
    """All revisions of one article, oldest first, and where they are: the piece of work of one process.

    Days (YYYY-MM-DD) are those of `date_published`, both included; articles without a date are left out
    where one is given. `lost` are revisions whose page is lost and was fetched again since.
    """

    root: Path
    revisions: tuple[Revision, ...]
    facts: Facts | None
    since: str | None = None
    until: str | None = None
    lost: frozenset[int] = frozenset()


@dataclass(slots=True)
class Reread:
    """What became of one article. `wanted` is False where its date lies outside the days asked for, `kept`
    where the page of its newest record was never kept.

    `found` holds (revision, by whom, difference); `faults` what could not be read; `amended` the article as
    today's code has it, where that differs from the newest record.
    """

    article_id: str
    wanted: bool = True
    pages: int = 0
    kept: bool = True
    found: list[tuple[int, By, Difference]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    amended: Article | None = None


def chains(
    ledger: Ledger,
    root: Path,
    facts: Facts | None,
    *,
    ids: Collection[str],
    since: str | None,
    until: str | None,
) -> Iterator[Chain]:
    """The articles of a ledger, or those with these ids."""
    held: Iterable[Revision]
    held = (
        (r for i in sorted(ids) for r in ledger.holdings.revisions(i)) if ids else ledger.holdings.revisions()
    )
    for _, revisions in groupby(held, key=lambda revision: revision.article_id):
        chain = tuple(revisions)
        lost = (r.revision for r in chain if ledger.lost_pages.is_mended(r.article_id, r.revision))
        yield Chain(root, chain, facts, since, until, frozenset(lost))


def reread(chain: Chain) -> Reread:
    """Read all pages of an article again and compare."""
    done = Reread(chain.revisions[0].article_id)
    try:
        records = [read_line(chain.root, revision) for revision in chain.revisions]
    except ArchiveDamaged as error:
        done.faults.append(f"{done.article_id}: {error}")
        return done
    if not _in_period(records[-1], chain):
        done.wanted = False
        return done
    done.kept = bool(pointers(records[-1])) or records[-1]["change"] == "removed"
    before: dict[str, Any] | None = None
    for record in _last_of_each_page([r for r in records if r["revision"] not in chain.lost]):
        article = _again(chain, record, done)
        if article is None:
            continue
        after = to_record(article)
        found = list(differences(record, after))
        done.found += [(record["revision"], "parser", difference) for difference in found]
        if before is not None:
            done.found += [(record["revision"], "publisher", d) for d in differences(before, after)]
        if found and record is records[-1]:
            done.amended = article
        before = after
    return done


def _in_period(record: dict[str, Any], chain: Chain) -> bool:
    day = record.get("date_published", "")[:10]
    if chain.since is None and chain.until is None:
        return True
    return bool(day) and (chain.since or "") <= day <= (chain.until or "9999")


def _last_of_each_page(records: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Of the records that point to one page, the newest: the others were read from it by older code."""
    newest: dict[str, dict[str, Any]] = {}
    for record in records:
        places = pointers(record)
        if places and record["change"] != "removed":
            key = json.dumps(places, sort_keys=True)
            newest.pop(key, None)
            newest[key] = record
    yield from newest.values()


def _again(chain: Chain, record: dict[str, Any], done: Reread) -> Article | None:
    """The article that today's code finds in the page of a record."""
    where = f"{record['id']} revision {record['revision']}"
    try:
        pages = pages_of(chain.root, record)
    except FAULTS as error:
        done.faults.append(f"{where}: {error}")
        return None
    done.pages += len(pages)
    result = read_again(record, pages, chain.facts or _facts_in(record))
    if result.article is None:
        what = "cannot be read" if result.fault else "no article any more"
        done.faults.append(f"{where}: {what} ({result.reason})")
        return None
    return _as_held(result.article, record)


def _facts_in(record: dict[str, Any]) -> Facts:
    """What a record of an outlet that nobody described says of it."""
    outlet = Outlet(**record.get("outlet", {"id": record["id"].partition(":")[0]}))
    return Facts(outlet=outlet, language=record.get("in_language"))


def _as_held(article: Article, record: dict[str, Any]) -> Article:
    """Give an article what only the crawl knew."""
    article.id = record["id"]
    held = record.get("quality", [])
    flags = (set(article.quality) - FLAGS_OF_THE_CRAWL) | (set(held) & FLAGS_OF_THE_CRAWL)
    article.quality = held if set(held) == flags else sorted(flags)
    read = article.provenance
    article.provenance = replace(
        Provenance(**record["provenance"]), cause="parser", extractor=read.extractor, sources=read.sources
    )
    return article
