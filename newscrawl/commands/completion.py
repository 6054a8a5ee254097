"""`scrapy completion SHELL`: a script with which the shell completes commands, options and outlets."""

from __future__ import annotations

import argparse
import sys

from newscrawl.completion import SHELLS, offers
from newscrawl.console.answering import Refused
from newscrawl.console.command import FINE, NewsCommand
from newscrawl.runs.status import ExitStatus


class Command(NewsCommand):
    """Prints a script for a shell."""

    usage = "[options] SHELL"
    summary = "Print what lets bash, zsh or fish complete commands and outlets"
    about = (
        f"Print a script for a shell ({', '.join(SHELLS)}) that completes the commands of scrapy, their "
        "options and the outlets. Make it anew when outlets were added."
    )
    examples = (
        "scrapy completion bash > ~/.local/share/bash-completion/completions/scrapy",
        'scrapy completion zsh > "${fpath[1]}/_scrapy"',
        "scrapy completion fish > ~/.config/fish/completions/scrapy.fish",
    )
    statuses = {**FINE, 2: "a wrong argument"}

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:  # noqa: ARG002 (of the base)
        """Print the script."""
        if len(args) != 1 or args[0] not in SHELLS:
            raise Refused(f"name a shell: {', '.join(SHELLS)}")
        sys.stdout.write(SHELLS[args[0]](offers(self.settings), self.known()))
        return ExitStatus.OK
