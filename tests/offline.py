"""Run Scrapy with no way out: `python -m tests.offline NOTES crawl ...`.

An audit hook sees every connection and every name that any code of the process asks for, refuses it and
writes it to the file NOTES. Audit hooks cannot be removed or gone around from Python.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from scrapy.cmdline import execute

WATCHED = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}


def main(notes: Path, arguments: list[str]) -> None:
    def guard(event: str, details: tuple[Any, ...]) -> None:
        if event in WATCHED:
            with notes.open("a") as file:
                file.write(f"{event} {details[-1] if event != 'socket.getaddrinfo' else details[0]}\n")
            raise OSError(f"no network in this test: {event}")

    sys.addaudithook(guard)
    execute(["scrapy", *arguments])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
