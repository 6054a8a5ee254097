"""`scrapy rules`, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from newscrawl.clean import default_rules
from tests.project import PROJECT


def scrapy(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scrapy", "rules", *args]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)


def test_all_rules_are_listed_one_a_line() -> None:
    run = scrapy()
    assert run.returncode == 0
    assert [line.split()[0] for line in run.stdout.splitlines()] == [
        rule.name for rule in default_rules().all
    ]


def test_an_outlet_has_the_generic_rules_and_its_own_as_json() -> None:
    rules = [json.loads(line) for line in scrapy("--outlet", "mint", "--json").stdout.splitlines()]
    assert {rule.get("outlet") for rule in rules} == {None, "mint"}
    assert all(rule["hit"] and rule["miss"] and (rule.get("phrases") or rule["says"]) for rule in rules)


def test_a_bad_rules_file_is_one_line_and_its_own_status(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('[[rule]]\nid = "x"\nkind = "advert"\n', encoding="utf-8")
    run = scrapy("-s", f"CLEAN_RULES_FILES={file}")
    assert run.returncode == 2
    assert run.stderr.startswith(f"newscrawl: {file}: rule x: kind is 'advert'")
    assert len(run.stderr.splitlines()) == 1


def test_arguments_are_refused() -> None:
    run = scrapy("mint")
    assert run.returncode == 2
    assert "--outlet" in run.stderr + run.stdout
