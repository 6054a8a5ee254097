"""What starts a crawl again and again: the line of a crontab, or the units of systemd, that do it.

cron and systemd keep the time, cron and OnFailure= send the mail, the crawl itself locks and logs; here they
are only brought together. A run that finds another under way (exit status 8) is nobody's trouble, unless that
has been so for days: then the other hangs, and nothing else would ever tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shlex import quote

from newscrawl.console.intervals import Every, ScheduleError
from newscrawl.runs.status import ExitStatus

KEEP_LOGS = 30
"""Days after which a log is deleted."""
LONGEST = 3
"""Whole days after which a run that goes on is told of."""
CRON_TAKES = 998
"""Bytes of a command that Debian's cron takes; it refuses a crontab with a longer one. Others take more."""
_RUNNING = int(ExitStatus.ALREADY_RUNNING)
_UNIT = re.compile(r"[A-Za-z0-9_.-]+")


@dataclass(slots=True, frozen=True, kw_only=True)
class Job:
    """A crawl that somebody else starts: how `scrapy` is called, the folder to be in, what must be set.

    `outlet` is what its archive is called, and `spider` what is crawled where that is another name;
    `arguments` follow it. `mail` is where bad news goes; without it, where cron sends its mail.
    """

    outlet: str
    every: Every
    scrapy: tuple[str, ...]
    folder: Path
    logs: Path
    environ: Mapping[str, str] = field(default_factory=dict)
    spider: str | None = None
    arguments: tuple[str, ...] = ()
    mail: str | None = None

    @property
    def command(self) -> str:
        """The crawl as a shell has it."""
        return " ".join(map(quote, self.words))

    @property
    def words(self) -> tuple[str, ...]:
        """The crawl, word by word."""
        return (*self.scrapy, "crawl", self.spider or self.outlet, *self.arguments)

    @property
    def mark(self) -> str:
        """How the line of this outlet is found again in a crontab."""
        return f"# newscrawl {self.outlet}"


def crontab(job: Job) -> str:
    """The crontab line: nothing is said when all is well, everything when it is not, and cron mails that.
    Logs stand in the archive, one a day, for `KEEP_LOGS` days. Raises ScheduleError for what fits no line.
    """
    _in_lines(job)
    set_ = " ".join(f"{name}={quote(value)}" for name, value in job.environ.items())
    crawl = f"{set_} {job.command}" if set_ else job.command
    told = 'echo "${said:-it ended with status $s, without a word}"'
    if job.mail:
        told += f" | mail -s {quote(f'newscrawl {job.outlet}')} {quote(job.mail)}"
    lock = quote(str(job.logs.parent / ".lock"))  # written when its run begins
    goes_on = f'[ $s -eq {_RUNNING} ] && [ -z "$(find {lock} -mtime +{LONGEST - 1} 2>/dev/null)" ]'
    run = f"said=$({crawl} 2>&1) || {{ s=$?; {goes_on}; }} || {told}; {_rotation(job)};"
    shell = f"cd {quote(str(job.folder))} && {{ {run} }}"
    # In a crontab a bare % ends the command.
    return f"{job.every.cron(job.outlet)} {shell.replace('%', chr(92) + '%')} {job.mark}"


def with_line(table: str, job: Job, line: str | None) -> str:
    """A crontab in which the outlet's line is replaced by `line`, or gone."""
    rows = table.removesuffix("\n").split("\n") if table else []
    kept = [row for row in rows if not row.endswith(job.mark)]
    return "".join(f"{row}\n" for row in [*kept, *([line] if line else [])])


def units(job: Job) -> dict[str, str]:
    """The systemd units by file name: a service, its timer and, with `mail`, a unit that sends bad news.

    Raises ScheduleError for what cannot stand in them.
    """
    _in_lines(job)
    if not _UNIT.fullmatch(job.outlet):
        raise ScheduleError(f"{job.outlet!r} cannot be the name of a systemd unit; use the crontab")
    name = f"newscrawl-{job.outlet}"
    found = {f"{name}.service": _service(job, name), f"{name}.timer": _timer(job)}
    if job.mail:
        say = f"journalctl --user-unit {name} --unit {name} -n 50 --no-pager"
        say += f" | mail -s {quote(name)} {quote(job.mail)}"
        found[f"{name}-mail.service"] = (
            f"[Unit]\nDescription=Mail that {name} failed\n\n"
            f"[Service]\nType=oneshot\nExecStart=/bin/sh -c {_systemd(say.replace('$', '$$'))}\n"
        )
    return found


def _service(job: Job, name: str) -> str:
    failed = f"OnFailure={name}-mail.service\n" if job.mail else ""
    environ = "".join(f"Environment={_systemd(f'{key}={value}')}\n" for key, value in job.environ.items())
    command = " ".join(_systemd(word.replace("$", "$$")) for word in job.words)
    return (
        f"[Unit]\nDescription=Archive {job.outlet} with newscrawl\n"
        "Wants=network-online.target\nAfter=network-online.target\n"
        f"RequiresMountsFor={_systemd(str(job.logs.parent))}\n{failed}\n"
        f"[Service]\nType=oneshot\nWorkingDirectory={str(job.folder).replace('%', '%%')}\n{environ}"
        f"ExecStart={command}\nExecStopPost=-/bin/sh -c {_systemd(_rotation(job).replace('$', '$$'))}\n"
        f"SuccessExitStatus={_RUNNING}\nTimeoutStartSec={LONGEST}d\nNice=10\n"
    )


def _timer(job: Job) -> str:
    return (
        f"[Unit]\nDescription=Archive {job.outlet} every {job.every.number}{job.every.unit}\n\n"
        f"[Timer]\nOnCalendar={job.every.calendar(job.outlet)}\nRandomizedDelaySec=60\n"
        "Persistent=true\n\n[Install]\nWantedBy=timers.target\n"
    )


def _in_lines(job: Job) -> None:
    """Raise ScheduleError for what would break the line it stands in."""
    words = (*job.words, *job.environ.values(), str(job.folder), str(job.logs))
    if odd := next((word for word in words if "\n" in word or "\r" in word), None):
        raise ScheduleError(f"{odd!r} has a line break, which neither a crontab nor a unit can have")


def _rotation(job: Job) -> str:
    return f"find {quote(str(job.logs))} -name '*.log' -mtime +{KEEP_LOGS} -delete 2>/dev/null"


def _systemd(text: str) -> str:
    """One word as a unit file has it: quoted, with systemd's own specifiers shut off."""
    shut = text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return shut if re.fullmatch(r"[\w@+=:,./%-]+", text) else f'"{shut}"'
