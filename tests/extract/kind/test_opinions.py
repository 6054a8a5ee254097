"""Opinions, by the section or the folder that an outlet keeps them in."""

import pytest

from newscrawl.extract.kind.opinions import is_labelled, is_opinion
from newscrawl.extract.page import Page


@pytest.mark.parametrize(
    ("folders", "section"),
    [
        ("/opinion", None),
        ("/2026/05/column", None),
        ("/op-ed", None),
        ("/news", "Op-Ed"),
        ("/paakirjoitukset/mielipide", None),
        ("", "Mielipide"),
        ("/ytring", "Ytring"),
        ("", "Klumme"),
        ("", "Éditorial"),
        ("", "Points de vue"),
        ("", "Letters to the Editor"),
        ("/gastbeitraege", None),
        ("", "Quan điểm"),
        ("", "Názory a komentáře"),
        ("/nazory", None),
        ("", "Vélemény"),
        ("", "Απόψεις"),
        ("", "Köşe Yazıları"),
        ("/kose-yazilari", None),
        ("", "Колумни"),
        ("", "संपादकीय"),
        ("", "社説"),
        ("", "오피니언"),
        ("", "Ý kiến"),
        ("", "آراء"),
        ("", "Iritzia"),
    ],
)
def test_folders_and_sections_of_opinions(folders: str, section: str | None) -> None:
    assert is_opinion(folders, section)


@pytest.mark.parametrize(
    ("folders", "section"),
    [
        ("/news/2026", "World"),
        ("/kronika", "Kronika"),
        ("/barn-och-familj", "Barn"),
        ("/nyheter/columbus", None),
        ("/editors", "Editors"),
        ("", "Opinionated"),
        ("/politics/opinion-polls", None),
        ("", "Public Opinion"),
        ("/tribune-news-service", "Tribune Content Agency"),
        ("", None),
    ],
)
def test_what_is_near_is_none(folders: str, section: str | None) -> None:
    assert not is_opinion(folders, section)


def labelled(above: str = "", below: str = "", headline: str = "Bridge opens") -> bool:
    page = Page(f"<header>{above}</header><h1>{headline}</h1>{below}<p>Ferries pass.</p>".encode())
    return is_labelled(page, page.by_tag["h1"][0], headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Column: Bridge opens", "Opinión | Un puente", "Kommentar – Brücke", "Guest column: Open it",
        "Letter to the editor: Open it", "Leserbrief: Macht sie auf", "Op-Ed | Open it",
    ],
)  # fmt: skip
def test_a_headline_may_say_that_it_is_an_opinion(headline: str) -> None:
    assert labelled(headline=headline)


@pytest.mark.parametrize(
    "headline",
    ["Opinion polls: who leads", "Bridge: opinion is split", "Columns of steel", "Guest house: it opens"],
)
def test_other_headlines_speak_of_opinions(headline: str) -> None:
    assert not labelled(headline=headline)


@pytest.mark.parametrize("above", ["<span>Commentary</span>", "<div><a href='/o'>Meinung</a></div>"])
def test_a_kicker_tells_an_opinion(above: str) -> None:
    assert labelled(above)
    assert labelled(headline=f"{above} Bridge opens")


@pytest.mark.parametrize(
    "above",
    [
        "<ul><li><a href='/o'>Opinion</a></li></ul>",
        "<nav><a href='/o'>Opinion</a></nav>",
        "<a href='#c'>Kommentare</a>",
        "<span>Opinion</span><p>Town</p><p>Monday</p>",
    ],
)
def test_menus_and_readers_comments_above_a_headline_do_not(above: str) -> None:
    assert not labelled(above)


@pytest.mark.parametrize("line", ["Kommentar von", "Eine Kolumne von Ada Moss", "A column by Ada Moss"])
def test_a_line_below_it_says_whose_opinion_it_is(line: str) -> None:
    assert labelled(below=f"<div><span>{line}</span></div>")
    assert not labelled(below=f"<div><span>3 {line}</span></div>")


def test_a_page_without_a_heading_has_no_label() -> None:
    assert not is_labelled(Page(b"<p>Opinion</p>"), None, "Bridge opens")
