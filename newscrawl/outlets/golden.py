"""The golden folder of an outlet: a page, where it is from, and the record that it gives now.

`tests/test_golden.py` holds the record against what the page gives later. A folder appears whole or not at
all, and so does the outlet's file beside it.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from scrapy.http import Response

from newscrawl import extract
from newscrawl.answers.verdicts import Verdict
from newscrawl.export.aside import aside
from newscrawl.extract.layout import Layout
from newscrawl.items import to_record
from newscrawl.outlets.example import is_good, is_short
from newscrawl.outlets.scout import ScoutSpider
from newscrawl.road import charset_of


class ExampleSpider(ScoutSpider):
    """Fetches the article that a person named and nothing else, for an outlet that has its file."""

    name = "example"

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the one page."""
        assert self.example
        answer = await self.get(self.example)
        if isinstance(answer, Verdict):
            self.survey.fault = answer
        elif is_good(answer) or is_short(answer):
            self.survey.article = answer
        else:
            self.survey.fault = Verdict("skipped", "no article could be read there", "answered")
        return
        yield  # a generator, as Scrapy wants it, that gives nothing


def write_golden(
    folder: Path,
    page: Response,
    outlet: str,
    *,
    layouts: tuple[Layout, ...] = (),
    time_zone: str | None = None,
) -> None:
    """Write the folder from a page, read as its outlet's pages are. Raises OSError."""
    encoding = charset_of(page)
    article = extract.extract(
        page.body, page.url, encoding=encoding, outlet=outlet, layouts=layouts, time_zone=time_zone
    )
    part = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    try:
        part.mkdir(parents=True)
        part.joinpath("page.html").write_bytes(page.body)
        _write(part / "meta.json", {"url": page.url, "encoding": encoding, "outlet": outlet})
        _write(part / "record.json", to_record(article))
        part.rename(folder)
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        if isinstance(error, OSError) and error.errno:
            error.filename = str(folder)  # not the name that nobody has seen
        raise


def write_outlet(path: Path, text: str, golden: Path, page: Response | None, outlet: str) -> None:
    """Write the file of an outlet that has none, then the folder, if there is a page for it; where one fails,
    neither is left.

    Killed in between, the file stands alone, as it does where no article could be read.
    """
    try:
        with aside(path) as part:
            part.write_text(text, "utf-8", newline="\n")
        if page:
            write_golden(golden, page, outlet)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8", newline="\n")
