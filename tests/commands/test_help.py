"""The help of all commands: the same parts in the same order, the same words for the same things."""

from __future__ import annotations

import argparse
import re
import shlex
from importlib import import_module
from pkgutil import iter_modules

import pytest
from scrapy.cmdline import ScrapyArgumentParser
from scrapy.commands import ScrapyHelpFormatter
from scrapy.settings import Settings

import newscrawl.commands
from newscrawl.console.command import Explained
from newscrawl.runs.status import ExitStatus

NAMES = sorted(module.name for module in iter_modules(newscrawl.commands.__path__))
SAME = {
    "--json": "print JSON Lines",
    "--since": "on this day or later",
    "--until": "on this day or earlier",
    "--output": "write",
    "--quiet": "say nothing when all is well",
}
"""What the help of an option says, whatever command it belongs to."""
OTHERS = {("changes", "--since"), ("clean", "--json"), ("crawl", "--output"), ("parse", "--output")}
"""A cursor, one text, and Scrapy's own."""


def made(name: str) -> tuple[Explained, ScrapyArgumentParser]:
    command: Explained = import_module(f"newscrawl.commands.{name}").Command()
    command.settings = Settings()
    parser = ScrapyArgumentParser(
        formatter_class=ScrapyHelpFormatter,
        usage=f"scrapy {name} {command.syntax()}",
        conflict_handler="resolve",
        description=command.long_desc(),
    )
    command.add_options(parser)
    return command, parser


@pytest.mark.parametrize("name", NAMES)
def test_the_parts_come_in_order(name: str) -> None:
    command, parser = made(name)
    titles = re.findall(r"^(\w[^\n]*)\n[=-]+$", parser.format_help(), re.MULTILINE)
    assert titles[:2] == ["Usage", "Options"]
    assert titles[-3 if name != "crawl" else -4] == "Global Options"
    assert titles[-2:] == ["Example" if len(command.examples) == 1 else "Examples", "Exit Status"]
    assert command.long_desc().endswith(".")
    assert len(command.short_desc()) <= 80
    assert not command.short_desc().endswith(".")
    assert command.syntax().split()[0] in {"[options]", "rebuild"}


@pytest.mark.parametrize("name", NAMES)
def test_the_exit_statuses_keep_their_meaning(name: str) -> None:
    command, parser = made(name)
    assert list(command.statuses) == sorted(command.statuses)
    assert {0, 2} <= set(command.statuses)
    assert set(command.statuses) <= set(ExitStatus)
    for status, meaning in command.statuses.items():
        assert f"\n  {status}  {meaning[:40]}" in parser.format_help()


@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_understood(name: str) -> None:
    command, parser = made(name)
    for line in command.examples:
        words = shlex.split(line.rpartition("| ")[2], comments=True)
        assert words[:2] == ["scrapy", name]
        opts, rest = parser.parse_known_args(words[2:])
        assert isinstance(opts, argparse.Namespace)
        assert not [word for word in rest if word.startswith("-") and word != "-"], line


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_wrapped_where_it_can_be_copied(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    command, parser = made(name)
    shown = parser.format_help().partition("\nExample")[2]
    words = [word for line in command.examples for word in line.split()]
    assert shown.split()[shown.split().index("scrapy") :][: len(words)] == words


def test_what_an_argument_means_stands_in_a_column_of_its_own() -> None:
    lines = made("crawl")[1].format_help().splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("  url=  "))
    assert lines[at].index("one") == len(lines[at + 1]) - len(lines[at + 1].lstrip())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_option_says_the_same(name: str) -> None:
    _, parser = made(name)
    for action in parser._actions:
        assert action.help, action.option_strings
        for option in set(action.option_strings) & set(SAME):
            assert SAME[option] in action.help or (name, option) in OTHERS
