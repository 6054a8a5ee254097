"""Boxes among the paragraphs of a text that tell of a few other stories."""

import pytest

from newscrawl.extract.body.leftout.stories.insets import without_insets
from tests.extract.body.cuts import LONG, cut

URL = "https://www.harbourpost.example/news/2026/03/04/the-bridge-to-the-isles-opens"
STORY = "/news/2026/02/01/quay-wall-cracks-worry-the-engineers"
OTHER = "/news/2026/02/03/old-ferry-is-sold-to-a-museum"
TITLE, SAID = (
    "Quay wall cracks worry the engineers",
    "Divers found nine cracks below the water line last week.",
)
SECOND = "Old ferry is sold to a museum"
HEAD, OVER = f"<h3>{TITLE}</h3><p>{SAID}</p>", f"<a href='{STORY}' aria-label='{TITLE}'></a>"
PICTURE = f"<a href='{STORY}'><img src='/quay.jpg' alt=''></a>"
TERM = f"<dt><a href='{OTHER}'>{SECOND}</a></dt>"
CARD = f"<div><h3>{SECOND}</h3><p>It sailed for forty years.</p><a href='{OTHER}'></a></div>"
TEXT = f"<p>{LONG}</p>"


def left(amid: str, before: str = TEXT * 4, after: str = TEXT, url: str = URL) -> list[str]:
    found = cut(f"<main>{before}{amid}{after}</main>")
    kept = without_insets(found, range(len(found.pieces)), url)
    return [text for at in kept if (text := found.pieces[at].text) != LONG]


@pytest.mark.parametrize(
    "amid",
    [
        f"<div>{HEAD}<a href='{STORY}'>Read more</a></div>",
        f"<div>{HEAD}<p><a href='{STORY}'>Zum Artikel</a></p></div>",
        f"<div><h3>{TITLE}</h3><p>{SAID} <a href='{STORY}'>Weiterlesen</a></p></div>",
        f"<div><h3>{TITLE}</h3><p>{SAID} <a href='{STORY}'>続きを読む</a></p></div>",
        f"<div>{HEAD}{OVER}</div>",
        f"<div>{OVER}<div><span>Coast</span>{HEAD}</div></div>",
        f"<div>{PICTURE}<div><div>Coast</div><p><b>{TITLE}</b></p><p>{SAID}</p></div></div>",
        f"<dl><dt><a href='{STORY}'>{TITLE}</a></dt><dd>{SAID}</dd>{TERM}<dd>It sailed for long.</dd></dl>",
        f"<div data-href='{STORY}'>{HEAD}<span>Read more</span></div>",
        f"<ul><li>{PICTURE}<span>{TITLE}</span></li><li><a href='{OTHER}'><img></a>{SECOND}</li></ul>",
        f"<div><h4>More from the coast</h4><div>{HEAD}{OVER}</div>{CARD}</div>",
    ],
)
@pytest.mark.parametrize("after", [TEXT, ""])
def test_a_box_that_tells_of_a_few_stories_goes(amid: str, after: str) -> None:
    assert left(amid, after=after) == []


@pytest.mark.parametrize(
    "amid",
    [
        f"<div>{HEAD}</div>",
        f"<div data-href='/quays'>{HEAD}</div>",
        f"<ul><li>{PICTURE}{TITLE}</li><li><a href='/ferries'><img src='/f.jpg'></a>{SECOND}</li></ul>",
        f"<div>{HEAD}<a href='https://study.example{STORY}'>Read more</a></div>",
        f"<div>{HEAD}<a href='/files/quay-wall-cracks-worry-the-engineers.pdf'>Read more</a></div>",
        f"<div>{HEAD}<a href='/quays'>Read more</a></div>",
        f"<div>{HEAD}<a href='#quay'>Read more</a></div>",
        f"<div><h3>{TITLE}</h3><p>{SAID} It was <a href='{STORY}'>the third time</a> this year.</p></div>",
        f"<div>{HEAD}<p>{SAID}</p><a href='{STORY}'>Read more</a></div>",
        f"<div><h3>{TITLE}</h3><p>{LONG} {LONG} {LONG}</p><a href='{STORY}'>Read more</a></div>",
        f"<h3>{TITLE}</h3><p>{SAID}</p><p><a href='{STORY}'>Read more</a></p>",
        "".join(f"<div>{HEAD}<a href='{STORY}-{at}'>Read more</a></div>" for at in range(4)),
    ],
)
def test_a_part_of_the_text_stays(amid: str) -> None:
    assert TITLE in left(amid)


def test_it_stays_where_few_paragraphs_stand_beside_it() -> None:
    assert TITLE in left(f"<div>{HEAD}{OVER}</div>", before=TEXT)
