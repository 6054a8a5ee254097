"""How many edits a budget of requests finds: `newscrawl.answers.revisit` beside re-crawls at an interval.

    python -m bench.revisit [--days 60] [--a-day 60] [--budgets 3,12,30]

A simulation, on an outlet that is made up, of which the plan knows nothing at first: articles come out all
day, and a part of them is edited. It knows two laws of when: "fading", the time to an edit spread evenly over
its logarithm from ten minutes to a hundred days, which is another way to say that the chance of an edit falls
as one over the age; and "steady", spread evenly over thirty days. One run an hour. An edit is caught by a
look after it and before the next edit of the same article; `late` is the median time until then. Every plan
has the same budget of requests a run; one that needs less uses less.
"""

from __future__ import annotations

import argparse
import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

from bench.figures import note
from bench.revisit_plans import PLANS, Plan, Story
from newscrawl.answers.revisit import DAY, HOUR

RUN = HOUR
EDITED = 0.3
"""The share of articles that is ever edited."""
MORE = 0.35
"""The chance that an edited article is edited once more."""
FIRST_EDIT, LAST_EDIT, STEADY = 600.0, 100.0 * DAY, 30.0 * DAY
LAWS: dict[str, Callable[[float], float]] = {
    "fading": lambda chance: FIRST_EDIT * (LAST_EDIT / FIRST_EDIT) ** chance,
    "steady": lambda chance: STEADY * chance,
}


@dataclass(slots=True)
class Outcome:
    """What a plan did."""

    requests: int = 0
    caught: int = 0
    late: list[float] = field(default_factory=list)


def stories(days: int, a_day: int, law: str, seed: int = 1) -> list[Story]:
    """The articles of an outlet over some days, oldest first."""
    dice = random.Random(seed)
    made = []
    for number in range(days * a_day):
        published = dice.random() * days * DAY
        edits, again = [], dice.random() < EDITED
        while again:
            edits.append(published + LAWS[law](dice.random()))
            again = dice.random() < MORE
        made.append(Story(number, published, sorted(edits), looked=published))
    return sorted(made, key=lambda story: story.published)


def simulate(world: list[Story], end: float, budget: int, plan: Plan) -> Outcome:
    """Crawl hourly: fetch new articles at once, then look at as many again as the budget allows."""
    done = Outcome()
    waiting: list[tuple[float, int]] = []
    ready: dict[int, Story] = {}
    by_number = {story.number: story for story in world}
    coming = iter(world)
    nxt = next(coming, None)
    now = 0.0
    while now < end:
        now += RUN
        while nxt and nxt.published <= now:
            look(nxt, now, Outcome())
            heapq.heappush(waiting, (plan.due(nxt, now), nxt.number))
            nxt = next(coming, None)
        while waiting and waiting[0][0] <= now:
            story = by_number[heapq.heappop(waiting)[1]]
            ready[story.number] = story
        for story in heapq.nlargest(budget, ready.values(), key=lambda s: plan.rank(s, now)):
            del ready[story.number]
            look_again(story, now, plan, done)
            heapq.heappush(waiting, (plan.due(story, now), story.number))
    return done


def look_again(story: Story, now: float, plan: Plan, done: Outcome) -> None:
    """Fetch an article that was fetched before; the plan learns whether it was edited since."""
    since, before = story.looked, done.caught
    look(story, now, done)
    edited = done.caught > before
    plan.learn(story, since, now, edited=edited)
    story.found += edited
    done.requests += 1


def look(story: Story, now: float, done: Outcome) -> None:
    """Fetch an article; the newest edit since the last look is caught, those it hides are lost."""
    fresh = [moment for moment in story.edits if story.looked < moment <= now]
    story.looked = now
    if fresh:
        done.caught += 1
        done.late.append(now - fresh[-1])


def main() -> None:
    """Print a table for each law and budget."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--a-day", type=int, default=60)
    parser.add_argument("--budgets", default="3,12,30")
    chosen = parser.parse_args()
    beside = []
    for law in LAWS:
        for budget in map(int, chosen.budgets.split(",")):
            head = (
                f"{chosen.a_day} articles a day, {chosen.days} days, {law} edits, {budget} requests an hour"
            )
            print(f"\n{head}")
            caught = table(chosen.days, chosen.a_day, law, budget)
            ours = caught["newscrawl"]
            beside.append(ours / max(caught[name] for name in caught if name.startswith("every")))
    note({"edits caught, times the best interval's": min(beside)})


def table(days: int, a_day: int, law: str, budget: int) -> dict[str, int]:
    """One table: a line for each plan; gives how many edits each caught."""
    caught = {}
    print(f"{'plan':<28}{'requests':>10}{'edits caught':>18}{'per 1,000':>11}{'late, hours':>13}")
    for name, plan in PLANS.items():
        world = stories(days, a_day, law)
        edits = sum(1 for story in world for moment in story.edits if moment <= days * DAY)
        done = simulate(world, days * DAY, budget, plan())
        caught[name] = done.caught
        share = f"{done.caught:,} of {edits:,}"
        rate = 1000 * done.caught / max(done.requests, 1)
        late = median(done.late) / HOUR if done.late else 0.0
        print(f"{name:<28}{done.requests:>10,}{share:>18}{rate:>11.0f}{late:>13.1f}", flush=True)
    return caught


if __name__ == "__main__":
    main()
