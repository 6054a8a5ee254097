"""The programs of others beside which ours is measured, each in a virtual environment of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.corpus import ROOT

VENVS = ROOT / "build" / "peers"
PEERS = {
    "jsonld": None,
    "trafilatura": ("trafilatura==2.*", "lxml_html_clean", "py3langid"),
    "newspaper4k": ("newspaper4k==0.9.*", "lxml_html_clean"),
    "extruct": ("extruct",),
    "readability-lxml": ("readability-lxml", "lxml_html_clean", "html_text"),
}
"""The packages of each peer; None runs where we run."""


def python_of(peer: str) -> Path | None:
    """The interpreter that runs a peer; None where it cannot be installed."""
    packages = PEERS[peer]
    return Path(sys.executable) if packages is None else environment(peer, packages)


def environment(name: str, packages: Sequence[str]) -> Path | None:
    """The interpreter of an environment with some packages, made at first; None where it cannot be."""
    folder = VENVS / name
    python, stamp = folder / "bin" / "python", folder / ".ready"
    if stamp.is_file():
        return python
    print(f"installing {name} into {folder.relative_to(ROOT)}", file=sys.stderr, flush=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    for command in ([sys.executable, "-m", "venv", str(folder)], pip):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            print(f"{name}: left out, it cannot be installed ({reason})", file=sys.stderr)
            return None
    stamp.touch()
    return python
