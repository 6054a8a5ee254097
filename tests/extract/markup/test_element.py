"""The elements of a page are those of lxml's tree, and answer as those do."""

import gc

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.parsing import parse
from newscrawl.extract.page import Page

_TAGS = ["div", "p", "b", "a", "ul", "li", "table", "td", "h1", "span", "form", "select", "option", "title"]
_SCRAPS = st.sampled_from(
    [f"<{tag}>" for tag in _TAGS]
    + [f"</{tag}>" for tag in _TAGS]
    + ["<br>", "<img src=a>", "one ", "\n", "&amp;", "&#0;", "<!-- a -->", "<p class='a b' id=c x>", "<?a?>"]
    + ["<script>a<b</script>", "<html lang=en>", "<body>", "</body>", "<head>", "<a:b>", "< a"]
)


def lxml_tree(html: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(html.encode(), parser)
    assert isinstance(root, HtmlElement)
    return root


@settings(max_examples=400, deadline=None)
@given(st.lists(_SCRAPS, max_size=40))
def test_elements_are_those_of_lxml(scraps: list[str]) -> None:
    html = f"<html><body>{''.join(scraps)}</body></html>"
    theirs, ours = list(lxml_tree(html).iter(etree.Element)), list(parse(html.encode()).iter())
    places: dict[object, int] = {element: place for place, element in enumerate(theirs)}
    for element, (place, same) in zip(ours, enumerate(theirs), strict=True):
        above = same.getparent()
        assert (element.tag, element.text, element.tail) == (same.tag, same.text, same.tail)
        assert element.place == place
        if same.tag != "html":
            assert element.attrib == dict(same.attrib)
        for mine, other in (
            (element.parent, above),
            (element.getnext(), same.getnext()),
            (element.getprevious(), same.getprevious()),
        ):
            assert (mine.place if mine is not None else None) == (
                places[other] if other is not None else None
            )


@settings(max_examples=200, deadline=None)
@given(st.lists(_SCRAPS, max_size=30))
def test_what_lies_in_an_element_is_gone_over_as_in_lxml(scraps: list[str]) -> None:
    html = f"<html><body>{''.join(scraps)}</body></html>"
    theirs, ours = list(lxml_tree(html).iter(etree.Element)), list(parse(html.encode()).iter())

    def tags(found: object) -> list[str]:
        assert hasattr(found, "__iter__")
        return [element.tag for element in found]

    for mine, other in zip(ours, theirs, strict=True):
        assert "".join(mine.itertext()) == "".join(other.itertext())
        assert tags(mine) == tags(other)
        assert (len(mine), bool(mine)) == (len(other), len(other) > 0)
        assert tags(reversed(mine)) == tags(reversed(other))
        assert tags(mine.iter("p", "b")) == tags(other.iter("p", "b"))
        assert tags(mine.iterdescendants()) == tags(other.iterdescendants())
        assert tags(mine.iterancestors()) == tags(other.iterancestors())
        assert tags(mine.iterancestors("div", "body")) == tags(other.iterancestors("div", "body"))
        assert tags(mine.iterchildren("p")) == tags(other.iterchildren("p"))
        assert tags(mine.itersiblings()) == tags(other.itersiblings())
        assert tags(mine.itersiblings(preceding=True)) == tags(other.itersiblings(preceding=True))


def test_what_is_nested_without_end_is_text_of_the_deepest() -> None:
    root = parse(b"<html><body>" + b"<div>" * 10_000 + b"deep" + b"</div>" * 10_000 + b"<p>after</p>")
    elements = list(root.iter())
    assert len(elements) < 3000
    assert "".join(root.itertext()) == "deepafter"
    assert elements[-1].tag == "p"
    assert elements[-1].parent is elements[1]


def test_what_is_too_deep_is_read_in_its_order_and_moves_what_comes_after() -> None:
    inmost, around = b"one <b>two</b> three", b"<i>four</i> five"
    deep = b"<div>" * 3000 + inmost + b"</div>" * 999 + around + b"</div>" * 2001
    root = parse(b"<html><body>" + deep + b"<p>six</p>")
    elements, by_tag = root.among, root.among.by_tag
    assert " ".join("".join(root.itertext()).split()) == "one two threefour fivesix"
    assert [element.place for element in elements] == list(range(len(elements)))
    assert [len(by_tag[tag]) for tag in ("div", "b", "i", "p")] == [1998, 0, 0, 1]
    assert elements[-2].text == "one two threefour five"
    assert (root.end, elements[2].end) == (len(elements), len(elements) - 1)


def test_what_stands_beside_the_root_is_none_of_the_page() -> None:
    page = Page(b"<html><body><p>a</p></body></html><p>b</p><i>c</i>")
    assert "".join(page.tree.itertext()).startswith("a")
    assert all(element in page.elements for found in page.by_tag.values() for element in found)
    assert len(page.elements) == sum(map(len, page.by_tag.values()))


def test_what_is_no_page_is_an_empty_one() -> None:
    assert [element.tag for element in parse(b"").iter()] == ["html", "head", "body"]


def test_a_closed_page_leaves_no_elements_behind() -> None:
    gc.collect()
    gc.disable()
    try:
        with Page(b"<html><body>" + b"<p>One <b>two</b></p>" * 500) as page:
            assert len(page.elements) > 1000
        del page
        left = sum(isinstance(found, Element) for found in gc.get_objects())
    finally:
        gc.enable()
    assert left < 500
