"""Where the pages are that are measured and learned from: those of others, and no part of the project."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("NEWSCRAWL_SHARED") or ROOT.parent / "shared")
CORPUS = Path(os.environ.get("NEWSCRAWL_CORPUS") or SHARED / "corpus")


def add_corpus(parser: argparse.ArgumentParser, folder: Path = CORPUS) -> None:
    """The option `--corpus`; what names no folder ends the program with the status 2."""
    parser.add_argument(
        "--corpus", type=_folder, default=str(folder), metavar="FOLDER", help="pages and texts [%(default)s]"
    )


def _folder(name: str) -> Path:
    if not Path(name).is_dir():
        raise argparse.ArgumentTypeError(f"{name}: no such folder; name one, or set NEWSCRAWL_CORPUS")
    return Path(name)
