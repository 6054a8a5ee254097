from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from newscrawl.extract.outline import Outline

CLASSES = st.lists(
    st.sampled_from(["", "Date", "date-line", "x", "up date", "A-HIDDEN sr-only"]), max_size=12
)


def elements(html: str) -> list[HtmlElement]:
    return list(document_fromstring(html).iter(etree.Element))


def test_names_are_those_of_class_id_and_the_like_in_lower_case() -> None:
    outline = Outline(
        elements("<p CLASS='Lead  a' id=B href=c itemprop='name' rel='' data-testid=T role=main>x</p>")
    )
    assert outline.names == ["", "", "lead  a b name t"]
    assert outline.shown((), everything=False)[2] == "lead  a b name t main"


@given(CLASSES)
def test_elements_are_found_by_a_part_of_their_names(classes: list[str]) -> None:
    outline = Outline(elements("<div>" + "".join(f'<i class="{name}">x</i>' for name in classes) + "</div>"))
    found = [outline.names[place] for place in outline.named(["date"])]
    assert found == [name.lower() for name in classes if "date" in name.lower()]
    assert outline.named([]) == []


def test_what_readers_do_not_see_is_not_to_be_read() -> None:
    html = (
        "<p style='DISPLAY : none'>a</p><p hidden>b</p><p aria-hidden=TRUE>c</p><p class='x sr-only'>d</p>"
        "<p class=visually-hidden>e</p><p aria-hidden=false>f</p><p class=hidden-x>g</p><p style=top>h</p>"
    )
    outline = Outline(elements(html))
    shown = outline.shown([outline.elements[-1]], everything=False)
    assert [
        e.text for e, names in zip(outline.elements, shown, strict=True) if names is not None and e.text
    ] == [
        "f",
        "g",
    ]
    assert outline.shown((), everything=True).count(None) == 0
