"""The commands, one module each, named as they are typed.

Scrapy loads all of them before it calls one, or lists them. Ctrl-C during that, or a reader such as `head`
that closes the pipe, ends the program as quietly as it ends a command at work.
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
