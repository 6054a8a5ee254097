"""Signals to whoever listens: those that nobody receives cost nothing, and what a receiver takes is known."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import lru_cache
from inspect import CO_VARKEYWORDS, iscoroutinefunction
from types import CodeType, FunctionType, MethodType
from typing import Any

from pydispatch.dispatcher import WEAKREF_TYPES, connections
from pydispatch.dispatcher import Any as Anybody
from pydispatch.robustapply import robustApply
from scrapy.exceptions import StopDownload
from scrapy.signalmanager import SignalManager
from scrapy.utils.defer import ensure_awaitable
from twisted.internet.defer import Deferred
from twisted.python.failure import Failure

logger = logging.getLogger(__name__)

_ANYBODY = id(Anybody)


class Signals(SignalManager):
    """Signals that nobody receives cost nothing; plain functions are called, not awaited."""

    def send_catch_log(self, signal: Any, **kwargs: Any) -> list[tuple[Any, Any]]:
        """What each receiver gave; a Failure where it raised."""
        sender = kwargs.get("sender", self.sender)
        receivers = _receivers(sender, signal)
        if not receivers:
            return []
        known = kwargs.pop("dont_log", ())
        quiet = (*known, StopDownload) if isinstance(known, Sequence) else (known, StopDownload)
        return [(receiver, _told(receiver, signal, sender, kwargs, quiet)) for receiver in receivers]

    async def send_catch_log_async(self, signal: Any, **kwargs: Any) -> list[tuple[Any, Any]]:
        """What each receiver gave, once the last of them has given it."""
        sender = kwargs.get("sender", self.sender)
        receivers = _receivers(sender, signal)
        if not receivers:
            return []
        if kwargs.get("dont_log") or any(map(_waits, receivers)):
            return await super().send_catch_log_async(signal, **kwargs)
        return [(receiver, await _called(receiver, signal, sender, kwargs)) for receiver in receivers]


def _receivers(sender: Any, signal: Any) -> list[Any]:
    """Who receives a signal of this sender, as pydispatch's `getAllReceivers` has it, in the same order."""
    asked: list[Any] = []
    for key in (id(sender), _ANYBODY):
        if table := connections.get(key):
            for which in (signal, Anybody):
                asked += table.get(which, ())
    if not asked:
        return asked
    live = [one() if isinstance(one, WEAKREF_TYPES) else one for one in asked]
    return [one for one in dict.fromkeys(live) if one is not None]


def _waits(receiver: Any) -> bool:
    """Whether a receiver is a coroutine function. What is asked is the function, which methods share."""
    function = getattr(receiver, "__func__", receiver)
    try:
        return _is_coroutine_function(function)
    except TypeError:  # somebody's callable without a hash
        return iscoroutinefunction(receiver)


_is_coroutine_function = lru_cache(maxsize=256)(iscoroutinefunction)


def _told(receiver: Any, signal: Any, sender: Any, named: dict[str, Any], quiet: tuple[Any, ...]) -> Any:
    try:
        answer = _given(receiver, {"signal": signal, "sender": sender, **named})
    except quiet:
        return Failure()  # type: ignore[no-untyped-call]
    except Exception:  # noqa: BLE001 (whatever a receiver raises is told)
        _log("Error caught on signal handler: %(receiver)s", receiver, named, exc_info=True)
        return Failure()  # type: ignore[no-untyped-call]
    if isinstance(answer, Deferred):
        _log("Cannot return deferreds from signal handler: %(receiver)s", receiver, named)
    return answer


def _given(receiver: Any, named: dict[str, Any]) -> Any:
    """Call a receiver with what it takes, as pydispatch's `robustApply` does, which looks at it each time."""
    bound = type(receiver) is MethodType
    function = receiver.__func__ if bound else receiver
    if type(function) is not FunctionType:
        return robustApply(receiver, **named)
    names = _names(function.__code__, int(bound))
    return receiver(**named if names is None else {name: named[name] for name in names if name in named})


@lru_cache(maxsize=256)
def _names(code: CodeType, first: int) -> tuple[str, ...] | None:
    """The names of the arguments that a function takes; None where it takes any."""
    return None if code.co_flags & CO_VARKEYWORDS else code.co_varnames[first : code.co_argcount]


def _log(line: str, receiver: Any, named: dict[str, Any], *, exc_info: bool = False) -> None:
    logger.error(line, {"receiver": receiver}, extra={"spider": named.get("spider")}, exc_info=exc_info)


async def _called(receiver: Any, signal: Any, sender: Any, named: dict[str, Any]) -> Any:
    try:
        answer = _given(receiver, {"signal": signal, "sender": sender, **named})
        return await ensure_awaitable(answer) if hasattr(answer, "__await__") else answer
    except Exception as error:  # noqa: BLE001 (as above)
        _log("Error caught on signal handler: %(receiver)s", receiver, named, exc_info=True)
        return error
