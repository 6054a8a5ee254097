"""Real pages, where the corpus is at hand; what is expected is told in counts, never in their words."""

import pytest

from newscrawl.extract.body.body import Body, read_body
from newscrawl.extract.fill_access import read_access
from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from newscrawl.items import Access
from tests.corpus import CORPUS, needs_corpus

PAGES = CORPUS / "businessstandard"
pytestmark = needs_corpus

NEXT = Layout(
    name="next",
    body="#parent_top_div",
    drop="small.brtag, small.brtagPara, div[id^='between_article_content_'], strong.read_more, .mb-20",
    cut_words=100,
)
LEGACY = Layout(
    name="legacy",
    body="div.story-content > span.p-content",
    free='meta[property="article:content_tier"][content="free"]',
)


def read(name: str, layout: Layout | None) -> tuple[Body, Access]:
    page = Page((PAGES / name).read_bytes())
    body = read_body(page, layout=layout)
    return body, read_access(page, body, layout)


@pytest.mark.parametrize(
    ("number", "blocks", "words"),
    [("125020400127", 8, 258), ("125111301629", 11, 630), ("125111302079", 11, 436)],
)
def test_containers_of_the_present_template(number: str, blocks: int, words: int) -> None:
    body, access = read(f"next-body-{number}.html", NEXT)
    assert (len(body.blocks), body.words) == (blocks, words)
    assert len({block.text for block in body.blocks}) == blocks
    assert access.truncated is False


@pytest.mark.parametrize("number", ["125111301911", "125111302090"])
def test_containers_cut_at_a_hundred_words(number: str) -> None:
    body, access = read(f"next-body-{number}.html", NEXT)
    assert body.words == 100
    assert (access.level, access.truncated) == ("locked", True)


def test_a_whole_page_of_the_old_template() -> None:
    body, access = read("legacy-119011800410.html", LEGACY)
    assert (body.source, len(body.blocks)) == ("selector", 7)
    assert (access.level, access.is_accessible_for_free) == ("free", True)


def test_the_generic_way_finds_the_same_text() -> None:
    for name in ("next-body-125111301629.html", "next-body-125111302079.html"):
        generic, named = read(name, None)[0], read(name, NEXT)[0]
        assert [block.text for block in generic.blocks] == [block.text for block in named.blocks]
