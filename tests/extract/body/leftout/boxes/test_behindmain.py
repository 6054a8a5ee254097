"""What a page has behind the box with its headline and text: told by its place, in any language."""

import pytest

from newscrawl.extract.body.leftout.boxes.behindmain import without_behind
from tests.extract.body.cuts import LONG, cut

PARTS = "".join(f"<p>{n}. {LONG}</p>" for n in range(4))
MAIN = f"<div><h1>Pier to close</h1>{PARTS}</div>"
OWN = "<p>The Post is printed by the harbour. All rights are its own.</p>"
LINKS = "".join(f"<li><a href='/{n}'>What the storm took, {n}</a></li>" for n in range(4))
TOLD = "<p>The school has room for many, the mayor said.</p>"
SIDE = f"<div><h3>Most read</h3><ol>{LINKS}</ol>{TOLD}</div>"


def left(html: str) -> list[str]:
    """What is left of a text of which all paragraphs were chosen."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.type == "paragraph"]
    own = next((at for at, piece in enumerate(found.pieces) if piece.tag == "h1"), -1)
    return [found.pieces[at].text[:4] for at in without_behind(found, kept, own)]


TEXT = [f"{n}. {LONG}"[:4] for n in range(4)]


@pytest.mark.parametrize(
    "behind",
    [
        f"<div>{OWN}</div>",
        SIDE,
        f"{SIDE}<div>{OWN}</div>",
        f"<div><div>{SIDE}</div></div><div><div>{OWN}</div></div>",
    ],
    ids=["who publishes it", "a side bar", "both", "in boxes"],
)
def test_a_line_in_a_box_behind_is_none_of_the_text(behind: str) -> None:
    assert left(f"<body>{MAIN}{behind}</body>") == TEXT
    assert left(f"<body><div>{MAIN}{behind}</div></body>") == TEXT


@pytest.mark.parametrize(
    "html",
    [
        f"<div><h1>Pier to close</h1></div><div>{PARTS}</div><div>{OWN}</div>",
        f"<div>{PARTS}</div><div>{OWN}</div>",
        f"{MAIN}{OWN}",
        f"{MAIN}<div><p>{LONG * 9}</p></div>",
        f"{MAIN}<div>{OWN}</div><ul>{LINKS}</ul>",
        f"{MAIN}<div>{TOLD}<ul>{LINKS}</ul></div>",
        f"{MAIN}<div><h3>By sea</h3>{TOLD}</div>",
        f"{MAIN}<div>{PARTS}</div>",
        f"<div><h1>Pier to close</h1><p>0. {LONG}</p></div><div>{OWN}</div>",
    ],
    ids=[
        *(
            "the headline apart",
            "no headline",
            "no box",
            "a long one",
            "more behind",
            "a part with links below",
        ),
        *("a chapter", "as much", "all the rest"),
    ],
)
def test_what_may_go_on_with_the_text_stays(html: str) -> None:
    found = cut(f"<body>{html}</body>")
    assert len(left(f"<body>{html}</body>")) == sum(piece.type == "paragraph" for piece in found.pieces)


def test_a_page_of_which_nothing_is_left_has_nothing_behind_it() -> None:
    found = cut("<body><h1>Pier to close</h1></body>")
    assert list(without_behind(found, [], 0)) == []
