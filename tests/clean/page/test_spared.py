"""What the page knew of a block that keeps it, whatever its words are like."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_blocks
from newscrawl.clean.page.hints import Placed
from newscrawl.clean.page.spared import spare
from newscrawl.items import Block, Removed
from tests.clean.between import FIRST, LAST, kept
from tests.patience import no_hanging

BID = "Send us your pictures and get our email alerts."
ITEMS = ["We reply with a price within one working day.", "We come, clean and sweep up after ourselves."]


def items(*texts: str, css: str = "", density: float = 0.0) -> list[Block]:
    return [Block(text=text, type="list_item", css=css, link_density=density) for text in texts]


def listed(*texts: str, css: str = "", density: float = 0.0) -> list[str]:
    return kept(*items(*texts, css=css, density=density))


def test_prices_of_a_table_stay() -> None:
    offer = [Block(text="Subscribe now for unlimited access."), Block(text="Already subscribed? Log in")]
    assert kept(*offer, Block(text="₹900")) == []
    assert kept(*offer, Block(text="₹900", type="table_row")) == ["₹900"]


@pytest.mark.parametrize(("tag", "stays"), [("p", False), ("pre", True), ("code", True)])
def test_code_may_read_like_a_place_that_a_template_left_unfilled(tag: str, stays: bool) -> None:
    line = "$ install $PACKAGE_NAME"
    assert kept(Block(text=FIRST), Block(text=line, tag=tag), Block(text=LAST)) == (
        [FIRST, line, LAST] if stays else [FIRST, LAST]
    )


def test_code_named_for_an_offer_is_judged_by_its_words() -> None:
    line = Block(text="$ install $PACKAGE_NAME", tag="pre", css="newsletter-box")
    assert kept(Block(text=FIRST), line, Block(text=LAST)) == [FIRST, LAST]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_an_item_beside_others_may_speak_to_the_reader(at: int) -> None:
    texts = [*ITEMS[:at], BID, *ITEMS[at:]]
    assert listed(*texts) == texts


def test_steps_of_which_most_read_like_buttons_stay_if_one_does_not() -> None:
    steps = ["Open the app and tap Settings", "Tap Notifications", "Turn off Allow notifications", "Tap Done"]
    cleaned = clean_blocks([Block(text=text) for text in (FIRST, LAST, FIRST)] + items(*steps))
    assert [block.text for block in cleaned.blocks[3:]] == steps


def test_so_do_two_below_each_other() -> None:
    steps = ["Share it with friends.", "Follow other writers.", "Put a link in your bio.", "Wait for spring."]
    blocks = [Block(text=text) for text in (FIRST, LAST, FIRST)] + items(*steps)
    assert [block.text for block in clean_blocks(blocks).blocks[3:]] == steps


def test_a_lone_item_that_does_goes() -> None:
    assert listed(BID) == []


def test_so_does_one_that_is_a_link_or_named_for_what_it_is() -> None:
    assert listed(BID, *ITEMS, density=0.2) == ITEMS
    assert listed(BID, *ITEMS, css="signup") == ITEMS


def test_and_a_list_of_nothing_else() -> None:
    assert listed(BID, "Subscribe to our newsletter and get all the news in your inbox.") == []


def test_what_a_rule_knows_goes_from_a_list_as_well() -> None:
    assert listed("Subscribe to our newsletter", *ITEMS) == ITEMS


def test_many_lines_that_stay_take_no_square_of_their_number() -> None:
    lines = [Placed(10 * n, 10 * n + 9, Block(text="x = 12345", tag="pre")) for n in range(20_000)]
    text = "x = 12345\n" * len(lines)
    with no_hanging():
        for line in lines:
            piece = Removed(rule="like-furniture", kind="metadata", text="x = 12345", at=line.start)
            assert spare(text, lines, piece) == []


BOOKS = ["Nine Winters, by Mira Lund", "The Door in the Dyke, by Ada Moss", "How Bridges Fall"]


@pytest.mark.parametrize("title", ["Recommended reading", "What to read next"])
def test_a_list_under_a_heading_is_of_other_stories_only_where_it_has_links(title: str) -> None:
    heading = Block(text=title, type="heading", tag="h2")
    assert kept(heading, *items(*BOOKS)) == [title, *BOOKS]
    assert title not in kept(heading, *items(*BOOKS, density=1.0))
    assert title not in kept(heading, *items(*BOOKS, css="related-box"))
    assert title not in kept(Block(text=title), *items(*BOOKS))
