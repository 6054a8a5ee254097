"""Pages of other articles at an address that is new, as caches that mix up addresses serve them for a moment,
or to which such an address leads for a while (302, 303, 307).

Its article is still to come, so that the address is looked at again, as one is that gave no article. What it
keeps giving is believed in the end.
"""

from __future__ import annotations

from newscrawl.answers.announced import has_nothing_told, is_same_story, told_of
from newscrawl.answers.standins import ELSEWHERE
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Pending
from newscrawl.items import Article
from newscrawl.queue.intake import Intake


def names_what_it_is(intake: Intake, row: Pending, article: Article) -> bool:
    """Whether a page says that it is another article, and has nothing of what was told of the one at its
    address, nor has the address that it names; such a one is settled.
    """
    if intake.whose.names_another(row.key, article) is None or intake.held.current(row.key) is not None:
        return False
    named = Pending(key="", url=article.canonical_url or "", via={})
    return not is_same_story(row, named) and is_mixed_up(intake, row, article)


def is_mixed_up(intake: Intake, row: Pending, article: Article) -> bool:
    """Whether a page that is known to be another article's has nothing of what was told of the one at its
    address, and is not believed as yet; such a one is settled.
    """
    if not has_nothing_told(row, article) or not intake.passed_over.patience(row.key):
        return False
    intake.settle(row.key, Verdict("skipped", ELSEWHERE, "answered", article.provenance.http_status))
    return True


def leads_to_another(intake: Intake, row: Pending, key: str, http_status: int) -> bool:
    """Whether an address leads to an article that the archive holds, or is about to, which has nothing of
    what was told of the one there, and that is not believed as yet; such a one is settled.
    """
    headline = _headline(intake, key)
    if headline is None:
        return False
    stand_in = Article(url=row.url, headline=headline)
    stand_in.provenance.http_status = http_status
    return is_mixed_up(intake, row, stand_in)


def _headline(intake: Intake, key: str) -> str | None:
    """The headline of an article that is held; of one that is to come what was told of it, if anything."""
    if current := intake.held.current(key):
        return str(intake.held.record(current).get("headline", ""))
    coming = intake.archive.ledger.pending(1, keys=[key])
    return next(iter(told_of(coming[0])), None) if coming else None
