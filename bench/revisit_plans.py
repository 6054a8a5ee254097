"""The plans that `bench.revisit` compares: when each looks at an article again, and at which first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from newscrawl.answers.revisit import DAY, HOUR, Law, next_look, worth
from newscrawl.archive import Pending, Visit


@dataclass(slots=True)
class Story:
    """An article: when it was out, when it was edited, and what a crawler knows of it."""

    number: int
    published: float
    edits: list[float]
    looked: float
    found: int = 0


class Plan(Protocol):
    """What a crawler does: when to look next, what first, and what it learns of a look."""

    def due(self, story: Story, now: float) -> float:
        """When to look next, after a look at a moment."""

    def rank(self, story: Story, now: float) -> float:
        """What to look at first, of all that is due; most first."""

    def learn(self, story: Story, since: float, now: float, /, *, edited: bool) -> None:
        """Take in that a look found an edit or none."""


def visit(story: Story) -> Visit:
    """A story as the ledger would know it."""
    pending = Pending(key=str(story.number), url="", via={})
    return Visit(
        pending=pending,
        published=int(story.published),
        looked=int(story.looked),
        edits=story.found,
        doubted=False,
    )


class Every:
    """Looks at an interval, as long as an article is younger than `until`."""

    def __init__(self, seconds: float, until: float = float("inf"), *, youngest: bool = False) -> None:
        self.seconds, self.until, self.youngest = seconds, until, youngest

    def due(self, story: Story, now: float) -> float:
        return now + (self.seconds if now - story.published < self.until else float("inf"))

    def rank(self, story: Story, now: float) -> float:
        """What was published last goes first, or what was not looked at for longest."""
        return story.published - now if self.youngest else now - story.looked

    def learn(self, _story: Story, _since: float, _now: float, /, *, edited: bool) -> None:
        """An interval stays as it is."""


class Ours:
    """As a run does it; one that `learns` takes its lessons from one run to the next."""

    def __init__(self, *, learns: bool) -> None:
        self.law, self.learns = Law(), learns

    def due(self, story: Story, now: float) -> float:
        return next_look(story.published, now, story.found, self.law)

    def rank(self, story: Story, now: float) -> float:
        return worth(visit(story), now, self.law)

    def learn(self, story: Story, since: float, now: float, *, edited: bool) -> None:
        if self.learns:
            ages = (since - story.published, now - story.published)
            self.law.learn(list(self.law.lesson(*ages, edited=edited, edits=story.found)))


PLANS: dict[str, Callable[[], Plan]] = {
    "every day": lambda: Every(DAY),
    "every week": lambda: Every(7 * DAY),
    "every hour, the youngest": lambda: Every(HOUR, youngest=True),
    "every day for a week": lambda: Every(DAY, until=7 * DAY),
    "newscrawl, never learning": lambda: Ours(learns=False),
    "newscrawl": lambda: Ours(learns=True),
}
