"""tdmrep.json: the first rule that matches counts, and nothing that a site writes there does harm."""

from __future__ import annotations

import json
import re
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.manners.tdmrep import MAX_RULES, Rule, match, matches, read_rules

SITE = "https://outlet.example"


def body(*entries: object) -> bytes:
    return json.dumps(entries).encode()


@pytest.mark.parametrize(
    ("location", "path", "hit"),
    [
        ("/", "/any/thing", True),
        ("/news/", "/news/a", True),
        ("/news/", "/news", False),
        ("/news", "/newsletter", True),
        ("/News/", "/news/a", False),
        ("/b/images/*.jpg", "/b/images/one/two.jpg", True),
        ("/b/images/*.jpg", "/b/images/two.jpg?w=300", True),
        ("/b/images/*.jpg$", "/b/images/two.jpg?w=300", False),
        ("/b/images/*.jpg$", "/b/images/a.jpg/b.jpg", True),
        ("/this/path/exactly$", "/this/path/exactly", True),
        ("/this/path/exactly$", "/this/path/exactly/not", False),
        ("/*/a*/b$", "/x/a/b", True),
        ("/*/a*/b$", "/x/b/a", False),
        ("*ab*ab$", "/ab", False),
        ("*.pdf", "/papers/x.pdf", True),
        ("news/", "/news/a", True),
        ("/path/foo-%24", "/path/foo-$", True),
        ("/path/foo-$", "/path/foo-$", False),
        ("/caf%C3%A9/", "/caf%c3%a9/x", True),
        ("/%7Eann/", "/~ann/x", True),
        ("/a%2Fb", "/a/b", False),
        ("/search?q=", "/search?q=mill", True),
    ],
)
def test_patterns(location: str, path: str, hit: bool) -> None:
    found = match([Rule(location, "1")], SITE + path)
    assert (found is not None) is hit


def test_the_first_that_matches_counts() -> None:
    rules = read_rules(
        body(
            {"location": "/free/", "tdm-reservation": 0},
            {"location": "/", "tdm-reservation": 1, "tdm-policy": f"{SITE}/p.json"},
            {"location": "/news/", "tdm-reservation": 0},
        )
    )
    assert match(rules, f"{SITE}/free/a") == Rule("/free/", "0")
    assert match(rules, f"{SITE}/news/a") == Rule("/", "1", f"{SITE}/p.json")
    assert match(rules[:1], SITE) is None


@pytest.mark.parametrize(
    "entry",
    [
        {"location": "/", "tdm-reservation": 2},
        {"location": "/", "tdm-reservation": "yes"},
        {"location": "/", "tdm-reservation": None},
        {"location": "/"},
        {"tdm-reservation": 1},
        {"location": "", "tdm-reservation": 1},
        {"location": 7, "tdm-reservation": 1},
        {"location": "/" * 501, "tdm-reservation": 1},
        "/",
        None,
        [],
    ],
)
def test_what_is_no_rule_is_passed_over(entry: object) -> None:
    good = {"location": "/", "tdm-reservation": 1}
    assert read_rules(body(entry, good)) == (Rule("/", "1"),)


@pytest.mark.parametrize("value", [1, "1", " 1 ", True, 1.0])
def test_one_is_written_in_many_ways(value: object) -> None:
    assert read_rules(body({"location": "/", "tdm-reservation": value})) == (Rule("/", "1"),)


@pytest.mark.parametrize(
    "served",
    [b"", b"<!DOCTYPE html><title>Not found</title>", b"[", b"7", b"null", b"\xff\xfe[", b"[" * 500_000],
)
def test_what_is_no_such_file_says_nothing(served: bytes) -> None:
    assert read_rules(served) == ()


def test_a_lone_rule_without_its_brackets() -> None:
    assert read_rules(b'{"location": "/", "tdm-reservation": 1}') == (Rule("/", "1"),)


def test_no_more_rules_than_a_site_can_mean() -> None:
    many = body(*({"location": f"/{n}", "tdm-reservation": 1} for n in range(MAX_RULES + 500)))
    tracemalloc.start()
    assert len(read_rules(many)) == MAX_RULES
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


PIECES = st.lists(st.sampled_from(["/", "a", "b", "*", "$", "%24", "ab"]), max_size=12).map("".join)


@given(PIECES, PIECES)
def test_patterns_are_those_of_robots_txt(location: str, path: str) -> None:
    """The same answer as a regular expression that says what the pattern means."""
    rooted = location if location.startswith(("/", "*")) else f"/{location}"
    ends = rooted.endswith("$")
    plain = rooted.removesuffix("$")
    meaning = "".join(".*" if c == "*" else re.escape(c) for c in plain.replace("%24", "$"))
    expected = re.match(meaning + ("$" if ends else ""), path.replace("%24", "$"))
    assert matches(location, path.replace("%24", "$")) is (expected is not None)
