"""Articles that may be of the period asked for, though sources tell only that they were changed after it.

Most are changed soon after they came out, if ever, so what was changed first is the likeliest to be of it.
They are asked for when all else is done, as long as some of them are; who wants all leaves out `until`.
"""

from __future__ import annotations

from newscrawl.archive import Archive
from newscrawl.archive.ledger.instants import day_in
from newscrawl.options import Options
from newscrawl.queue.period import in_period

AFTER = "changed after the period asked for"
AT_ONCE = 30
"""Articles that are asked for at a time; where none of them is of the period, the others are left."""


class ChangedLater:
    """The articles that one run asks for in the end."""

    def __init__(self, archive: Archive, options: Options) -> None:
        self._archive, self._options = archive, options
        self._asked: list[str] | None = None

    def take_up(self) -> bool:
        """Have the next of them wait; whether there are any."""
        if self._options.until is None or not (self._asked is None or any(map(self._is_of_it, self._asked))):
            return False
        self._asked = self._archive.ledger.passed_over.left_out(AFTER, AT_ONCE)
        for key in self._asked:
            self._archive.mark(key, "pending", "asked for")
            self._archive.ledger.passed_over.forget_date(key)
        return bool(self._asked)

    def _is_of_it(self, key: str) -> bool:
        held = self._archive.ledger.holdings.current(key)
        record = self._archive.record(held) if held else {}
        day = day_in(record.get("date_published"))
        return day is not None and in_period(day, day, self._options)
