"""Do others read what we wrote? warcio checks it, cdxj-indexer lists it, pywb serves it to Chromium.

    python -m venv /tmp/tools && /tmp/tools/bin/pip install pywb warcio cdxj-indexer 'setuptools<81'
    python -m bench.witnesses --tools /tmp/tools/bin [--pages 5]

Two archives are made for it: of the recorded newspaper in `examples/`, and of the site for measuring, whose
pages come compressed. A page passes where its headline and the beginning of each of its paragraphs stand in
what the browser made of it.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any

from bench.corpus import ROOT
from bench.crawl import QUICK, settings, site
from bench.options import options

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
BEGINNING = 60
"""Characters of a paragraph that are looked for."""
_UNSEEN = re.compile(r"<(script|style|noscript)\b.*?</\1>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_OTHERS = re.compile(r"[^A-Za-z0-9]+")


def archives(root: Path, pages: int) -> Iterator[Path]:
    """The folders of two outlets, freshly crawled."""
    newspaper = [f"REPLAY={ROOT / 'examples/day-1.warc.gz'}", "-a", "since=2013-01-01"]
    yield crawl(root, "businessstandard", "newscrawl.spiders", ["-s", *newspaper])
    with site(pages) as proxy:
        more = settings(QUICK | {"AUTOTHROTTLE_ENABLED": 0})
        yield crawl(root, "bench", "bench.spiders", [*more, "-a", f"limit={pages}"], proxy)


def crawl(root: Path, outlet: str, modules: str, words: Sequence[str], proxy: str = "") -> Path:
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "NEWSCRAWL_ARCHIVE": str(root), "http_proxy": proxy}
    environ |= {"SCRAPY_SETTINGS_MODULE": "newscrawl.settings"}
    command = [sys.executable, "-m", "scrapy", "crawl", outlet, "-s", f"SPIDER_MODULES={modules}", *words]
    subprocess.run(command, cwd=root, env=environ, capture_output=True, check=False)
    return root / outlet


def records(folder: Path) -> list[dict[str, Any]]:
    lines = [
        line for path in folder.glob("articles/*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    return [json.loads(line) for line in lines]


@contextmanager
def wayback(tools: Path, root: Path, folders: Sequence[Path]) -> Iterator[str]:
    """A pywb with a collection for each archive; gives its address."""
    home = root / "pywb"
    home.mkdir()
    # Without this, the page comes in a frame, of which the browser's dump tells nothing.
    (home / "config.yaml").write_text("framed_replay: false\n")
    for folder in folders:
        said(tools / "wb-manager", "init", folder.name, cwd=home)
        said(tools / "wb-manager", "add", folder.name, *warcs(folder), cwd=home)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with (root / "pywb.log").open("wb") as log:
        server = subprocess.Popen(
            [tools / "wayback", "-b", "127.0.0.1", "-p", str(port)], cwd=home, stdout=log, stderr=log
        )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address)
        yield address
    finally:
        server.kill()
        server.wait()


def wait_for(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    sys.exit("pywb does not answer")


def said(*words: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{Path(words[0]).name}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def warcs(folder: Path) -> list[Path]:
    return sorted(folder.glob("warc/*.warc.gz"))


def shown(address: str, profile: Path) -> str:
    """The text of a page as the browser has it, with single blanks."""
    assert CHROMIUM
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", "--virtual-time-budget=4000", "--dump-dom"]
    done = subprocess.run([*command, address], capture_output=True, text=True, check=False)
    return " ".join(unescape(_TAG.sub(" ", _UNSEEN.sub(" ", done.stdout))).split())


def missing(record: dict[str, Any], text: str) -> list[str]:
    """What of a record the browser does not show; accents aside, as one recorded server names a charset that
    its page is not in, and browsers believe it.
    """
    plain = _OTHERS.sub("", text)
    pieces = [record["headline"], *(block["text"][:BEGINNING] for block in record.get("blocks", []))]
    return [piece for piece in pieces if _OTHERS.sub("", piece) not in plain]


def look(tools: Path, folder: Path, address: str, pages: int, profile: Path) -> bool:
    """Tell what each witness says of an archive; whether all are content."""
    said(tools / "warcio", "check", *warcs(folder))
    listed = said(tools / "cdxj-indexer", *warcs(folder)).splitlines()
    held = [record for record in records(folder) if record["change"] == "new"]
    chosen = random.Random(1).sample(held, min(pages, len(held)))
    print(f"{folder.name}: warcio finds no fault; cdxj-indexer lists {len(listed)} captures", flush=True)
    fine = bool(chosen)
    for record in chosen:
        moment = re.sub(r"\D", "", record["provenance"]["crawled_at"])
        where = f"{address}/{folder.name}/{moment}/{record['url']}"
        lost = missing(record, shown(where, profile))
        what = f"lacks {lost[0]!r} and {len(lost) - 1} more" if lost else "shows headline and text"
        print(f"  Chromium {what}: {record['url']}", flush=True)
        fine = fine and not lost
    return fine


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    parser.add_argument(
        "--tools", type=Path, required=True, help="the folder of wayback, warcio, cdxj-indexer"
    )
    parser.add_argument("--pages", type=int, default=5, help="pages of each archive that are looked at")
    chosen = parser.parse_args(arguments)
    absent = [
        n for n in ("wayback", "wb-manager", "warcio", "cdxj-indexer") if not (chosen.tools / n).exists()
    ]
    if absent or CHROMIUM is None:
        print(f"not here: {', '.join(absent or ['Chromium'])}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        folders = list(archives(root, 20))
        with wayback(chosen.tools.resolve(), root, folders) as address:
            seen = [look(chosen.tools, f, address, chosen.pages, root / "chromium") for f in folders]
            return int(not all(seen))


if __name__ == "__main__":
    sys.exit(main())
