"""What a shell can offer behind `scrapy`: commands, their options and arguments, by their own word."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from scrapy.cmdline import ScrapyArgumentParser
from scrapy.commands import ScrapyCommand
from scrapy.settings import Settings

from newscrawl import settings as ours
from newscrawl.console.intervals import INTERVALS
from newscrawl.options import ALLOWED

FILES, OUTLETS, SETTINGS = "files", "outlets", "settings"
"""What is not a list of words: the shell knows the files, and the script names the others once."""

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_KINDS: Mapping[str, str | tuple[str, ...]] = {
    "FILE": FILES,
    "PATH": FILES,
    "OUTLET": OUTLETS,
    "SPIDER": OUTLETS,
    "INTERVAL": INTERVALS,
    "LEVEL": _LEVELS,
}
ALL_SETTINGS = tuple(
    f"{name}="
    for name, value in sorted(vars(ours).items())
    if name.isupper() and isinstance(value, (str, int, float)) and not name.endswith(("_MODULE", "BOT_NAME"))
)
_ARGUMENTS = tuple(f"{name}=" for name in ALLOWED)


@dataclass(slots=True, frozen=True)
class Option:
    """One option. `values` are words or one of the names above; None where it takes no value, () for any."""

    flags: tuple[str, ...]
    about: str
    values: str | tuple[str, ...] | None
    again: bool = False


@dataclass(slots=True, frozen=True)
class Offer:
    """One command: its options, the word that must come first (such as "rebuild"), what its arguments are."""

    name: str
    about: str
    options: tuple[Option, ...]
    first: tuple[str, ...]
    values: str | tuple[str, ...]


def offers(settings: Settings) -> list[Offer]:
    """All commands that `scrapy` has here, by name."""
    found: dict[str, ScrapyCommand] = {}
    for package in filter(None, ("scrapy.commands", settings.get("COMMANDS_MODULE"))):
        for module in iter_modules(import_module(package).__path__):
            found[module.name] = import_module(f"{package}.{module.name}").Command()
    return [_offer(name, command, settings) for name, command in sorted(found.items())]


def _offer(name: str, command: ScrapyCommand, settings: Settings) -> Offer:
    command.settings = settings
    parser = ScrapyArgumentParser(conflict_handler="resolve")
    command.add_options(parser)
    words = command.syntax().split()
    values = next((_KINDS[kind] for word in words if (kind := _kind(word)) in _KINDS), ())
    return Offer(
        name=name,
        about=command.short_desc(),
        options=tuple(_option(action) for action in parser._actions if action.option_strings),
        first=tuple(word for word in words if word.isalpha() and word.islower()),
        values=values,
    )


def _kind(word: str) -> str:
    """FILE_OR_URL..., <spider>: what an argument is, as a metavar."""
    return word.strip("<>[].").upper().partition("_")[0]


def _option(action: argparse.Action) -> Option:
    flags = tuple(action.option_strings)
    values: str | tuple[str, ...] | None = None
    if action.nargs != 0:
        values = tuple(map(str, action.choices)) if action.choices else _KINDS.get(str(action.metavar), ())
    if "-s" in flags:
        values = SETTINGS
    elif "-a" in flags:
        values = _ARGUMENTS
    return Option(flags, action.help or "", values, again=isinstance(action, argparse._AppendAction))
