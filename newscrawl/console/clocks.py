"""The clocks of this machine, where a job is put in place and taken away: the user's crontab, and systemd.

A crontab is read and written as a whole, and most of it is somebody else's: one that cannot be read is not
written over, and what is in it stays byte for byte.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from newscrawl.archive.files import Files
from newscrawl.console.answering import Refused
from newscrawl.console.scheduling import Job, with_line
from newscrawl.runs.status import ExitStatus

_NONE = re.compile("no crontab|no such file", re.IGNORECASE)
"""What `crontab -l` says where the user has none; it fails then, as it does where it cannot read it."""
_AS_IT_IS = "surrogateescape"
"""What is not UTF-8 is no mistake of ours, and stays."""


def put_line(job: Job, line: str | None) -> bool:
    """Put a job's line into the crontab, in the place of the one that was there; None takes that out.

    Returns whether one was there. Raises Refused.
    """
    if not shutil.which("crontab"):
        raise Refused("there is no crontab here; install cron, or use --systemd")
    if line:
        _can_tell(job)
    table = _table()
    there = any(row.endswith(job.mark) for row in table.split("\n"))
    if there or line:
        _done("crontab", "-", given=with_line(table, job, line))
    return there


def _table() -> str:
    ran = _ran("crontab", "-l")
    if ran.returncode and not _NONE.search(_text(ran.stderr)):
        raise _failed(ran)
    return "" if ran.returncode else _text(ran.stdout)


def put_units(job: Job, files: Mapping[str, str]) -> list[Path]:
    """Put a job's units in place and start its timer; returns where they are.

    Raises Refused or ArchiveUnwritable.
    """
    folder, systemctl = _systemd()
    _can_tell(job)
    _done(*systemctl, "daemon-reload")  # before a file is there: where systemd does not run, none is left
    Files().make_folder(folder)
    for name, text in files.items():
        Files().replace_text(folder / name, text)
    _done(*systemctl, "daemon-reload")
    _done(*systemctl, "enable", "--now", _timer(job))
    return [folder / name for name in files]


def remove_units(job: Job, names: Iterable[str]) -> Path | None:
    """Stop a job's timer and take its units away; returns from where. None where there is none. Raises
    Refused.
    """
    folder, systemctl = _systemd()
    if not (folder / _timer(job)).exists():
        return None
    _done(*systemctl, "disable", "--now", _timer(job))
    for name in {*names, f"newscrawl-{job.outlet}-mail.service"}:
        (folder / name).unlink(missing_ok=True)
    return folder


def cron_mails() -> bool:
    """Whether what cron has to tell can be mailed; it throws it away where nothing can."""
    return shutil.which("sendmail", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/lib") is not None


def _can_tell(job: Job) -> None:
    if job.mail and not shutil.which("mail"):
        raise Refused(f"--mail {job.mail}: there is no `mail` here; install one (Debian: bsd-mailx)")


def _timer(job: Job) -> str:
    return f"newscrawl-{job.outlet}.timer"


def _systemd() -> tuple[Path, list[str]]:
    """Where units of this user are, and how systemd is told."""
    if not shutil.which("systemctl"):
        raise Refused("there is no systemd here; use the crontab")
    if os.geteuid() == 0:
        return Path("/etc/systemd/system"), ["systemctl"]
    return Path("~/.config/systemd/user").expanduser(), ["systemctl", "--user"]


def _done(*command: str, given: str | None = None) -> None:
    ran = _ran(*command, given=given)
    if ran.returncode:
        raise _failed(ran)


def _ran(*command: str, given: str | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 (built here)
        command,
        input=None if given is None else given.encode(errors=_AS_IT_IS),
        capture_output=True,
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )


def _failed(ran: subprocess.CompletedProcess[bytes]) -> Refused:
    said = " ".join(_text(ran.stderr).split()) or f"exit status {ran.returncode}"
    return Refused(f"`{' '.join(ran.args)}` failed: {said}", ExitStatus.CANNOT_WRITE)


def _text(said: bytes) -> str:
    return said.decode(errors=_AS_IT_IS)
