"""`scrapy outlet new URL`: writes the file of a new outlet, and a golden folder from one of its articles."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy.http import Response
from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl import extract
from newscrawl.answering import Refused
from newscrawl.command import FINE, NewsCommand
from newscrawl.discover.urls import tidy
from newscrawl.items import to_record
from newscrawl.outletfile import Draft, name_of, render
from newscrawl.road import charset_of
from newscrawl.scout import ScoutSpider, Survey
from newscrawl.status import MEANING, ExitStatus
from newscrawl.verdicts import Verdict

STATUS_OF = {"refused": ExitStatus.REFUSED, "unreachable": ExitStatus.UNREACHABLE}


class Command(NewsCommand):
    """Makes an outlet's file from its home page."""

    requires_project = True
    requires_crawler_process = True
    examples = (
        "scrapy outlet new https://example.org/",
        "scrapy outlet new https://example.org/ --name example",
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

    def syntax(self) -> str:
        """How it is called."""
        return "[options] new URL"

    def short_desc(self) -> str:
        """One line for `scrapy --help`."""
        return "Write the file of a new outlet from its home page"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Look at an outlet's home page, feeds and sitemaps, and write what was found to "
            "newscrawl/spiders/NAME.py, and tests/golden/NAME/ from one article."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """The options of this command."""
        super().add_options(parser)
        group = parser.add_argument_group("Outlet")
        group.add_argument(
            "--name", metavar="NAME", help="id of the outlet; made from the host name where it is not given"
        )
        group.add_argument("--article", metavar="URL", help="the article for the golden folder")

    def answer(self, args: list[str], opts: argparse.Namespace) -> ExitStatus:
        """Look, then write; nothing is written where the look failed."""
        if len(args) != 2 or args[0] != "new":
            raise Refused(f"call it like: {self.examples[0]}")
        self._new(args[1], opts.name, opts.article)
        return ExitStatus.OK

    def _new(self, url: str, name: str | None, example: str | None) -> None:
        home = _address(url)
        name = name or name_of(urlsplit(home).netloc)
        path, golden = self._places(name)
        survey = self._look(home, example and _address(example))
        draft = survey.draft(name, datetime.now(UTC).date())
        if not (draft.feeds or draft.sections or draft.news_sitemaps or draft.sitemaps):
            raise Refused(
                f"{home}: no feed, no sitemap and no section found; is it a home page?",
                ExitStatus.NOTHING_FOUND,
            )
        _write(path, render(draft))
        if survey.article:
            write_golden(golden, survey.article, name)
        sys.stdout.write(_told(draft, path, golden, survey))
        if not survey.article:
            raise Refused(
                "no article could be read for a golden folder; name one with --article URL",
                ExitStatus.NOTHING_FOUND,
            )

    def _places(self, name: str) -> tuple[Path, Path]:
        """Where the file and the folder go, checked before the site is asked for anything."""
        assert self.settings is not None
        try:
            render(_empty(name))
        except ValueError as error:
            raise Refused(str(error)) from error
        package = importlib.import_module(self.settings["NEWSPIDER_MODULE"])
        path = Path(next(iter(package.__path__))) / f"{name}.py"
        golden = Path(closest_scrapy_cfg()).parent / "tests" / "golden" / name
        for there in (path, golden):
            if there.exists():
                raise Refused(f"{there} is there already; choose another name with --name")
        return path, golden

    def _look(self, home: str, example: str | None) -> Survey:
        assert self.crawler_process
        survey = Survey()
        self.crawler_process.crawl(ScoutSpider, home=home, survey=survey, example=example)
        self.crawler_process.start()
        if survey.site is None:
            fault = survey.fault or Verdict("failed", "the look at it failed; the log says why", "fault")
            status = STATUS_OF.get(fault.cause, ExitStatus.NOTHING_FOUND)
            raise Refused(f"{home}: {fault.reason}", status)
        return survey


def _address(url: str) -> str:
    address = tidy(url)
    if address is None:
        raise Refused(f"{url}: not a web address. Write it like https://example.org/")
    return address


def _empty(name: str) -> Draft:
    return Draft(name=name, outlet_name=name, domain="", home="", seen=datetime.now(UTC).date())


def write_golden(folder: Path, page: Response, outlet: str) -> None:
    """A page, where it is from, and the record that it gives now, for `tests/test_golden.py`."""
    encoding = charset_of(page)
    article = extract.extract(page.body, page.url, encoding=encoding, outlet=outlet)
    folder.mkdir(parents=True)
    folder.joinpath("page.html").write_bytes(page.body)
    _write(folder / "meta.json", _json({"url": page.url, "encoding": encoding, "outlet": outlet}))
    _write(folder / "record.json", _json(to_record(article)))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")


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
    form = (
        f"article addresses: {draft.article}" if draft.article else "article addresses: no common form found"
    )
    lines = [f"{draft.outlet_name} ({draft.name}): {found}", form, f"wrote {path}"]
    if survey.article:
        lines.append(f"wrote {golden} from {survey.article.url}")
    return "\n".join([*lines, f"Look it over, then try: scrapy crawl {draft.name} -a limit=5", ""])
