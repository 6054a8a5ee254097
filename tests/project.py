"""Run the real `scrapy crawl` in a process of its own and read what it left behind."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import sqlite3
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
OUTLET = "businessstandard"


@dataclass
class Run:
    """How a run ended."""

    status: int
    stderr: str
    stdout: str

    @property
    def lines(self) -> list[str]:
        return self.stderr.strip().splitlines()


class Project:
    """newscrawl with an archive of its own."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self.outlet = archive / OUTLET

    def scrapy(self, *arguments: str, cwd: Path = PROJECT, timeout: float = 300, **environ: str) -> Run:
        done = subprocess.run(
            self.command(*arguments),
            cwd=cwd,
            env=self.environ(**environ),
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        return Run(done.returncode, done.stderr, done.stdout)

    def on_a_terminal(self, *arguments: str, **environ: str) -> tuple[int, str]:
        """The exit status, and what a person would have seen."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 120, 0, 0))
        with subprocess.Popen(
            self.command(*arguments), cwd=PROJECT, env=self.environ(**environ), stdout=theirs, stderr=theirs
        ) as process:
            os.close(theirs)
            shown = b"".join(iter(lambda: _read(ours), b""))
        os.close(ours)
        return process.returncode, shown.decode()

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "scrapy", *arguments]

    def environ(self, **more: str) -> dict[str, str]:
        return {
            **os.environ,
            "NEWSCRAWL_ARCHIVE": str(self.archive),
            "SCRAPY_SETTINGS_MODULE": "newscrawl.settings",
            "PYTHONPATH": str(PROJECT),
            **more,
        }

    def crawl(self, *arguments: str, **more: Any) -> Run:
        return self.scrapy("crawl", OUTLET, *arguments, **more)

    def records(self) -> list[dict[str, Any]]:
        return list(self._records())

    def _records(self) -> Iterator[dict[str, Any]]:
        for path in sorted((self.outlet / "articles").glob("*.jsonl")):
            for line in path.read_text("utf-8").splitlines():
                yield json.loads(line)

    def states(self) -> dict[str, tuple[str, str | None]]:
        with sqlite3.connect(self.outlet / "ledger.sqlite") as ledger:
            rows = ledger.execute("select key, state, reason from urls").fetchall()
        ledger.close()
        return {key: (state, reason) for key, state, reason in rows}

    def make_due(self) -> None:
        """As if enough time had gone by, an hour, for every article to be looked at again."""
        with closing(sqlite3.connect(self.outlet / "ledger.sqlite")) as ledger, ledger:
            ledger.execute("UPDATE urls SET due = 1, fetched = fetched - 3600 WHERE due IS NOT NULL")

    def summary(self) -> dict[str, Any]:
        """The summary file of the newest run."""
        files = (self.outlet / "articles").glob("*.json")
        newest = max(files, key=lambda file: file.stat().st_mtime_ns)  # two runs may begin in one second
        summary: dict[str, Any] = json.loads(newest.read_text("utf-8"))
        return summary


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""  # Linux says so when the other end is closed
