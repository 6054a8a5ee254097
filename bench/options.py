"""How these programs read their command line: `--help` shows the docstring of each as it stands."""

from __future__ import annotations

import argparse


def options(told: str | None) -> argparse.ArgumentParser:
    """A parser without options; `told` is the docstring."""
    return argparse.ArgumentParser(description=told, formatter_class=argparse.RawDescriptionHelpFormatter)
