"""What stands in the middle of a text and is made as most of it is."""

import pytest

from newscrawl.extract.body.added.parts.alike import with_made_alike
from tests.extract.body.cuts import LONG, cut

SHORT = "It rained all day."
CODE = "<pre>dry(pier)</pre>"


def _all_of(html: str, lost: str) -> list[str]:
    """What is read beside `LONG`, which is kept: the pieces with the words `lost`."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    read = with_made_alike(found, kept, range(len(found.pieces)))
    return [found.pieces[at].text for at in read if at not in kept and lost in found.pieces[at].text]


def _page(lost: str) -> str:
    part = f"<div class='part p{{}}'><p>{LONG}</p><p>{LONG}</p>{{}}<p>{LONG}</p></div>"
    return part.format(1, "") + part.format(2, lost) + part.format(3, "")


@pytest.mark.parametrize(
    "lost",
    [
        f"<p>{SHORT}</p>",
        f"<p>{SHORT}</p><p>{SHORT}</p>",
        f"<p>{SHORT[:-1]} by <a href='/'>Tom</a>.</p>",
        f"<p>{SHORT[:-1]}, on three days:</p><ul><li>Monday</li></ul>",
        f"<p>{SHORT[:-1]}, so we wrote:</p>{CODE}",
    ],
    ids=["one", "two", "a link", "above a list", "above code"],
)
def test_a_sentence_made_as_most_of_a_text_is_read(lost: str) -> None:
    assert _all_of(_page(lost), SHORT[:-1]) != []


@pytest.mark.parametrize(
    "lost",
    [
        f"<p class='note'>{SHORT}</p>",
        f"<aside><p>{SHORT}</p></aside>",
        f"<figure><p>{SHORT}</p></figure>",
        f"<p>{SHORT[:-1]}</p>",
        f"<p><a href='/'>{SHORT}</a></p>",
        f"<h3>{SHORT}</h3>",
        f"<p>{SHORT} Sign up for our newsletter.</p>",
        f"<p>{SHORT[:-1]}. You may also like:</p><ul><li><a href='/'>{LONG}</a></li></ul>",
        f"<p>{SHORT[:-1]}, watch it:</p>",
        "<p>Rain.</p>",
    ],
    ids=["named", "aside", "figure", "no end", "link", "heading", "invitation", "links", "label", "a word"],
)
def test_what_else_stands_in_a_text_is_left_to_the_scores(lost: str) -> None:
    assert _all_of(_page(lost), "ain") == []


def test_nothing_is_read_where_more_is_lost_than_kept() -> None:
    teasers = "".join(f"<p>{LONG[:-1]}, in part {number}.</p>" for number in range(4))
    assert _all_of(f"<p>{LONG}</p>{teasers}<p>{LONG}</p><p>{LONG}</p>", "part") == []
    assert _all_of(f"<p>{LONG}</p>{teasers[: teasers.index('</p>')]}</p><p>{LONG}</p><p>{LONG}</p>", "part")


def test_nothing_before_or_after_a_text_is_read() -> None:
    texts = f"<p>{LONG}</p>" * 3
    assert _all_of(f"<p>{SHORT}</p>{texts}<p>{SHORT}</p>", SHORT) == []


@pytest.mark.parametrize(
    ("html", "code"),
    [
        (f"{CODE}", ["dry(pier)"]),
        (f"<div class='highlight'>{CODE}</div>", ["dry(pier)"]),
        ("<table><tr><td><pre>1<br>2</pre></td><td><pre>dry<br>wet</pre></td></tr></table>", ["dry\nwet"]),
        (f"<aside>{CODE}</aside>", []),
    ],
    ids=["bare", "in a box", "with numbers of its lines", "beside"],
)
def test_code_in_the_midst_of_a_text_is_read(html: str, code: list[str]) -> None:
    assert _all_of(_page(html), "") == code


def test_code_right_after_a_text_is_read() -> None:
    text = f"<p>{LONG}</p>" * 3
    assert _all_of(text + CODE, "") == ["dry(pier)"]
    assert _all_of(f"{text}<p>Copy</p>{CODE}", "") == []
    assert _all_of(f"<div>{text}</div>{CODE}", "") == []


def test_a_text_of_two_pieces_tells_nothing() -> None:
    assert _all_of(f"<p>{LONG}</p><p>{SHORT}</p><p>{LONG}</p>", SHORT) == []


WHOLE = "<a href='/study'>The sea has risen by a hand since the old pier was built here.</a>"


@pytest.mark.parametrize(
    ("lost", "read"),
    [
        (f"<p>{WHOLE}</p>", True),
        ("<p><a href='/x'>The sea rose by a hand in those years.</a></p>", True),
        (f"<div>{WHOLE}</div>", False),
        (f"<p>{WHOLE.replace('.<', '<')}</p>", False),
        (f"<p>{WHOLE.replace('built', 'built</a> <a href=/y>')}</p>", False),
        ("<p><a href='/x'>The sea rose by a hand.</a></p>", False),
    ],
    ids=["one", "a short one", "another tag", "no sentence", "two links", "few words"],
)
def test_a_sentence_may_be_a_link_as_a_whole(lost: str, read: bool) -> None:
    assert (_all_of(_page(lost), "The sea") != []) is read


LINKED = (
    "<a href='/t'>Tarred</a>, <a href='/p'>pitched</a> and <a href='/w'>waxed</a> boats came first there."
)


@pytest.mark.parametrize(
    "lost",
    [
        f"<p>{LINKED}</p>",
        "<p>It rained all day in the harbour of Varno.<a href='#1'>[1]</a><a href='#2'>[note 2]</a></p>",
    ],
    ids=["several links", "marks of notes"],
)
def test_a_sentence_with_links_is_one(lost: str) -> None:
    assert len(_all_of(_page(lost), "a")) == 1


def test_items_without_a_link_are_read_where_their_like_are() -> None:
    items = "<li>rain in the morning, in drops</li><li>sun in the afternoon, in rays</li>"
    long = f"<ul class='list'><li>{LONG}</li><li>{LONG}</li></ul>"
    assert len(_all_of(_page(f"{long}<p>{LONG}</p><ul class='list'>{items}</ul>"), " in ")) == 2
    assert _all_of(_page(f"{long}<p>{LONG}</p><ul class='more'>{items}</ul>"), " in ") == []
    linked = items.replace("in the", "<a href='/x'>in the</a>")
    assert _all_of(_page(f"{long}<p>{LONG}</p><ul class='list'>{linked}</ul>"), " in ") == []


def test_a_text_on_what_invitations_speak_of_bids_nothing() -> None:
    lost = "<p>Whoever wants a pier has to register it.</p>"
    told = (
        "<p>Many a boat that has no register was lost, the old harbour master of Varno used to say there.</p>"
    )
    page = cut(f"<p>{LONG}</p>{told}{told}{lost}{told}<p>{LONG}</p>")
    kept = [at for at, piece in enumerate(page.pieces) if piece.words > 10]
    assert len(with_made_alike(page, kept, range(len(page.pieces)))) == len(kept) + 1
    assert _all_of(_page(lost), "register") == []


@pytest.mark.parametrize(("count", "read"), [(4, 1), (3, 0)])
def test_a_part_with_much_of_the_text_stands_not_beside_it(count: int, read: int) -> None:
    part = f"<footer class='transcript'><p>{SHORT}</p>{f'<p>{LONG}</p>' * count}</footer>"
    assert len(_all_of(f"<p>{LONG}</p><p>{LONG}</p>{part}", SHORT)) == read
