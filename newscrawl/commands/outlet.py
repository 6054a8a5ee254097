"""`scrapy outlet new URL`: writes the file of a new outlet, and a golden folder from one of its articles.

Nothing is written before the look at the site is over, and then both or neither. Where no article could be
read the file stands alone; one that is named with `--article` gives it its golden folder later.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl.amounts import many
from newscrawl.answers.verdicts import Verdict
from newscrawl.console.answering import Refused
from newscrawl.console.command import FINE, NewsCommand
from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.known.mementos import original
from newscrawl.outlets.file import Draft, name_of, render
from newscrawl.outlets.golden import ExampleSpider, write_golden, write_outlet
from newscrawl.outlets.scout import ScoutSpider
from newscrawl.outlets.survey import Survey
from newscrawl.runs.status import MEANING, ExitStatus

STATUS_OF = {"refused": ExitStatus.REFUSED, "unreachable": ExitStatus.UNREACHABLE}


class Command(NewsCommand):
    """Makes an outlet's file from its home page."""

    usage = "[options] new URL"
    summary = "Write the file of a new outlet from its home page"
    about = (
        "Look at an outlet's home page, feeds and sitemaps, and write what was found to "
        "newscrawl/spiders/NAME.py, and tests/golden/NAME/ from one article."
    )
    requires_project = True
    requires_crawler_process = True
    examples = (
        "scrapy outlet new https://example.org/",
        "scrapy outlet new https://example.org/ --name example --article https://example.org/a-story",
    )
    statuses = {
        **FINE,
        2: "a wrong argument, or the outlet is there already",
        ExitStatus.NOTHING_FOUND: "nothing to crawl was found, or no article for the golden folder",
        ExitStatus.UNREACHABLE: MEANING[ExitStatus.UNREACHABLE],
        ExitStatus.REFUSED: MEANING[ExitStatus.REFUSED],
        ExitStatus.CANNOT_WRITE: "the files could not be written",
    }
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False, "ITEM_PIPELINES": {}}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Outlet")
        group.add_argument(
            "--name", metavar="NAME", help="id of the outlet; made from the host name where it is not given"
        )
        group.add_argument(
            "--article",
            metavar="URL",
            help="the article for the golden folder; where the outlet is there already, only that is written",
        )

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Look, then write; nothing is written where the look failed or was stopped."""
        if len(args) != 2 or args[0] != "new":
            raise Refused(f"call it like: {self.examples[0]}")
        self._new(args[1], opts.name, opts.article)
        return ExitStatus.OK

    def _new(self, url: str, name: str | None, example: str | None) -> None:
        home, example = _address(url), example and _address(example)
        name = name or name_of(urlsplit(home).netloc)
        path, golden = self._places(name)
        if path.exists():
            self._add_golden(name, home, example, path, golden)
            return
        survey = self._look(home, example)
        draft = survey.draft(name, datetime.now(UTC).date())
        if not (draft.feeds or draft.sections or draft.news_sitemaps or draft.sitemaps):
            raise Refused(
                f"{home}: no feed, no sitemap and no section found; is it a home page?",
                ExitStatus.NOTHING_FOUND,
            )
        write_outlet(path, render(draft), golden, survey.article, name)
        sys.stdout.write(_told(draft, path, golden, survey))
        if not survey.article:
            raise Refused(
                "no article could be read for a golden folder; name one with --article URL",
                ExitStatus.NOTHING_FOUND,
            )

    def _places(self, name: str) -> tuple[Path, Path]:
        """Where the file and the folder go, checked before the site is asked for anything."""
        try:
            render(_empty(name))
        except ValueError as error:
            raise Refused(str(error)) from error
        project = closest_scrapy_cfg()
        if not project:  # what is put beside installed modules goes with their next version
            raise Refused("no project here; go to the folder of one, where scrapy.cfg is")
        package = importlib.import_module(self.settings["NEWSPIDER_MODULE"])
        path = Path(next(iter(package.__path__))) / f"{name}.py"
        golden = Path(project).parent / "tests" / "golden" / name
        if golden.exists():
            raise Refused(f"{golden} is there already; remove it, or choose another name with --name")
        return path, golden

    def _look(self, home: str, example: str | None) -> Survey:
        survey = self._seen(ScoutSpider, home, example)
        nothing = survey.fault and not (survey.sitemaps or survey.feeds)
        if survey.site is None or not survey.whole or nothing:
            fault = survey.fault or Verdict("failed", "the look at it failed; the log says why", "fault")
            raise _refused(home, fault)
        if survey.fault:
            sys.stderr.write(f"newscrawl: {home}: {survey.fault.reason}; this is what robots.txt names\n")
        return survey

    def _seen(self, spider: type[ScoutSpider], home: str, example: str | None) -> Survey:
        """What a spider sees. Raises KeyboardInterrupt for a Ctrl-C, which Scrapy takes for itself."""
        survey = Survey()
        crawler = self.crawled(spider, home=home, survey=survey, example=example)
        reason = crawler.stats.get_value("finish_reason", "finished") if crawler.stats else "finished"
        if reason == "shutdown":
            raise KeyboardInterrupt
        if reason != "finished":
            raise Refused(f"{home}: the look at it was ended early ({reason})", ExitStatus.NOTHING_FOUND)
        return survey

    def _add_golden(self, name: str, home: str, example: str | None, path: Path, golden: Path) -> None:
        """The golden folder of an outlet that is there, which must be the one that is meant."""
        host = bare_host(urlsplit(home).netloc)
        spider: Any = self.crawler_process.spider_loader.load(name) if name in self.known() else None
        domain = getattr(spider, "domain", None)
        if not example or not domain or not f".{host}".endswith(f".{domain}"):
            of = f", of {domain}" if domain else ""
            more = f", or an article for {golden} with --article" if domain and not example else ""
            raise Refused(f"{path} is there already{of}; choose another name with --name{more}")
        survey = self._seen(ExampleSpider, home, example)
        if survey.article is None:
            raise _refused(example, survey.fault or Verdict("failed", "it was not fetched", "fault"))
        write_golden(golden, survey.article, name, layouts=spider.layouts, time_zone=spider.time_zone)
        sys.stdout.write(f"wrote {golden} from {survey.article.url}\n")


def _refused(url: str, fault: Verdict) -> Refused:
    return Refused(f"{url}: {fault.reason}", STATUS_OF.get(fault.cause, ExitStatus.NOTHING_FOUND))


def _address(url: str) -> str:
    address = tidy(url)
    if address is None:
        raise Refused(f"{url}: not a web address. Write it like https://example.org/")
    if (page := original(url)) != url:
        raise Refused(f"{url}: a copy in a web archive; name the outlet itself, like {page}")
    return address


def _empty(name: str) -> Draft:
    return Draft(name=name, outlet_name=name, domain="", home="", seen=datetime.now(UTC).date())


def _told(draft: Draft, path: Path, golden: Path, survey: Survey) -> str:
    """What was found and written, and what to do next."""
    counts = {
        "sections": len(draft.sections),
        "feeds": len(draft.feeds),
        "news sitemaps": len(draft.news_sitemaps),
        "sitemaps": len(draft.sitemaps),
        "dated sitemaps": len(draft.dated_sitemaps),
    }
    found = ", ".join(f"{what}: {count}" for what, count in counts.items() if count)
    form = draft.article or "no form that all have; what lists an address, and its words, will tell"
    if draft.ids:
        form = f"with a number: {draft.ids}; of others what lists them, and their words, tell"
    lines = [f"{draft.outlet_name} ({draft.name}): {found}", f"article addresses: {form}"]
    if survey.pages:
        lines.append(
            f"of that form, and no article: {many(len(survey.pages), 'page')}, like {survey.pages[0]}"
        )
    if missed := survey.missed(draft):
        so = "of another form" if draft.ids else "of another form, which is not archived"
        lines.append(f"{so}: {many(len(missed), 'address')}, like {missed[0]}")
    lines.append(f"wrote {path}")
    if survey.article:
        lines.append(f"wrote {golden} from {survey.article.url}")
    return "\n".join(
        [*lines, f"Look it over, add its time_zone, then try: scrapy crawl {draft.name} -a limit=5", ""]
    )
