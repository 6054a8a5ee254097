"""`scrapy crawl news` at a site that calls all its pages by one name and has headlines in plain boxes."""

from __future__ import annotations

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Page, Site
from tests.unknown import HTML, by_url, crawl, headline, paragraphs


def story(number: int, title: str) -> Page:
    text = "<br><br>".join(paragraphs(number))
    head = f'<span id="lblTitle">{headline(number)}</span> <span>2{number}/11/2026</span>'
    top = '<a href="/">Valley Daily</a>'
    return Page(
        f"<html><title>{title}</title><body>{top}<div>{head}<div>{text}</div></div></body></html>".encode(),
        headers=HTML,
    )


@pytest.mark.parametrize("title", ["Valley Daily", "Valley Daily | News of the valley"])
def test_the_headline_is_what_the_listing_calls_the_story(project: Project, title: str) -> None:
    pages = unknown.pages() | {unknown.address(n): story(n, title) for n in unknown.NUMBERS}
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    held = by_url(project)
    assert {held[unknown.address(n)]["headline"] for n in range(6)} == {headline(n) for n in range(6)}
    replay = project.scrapy("replay", "valleydaily.example")
    assert (replay.status, "headline" in replay.stdout) == (ExitStatus.OK, False), replay.stdout
