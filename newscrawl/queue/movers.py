"""An article at an address that nobody knew may be one that the archive holds, and that moved there.

A site that gives its articles new addresses lists them as if they were new, and only the old ones tell, by
leading there. So where a text comes that another address gave before, that one is asked first; the new one
waits until nothing else does. Is the old one still there, both are articles: a story may stand twice, and an
address that gave it in this very run did not lead elsewhere.

A text that is the very same, and whose old page is gone, has moved, whatever day and number a new system
gives it. One that was edited as it moved is known by the second in which it came out. That alone tells
little: a desk puts out ten notes in a second, and reports made from one template are of the same words. But
where most of the text is the same, or what a wall leaves of it, and the old page is gone, nothing is lost by
taking the new one for a revision of it. Of several such articles it is that of which there is most; is its
page still there, none has moved.

What moved may come back: a new system is given up, a mirror was there for an hour. So an article is gone only
where it is gone at its first address, too, and none of its copies is where it is now. Where its address leads
to another article for good, it is gone.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from newscrawl.answers.held import LISTED_AGAIN
from newscrawl.answers.stories import share_of_text
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Pending, content_hash
from newscrawl.archive.ledger.instants import instant
from newscrawl.archive.ledger.rows import COPY_OF, LEADS_TO, Visit
from newscrawl.archive.ledger.runs import SEEN_ONCE
from newscrawl.items import Article
from newscrawl.queue.intake import Intake

_MOSTLY = 2 / 3
"""The share of an article's text from which another one may be a revision of it."""


def of_same_text(intake: Intake, key: str, article: Article, *, gone: bool = False) -> Visit | None:
    """An article that is held of another URL than `key` and has the headline and the text of this one; one
    that is there, or one whose page is `gone` or, where the publisher's own numbers tell articles apart,
    leads here.
    """
    if not article.article_body:
        return None
    mark = content_hash(article.headline, article.article_body)
    led = f"{LEADS_TO}{key}" if intake.listings.urls.name_ids else None
    return intake.archive.ledger.visits.of_text(mark, key, gone=gone, led=led)


def of_same_time(intake: Intake, key: str, article: Article) -> Visit | None:
    """The article that is held of another URL than `key`, came out in the same second and has most of this
    one's text; none where the publisher's own numbers tell articles apart.
    """
    when = instant(article.date_published)
    if when is None or intake.listings.urls.name_ids:
        return None
    ledger, held = intake.archive.ledger, intake.held
    best, most = None, _MOSTLY
    for visit in ledger.visits.of_instant(when, key, ledger.run_id):
        current = held.current(visit.pending.key)
        share = share_of_text(held.record(current), article) if current else 0.0
        if share > most:
            best, most = visit, share
    return best


def has_moved_here(intake: Intake, key: str, article: Article, of_its_time: Visit | None) -> bool:
    """Whether a new article of the URL `key` is one whose page is gone, or leads here: that `of_its_time`, or
    one with the same headline and text; then it has the id of that, and the old URL leads to it.
    """
    before = of_same_text(intake, key, article, gone=True) or of_its_time
    was = intake.archive.ledger.state(before.pending.key) if before else None
    if was is None or was.state not in ("gone", "duplicate") or was.article_id is None:
        return False
    intake.led_to(key, article.url, was.article_id)
    intake.archive.mark(was.key, "duplicate", f"moved to {key}")
    return True


def is_coming(intake: Intake, key: str, row: Pending) -> bool:
    """Whether the archive has the article of the URL `key`, to which that of a row leads, or is about to: no
    article is taken twice.
    """
    if key in intake.in_flight or key in intake.exchanges:
        return True
    return intake.held.current(key) is not None and not is_back(intake, key, row)


def led_elsewhere(intake: Intake, row: Pending, key: str, http_status: int, *, for_good: bool) -> Verdict:
    """What it means that an address leads to the article of the URL `key`: both are that one, unless another
    is held of it, which is gone if it leads there `for_good`.
    """
    held, why = intake.held.current(row.key), f"{LEADS_TO}{key}"
    if held is None or held.article_id == intake.held.history(key).article:
        return Verdict("duplicate", why, "answered", http_status)
    return Verdict("gone" if for_good else "skipped", why, "answered", http_status)


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


def asked_where_it_was(intake: Intake, row: Pending, removed: Article) -> bool:
    """Have the first address of an article asked for that moved to another, and is gone there, and say so.

    What answers there is believed: this is no first look.
    """
    was = intake.archive.ledger.state(removed.id)
    if was is None or was.key == row.key or was.state != "duplicate":
        return False
    intake.settle(row.key, Verdict("duplicate", f"moved to {was.key}", "answered"))
    intake.archive.mark(was.key, "pending", LISTED_AGAIN)
    return True


def ask_its_copies(intake: Intake, key: str, told: Verdict) -> None:
    """Have the other addresses asked for of an article whose page was gone at this look. What was a copy as
    long as both were there, in another section or by a shorter way, may be where the article is now.
    """
    first = told.state == "gone" and told.reason.endswith(SEEN_ONCE)
    for copy in intake.archive.ledger.visits.duplicates(f"{COPY_OF}{key}") if first else ():
        intake.archive.mark(copy, "pending", LISTED_AGAIN)


def is_back(intake: Intake, key: str, row: Pending) -> bool:
    """Whether an article that moved from the URL `key` to that of a row leads back there."""
    was = intake.archive.ledger.state(key)
    its = intake.held.history(row.key).article
    return was is not None and was.state == "duplicate" and was.article_id == its


def _was_read(intake: Intake, key: str) -> bool:
    """Whether this run looked at an article again, or made the newest record of it. No times are compared: a
    clock may have been set back, and two runs may share a second.
    """
    held = intake.held.current(key)
    return key in intake.held.again or (held is not None and held.run == intake.archive.run)
