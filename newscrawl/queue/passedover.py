"""Addresses that gave no article, taken up again: where a robots.txt has opened, and where a page may have
been broken for a moment only.

A site that stumbles answers with status 200 and an empty page, or half of one; it lists stories before their
text is there; and for an hour, by mistake, its robots.txt forbids all it has. What was listed meanwhile would
be lost for good, as sources soon name it no more. So what robots.txt forbade waits again once it allows it,
which costs no request, and a page that was none is looked at again, half a day later and a day and a half
after that, and then believed. So is a new one that is not there: feeds are quicker than the machines that
serve what they list, and some list what comes out tomorrow.
"""

from __future__ import annotations

from collections.abc import Callable

from newscrawl.answers.held import LISTED_AGAIN
from newscrawl.answers.standins import ELSEWHERE, may_come_back, says_not_there
from newscrawl.answers.undated import LISTS_ARTICLES
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Archive
from newscrawl.extract.kind.reasons import DRAWN

ONCE_MORE = "was no article, and is looked at once more"
ALLOWED = "robots.txt allows it now"
LATER = 12 * 3600
"""Seconds until a page that was no article is looked at once more; thrice that until the last look."""
_YOUNG = 3 * LATER
"""Seconds since an address was listed in which the first of these looks is not the last."""
_MOST = 50
"""Pages that a run looks at once more at most."""
IN_VAIN = 20
"""New addresses that gave no article, and none that did, until that is told: the site has changed."""
_STEP = 1000
_FOR_GOOD = 410


class PassedOver:
    """What one run does for the addresses of its outlet that gave no article.

    `by_form` says that it is known what addresses its articles have; else only sources that list nothing but
    articles speak for one. `of_today` says that the run asks for no past, of which many pages are there no
    more.
    """

    def __init__(self, archive: Archive, *, by_form: bool, of_today: bool) -> None:
        self._archive = archive
        self._of_today = of_today
        self._kinds = None if by_form else LISTS_ARTICLES
        self._done = False

    def patience(self, key: str) -> int:
        """Seconds until another look, if the one under way gives no article; 0 where that is believed."""
        row = self._archive.ledger.state(key)
        if row is None or row.reason not in (ONCE_MORE, LISTED_AGAIN):
            return LATER
        young = self._now() - row.first_seen < _YOUNG
        return 3 * LATER if row.reason == ONCE_MORE and young else 0

    def see(self, key: str, verdict: Verdict, patience: int) -> None:
        """An address gave no article; where it may give one later, another look at it is planned."""
        if patience and self._may_be_there_later(verdict):
            due = self._now() + patience
            kinds = None if verdict.reason == ELSEWHERE else self._kinds  # what was told of it was a story
            self._archive.ledger.passed_over.look_once_more(key, due, kinds)

    def _may_be_there_later(self, verdict: Verdict) -> bool:
        if verdict.state == "gone":
            return self._of_today and verdict.http_status != _FOR_GOOD
        if verdict.state != "skipped":
            return False
        if verdict.reason == DRAWN:  # by a server that did not get to it: there are articles that it served
            return any(self._archive.ledger.holdings.latest(1))
        return may_come_back(verdict.reason) or (self._of_today and says_not_there(verdict.reason))

    def in_vain(self) -> str:
        """Why all of the last new addresses gave no article, for the most part; empty where some did. Those
        of the past count whatever listed them: feeds have forgotten it.
        """
        archive, kinds = self._archive, self._kinds if self._of_today else None
        reasons = archive.ledger.passed_over.last_in_vain(archive.ledger.run_id, IN_VAIN, kinds)
        return max(reasons, key=reasons.count, default="")

    def take_up(self, allowed: Callable[[str], bool]) -> bool:
        """Have those wait again whose time has come, and those that are `allowed` now; whether there are any.

        Once in a run, when all else is done.
        """
        if self._done:
            return False
        self._done = True
        return self._take_up_due() + self._take_up_allowed(allowed) > 0

    def _take_up_due(self) -> int:
        now, passed_over = self._now(), self._archive.ledger.passed_over
        keys = passed_over.due(now, now + 3 * LATER, _MOST)
        for key in keys:
            self._archive.mark(key, "pending", ONCE_MORE)
            passed_over.forget(key)
        return len(keys)

    def _take_up_allowed(self, allowed: Callable[[str], bool]) -> int:
        """The last found come first: where none of a thousand is allowed, nothing has changed of late."""
        taken = 0
        while True:
            rows = self._archive.ledger.passed_over.forbidden(_STEP)
            keys = [key for key, url in rows if allowed(url)]
            for key in keys:
                self._archive.mark(key, "pending", ALLOWED)
            taken += len(keys)
            if len(rows) < _STEP or not keys:
                return taken
            self._archive.commit()

    def _now(self) -> int:
        return int(self._archive.started.timestamp())
