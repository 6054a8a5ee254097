"""Completion for bash, zsh and fish, made from what the commands themselves say.

Scrapy has none. A script that asked `scrapy` at every press of a key would take half a second each time, so
commands, options and outlets are written into it; whoever adds an outlet makes it anew.
"""

from __future__ import annotations

from newscrawl.completion.bash import bash
from newscrawl.completion.fish import fish
from newscrawl.completion.offers import offers
from newscrawl.completion.zsh import zsh

SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}
"""What makes the script of each shell, of the commands on offer and the names of the outlets."""

__all__ = ["SHELLS", "offers"]
