"""The commands, one module each, named as they are typed.

Scrapy loads all of them before it calls one. Ctrl-C meanwhile ends as quietly as it does while one works.
"""

import sys
from types import TracebackType

_shown = sys.excepthook


def _without_traceback(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _shown(kind, error, trace)


sys.excepthook = _without_traceback
