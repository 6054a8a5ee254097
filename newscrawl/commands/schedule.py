"""`scrapy schedule OUTLET --every 1h`: the crontab line or the systemd units that keep an archive going."""

from __future__ import annotations

import argparse
import os
import re
import sys
from contextlib import closing
from itertools import chain
from pathlib import Path
from urllib.parse import urlsplit

from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl.archive import LEDGER, ArchiveError, Ledger
from newscrawl.console import clocks
from newscrawl.console.answering import Refused, tell
from newscrawl.console.command import FINE, NewsCommand, no_outlet
from newscrawl.console.intervals import Every
from newscrawl.console.scheduling import CRON_TAKES, Job, crontab, units
from newscrawl.console.settings import check_settings
from newscrawl.locate import archive_root, archived
from newscrawl.runs.status import ExitStatus
from newscrawl.spiders.base import NewsSpider
from newscrawl.spiders.undescribed.homepage import facts_of

ANY = "news"
"""What crawls an outlet that nobody has described."""
_REMOVED = "removed from the crontab: {}"
_NOTHING = "nothing to remove: no line of {} in the crontab"
_NO_UNITS = "nothing to remove: no units of {} here"
_UNHEARD = (
    "there is no sendmail here, and cron throws away what it cannot mail: bad news reaches nobody until one "
    "is installed (Debian: msmtp-mta)"
)
_LONG = (
    "the command of that line has {:,} bytes, and cron of Debian takes {} at most: use --systemd, or shorter "
    "paths"
)
_ADDRESS = re.compile(r"[^\s-]\S*")
"""What `mail` can take; a bare name is a user of this machine."""


class Command(NewsCommand):
    """Brings crawls and clocks together."""

    usage = "[options] OUTLET --every INTERVAL"
    summary = "Print or install what crawls an outlet regularly"
    about = (
        "Print the crontab line, or with --systemd the units, that crawl an outlet every 5m, 10m, 15m, "
        "20m, 30m, 1h, 2h, 3h, 4h, 6h, 8h, 12h, 1d or 7d. Such a crawl says nothing when all is well and "
        "mails its summary when its exit status is bad; only one of an outlet runs at a time; logs are "
        "kept 30 days. --install puts it in place (for this user) and replaces what was there for the "
        "outlet, --remove takes it away. The crawl gets the settings that are given with -s."
    )
    examples = (
        "scrapy schedule businessstandard --every 1h --mail you@example.org",
        "scrapy schedule businessstandard --every 1d --systemd --install",
    )
    statuses = {
        **FINE,
        2: "a wrong argument, or no such outlet",
        7: "the crontab or the units could not be written",
    }

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Schedule")
        group.add_argument("--every", metavar="INTERVAL", default="1h", help="such as 30m; 1h if not given")
        group.add_argument("--systemd", action="store_true", help="systemd units, not a crontab line")
        group.add_argument(
            "--mail", metavar="ADDRESS", help="where bad news goes; else where cron sends mail"
        )
        group.add_argument("-a", metavar="NAME=VALUE", action="append", default=[], help="as for crawl")
        what = group.add_mutually_exclusive_group()
        what.add_argument("--install", action="store_true", help="put it in place")
        what.add_argument("--remove", action="store_true", help="take it away")

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Print, install or remove. Of archives it only looks for the home page that one was begun with."""
        if len(args) != 1:
            raise Refused(f"call it like: {self.examples[0]}")
        if opts.remove and args[0] != ANY:  # also of an outlet whose file and archive are gone
            return self._put(archive_root(self.settings) / args[0], args[0], opts)
        folder = self._folder(args[0])
        spider = self._spider(folder, opts)
        return self._put(folder.with_name(self._name(spider, opts.a) or folder.name), spider, opts)

    def _folder(self, outlet: str) -> Path:
        """Where the archive of an outlet is or will be; Refused where nobody knows the outlet."""
        root = archive_root(self.settings)
        if outlet not in self.known() and outlet not in archived(root):
            raise Refused(no_outlet(outlet, self.known()))
        return root / outlet

    def _put(self, folder: Path, spider: str, opts: argparse.Namespace) -> ExitStatus:
        """Print, install or remove."""
        if opts.mail and not _ADDRESS.fullmatch(opts.mail):
            raise Refused(f"--mail {opts.mail!r}: not an address; write it like you@example.org")
        job = _job(folder, spider, self.settings, opts)
        lines = _units(job, opts) if opts.systemd else _line(job, opts)
        sys.stdout.writelines(f"{line}\n" for line in lines)
        return ExitStatus.OK

    def _spider(self, folder: Path, opts: argparse.Namespace) -> str:
        """What is crawled for an archive: of one that nobody has described, its home page."""
        outlet = folder.name
        if outlet in self.known():
            return outlet
        opts.a.append(f"url={_home_of(folder) or f'https://{outlet}/'}")
        if self._name(ANY, opts.a) != outlet:
            raise Refused(f"{outlet} is not described here; write: scrapy schedule {ANY} -a url=ADDRESS")
        return ANY

    def _name(self, spider: str, pairs: list[str]) -> str | None:
        """What the archive of a crawl with these arguments is called; None for a spider of somebody's own.

        Raises Refused or OptionError for arguments with which the crawl would not begin.
        """
        if odd := next((pair for pair in pairs if "=" not in pair), None):
            raise Refused(f"-a {odd}: write it as NAME=VALUE")
        described = get_spider_loader(self.settings).load(spider)
        arguments = dict(pair.split("=", 1) for pair in pairs)
        if not issubclass(described, NewsSpider):
            return None
        outlet = described.for_arguments(arguments)
        outlet.options_from(arguments)
        return outlet.name


def _home_of(folder: Path) -> str | None:
    """The home page that an archive was begun with, of the shortest path among what was asked as a section:
    many a site answers at "www." alone, or has a folder of its host. None where no ledger tells.
    """
    try:
        with closing(Ledger.read(folder / LEDGER)) as ledger:
            asked = ledger.sources.of_kind("section")
    except ArchiveError:
        return None
    own = [url for url in asked if not urlsplit(url).query and facts_of(url)["name"] == folder.name]
    return min(own, key=lambda url: len(urlsplit(url).path), default=None)


def _job(folder: Path, spider: str, settings: BaseSettings, opts: argparse.Namespace) -> Job:
    project = closest_scrapy_cfg()
    script = Path(sys.executable).with_name("scrapy")
    # What a crawl that cron starts would otherwise not know; in a project's folder Scrapy finds its settings.
    names = ["NEWSCRAWL_CONTACT"] if project else ["NEWSCRAWL_CONTACT", "SCRAPY_SETTINGS_MODULE"]
    environ = {name: value for name in names if (value := os.environ.get(name))}
    if settings.get("NEWSCRAWL_ARCHIVE"):
        environ["NEWSCRAWL_ARCHIVE"] = str(folder.parent)
    if not opts.remove:
        check_settings(settings, folder.name)
    given = [("-a", pair) for pair in opts.a]
    given += [("-s", pair) for pair in opts.set if not pair.startswith("NEWSCRAWL_ARCHIVE=")]  # see `environ`
    return Job(
        outlet=folder.name,
        every=Every.read(opts.every),
        scrapy=(str(script),) if script.exists() else (sys.executable, "-m", "scrapy"),
        # What is given may name files from here; Scrapy finds the project of a folder that lies in it.
        folder=Path(project).parent.absolute() if project and not given else Path.cwd(),
        logs=folder / "logs",
        environ=environ,
        spider=spider,
        arguments=tuple(chain(*given)),
        mail=opts.mail,
    )


def _line(job: Job, opts: argparse.Namespace) -> list[str]:
    line = crontab(job)
    size = len(line.removeprefix(job.every.cron(job.outlet)).lstrip().encode())
    if size > CRON_TAKES and not opts.remove:
        tell(_LONG.format(size, CRON_TAKES), ExitStatus.OK)
    if opts.install:
        clocks.put_line(job, line)
        if not (job.mail or clocks.cron_mails()):
            tell(_UNHEARD, ExitStatus.OK)
        return [line]
    if opts.remove:
        there = clocks.put_line(job, None)
        return [(_REMOVED if there else _NOTHING).format(job.outlet)]
    return [line]


def _units(job: Job, opts: argparse.Namespace) -> list[str]:
    files = units(job)
    if opts.install:
        return [str(path) for path in clocks.put_units(job, files)]
    if opts.remove:
        folder = clocks.remove_units(job, files)
        return [f"removed from {folder}: {job.outlet}" if folder else _NO_UNITS.format(job.outlet)]
    return [line for name, text in files.items() for line in (f"# {name}", text)]
