"""A selector names the elements that lxml finds by it; what is not matched here is left to lxml."""

import pytest
from cssselect import SelectorError
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.cssselect import CSSSelector

from newscrawl.extract.layout import select
from newscrawl.extract.markup.parsing import parse
from newscrawl.extract.markup.selectors import matcher
from tests.extract.markup.test_element import lxml_tree

_TAGS = ("div", "p", "span", "a", "h1")
_ATTRIBUTES = (
    "",
    " class='a b'",
    " class=' b\tc '",
    " class=ab",
    " id=a",
    " id=b class=a",
    " title='a-b'",
    " title=''",
)
_OPEN = st.builds(
    lambda tag, attribute: f"<{tag}{attribute}>", st.sampled_from(_TAGS), st.sampled_from(_ATTRIBUTES)
)
_SCRAPS = st.lists(
    st.one_of(_OPEN, st.sampled_from([f"</{tag}>" for tag in _TAGS] + ["one ", "<br>"])), max_size=30
)
_BEHIND = st.sampled_from(
    [
        ".a",
        ".b",
        ".A",
        "#a",
        "[title]",
        "[TITLE=a-b]",
        "[class='a b']",
        "[class~=b]",
        "[class^=a]",
        "[class$=b]",
        "[class*='b']",
        "[class*='']",
        "[title|=a]",
        ":first-child",
        ":last-child",
        ":not(.a)",
        ":not(p)",
        ":not(*)",
    ]
)
_COMPOUND = st.builds(
    lambda tag, behind: tag + "".join(behind) or "*",
    st.sampled_from(("", "*", "P", *_TAGS)),
    st.lists(_BEHIND, max_size=2),
)
_COMPLEX = st.builds(
    lambda first, rest: first + "".join(way + compound for way, compound in rest),
    _COMPOUND,
    st.lists(st.tuples(st.sampled_from((" ", ">", " + ", "~")), _COMPOUND), max_size=3),
)
_SELECTORS = st.lists(_COMPLEX, min_size=1, max_size=3).map(", ".join)


@settings(max_examples=600, deadline=None)
@given(_SCRAPS, _SELECTORS)
def test_what_is_named_is_what_lxml_finds(scraps: list[str], css: str) -> None:
    html = f"<html><body>{''.join(scraps)}</body></html>"
    root, among = lxml_tree(html), parse(html.encode()).among
    places: dict[object, int] = {element: place for place, element in enumerate(root.iter(etree.Element))}
    theirs = CSSSelector(css, translator="html")(root)
    assert isinstance(theirs, list)
    found = select(among[0], css)
    assert [element.place for element in found] == [places[element] for element in theirs]


@pytest.mark.parametrize(
    "css",
    [
        "#parent_top_div",
        "html[amp], html[\u26a1]",
        'div.story-head p.fL > span:first-child > :not(a), .p-content.paywall, meta[name="a"][content="b"]',
    ],
)
def test_what_layouts_are_made_of_is_matched_without_lxml(css: str) -> None:
    assert matcher(css) is not None


@pytest.mark.parametrize(
    "css",
    ["p:nth-child(2)", "p:is(.a, .b)", "p:has(a)", "p:only-child", "[class!=a]", "a|p", "[class~='a b']"],
)
def test_what_is_not_matched_here_is_left_to_lxml(css: str) -> None:
    assert matcher(css) is None


def test_a_selector_for_lxml_is_answered_by_lxml() -> None:
    tree = parse(b"<html><body><p>1</p><p id=second>2</p></body></html>")
    assert [element.get("id") for element in select(tree, "p:nth-child(2)")] == ["second"]


@pytest.mark.parametrize("css", ["p[", "p:sideways"])
def test_what_is_no_selector_is_told_in_one_line(css: str) -> None:
    with pytest.raises(ValueError, match="is not a CSS selector"):
        select(parse(b"<p>one"), css)


def test_a_broken_selector_is_cssselects_to_tell() -> None:
    with pytest.raises(SelectorError):
        matcher("p[")
