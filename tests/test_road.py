"""What an answer says in its headers, and by how it came."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import Response

from newscrawl.road import has_moved, header

URL = "https://outlet.example/story"


@pytest.mark.parametrize(
    ("name", "value"), [("ETag", "second"), ("etag", "second"), ("X-Empty", None), ("X-None", None)]
)
def test_a_header_is_text_whatever_its_case(name: str, value: str | None) -> None:
    answer = Response(URL, headers={"etag": ["first", "second"], "X-Empty": ""})
    assert header(answer, name) == value


@pytest.mark.parametrize(
    ("reasons", "moved"),
    [([], False), ([301], True), ([301, 308], True), ([301, 302], False), (["meta"], False)],
)
def test_only_redirects_for_good_move_an_article(reasons: list[int | str], moved: bool) -> None:
    request = Request(URL, meta={"redirect_reasons": reasons} if reasons else {})
    assert has_moved(Response(URL, request=request)) is moved
