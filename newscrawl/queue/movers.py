"""An article at an address that nobody knew may be one that the archive holds, and that moved there.

A site that gives its articles new addresses lists them as if they were new, and only the old ones tell, by
leading there. So where a text comes that another address gave before, that one is asked first; the new one
waits until nothing else does. Is the old one still there, both are articles: a story may stand twice, and an
address that gave it in this very run did not lead elsewhere.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from newscrawl.archive import Pending, content_hash
from newscrawl.archive.ledger.rows import Visit
from newscrawl.items import Article
from newscrawl.queue.intake import Intake


def of_same_text(intake: Intake, key: str, article: Article) -> Visit | None:
    """An article that is held of another URL than `key` and has the headline and the text of this one."""
    mark = content_hash(article.headline, article.article_body)
    return intake.archive.ledger.visits.of_text(mark, key) if article.article_body else None


def asked_first(intake: Intake, key: str, article: Article, before: Visit) -> Pending | None:
    """What is to be asked for before a new article of the URL `key` is stored, if anything; `key` then waits
    for a second look, and what answers at that is believed.
    """
    row = before.pending
    if intake.stand_ins.has_looked(key) or _was_read(intake, row.key):
        return None
    if row.key in intake.in_flight or urlsplit(row.url).hostname in intake.resting_hosts:
        return None
    intake.landed(key)
    intake.stand_ins.doubt(Pending(key=key, url=article.url, via=article.provenance.via or {}))
    intake.in_flight.add(row.key)
    intake.held.looks_at(row.key)
    return row


def _was_read(intake: Intake, key: str) -> bool:
    """Whether this run looked at an article again, or made the newest record of it. No times are compared: a
    clock may have been set back, and two runs may share a second.
    """
    held = intake.held.current(key)
    return key in intake.held.again or (held is not None and held.run == intake.archive.run)
