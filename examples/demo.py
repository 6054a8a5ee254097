"""Archive two days of an invented newspaper, without the network, and show what a person wants to see.

Runs the real `scrapy crawl` twice against the recorded site beside this file, then prints one record and what
cleaning took from it. The archive is made anew in build/demo each time.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
ARCHIVE = PROJECT / "build" / "demo" / "archive"
OUTLET = "businessstandard"
DAYS = (
    ("Day one", "day-1.warc.gz", ("-a", "since=2013-01-01")),
    ("Day two", "day-2.warc.gz", ()),
)


def main() -> int:
    shutil.rmtree(ARCHIVE.parent, ignore_errors=True)
    worst = 0
    for title, warc, arguments in DAYS:
        worst = max(worst, crawl(title, warc, arguments))
    articles = sorted((ARCHIVE / OUTLET / "articles").glob("*.jsonl"))
    records = [json.loads(line) for path in articles for line in path.read_text("utf-8").splitlines()]
    if not records:
        print("The demo archived nothing: see the log in", ARCHIVE / OUTLET / "logs")
        return 1
    show_files()
    show_record(max(records, key=lambda record: len({piece["kind"] for piece in record.get("removed", [])})))
    show_next()
    return worst


def crawl(title: str, warc: str, arguments: tuple[str, ...]) -> int:
    """Run one day; every fault the recorded site has on purpose is part of the picture, not a failure."""
    command = ["crawl", OUTLET, *arguments, "-s", f"REPLAY=examples/{warc}"]
    heading(f"{title}: scrapy {' '.join(command)}")
    sys.stdout.flush()
    run = subprocess.run(
        [sys.executable, "-m", "scrapy", *command, "-s", "SUMMARY_ALWAYS=True"],  # in a pipe as well
        cwd=PROJECT,
        env={**os.environ, "NEWSCRAWL_ARCHIVE": str(ARCHIVE)},
        check=False,
    )
    expected = {0, 6}  # the site has a redirect loop and pages cut short: 6 tells of them
    return 0 if run.returncode in expected else run.returncode


def show_files() -> None:
    heading("The files")
    for path in sorted(ARCHIVE.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            print(f"  {path.stat().st_size:>10,}  {path.relative_to(PROJECT)}")


def show_record(record: dict[str, Any]) -> None:
    heading(f"One record: {record['url']}")
    shown = {name: value for name, value in record.items() if name not in {"removed", "blocks"}}
    shown["article_body"] = textwrap.shorten(record.get("article_body", ""), 200, placeholder=" …")
    print(textwrap.indent(json.dumps(shown, ensure_ascii=False, indent=2), "  "))
    heading("What was removed from it, and by which rule")
    for piece in record.get("removed", []):
        text = textwrap.shorten(" ".join(piece["text"].split()) or "(blank)", 76, placeholder=" …")
        print(f"  {piece['at']:>6}  {piece['kind']:<14} {piece['rule']:<28} {text}")


def show_next() -> None:
    heading("What next")
    print("  (Status 6 is part of it: the recorded site has a redirect loop and a page that breaks off.)")
    print("  This archive on one page:  NEWSCRAWL_ARCHIVE=build/demo/archive .venv/bin/scrapy report")
    print("  All of it, step by step:   docs/tutorial.md")
    print("  A real outlet:             .venv/bin/scrapy crawl businessstandard -a limit=10")


def heading(text: str) -> None:
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}\n{'-' * len(text)}")


if __name__ == "__main__":
    sys.exit(main())
