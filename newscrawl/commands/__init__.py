"""The commands, one module each, named as they are typed.

Scrapy loads all of them before it calls one, or lists them. Ctrl-C meanwhile, and a reader who has seen
enough, end that as quietly as they do while one works.
"""

import sys
from types import TracebackType

from newscrawl.console.streams import drop_output, fill

_shown = sys.excepthook


def _without_traceback(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, BrokenPipeError):
        drop_output()
    elif not issubclass(kind, KeyboardInterrupt):
        _shown(kind, error, trace)


sys.excepthook = _without_traceback
fill()
