"""`scrapy crawl news` at a site that has an article at two addresses, and takes the first of them away."""

from __future__ import annotations

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Page, Site
from tests.spiders.test_moved import looked_at_again, states_of
from tests.unknown import crawl

OLD = unknown.address(1)
NEW = OLD.replace("/world/", "/business/")


def at_both(project: Project, site: Site) -> int:
    """How many articles are held of a site that has one in two sections, at addresses of its own."""
    assert crawl(project, site).status == ExitStatus.OK
    front = unknown.listing(range(6)).body
    page = unknown.article(1).body.replace(OLD.encode(), NEW.encode())
    site.pages |= {
        f"{unknown.HOME}/": Page(front.replace(OLD.encode(), NEW.encode()), headers=unknown.HTML),
        NEW: Page(page, headers=unknown.HTML),
    }
    assert crawl(project, site).status == ExitStatus.OK
    assert states_of(project, NEW) == ["duplicate"]
    return len(project.records())


def test_an_article_that_was_at_both_addresses_for_a_while_has_moved(project: Project) -> None:
    with Site(unknown.pages()) as site:
        before = at_both(project, site)
        site.pages[OLD] = Page(status=404)
        assert looked_at_again(project, site) == {"new": before}
    assert states_of(project, OLD, NEW) == ["duplicate", "unchanged"]


@pytest.mark.parametrize("status", [404, 410])
def test_an_article_of_which_no_copy_is_there_is_removed_once(project: Project, status: int) -> None:
    with Site(unknown.pages()) as site:
        before = at_both(project, site)
        site.pages |= {OLD: Page(status=status), NEW: Page(status=status)}
        assert looked_at_again(project, site) == {"new": before, "removed": 1}
    assert states_of(project, OLD) == ["gone"]
