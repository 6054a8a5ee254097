"""What one meta element states of a page in JSON, under the names of others."""

import pytest

from newscrawl.extract.data.parsely import NAME, spread


def test_each_part_has_the_name_of_its_own_element() -> None:
    stated = (
        '{"authors": ["Ada Moss", " "], "pub_date": "2026-03-05", "section": "Coast", "tags": ["pier", 7]}'
    )
    assert spread({NAME: [stated]}) == {
        NAME: [stated],
        "parsely-author": ["Ada Moss"],
        "parsely-pub-date": ["2026-03-05"],
        "parsely-section": ["Coast"],
        "parsely-tags": ["pier"],
    }


def test_what_the_page_states_by_itself_comes_first() -> None:
    meta = {NAME: ['{"author": "Ada Moss"}'], "parsely-author": ["Ben Lund"]}
    assert spread(meta) == meta


@pytest.mark.parametrize("content", ["", "x", "[]", "[{}]", '{"author": null}', "{" * 30_000])
def test_what_states_nothing(content: str) -> None:
    assert spread({NAME: [content]}) == {NAME: [content]}
