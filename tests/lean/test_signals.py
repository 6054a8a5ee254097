"""Signals reach who asked for them, with what each takes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from scrapy.exceptions import StopDownload
from scrapy.signalmanager import SignalManager
from scrapy.utils.test import get_crawler
from twisted.internet.defer import Deferred

from newscrawl.lean import Lean
from newscrawl.lean.signals import Signals

HEARD = object()
UNHEARD = object()


def plain(response: str) -> str:
    return f"plain {response}"


async def waits(response: str) -> str:
    return f"waits {response}"


def gives_what_waits(response: str) -> Any:
    return waits(response)


def fails(response: str) -> None:
    raise ValueError(response)


class Sender:
    """What pydispatch forgets together with its receivers; of a plain `object` it cannot."""


@pytest.fixture(params=[SignalManager, Signals])
def manager(request: pytest.FixtureRequest) -> SignalManager:
    made: SignalManager = request.param(sender=Sender())
    return made


def test_a_signal_that_nobody_receives(manager: SignalManager) -> None:
    manager.connect(plain, HEARD)
    assert manager.send_catch_log(UNHEARD, response="a") == []
    assert asyncio.run(manager.send_catch_log_async(UNHEARD, response="a")) == []


def test_receivers_get_what_they_ask_for(manager: SignalManager) -> None:
    manager.connect(plain, HEARD)
    assert manager.send_catch_log(HEARD, response="a", request="b") == [(plain, "plain a")]


class Listening:
    """Receivers of all kinds."""

    def method(self, response: str) -> str:
        return response

    def of_more(self, response: str, missing: str = "none") -> str:
        return response + missing

    def of_all(self, **named: Any) -> str:
        return "".join(sorted(named))

    def nothing(self) -> str:
        return "nothing"

    def __call__(self, response: str) -> str:
        return response


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("method", "a"),
        ("of_more", "anone"),
        ("of_all", "requestresponsesendersignal"),
        ("nothing", "nothing"),
        (None, "a"),
    ],
)
def test_methods_and_other_things_get_what_they_take(
    manager: SignalManager, name: str | None, answer: str
) -> None:
    listening = Listening()
    receiver = getattr(listening, name) if name else listening
    manager.connect(receiver, HEARD, weak=False)
    for _ in range(2):
        assert [one for _, one in manager.send_catch_log(HEARD, response="a", request="b")] == [answer]


@pytest.mark.parametrize(
    "receivers", [[plain], [plain, waits], [gives_what_waits], [gives_what_waits, plain]]
)
def test_receivers_may_wait(manager: SignalManager, receivers: list[Any]) -> None:
    for receiver in receivers:
        manager.connect(receiver, HEARD)
    answers = dict(asyncio.run(manager.send_catch_log_async(HEARD, response="a", request="b")))
    assert [answers[receiver] for receiver in receivers] == [
        "plain a" if receiver is plain else "waits a" for receiver in receivers
    ]


def test_a_failing_receiver_is_logged_and_stops_no_other(
    manager: SignalManager, caplog: pytest.LogCaptureFixture
) -> None:
    manager.connect(fails, HEARD)
    manager.connect(plain, HEARD)
    answers = dict(asyncio.run(manager.send_catch_log_async(HEARD, response="a")))
    assert isinstance(answers[fails], ValueError)
    assert answers[plain] == "plain a"
    assert "Error caught on signal handler" in caplog.text


@pytest.mark.parametrize(("dont_log", "logged"), [((), True), (ValueError, False), ([ValueError], False)])
def test_a_failing_receiver_of_a_signal_that_nobody_waits_for(
    manager: SignalManager, caplog: pytest.LogCaptureFixture, dont_log: Any, logged: bool
) -> None:
    manager.connect(fails, HEARD)
    manager.connect(plain, HEARD)
    answers = dict(manager.send_catch_log(HEARD, response="a", dont_log=dont_log))
    assert isinstance(answers[fails].value, ValueError)
    assert answers[plain] == "plain a"
    assert ("Error caught on signal handler" in caplog.text) == logged


def stops(response: str) -> None:
    raise StopDownload(fail=False)


def gives_a_deferred(response: str) -> Any:
    return Deferred()


def test_a_receiver_may_stop_a_download_and_may_not_keep_one_waiting(
    manager: SignalManager, caplog: pytest.LogCaptureFixture
) -> None:
    manager.connect(stops, HEARD)
    answers = dict(manager.send_catch_log(HEARD, response="a"))
    assert isinstance(answers[stops].value, StopDownload)
    assert not caplog.text
    manager.connect(gives_a_deferred, HEARD)
    manager.send_catch_log(HEARD, response="a")
    assert "Cannot return deferreds" in caplog.text


def test_signals_are_lean_once_the_extension_is_made() -> None:
    crawler = get_crawler()
    Lean.from_crawler(crawler)
    assert type(crawler.signals) is Signals
