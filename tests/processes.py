"""What a program prints in processes of its own, each with another order of its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable


def printed(program: str, seeds: Iterable[str]) -> set[str]:
    """What a Python program prints, by hash seed: one text where it does not hang on the order of sets."""
    return {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in seeds
    }
