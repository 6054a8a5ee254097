from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.outline import Outline
from newscrawl.extract.markup.parsing import parse

CLASSES = st.lists(
    st.sampled_from(["", "Date", "date-line", "x", "up date", "A-HIDDEN sr-only"]), max_size=12
)


def tree(html: str) -> Element:
    return parse(html.encode())


def test_names_are_those_of_class_id_and_the_like_in_lower_case() -> None:
    outline = Outline(
        tree("<p CLASS='Lead  a' id=B href=c itemprop='name' rel='' data-testid=T role=main>x</p>")
    )
    assert outline.names == ["", "", "lead  a b name t"]
    assert outline.shown((), everything=False)[2] == "lead  a b name t main"


def test_what_rdfa_calls_an_element_is_a_name_below_one_with_a_type() -> None:
    outline = Outline(
        tree(
            "<b property=author>x</b><div TYPEOF=NewsArticle><b property='schema:datePublished' class=A>x</b>"
            "<b property=author>x</b><b property=og:title>x</b></div>"
        )
    )
    assert outline.names[2:] == ["", "", "a datepublished", "author", ""]
    assert outline.shown((), everything=False)[2:] == ["", "", "a", "", ""]


def test_what_rdfa_says_of_other_articles_and_of_comments_is_no_name() -> None:
    date = "<b property=schema:dateCreated>x</b>"
    text = "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier.</p>"
    comment = f"<div typeof=schema:Comment>{date}</div>"
    teaser = f"<div typeof=schema:Article>{date}</div>"

    def named(html: str) -> int:
        return sum(name == "datecreated" for name in Outline(tree(html)).names)

    assert named(f"<h1>Pier</h1>{text}{teaser}{comment}") == 0
    assert named(f"<div typeof=schema:NewsArticle><h1>Pier</h1>{date}{text}{teaser}{comment}</div>") == 1
    assert named(f"<h1>Pier</h1>{teaser}<div typeof='schema:Article'>{date}{text}{comment}</div>") == 1


@given(CLASSES)
def test_elements_are_found_by_a_part_of_their_names(classes: list[str]) -> None:
    outline = Outline(tree("<div>" + "".join(f'<i class="{name}">x</i>' for name in classes) + "</div>"))
    found = [outline.names[place] for place in outline.named(["date"])]
    assert found == [name.lower() for name in classes if "date" in name.lower()]
    assert outline.named([]) == []


def test_an_element_is_named_again_where_all_of_its_names_are_those_of_another() -> None:
    outline = Outline(tree("<b class=lead>x</b><b class='lead a'>x</b><p class=LEAD>x</p><p class=a>x</p>"))
    assert [outline.is_named_again(place) for place in (2, 3, 4, 5)] == [True, False, True, False]
    beside = Outline(tree("<b class=a>x</b><b class=a>x</b><b class=b>x</b>"))
    assert [beside.is_named_again(place) for place in (2, 3, 4)] == [True, True, False]


def test_what_readers_do_not_see_is_not_to_be_read() -> None:
    html = (
        "<p style='DISPLAY : none'>a</p><p hidden>b</p><p aria-hidden=TRUE>c</p><p class='x sr-only'>d</p>"
        "<p class=visually-hidden>e</p><p aria-hidden=false>f</p><p class=hidden-x>g</p><p style=top>h</p>"
    )
    outline = Outline(tree(html))
    shown = outline.shown([outline.elements[-1]], everything=False)
    assert [
        e.text for e, names in zip(outline.elements, shown, strict=True) if names is not None and e.text
    ] == [
        "f",
        "g",
    ]
    assert outline.shown((), everything=True).count(None) == 0


def test_what_is_set_far_off_the_page_is_not_seen() -> None:
    far = ("position:absolute;left:-9999px", "LEFT: -5000px; Position: Absolute; overflow:hidden")
    near = (
        "position:absolute;left:-12px",
        "position:relative;left:-9999px",
        "position:absolute;margin-left:-9999px",
    )
    outline = Outline(tree("".join(f'<p style="{style}">x</p>' for style in (*far, *near))))
    assert sorted(outline.unseen) == [2, 3]


def test_letters_without_a_size_are_not_seen() -> None:
    small = ("font-size:0px;color:#fff", "FONT-SIZE: 0 !important", "color:red;font-size:0")
    seen = ("font-size:0.8em", "font-size:08px", "line-height:0")
    outline = Outline(tree("".join(f'<b style="{style}">x</b>' for style in (*small, *seen))))
    assert [outline.elements[place].get("style") for place in sorted(outline.unseen)] == [*small]
    assert Outline(tree("<div style='font-size:0'><b style='font-size:12px'>x</b></div>")).unseen == set()


def test_a_part_that_a_search_in_the_page_unfolds_is_seen() -> None:
    outline = Outline(tree("<p hidden=until-found>a</p><p hidden=hidden>b</p>"))
    assert [outline.elements[place].text for place in outline.unseen] == ["b"]
    assert [outline.elements[place].text for place in outline.doubted] == ["a"]


def test_elements_are_listed_and_told_apart_by_tag_and_comments_are_none() -> None:
    outline = Outline(tree("<h2>a</h2><!-- b --><p>c</p><h2>d</h2>"))
    assert [element.tag for element in outline.elements] == ["html", "body", "h2", "p", "h2"]
    assert [heading.text for heading in outline.by_tag["h2"]] == ["a", "d"]
    assert outline.by_tag["h1"] == []


def test_a_style_that_hides_only_the_back_of_an_element_hides_nothing() -> None:
    styles = ("-webkit-backface-visibility: hidden", "backface-visibility:hidden", "VISIBILITY : hidden")
    outline = Outline(tree("".join(f'<p style="{style}">x</p>' for style in (*styles, "top:0;display:none"))))
    assert [outline.elements[place].place - 2 for place in sorted(outline.unseen)] == [2, 3]
