"""What a part of the record becomes when it is written."""

from __future__ import annotations

from collections import UserString
from dataclasses import dataclass, field

import pytest

from newscrawl.items import Article, Author, Block, Provenance
from newscrawl.plain import TRANSIENT, to_record


class Words(str):
    """What an XPath gives: a string that knows more."""

    __slots__ = ()


@dataclass(slots=True)
class One:
    text: str = ""
    hidden: str = field(default="", metadata=TRANSIENT)


def test_absent_fields_are_left_out_and_numbers_are_not() -> None:
    assert to_record(
        {"none": None, "empty": "", "list": [], "dict": {}, "zero": 0, "no": False, "x": 0.0}
    ) == {
        "zero": 0,
        "no": False,
        "x": 0.0,
    }


def test_a_list_keeps_its_length() -> None:
    assert to_record(["", None, 0, [], ["a"]]) == ["", None, 0, [], ["a"]]
    assert to_record(("a", Author(name="Ada"))) == ["a", {"name": "Ada", "type": "Person"}]


def test_transient_fields_are_not_written() -> None:
    assert to_record(Block(text="Hello.", tag="p", css="story", link_density=0.5)) == {
        "type": "paragraph",
        "text": "Hello.",
    }


def test_a_part_with_a_single_field() -> None:
    assert to_record(One("a", "b")) == {"text": "a"}
    assert to_record(One()) == {}


def test_parts_of_parts_in_the_order_of_their_declaration() -> None:
    article = Article(
        id="outlet:1",
        headline="Story",
        blocks=[Block(text="One.")],
        provenance=Provenance(http_status=200, via={"kind": "section", "title": None}),
    )
    assert list(to_record(article).items()) == [
        ("id", "outlet:1"),
        ("type", "NewsArticle"),
        ("headline", "Story"),
        ("blocks", [{"type": "paragraph", "text": "One."}]),
        ("access", {"level": "unknown", "truncated": False}),
        ("provenance", {"http_status": 200, "via": {"kind": "section"}}),
    ]


def test_strings_that_know_more_are_strings() -> None:
    assert to_record(One(Words("a"))) == {"text": "a"}
    assert to_record(Words("")) == ""


def test_what_is_no_part_of_a_record_is_an_error() -> None:
    with pytest.raises(TypeError):
        to_record(UserString("a"))
