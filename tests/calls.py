"""How much work something is, counted in function calls, which no other load on the machine changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls(do: Callable[[Any], object], of: object) -> int:
    """How many functions, those of C among them, are called in doing something with something."""
    count = 0

    def called(_frame: FrameType, event: str, _of: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        do(of)
    finally:
        sys.setprofile(None)
    return count
