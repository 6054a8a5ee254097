"""Which pages of anybody's WARC are asked to be articles, by what is known of their outlet."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.discover.identity import UrlFacts
from newscrawl.items import Outlet
from newscrawl.replay.foreign import Pages
from newscrawl.replay.made import answer_of, record_of
from newscrawl.replay.reader import begin
from newscrawl.road import Facts
from tests import unknown
from tests.warcs import WarcFile

HOST = "example.org"


def reason(folder: Path, url: str, facts: Facts | None) -> str | None:
    """Why the page at an address gives no record; None where it does."""
    with WarcFile(folder / "1.warc.gz") as file:
        file.response(url, unknown.article(2).body)
    begin(())
    (page,) = Pages([folder / "1.warc.gz"], {HOST: facts} if facts else {})
    result = record_of(page, *answer_of(page))
    assert (result.article is None) is bool(result.reason)
    return result.reason


@pytest.mark.parametrize(
    ("urls", "url", "said"),
    [
        (None, f"https://{HOST}/about", None),  # every page of a host that nobody described is read
        (None, f"https://{HOST}/rain.pdf", "not the address of an article: a file, not a page"),
        (UrlFacts(), f"https://{HOST}/about", "not the address of an article: "),
        (UrlFacts(article=r"-(?P<id>\d+)$"), f"https://{HOST}/about", "not the address of an article"),
        (UrlFacts(article=r"-(?P<id>\d+)$"), f"https://{HOST}/rain-481122", None),
    ],
)
def test_an_address_is_believed_where_nothing_is_known(
    tmp_path: Path, urls: UrlFacts | None, url: str, said: str | None
) -> None:
    facts = Facts(outlet=Outlet(id="example", name="The Example", domain=HOST), urls=urls) if urls else None
    told = reason(tmp_path, url, facts)
    assert told is None if said is None else told and told.startswith(said)


@pytest.mark.parametrize(
    "host",
    [
        "Example.ORG",
        "example.org:443",
        "example.org.",
        "me:secret@example.org",
        "größe.example",
        "[::1]:8080",
    ],
)
def test_a_host_may_be_spelled_in_any_way(tmp_path: Path, host: str) -> None:
    assert reason(tmp_path, f"https://{host}/news/rain-has-fallen", None) is None
