"""Who ends a run is understood, though told twice."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator

import pytest

from newscrawl.console import stopping
from newscrawl.console.ending import INTERRUPTED
from newscrawl.console.stopping import AT_ONCE, AT_ONCE_IS, SAME_WISH, Stopping


class Scrapy:
    """What Scrapy does with signals: well at the first, at once at the second, then nothing."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def install(self, handler: object) -> None:
        signal.signal(signal.SIGINT, handler)  # type: ignore[arg-type]
        signal.signal(signal.SIGTERM, handler)  # type: ignore[arg-type]

    def shut_down(self, number: int, _frame: object) -> None:
        self.told.append(f"well, {signal.Signals(number).name}")
        self.install(self.kill)

    def kill(self, number: int, _frame: object) -> None:
        self.told.append(f"at once, {signal.Signals(number).name}")
        self.install(signal.SIG_IGN)


@pytest.fixture
def scrapy() -> Iterator[Scrapy]:
    names = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(name) for name in names]
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    scrapy = Scrapy()
    scrapy.install(scrapy.shut_down)
    yield scrapy
    signal.alarm(0)
    for name, handler in zip(names, before, strict=True):
        signal.signal(name, handler)


def sent(monkeypatch: pytest.MonkeyPatch, *signals: tuple[float, signal.Signals]) -> Stopping:
    stops = Stopping()
    stops._take_over()
    for at, one in signals:
        monkeypatch.setattr(stopping, "monotonic", lambda at=at: at)
        signal.raise_signal(one)
    return stops


@pytest.mark.parametrize("one", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_two_of_a_kind_are_one_wish(
    scrapy: Scrapy, monkeypatch: pytest.MonkeyPatch, one: signal.Signals
) -> None:
    stops = sent(monkeypatch, (5.0, one), (5.1, one))
    name = "SIGTERM" if one == signal.SIGHUP else one.name
    assert (scrapy.told, stops.forced) == ([f"well, {name}"], False)


def test_a_later_one_ends_at_once_and_more_say_nothing(
    scrapy: Scrapy, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = 5.0 + SAME_WISH
    signals = ((5.0, signal.SIGINT), (later, signal.SIGINT), (later + 1, signal.SIGINT))
    stops = sent(monkeypatch, *signals)
    assert (scrapy.told, stops.forced) == (["well, SIGINT", "at once, SIGINT"], True)
    assert 0 < signal.alarm(0) <= AT_ONCE, "by itself, where its turn never comes"


def test_a_hangup_never_ends_at_once(scrapy: Scrapy, monkeypatch: pytest.MonkeyPatch) -> None:
    stops = sent(monkeypatch, (5.0, signal.SIGTERM), (5.0 + 9 * SAME_WISH, signal.SIGHUP))
    assert (scrapy.told, stops.forced) == (["well, SIGTERM"], False)


def test_nohup_is_left_as_it_is(scrapy: Scrapy, monkeypatch: pytest.MonkeyPatch) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    sent(monkeypatch, (5.0, signal.SIGHUP))
    assert scrapy.told == []


def test_what_is_told_at_once_stands_in_the_place_of_the_line_that_moves(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(stopping, "show", lambda: sys.stderr.write("\r\033[K"))
    assert stopping.stopped_at_once() == INTERRUPTED
    assert capsys.readouterr().err == f"\r\033[Knewscrawl: {AT_ONCE_IS}\n"
