"""`functools.cached_property` without its lock: a page has a dozen properties that are worked out once.

Up to Python 3.11 the one of `functools` takes a lock, so that no two threads work out the same value. No two
threads share a page, and without the lock the first use takes a third of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_Value = TypeVar("_Value")


class cached_property(Generic[_Value]):  # noqa: N801 - named as that of `functools`
    """A method whose value replaces it in the object when it is first asked for."""

    def __init__(self, make: Callable[[Any], _Value]) -> None:
        self.make, self.name, self.__doc__ = make, make.__name__, make.__doc__

    def __get__(self, of: Any, _: type[Any] | None = None) -> _Value:
        value = of.__dict__[self.name] = self.make(of)
        return value
