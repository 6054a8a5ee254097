"""Runs a module and counts, every two milliseconds of its CPU time, which function is at work.

    python -m bench.sampled OUT MODULE [ARGUMENT ...]

A profiler that is called for every function makes Python code look dearer than C by half; a sample costs the
same wherever it falls. OUT gets JSON: a list of [stack, samples], a stack being up to `DEPTH` frames of
[file, function], innermost first.
"""

from __future__ import annotations

import json
import runpy
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

EVERY = 0.002
"""Seconds of CPU time from sample to sample."""
DEPTH = 40

Stack = tuple[tuple[str, str], ...]


def stack_of(frame: FrameType | None) -> Stack:
    """File and function of each frame, innermost first."""
    stack: list[tuple[str, str]] = []
    while frame is not None and len(stack) < DEPTH:
        stack.append((frame.f_code.co_filename, frame.f_code.co_name))
        frame = frame.f_back
    return tuple(stack)


def main(out: Path, module: str) -> None:
    """Run the module as a program, and write what was seen when it ends."""
    seen: Counter[Stack] = Counter()
    signal.signal(signal.SIGPROF, lambda _number, frame: seen.update([stack_of(frame)]))
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        out.write_text(json.dumps([[stack, n] for stack, n in seen.items()]))


if __name__ == "__main__":
    del sys.argv[0]
    main(Path(sys.argv.pop(0)), sys.argv[0])
