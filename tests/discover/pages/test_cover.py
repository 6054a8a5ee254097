"""Pages in place of a front page: what they lead to is asked as sections are."""

from __future__ import annotations

from newscrawl.discover.pages.autodiscover import explore

URL = "https://www.example.org/"


def _sections(body: str) -> dict[str, str]:
    return explore(f"<html><head><title>The Post</title></head>{body}</html>".encode(), URL).sections


def test_the_frames_of_a_front_page_are_asked() -> None:
    frames = '<frameset cols="20%,80%"><frame src="menu.htm"><frame src="/news/main.htm"></frameset>'
    assert _sections(frames) == {"menu.htm": f"{URL}menu.htm", "news/main.htm": f"{URL}news/main.htm"}


def test_a_picture_is_an_entrance() -> None:
    links = '<a href="/en/"><img src="logo.gif" alt="The Post"></a><a href="/imprint">©</a>'
    assert _sections(f"<body>{links}</body>") == {"en": f"{URL}en/"}


def test_where_a_page_has_sections_or_leads_to_much_nothing_else_is_asked() -> None:
    picture = '<a href="/town-hall/"><img src="ad.gif"></a>'
    menu = '<nav><a href="/politics/">Politics</a></nav>'
    assert _sections(f"<body>{menu}{picture}</body>") == {"politics": f"{URL}politics/"}
    many = "".join(f'<a href="/x/{number}/"><img src="{number}.gif"></a>' for number in range(7))
    assert _sections(f"<body>{many}</body>") == {}


def test_other_sites_and_the_page_itself_are_no_entrances() -> None:
    links = '<a href="https://elsewhere.example/"><img></a><a href="/"><img></a><a href="#top">Top</a>'
    assert _sections(f"<body>{links}</body>") == {}
