"""Trails that are stated as a part of a page or more than once, or called so to who cannot see them."""

from typing import Any

import pytest

from newscrawl.extract.topics.breadcrumbs import read_breadcrumbs
from newscrawl.extract.topics.section import read_section
from tests.extract.facts import page


def _trail(*names: str) -> dict[str, Any]:
    steps = [{"@type": "ListItem", "position": at, "name": name} for at, name in enumerate(names)]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def test_a_trail_that_is_a_part_of_a_page() -> None:
    stated = {"@type": "WebPage", "breadcrumb": _trail("Home", "Town", "Harbour")}
    assert read_breadcrumbs(page(node=stated), None) == ["Town", "Harbour"]
    shown = '<div class="breadcrumb"><a>Home</a><a>Harbour</a></div>'
    assert read_breadcrumbs(page(shown, node=stated), None) == ["Harbour"]
    for odd in ("Home > Town", ["Town"], None, {"@id": "#trail"}, {"itemListElement": "Town"}):
        assert read_breadcrumbs(page(node={"@type": "WebPage", "breadcrumb": odd}), None) == []


def test_the_first_stated_trail_with_a_step_between_home_and_story() -> None:
    stated = [_trail("Home", "Bridge opens"), _trail("Home", "Town"), _trail("Home", "Harbour")]
    assert read_breadcrumbs(page(node=stated), "Bridge opens") == ["Town"]


def test_a_menu_that_is_called_a_trail_to_who_cannot_see_it() -> None:
    steps = '<ol class="flex"><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ol>'
    assert read_breadcrumbs(page(f'<nav aria-label="Breadcrumb">{steps}</nav>'), None) == ["Town"]
    assert read_breadcrumbs(page(f'<nav aria-label="Pages">{steps}</nav>'), None) == []


def test_the_pathway_of_old_systems_is_a_trail() -> None:
    steps = '<a href="/" class="pathway">Home</a> <img src="/a.png"> <a href="/town" class="pathway">Town</a>'
    assert read_breadcrumbs(page(f'<span class="pathway">{steps} Bridge opens</span>'), None) == ["Town"]
    assert read_breadcrumbs(page(f'<div class="career-pathways">{steps}</div>'), None) == []


def test_the_title_of_the_home_page_is_no_step() -> None:
    home = "The Harbour Post - News from the town and the world"
    assert read_breadcrumbs(page(node=_trail(home, "Town")), None) == ["Town"]


def test_the_name_of_the_site_with_a_word_for_home_is_no_step() -> None:
    links = '<a href="/main.htm">Post Home</a> &gt; <a href="/town">Town Home</a>'
    found = page(f'<div class="breadcrumbs">{links}</div>')
    assert read_breadcrumbs(found, None, {"post"}) == ["Town Home"]


def test_a_step_that_is_the_headline_cut_off_is_none() -> None:
    for end in ("...", "…", " …"):
        assert read_breadcrumbs(page(node=_trail("Town", f"The bridge{end}")), "The bridge opens") == ["Town"]
    begun = page(node=_trail("Town", "The bridge over the harbour"))
    assert read_breadcrumbs(begun, "The bridge over the harbour opens at last") == ["Town"]
    whole = page(node=_trail("Town", "The bridge"))
    assert read_breadcrumbs(whole, "The bridge opens") == ["Town", "The bridge"]
    assert read_breadcrumbs(page(node=_trail("Town", "More …")), "The bridge opens") == ["Town", "More …"]
    assert read_breadcrumbs(page(node=_trail("Town", "…")), "The bridge opens") == ["Town"]


def _leading(*steps: tuple[str, object]) -> dict[str, Any]:
    told = [{"@type": "ListItem", "name": name, "item": target} for name, target in steps]
    return {"@type": "BreadcrumbList", "itemListElement": told}


def test_the_first_step_is_none_where_it_leads_home_whatever_it_is_called() -> None:
    for home in ("https://www.harbourpost.example/", "https://harbourpost.example", "/", "/en/"):
        stated = _leading(("Titulní strana", home), ("Město", "https://www.harbourpost.example/mesto"))
        assert read_breadcrumbs(page(node=stated), None) == ["Město"]
        named = _leading(("Titulní strana", {"@id": home}), ("Město", {"@id": "/mesto"}))
        assert read_breadcrumbs(page(node=named), None) == ["Město"]
        links = f'<a href="{home}">Titulní strana</a> / <a href="/mesto">Město</a>'
        assert read_breadcrumbs(page(f'<div class="breadcrumbs">{links}</div>'), None) == ["Město"]
    assert read_breadcrumbs(page(node=_leading(("Titulní strana", "/"))), None) == []


def test_microdata_tells_where_its_first_step_leads() -> None:
    step = '<li itemprop="itemListElement"><a href="{}"><span itemprop="name">{}</span></a></li>'
    steps = step.format("https://www.harbourpost.example/", "Címlap") + step.format("/varos", "Város")
    trail = f'<ol itemscope itemtype="https://schema.org/BreadcrumbList">{steps}</ol>'
    assert read_breadcrumbs(page(trail), None) == ["Város"]


def test_a_step_to_another_house_or_to_a_folder_is_no_home_page() -> None:
    for target in ("https://sport.example/", "/de/", "/uk/", "/town", "", "https://[", None, 7):
        stated = _leading(("Town", target), ("Harbour", "/town/harbour"))
        assert read_breadcrumbs(page(node=stated), None) == ["Town", "Harbour"]
    of_house = _leading(("Die Post", "https://harbourpost.example/"), ("Hafen", "/hafen"))
    assert read_breadcrumbs(page(node=of_house, url="https://blog.harbourpost.example/1"), None) == ["Hafen"]


def test_only_the_first_step_may_be_the_home_page_by_where_it_leads() -> None:
    for_all = _leading(("Start", "/"), ("Town", "/"), ("Harbour", "/"))
    assert read_breadcrumbs(page(node=for_all), None) == ["Town", "Harbour"]


@pytest.mark.parametrize("sign", ["←", "« ", "&lt; ", "‹"])
def test_a_link_back_to_a_list_is_no_step(sign: str) -> None:
    back = f'<a href="/town">{sign}Back to the town</a>'
    assert read_breadcrumbs(page(f'<div class="breadcrumbs">{back}</div>'), None) == []
    steps = f'{back}<a href="/">Home</a> / <a href="/town">Town</a>'
    assert read_breadcrumbs(page(f'<div class="breadcrumbs">{steps}</div>'), None) == ["Town"]


def test_a_link_to_a_search_is_in_no_trail() -> None:
    for word in ("Search", "Erweiterte Suche", "Búsqueda avanzada", "検索", "Edit on GitHub"):
        box = f'<div class="breadcrumbs"><a href="/town">Town</a><a href="/s">{word}</a></div>'
        assert read_breadcrumbs(page(box), None) == []


def test_a_box_of_links_to_pages_on_the_site_is_no_trail() -> None:
    links = "".join(
        f"<li><a href='/{at}'>{name}</a></li>" for at, name in enumerate(["Media kit", "Sitemap"])
    )
    assert read_breadcrumbs(page(f"<nav class='breadcrumb'><ul>{links}</ul></nav>"), None) == []


def test_research_is_a_step_and_the_search_is_none() -> None:
    for word, steps in (("Recherche", ["Actualités", "Recherche"]), ("Erweiterte Suche", [])):
        shown = f"<div class='breadcrumb'><a>Accueil</a><a>Actualités</a><a>{word}</a></div>"
        assert read_breadcrumbs(page(shown), None) == steps
    assert read_breadcrumbs(page(node=_trail("Home", "Advanced search")), None) == []


def test_the_menu_and_what_has_no_section_are_no_steps() -> None:
    assert read_breadcrumbs(page(node=_trail("Home", "Main navigation", "Town")), None) == ["Town"]
    assert read_breadcrumbs(page(node=_trail("Home", "Uncategorized")), None) == []


def test_a_section_on_a_network_is_a_step_and_a_button_of_it_is_none() -> None:
    box = "<div class='breadcrumbs'><a href='/tech'>Tech</a><a href='{}'>Facebook</a></div>"
    for address in ("/tech/facebook/", "https://www.harbourpost.example/facebook"):
        assert read_breadcrumbs(page(box.format(address)), None) == ["Tech", "Facebook"]
    for address in (
        "#",
        "",
        "https://www.facebook.com/harbourpost",
        "/share?to=facebook",
        "javascript:share()",
    ):
        assert read_breadcrumbs(page(box.format(address)), None) == []


def test_marks_are_no_steps_and_no_part_of_one() -> None:
    box = "<div class='breadcrumbs'><a>Health</a><a>. . .</a><a>…</a><a>Teeth »</a></div>"
    assert read_breadcrumbs(page(box), None) == ["Health", "Teeth"]


def test_the_last_step_of_a_trail_is_the_section() -> None:
    assert read_section(page(), [], ["Town", "Harbour"]) == ("Harbour", "breadcrumbs")
