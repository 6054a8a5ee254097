"""Pages told in the order in which they were named, each as soon as all before it are told.

Of thousands of addresses the first records are there while the others are fetched, and are not kept in memory
once they are told. So a run that is stopped early has not been for nothing.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable

from newscrawl.pages.single import Page


class InOrder:
    """`named` are the pages, those at `addresses` with what is told of one that never comes; `tell` takes
    them.
    """

    def __init__(
        self, named: Iterable[Page], addresses: Collection[str], tell: Callable[[Page], None]
    ) -> None:
        self._waiting = deque(named)
        self._left = Counter(page.name for page in self._waiting)
        self._addresses, self._open = frozenset(addresses), set(addresses)
        self._settled: dict[str, Page] = {}
        self._tell = tell

    def settle(self, page: Page) -> None:
        """An address gave a page, or a reason why it gives none.

        Files that are next wait until all is fetched: what somebody writes into a pipe may take its time, in
        which nothing else would be fetched.
        """
        self._open.discard(page.name)
        self._settled[page.name] = page
        while self._waiting and self._waiting[0].name in self._addresses and self._tell_next():
            pass

    def go_on(self) -> None:
        """Tell all that need not be waited for, files among them."""
        while self._waiting and self._tell_next():
            pass

    def finish(self) -> None:
        """Nothing more comes."""
        self._open.clear()
        self.go_on()

    def _tell_next(self) -> bool:
        """Tell the next page, unless its address is open."""
        if self._waiting[0].name in self._open:
            return False
        page = self._waiting.popleft()
        self._left[page.name] -= 1
        found = self._settled.get(page.name, page)
        if not self._left[page.name]:
            self._settled.pop(page.name, None)
        self._tell(found)
        return True
