"""Properties that are worked out once, when they are first asked for: a page has a dozen of them.

`functools.cached_property` asks for a lock first, so that no two threads work the same out. No two threads
have the same page, and without it the first time takes a third.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_Value = TypeVar("_Value")


class kept(Generic[_Value]):  # noqa: N801 - read as a word, like `property`
    """A method whose value takes its place in the object it was asked of."""

    def __init__(self, make: Callable[[Any], _Value]) -> None:
        self.make, self.name, self.__doc__ = make, make.__name__, make.__doc__

    def __get__(self, of: Any, _: type[Any] | None = None) -> _Value:
        value = of.__dict__[self.name] = self.make(of)
        return value
