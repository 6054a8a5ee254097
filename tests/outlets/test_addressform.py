"""The form of a site's article addresses: what makes a pattern, and what one must not keep out."""

from __future__ import annotations

import re

import pytest

from newscrawl.discover.pages.autodiscover import explore
from newscrawl.outlets.addressform import address_facts, form_of

HOME = "https://www.example.org/"


def form(*addresses: str) -> tuple[str | None, tuple[str, ...]]:
    heads = "".join(
        f'<h2><a href="/read?id={n}">The mill at the lake opens again</a></h2>' for n in range(4811, 4816)
    )
    return form_of(explore(heads.encode(), HOME), addresses)


def test_a_pattern_in_the_query_is_written_with_what_it_keeps() -> None:
    article, kept = form()
    assert article
    assert article.endswith(r"/read\?(?:[^#]*&)?id=(?P<id>\d{3,})(?:&|$)")
    assert kept == ("id",)


def test_what_stands_among_events_and_adverts_is_no_article() -> None:
    events = [f"{HOME}events/2026/11/{n}/the-mill-opens-its-doors" for n in range(10, 30)]
    assert form(*events) == form()


def test_a_sitemap_of_pages_alone_keeps_no_pattern_from_the_articles_of_the_home_page() -> None:
    heads = "".join(
        f'<h2><a href="/old-mill-opens-again-{n}">The mill opens again</a></h2>' for n in range(48110, 48118)
    )
    pages = [f"{HOME}{name}" for name in ("town", "sport", "about", "contact", "terms")]
    article, _ = form_of(explore(heads.encode(), HOME), pages)
    assert article
    assert re.search(article, f"{HOME}the-bridge-of-the-valley-48220")
    assert form_of(explore(b"", HOME), [*pages, *pages]) == (None, ())
    slugs = [f"{HOME}{name}-at-the-old-lake" for name in ("mill", "ferry", "tower", "inn", "chapel")]
    assert form_of(explore(b"", HOME), [*slugs, f"{HOME}mill-opens"]) == (None, ())
    many = [f"{HOME}town/word{n:03}" for n in range(40)]
    assert form_of(explore(heads.encode(), HOME), many) == (None, ())


def heads(*addresses: str) -> str:
    return "".join(f'<h2><a href="{url}">The mill at the lake opens again</a></h2>' for url in addresses)


STORIES = [f"/town/the-mill-at-the-lake-opens-{n}" for n in range(48110, 48120)]
COLUMNS = [f"/views/{word}" for word in ("bluebells", "rivalries", "doorsteps")]


@pytest.mark.parametrize("columns", [2, 3])
def test_several_headlines_at_addresses_of_another_form_are_not_kept_out(columns: int) -> None:
    """One or two may be appeals and games."""
    site = explore(heads(*STORIES, *COLUMNS[:columns]).encode(), HOME)
    assert len(site.headed) == columns
    facts = address_facts(site, [], set(), set(), None)
    assert (facts.article is None) is (columns == 3)
    assert (facts.ids is None) is (columns == 2)
    assert re.search(facts.article or facts.ids or "", HOME + STORIES[0][1:])


def test_what_a_section_shows_counts_as_what_the_home_page_shows() -> None:
    site = explore(heads(*STORIES, COLUMNS[0]).encode(), HOME)
    listed = {HOME + url[1:] for url in COLUMNS[1:]}
    assert address_facts(site, [], set(), listed, None).ids
    assert address_facts(site, [*map(str.strip, listed)], set(), set(), None).article


@pytest.mark.parametrize("fed", [False, True])
def test_one_address_of_another_form_in_a_source_of_articles_is_enough(fed: bool) -> None:
    site = explore(heads(*STORIES).encode(), HOME)
    column = f"{HOME}views/bluebells"
    facts = address_facts(site, [column], {column} if fed else set(), set(), None)
    assert bool(facts.ids) is fed


SLUGS = [f"/views/why-the-{word}-does-not-ring-again" for word in ("bell", "bird", "tower", "chapel", "inn")]


def test_of_several_forms_the_ids_of_the_most_common_one_count() -> None:
    """No form is that of most; a story under a number is the same one under another headline all the same."""
    stories = [f"/town/the-mill-at-the-lake-opens-{n}" for n in range(48110, 48118)]
    facts = address_facts(explore(heads(*stories, *SLUGS).encode(), HOME), [], set(), set(), None)
    assert facts.article is None
    found = re.search(facts.ids or "", f"{HOME}town/the-mill-closes-48220")
    assert found
    assert found["id"] == "48220"
    few = address_facts(explore(heads(*stories[:6], *SLUGS).encode(), HOME), [], set(), set(), None)
    assert (few.article, few.ids) == (None, None)
    folders = [url.replace("views", f"views/part-{n}") for n, url in enumerate(SLUGS * 6)]
    rare = address_facts(explore(heads(*stories, *folders).encode(), HOME), [], set(), set(), None)
    assert rare.ids is None
