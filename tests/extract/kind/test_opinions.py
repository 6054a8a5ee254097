"""Opinions, by the section or the folder that an outlet keeps them in."""

import pytest

from newscrawl.extract.kind.opinions import is_opinion


@pytest.mark.parametrize(
    ("folders", "section"),
    [
        ("/opinion", None),
        ("/2026/05/column", None),
        ("/op-ed", None),
        ("/news", "Op-Ed"),
        ("/paakirjoitukset/mielipide", None),
        ("", "Mielipide"),
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
        ("", None),
    ],
)
def test_what_is_near_is_none(folders: str, section: str | None) -> None:
    assert not is_opinion(folders, section)
