"""`scrapy rules`: the cleaning rules that a run would use, yours included."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.clean import Rule, RulesError, load_rules

BAD_ARGUMENTS = 2


class Command(ScrapyCommand):
    """Lists the cleaning rules."""

    requires_project = False
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """How it is called."""
        return "[--outlet NAME] [--json]"

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "List the cleaning rules"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "List the cleaning rules: those of everybody, and those of one outlet or of all. "
            "Your own files are named by the setting CLEAN_RULES_FILES. Exit status: 0 fine; 2 a "
            "bad rules file."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        parser.add_argument("--outlet", metavar="NAME", help="only what applies to this outlet")
        parser.add_argument("--json", action="store_true", help="one JSON object a line")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the rules."""
        if args:
            raise UsageError(
                "scrapy rules takes no arguments; an outlet is named with --outlet", print_help=False
            )
        assert self.settings is not None
        try:
            rules = load_rules(self.settings.getlist("CLEAN_RULES_FILES"))
        except RulesError as error:
            sys.stderr.write(f"newscrawl: {error}\n")
            self.exitcode = BAD_ARGUMENTS
            return
        for rule in rules.of(opts.outlet) if opts.outlet else rules.all:
            line = json.dumps(_as_data(rule), ensure_ascii=False) if opts.json else _as_line(rule)
            sys.stdout.write(line + "\n")


def _as_data(rule: Rule) -> dict[str, Any]:
    """A rule as plain data; fields that say nothing are left out."""
    data = {
        "id": rule.name,
        "outlet": rule.outlet,
        "kind": rule.kind,
        "place": rule.place,
        "strength": rule.strength,
        "takes": rule.takes,
        "where": rule.where,
        "beside": sorted(rule.beside),
        "becomes": dict(rule.becomes),
        "phrases": [phrase.source for phrase in rule.phrases],
        "until": [phrase.source for phrase in rule.until],
        "hit": list(rule.hit),
        "miss": list(rule.miss),
    }
    return {key: value for key, value in data.items() if value}


def _as_line(rule: Rule) -> str:
    """A rule in one line: id, kind, where it may stand, the first phrase and how many more."""
    more = f" (+{len(rule.phrases) - 1})" if len(rule.phrases) > 1 else ""
    stands = f"{rule.place}/{rule.strength}"
    return f"{rule.name:34} {rule.kind:13} {stands:18} {rule.phrases[0].source[:70]}{more}"
