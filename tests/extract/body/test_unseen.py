"""Which parts of a locked page only a subscriber is shown, by every means that hides them."""

import pytest

from newscrawl.extract.access.claims import claims_locked
from newscrawl.extract.body.unseen import unseen_parts
from newscrawl.extract.page import Page
from tests.extract.facts import json_ld

LOCKED = json_ld(isAccessibleForFree=False)


def unseen(html: str) -> list[str]:
    """The texts of the parts of a locked page that are not seen."""
    page = Page(f"<html><head>{LOCKED}</head><body>{html}</body></html>".encode())
    return sorted("".join(element.itertext()) for element in unseen_parts(page))


def test_only_a_locked_page_has_parts_for_subscribers() -> None:
    html = "<div class='paywall-content'>a</div><p class='subscriber-only'>b</p><p class='paywall'>c</p>"
    html += "<div class='obfuscated-content'>d</div><div class='members-only'>e</div>"
    html += "<div class='gated-content'>f</div><div class='u-hide'>g</div><div class='hidden-text'>h</div>"
    locked = Page((json_ld(isAccessibleForFree=False) + html).encode())
    assert claims_locked(locked)
    assert sorted(e.text or "" for e in unseen_parts(locked)) == [*"abdefgh"]
    assert unseen_parts(Page(html.encode())) == frozenset()


@pytest.mark.parametrize(
    "shown", ["hidden md:block", "d-none d-md-block", "field--label-hidden", "overflow-hidden"]
)
def test_what_is_hidden_on_small_screens_only_or_is_a_label_is_seen(shown: str) -> None:
    html = f"<i class='{shown}'>a</i><p class='is-hidden'>b</p><p class='hidden'>c</p><p class='d-none'>d</p>"
    locked = Page((json_ld(isAccessibleForFree=False) + html).encode())
    assert sorted(e.text or "" for e in unseen_parts(locked)) == ["b", "c", "d"]


def test_of_a_page_with_a_locked_part_that_part_is_unseen_where_it_is_hidden() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".more"}
    html = "<div class='more'>a</div><div class='more is-hidden'>b</div><div class='is-hidden'>c</div>"
    page = Page((json_ld(hasPart=part) + html).encode())
    assert [e.text for e in unseen_parts(page)] == ["b"]
    assert unseen_parts(Page(html.encode())) == frozenset()


@pytest.mark.parametrize("name", ["isHidden", "display-none", "invisible", "is-invisible", "nodisplay"])
def test_class_names_that_hide(name: str) -> None:
    assert unseen(f"<p class='{name}'>a</p><p class='{name}-label'>b</p>") == ["a"]
    assert unseen("<p class='invisible md:visible'>a</p><p class='display-none display-md-block'>b</p>") == []


def test_a_browser_that_runs_scripts_shows_no_text_for_others() -> None:
    assert unseen("<p>a</p><noscript><p>b</p></noscript>") == ["b"]
    html = "<html><body><p>a</p><noscript><p>b</p></noscript></body></html>"
    assert unseen_parts(Page(html.encode())) == frozenset()


def test_amp_shows_a_section_to_subscribers_and_another_to_the_rest() -> None:
    sections = (
        "<section subscriptions-section='content'>a</section>"
        "<section subscriptions-section='content-not-granted'>b</section>"
    )
    assert unseen(sections) == ["a"]
    assert unseen("<meta name='content_tier' content='metered'>" + sections) == []
    assert unseen_parts(Page(f"<html><body>{sections}</body></html>".encode())) == frozenset()


@pytest.mark.parametrize(
    ("condition", "shown"),
    [
        ("subscriber", False),
        ("NOT subscriber", True),
        ("NOT (subscriber OR member)", True),
        ("subscriber OR NOT walled", True),
        ("NOT error AND subscriber", False),
        ("access = true", False),
        ("access = false", True),
        ("access != true", True),
        ("views <= 3", False),
    ],
)
def test_a_condition_of_amp_is_that_of_a_reader_of_whom_nothing_is_known(condition: str, shown: bool) -> None:
    assert unseen(f"<div amp-access='{condition}' amp-access-hide>a</div>") == ([] if shown else ["a"])


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("height:0;overflow:hidden", False),
        ("overflow: hidden; max-height: 0px !important", False),
        ("overflow:hidden;line-height:0", True),
        ("overflow:hidden;height:0.5em", True),
        ("overflow:hidden", True),
        ("height:0", True),
    ],
)
def test_what_has_no_height_and_hides_what_overflows_is_unseen(style: str, shown: bool) -> None:
    assert unseen(f"<div style='{style}'>a</div>") == ([] if shown else ["a"])


def test_a_page_hides_parts_by_its_own_style_sheet() -> None:
    sheet = "<style>.rest, #more {color:red; display:none} .box .all{display:none}</style>"
    html = f"{sheet}<div class='box rest'>a</div><p class='rests'>b</p><p id='more'>c</p><p class='all'>d</p>"
    assert unseen(html) == ["a", "c"]
    assert unseen(f"{sheet}<main class='rest'><h1>Pier</h1><p class='rest'>a</p></main>") == ["a"]
    assert unseen("<meta name='content_tier' content='metered'>" + html) == []
    assert unseen_parts(Page(html.encode())) == frozenset()


def test_what_is_hidden_inside_a_locked_part_or_around_it_is_unseen() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".more"}
    html = (
        "<style>.rest{display:none}</style><div class='more'>a<p class='rest'>b</p></div>"
        "<div class='rest'>c<p class='more'>d</p></div>"
    )
    page = Page((json_ld(hasPart=part) + html).encode())
    assert sorted(element.text or "" for element in unseen_parts(page)) == ["b", "d"]


def test_a_page_of_which_nothing_is_left_is_not_hidden_by_its_style_sheet() -> None:
    text = "The pier in the harbour was opened on Monday after two years of work on its planks."
    sheet, rest = "<style>.rest{display:none}</style>", f"<div class='rest'><p>{text}</p></div>"
    assert unseen(f"{sheet}<h1>Pier</h1><p>By Ada Moss</p>{rest}") == []
    assert unseen(f"{sheet}<h1>Pier</h1><p>On Monday: {text}</p>{rest}") == [text]


def test_an_open_tab_is_seen() -> None:
    sheet = "<style>.tab{display:none}.tab.active{display:block}.rest{display:none}</style>"
    assert unseen(f"{sheet}<div class='tab active'>a</div><div class='rest'>b</div>") == ["b"]


@pytest.mark.parametrize(
    "veil",
    [
        "style='filter: blur(6px); user-select: none'",
        "class='text blurred'",
        "class='blur-sm select-none'",
        "class='veil'",
    ],
)
def test_what_lies_behind_a_blur_is_unseen(veil: str) -> None:
    sheet = "<style>.veil{-webkit-filter:blur(4px);filter:blur(4px)}</style>"
    text = "The pier in the harbour was opened on Monday after two years of work on its planks."
    html = f"{sheet}<h1>Pier</h1><p>On Monday: {text}</p><div {veil}><p>{text}</p></div>"
    assert unseen(html) == [text]
    assert unseen(f"{sheet}<h1>Pier</h1><div {veil}><p>{text}</p></div>") == []  # nothing else is left
    assert unseen("<meta name='content_tier' content='metered'>" + html) == []
    assert unseen_parts(Page(html.encode())) == frozenset()


@pytest.mark.parametrize(
    "clear",
    [
        "style='filter: blur(0)'",
        "style='color: blue'",
        "class='backdrop-blur-sm'",
        "class='no-blur'",
        "class='bar'",
    ],
)
def test_what_only_blurs_what_lies_behind_it_is_seen(clear: str) -> None:
    sheet = "<style>.bar{backdrop-filter:blur(4px)}.x:hover{filter:blur(4px)}</style>"
    text = "The pier in the harbour was opened on Monday after two years of work on its planks."
    assert unseen(f"{sheet}<h1>Pier</h1><p>{text}</p><div {clear}><p>{text}</p></div>") == []


def test_a_part_that_a_search_unfolds_is_for_subscribers_where_a_page_is_locked() -> None:
    html = "<div hidden='until-found'>a</div>"
    assert unseen(html) == ["a"]
    assert unseen_parts(Page(html.encode())) == frozenset()


GATED = "<section amp-access='subscriber' amp-access-hide><p>a</p></section>"


def test_what_amp_hides_from_the_start_is_unseen_on_a_page_that_shows_a_wall_and_claims_nothing() -> None:
    wall = "<section amp-access='NOT subscriber'><div class='paywall'>Subscribe</div></section>"
    page = Page(f"<html><body><p>b</p>{wall}{GATED}</body></html>".encode())
    assert ["".join(element.itertext()) for element in unseen_parts(page)] == ["a"]


def test_what_amp_hides_of_a_page_without_a_wall_or_of_one_that_is_free_is_seen() -> None:
    wall = "<div class='paywall'>Subscribe</div>"
    assert unseen_parts(Page(f"<html><body><p>b</p>{GATED}</body></html>".encode())) == frozenset()
    free = f"<html><body>{json_ld(isAccessibleForFree=True)}<p>b</p>{wall}{GATED}</body></html>"
    assert unseen_parts(Page(free.encode())) == frozenset()
    shown = GATED.replace(" amp-access-hide", "")
    assert unseen_parts(Page(f"<html><body><p>b</p>{wall}{shown}</body></html>".encode())) == frozenset()
