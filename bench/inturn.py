"""Programs that take turns: a machine's neighbours slow all of them alike, and ratios of their times hold.

One after the other, each meets another hour of the machine: the same two programs took 0.23 and 0.34 of each
other's time within an hour.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.corpus import ROOT


def in_turn(commands: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The names of programs that `answer`, and what each tells in the end. Each does a step when the others
    did theirs, and another one begins each time. One that fails is left out with a line that says so."""
    with tempfile.TemporaryDirectory() as folder:
        running = {name: _started(command, Path(folder) / name) for name, command in commands.items()}
        for name in [name for name, program in running.items() if not _said(program)]:
            _leave_out(name, running.pop(name), Path(folder) / name)
        turn = 0
        while running:
            names = list(running)
            first = turn % len(names)
            for name in names[first:] + names[:first]:
                if not (said := _asked(running[name])):
                    _leave_out(name, running.pop(name), Path(folder) / name)
                elif said != "\n":
                    _end(running.pop(name))
                    yield name, json.loads(said)
            turn += 1


def answer(steps: Iterable[Callable[[], None]], result: Callable[[], dict[str, Any]]) -> None:
    """Do a step for each line of standard input, then tell the result. What the steps print is no answer."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    print(file=answers, flush=True)
    for step in steps:
        sys.stdin.readline()
        step()
        print(file=answers, flush=True)
    sys.stdin.readline()
    print(json.dumps(result()), file=answers, flush=True)


def _started(command: Sequence[str], errors: Path) -> subprocess.Popen[str]:
    """A program in the folder of the project, what it has to complain of in a file."""
    with errors.open("w", encoding="utf-8") as complaints:
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        )


def _said(program: subprocess.Popen[str]) -> str:
    return program.stdout.readline() if program.stdout else ""


def _asked(program: subprocess.Popen[str]) -> str:
    """What a program says to one more line; nothing where it has ended."""
    if program.stdin is None:
        return ""
    try:
        program.stdin.write("\n")
        program.stdin.flush()
    except BrokenPipeError:
        return ""
    return _said(program)


def _leave_out(name: str, program: subprocess.Popen[str], errors: Path) -> None:
    _end(program)
    reason = (errors.read_text("utf-8").strip().splitlines() or ["no reason given"])[-1]
    print(f"{name}: left out, it failed ({reason})", file=sys.stderr)


def _end(program: subprocess.Popen[str]) -> None:
    for pipe in (program.stdin, program.stdout):
        if pipe:
            try:
                pipe.close()
            except BrokenPipeError:
                continue
    program.wait()
