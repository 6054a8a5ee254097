"""Every regular expression that is made after this module was loaded, for those who want to look at them."""

from __future__ import annotations

import re
from typing import Any

MADE: dict[Any, re.Pattern[Any]] = {}
"""By what they say and their flags."""
_compiled = re._compile  # type: ignore[attr-defined]  # the one way that all expressions take


def _noted(pattern: Any, flags: Any) -> Any:
    made = _compiled(pattern, flags)
    return MADE.setdefault((made.pattern, made.flags), made)


re._compile = _noted  # type: ignore[attr-defined]  # as above
