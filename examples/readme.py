"""Put what the demo really prints into the README: a run's summary and one record.

    python examples/readme.py

Run it when either changes; a test holds the README to the fields of the record and the lines of the summary.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
README = PROJECT / "README.md"
SHOWN = "businessstandard:125041600412"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [
                *(sys.executable, "-m", "scrapy", "crawl", "businessstandard", "-a", "since=2013-01-01"),
                *("-s", "REPLAY=examples/day-1.warc.gz", "-s", "SUMMARY_ALWAYS=True"),
            ],
            cwd=PROJECT,
            env={**os.environ, "NEWSCRAWL_ARCHIVE": folder},
            capture_output=True,
            text=True,
            check=False,
        )
        summary = run.stderr.replace(folder, "archive").rstrip()
        lines = [
            line for path in Path(folder).rglob("*.jsonl") for line in path.read_text("utf-8").splitlines()
        ]
    record = next(r for line in lines if (r := json.loads(line)).get("id") == SHOWN)
    text = README.read_text("utf-8")
    text = between(text, "summary", f"```\n{summary}\n```")
    text = between(
        text, "record", f"```json\n{json.dumps(shortened(record), ensure_ascii=False, indent=1)}\n```"
    )
    README.write_text(text, "utf-8")


def shortened(value: Any) -> Any:
    """A record with its long texts cut and its lists at one item, for reading."""
    if isinstance(value, str):
        return textwrap.shorten(value, 90, placeholder=" …") if " " in value else value
    if isinstance(value, list):
        return [shortened(item) for item in value[:1]]
    if isinstance(value, dict):
        return {name: shortened(item) for name, item in value.items()}
    return value


def between(text: str, name: str, block: str) -> str:
    """The README with what stands between two of its markers replaced."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    return pattern.sub(lambda marks: f"{marks[1]}{block}\n{marks[2]}", text)


if __name__ == "__main__":
    main()
