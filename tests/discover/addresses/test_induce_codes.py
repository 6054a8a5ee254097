"""Articles told apart by codes of letters and digits, some of which have no digit."""

from __future__ import annotations

import re

import pytest

from newscrawl.discover.addresses.induce import induce_pattern

SITE = "https://www.example.org"
LETTERS = str.maketrans("0123456789", "abcdefghij")


def test_a_code_without_a_digit_is_known_by_its_length_and_folder() -> None:
    codes = [f"c{n}qwvrtzl{n + 2}mo" for n in range(7)]
    pattern = induce_pattern(
        [f"{SITE}/news/articles/{code}" for code in codes], [f"{SITE}/news/entertainment"]
    )
    assert pattern is not None
    found = re.search(pattern, f"{SITE}/news/articles/cqwvxrtzlmno")
    assert found
    assert found["id"] == "cqwvxrtzlmno"
    assert not re.search(pattern, f"{SITE}/news/northernland")
    several = induce_pattern([f"{SITE}/{code[1]}/{code}" for code in codes])
    assert several is not None
    assert not re.search(several, f"{SITE}/news/northernland")


def test_a_code_without_a_digit_is_known_below_several_folders_where_no_section_has_its_length() -> None:
    codes = [f"{SITE}/{'town' if n % 2 else 'sport'}/{n}qwvrtz{n + 1}" for n in range(8)]
    for other, plain in (("sport/cycling", True), ("sport/football", False)):
        pattern = induce_pattern(codes, [f"{SITE}/{other}"])
        assert pattern is not None
        assert "(?P<id>" in pattern
        assert bool(re.search(pattern, f"{SITE}/town/qzkfwpxa")) is plain
        assert not re.search(pattern, f"{SITE}/politics")
    assert not re.search(induce_pattern(codes[:7]) or "", f"{SITE}/town/qzkfwpxa")


def test_codes_of_letters_alone_are_a_form_where_many_have_one_length() -> None:
    codes = [f"{SITE}/{'town' if n % 2 else 'sport'}/qzkfwpx{n}{n}".translate(LETTERS) for n in range(9)]
    pattern = induce_pattern(codes, [f"{SITE}/sport/football", f"{SITE}/town"])
    assert pattern is not None
    assert all(re.search(pattern, url) for url in [*codes, f"{SITE}/town/bcdfghjkl"])
    assert induce_pattern(codes, [f"{SITE}/sport/badminton"]) is None


CODES = [f"{SITE}/{'world' if n % 2 else 'sport'}/{code}" for n, code in enumerate(
    ["bckho", "dihoe", "pgmhl", "qmz3u", "wtroa", "yyfek", "zk0pa", "mmill"])]  # fmt: skip


def test_short_codes_of_one_length_are_addresses_of_articles_and_no_ids() -> None:
    pattern = induce_pattern(CODES, [f"{SITE}/world", f"{SITE}/about", f"{SITE}/sport/archive"])
    assert pattern is not None
    assert "(?P<id>" not in pattern
    assert all(re.search(pattern, url) for url in [*CODES, f"{SITE}/sport/a4b5c"])
    assert not any(re.search(pattern, f"{SITE}/{path}") for path in ("sport", "sport/tennis", "a/b/c"))


@pytest.mark.parametrize(
    ("articles", "others"),
    [
        (CODES[:7], []),
        ([*CODES[:7], f"{SITE}/sport/tennis"], []),
        (CODES, [f"{SITE}/world/chile"]),
        ([url.replace("/sport", "").replace("/world", "") for url in CODES], []),
    ],
    ids=["few", "lengths", "a section of that length", "no folder"],
)
def test_words_of_one_length_may_be_names_of_sections(articles: list[str], others: list[str]) -> None:
    assert induce_pattern(articles, others) is None
