"""Learn all that the package has learned once more, in the order in which one needs the other.

    python -m bench.train [--corpus FOLDER] [--check]

The headline is chosen first, as it is no part of the body; the wordings of furniture are learned last, from
what stands outside of bodies. `--check` writes nothing and says which of the package's files are not what
would be written: each is to be what today's code learns. Needs what the single commands need
(`pip install -r bench/requirements-train.txt`), and some minutes.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.corpus import ROOT, add_corpus
from bench.options import options

STEPS = (
    ("bench.train_headline", ROOT / "newscrawl" / "extract" / "headline" / "model.json"),
    ("bench.train_body", ROOT / "newscrawl" / "extract" / "body" / "model.json"),
    ("bench.train_wordings", ROOT / "newscrawl" / "clean" / "likeness" / "wordings.json"),
)


def learned(module: str, corpus: Path, out: Path) -> bytes:
    """What a training writes. Raises SystemExit where it fails, which says why itself."""
    command = [sys.executable, "-m", module, "--corpus", str(corpus.resolve()), "--out", str(out)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SystemExit(f"{module}: it failed")
    return out.read_bytes()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    add_corpus(parser)
    parser.add_argument("--check", action="store_true", help="write nothing, say which files would change")
    args = parser.parse_args(arguments)
    stale = []
    with TemporaryDirectory() as folder:
        for module, path in STEPS:
            before = path.read_bytes()
            after = learned(module, args.corpus, Path(folder) / path.name if args.check else path)
            if before != after:
                stale.append(path.relative_to(ROOT))
    for path in stale:
        print(f"{path}: {'is not what would be written' if args.check else 'changed'}")
    return 1 if args.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
