"""The scripts of `scrapy completion`, asked by the shells themselves where they are installed."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
from pathlib import Path

import pytest

from newscrawl.completion import SHELLS
from newscrawl.runs.status import ExitStatus
from tests.commands.inside import inside

OUTLETS = {"businessline", "businessstandard", "businesstoday"}
ASKED: tuple[tuple[str, set[str]], ...] = (
    ("exp", {"export"}),
    ("nothinglikeit", set()),
    ("export --to p", {"parquet"}),
    ("export --unt", {"--until"}),
    ("coverage busi", OUTLETS),
    ("ledger ", {"rebuild"}),
    ("ledger rebuild busi", OUTLETS),
    ("crawl busi", OUTLETS),
    ("crawl businessstandard -a sec", {"sections="}),
    ("crawl businessstandard -s WARC_", {"WARC_ENABLED=", "WARC_SOURCES="}),
    ("schedule businessstandard --every 3", {"30m", "3h"}),
    ("clean --outlet busi", OUTLETS),
    ("completion -L W", {"WARNING"}),
    ("export x -o marked-", {"marked-file"}),
)
"""What is typed after "scrapy ", and what is offered."""

BASH = """
source completion.bash
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _newscrawl; printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working directory with the three scripts."""
    folder = tmp_path_factory.mktemp("completion")
    for shell in SHELLS:
        run = inside(folder, "completion", shell)
        assert (run.status, run.stderr) == (ExitStatus.OK, "")
        (folder / f"completion.{shell}").write_text(run.stdout)
    (folder / "marked-file").touch()
    return folder


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def in_bash(folder: Path, typed: str) -> set[str]:
    return set(run(folder, "bash", "--norc", "-c", BASH, "bash", "scrapy", *typed.split(" ")).split())


def in_fish(folder: Path, typed: str) -> set[str]:
    script = f"source completion.fish; complete -C 'scrapy {typed}'"
    return {line.split("\t")[0] for line in run(folder, "fish", "--no-config", "-c", script).splitlines()}


ASK = {"bash": in_bash, "fish": in_fish}


@pytest.mark.parametrize("shell", [name for name in ASK if shutil.which(name)])
@pytest.mark.parametrize(("typed", "offered"), ASKED, ids=[typed for typed, _ in ASKED])
def test_what_is_offered(folder: Path, shell: str, typed: str, offered: set[str]) -> None:
    assert ASK[shell](folder, typed) == offered


@pytest.mark.parametrize("shell", ["zsh"] if shutil.which("zsh") else [])
def test_zsh_writes_what_only_one_thing_can_be(folder: Path, shell: str) -> None:
    """zsh completes only for its own editor, so that keys are pressed in one."""
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "dumb", "PS1": "> ", "COLUMNS": "200"}
    with subprocess.Popen(
        [shell, "-f", "-i"], stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=environ
    ) as process:
        told(ours, "autoload -U compinit; compinit -u -D; source completion.zsh; echo re''ady\n", "ready")
        for typed, offered in ASKED:
            if len(offered) == 1:
                (only,) = offered
                told(ours, f"scrapy {typed}\t", f"{typed.rpartition(' ')[0]} {only}".strip())
                told(ours, "\x15echo cle''ared\n", "cleared")
        os.write(ours, b"exit\n")
        assert process.wait(30) == 0
    for end in (ours, theirs):
        os.close(end)


def told(terminal: int, keys: str, until: str) -> None:
    """Press keys and read on until the screen shows something."""
    os.write(terminal, keys.encode())
    shown = ""
    while until not in shown:
        assert select.select([terminal], [], [], 30)[0], f"{until!r} is not in {shown!r}"
        shown += os.read(terminal, 65536).decode(errors="replace")


def test_an_unknown_shell_is_one_line(tmp_path: Path) -> None:
    told_so = inside(tmp_path, "completion", "tcsh")
    assert told_so.status == ExitStatus.BAD_ARGUMENTS
    assert told_so.lines == ["newscrawl: name a shell: bash, zsh, fish"]
