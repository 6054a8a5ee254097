"""Parts of one make of which one was kept."""

import pytest

from newscrawl.extract.body.added.parts.partsalike import with_parts_alike
from tests.extract.body.cuts import LONG, cut

YEARS = [("1788", LONG), ("1846", "The railway comes."), ("1919", "The bell is sold.")]


def part(label: str, text: str, more: str = "") -> str:
    return f"<div class='item'><div class='when'>{label}</div><div class='what'>{text}</div>{more}</div>"


def added(html: str, *kept: str) -> list[str]:
    """What is added to the pieces with the texts `kept`."""
    found = cut(f"<main><h1>The clock</h1>{html}</main>")
    first = [at for at, piece in enumerate(found.pieces) if piece.text in kept]
    url = "https://post.example/clock"
    return [found.pieces[at].text for at in with_parts_alike(found, first, url) if at not in first]


def test_a_chronicle_is_read_with_its_years() -> None:
    html = "".join(part(*year) for year in YEARS)
    whole = [text for year in YEARS for text in year]
    assert added(html, LONG) == [text for text in whole if text != LONG]


def card(name: str, text: str) -> str:
    facts = f"<ul><li>Where: {name}, Quay 4</li><li>Rooms: {len(name)}</li></ul><a href='https://maps.example/'>Map</a>"
    return f"<div class='card'><div class='card-body'><h2>{name}</h2><p>{text}</p>{facts}</div></div>"


def test_a_list_of_cards_with_facts_in_each_is_read_whole() -> None:
    names = ["The Heron", "The Oar", "The Bell"]
    html = f"<div>{''.join(card(name, f'{name}: {LONG}') for name in names)}</div>"
    lost = added(html, f"The Heron: {LONG}")
    assert len(lost) == 11
    assert "Map" not in lost


@pytest.mark.parametrize("label", ["{}", "{} of 3"])
def test_numbers_that_only_count_stay_out(label: str) -> None:
    steps = "".join(part(label.format(number), f"Step {number} is this.") for number in range(1, 4))
    assert added(steps, "Step 1 is this.") == ["Step 2 is this.", "Step 3 is this."]


def test_what_all_parts_say_stays_out() -> None:
    html = "".join(part(*year, "<div>Show the picture</div>") for year in YEARS)
    assert "Show the picture" not in added(html, LONG)
    assert len(added(html, LONG)) == 5


@pytest.mark.parametrize(
    "html",
    [
        "".join(part(*year) for year in YEARS[:2]),
        "".join(part(*year, "<a href='/more'>More</a>") for year in YEARS),
        "".join(f"<a href='/{year}'>{part(year, text)}</a>" for year, text in YEARS),
        "".join(part(f"1{n}:30", text) for n, (_, text) in enumerate(YEARS)),
        part(*YEARS[0]) + "".join(part(*year) for year in YEARS[1:]).replace("'item'", "'other'"),
        "".join(part(*year) for year in [YEARS[0], *((year, text.rstrip(".")) for year, text in YEARS[1:])])
        .replace("class='what'", "class='who'", 2),
        part("What the town has said of its clock in all these years", LONG) * 3,
    ],
    ids=["two", "with links", "in links", "times", "of another make", "made otherwise within", "long labels"],
)  # fmt: skip
def test_what_is_not_such_a_part_stays_out(html: str) -> None:
    assert added(html, LONG) == []


@pytest.mark.parametrize("sign", ["Mo · 3 days ago", "vor 3 Stunden", "Mo ★★★★☆"])
def test_what_readers_wrote_is_no_part_of_a_text(sign: str) -> None:
    assert added("".join(part(sign, text) for _, text in YEARS), LONG) == []
    assert len(added("".join(part(f"{year} years ago today", text) for year, text in YEARS), LONG)) == 5


def test_a_long_text_tells_by_itself() -> None:
    texts = [f"{n}. {LONG}" for n in range(13)]
    html = "".join(f"<p>{text}</p>" for text in texts) + "".join(part(*year) for year in YEARS)
    assert added(html, LONG, *texts) == []


def test_a_long_text_gets_the_labels_of_parts_that_it_has() -> None:
    texts = [f"{n}. {LONG}" for n in range(13)]
    html = "".join(f"<p>{text}</p>" for text in texts) + "".join(part(*year) for year in YEARS)
    kept = [text for _, text in YEARS]
    assert added(html, *texts, *kept) == [year for year, _ in YEARS]


def test_a_button_to_a_shop_is_no_link_to_a_story() -> None:
    buttons = ["<p><a href='https://shop.example/1'>Buy for $3</a></p>", "<p><a href='/lamp'>More</a></p>"]
    parts = ["".join(part(name, text, button) for name, text in YEARS) for button in buttons]
    assert added(parts[0], LONG) == ["1788", "1846", "The railway comes.", "1919", "The bell is sold."]
    assert added(parts[1], LONG) == []
