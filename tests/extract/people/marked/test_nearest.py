"""The nearest of several bylines."""

from newscrawl.extract.people.marked.nearest import Nearest, box_of
from newscrawl.items import Author
from tests.extract.facts import page

ENTRIES = page("<ul><li><b>Ada Moss</b></li><li><b>Peter Lund</b></li></ul><p><b>Ida</b></p>").by_tag["b"]
ADA, PETER, IDA = ([Author(name=one.text or "")] for one in ENTRIES)


def test_a_nearer_one_takes_the_place_of_another() -> None:
    best = Nearest()
    best.take(ADA, 7, "author", ENTRIES[0], beside=False)
    best.take(PETER, 9, "author", ENTRIES[1], beside=False)
    assert best.authors == ADA
    best.take(PETER, 5, "author", ENTRIES[1], beside=False)
    assert (best.authors, best.start) == (PETER, ENTRIES[1].place)


def test_a_single_word_counts_as_farther_off() -> None:
    best = Nearest()
    best.take(ADA, 20, "author", ENTRIES[0], beside=False)
    best.take(IDA, 1, "author", ENTRIES[2], beside=False)
    assert best.authors == ADA


def test_one_in_another_entry_of_the_list_is_a_part_of_it() -> None:
    best = Nearest()
    best.take(ADA, 7, "author", ENTRIES[0], beside=False)
    assert box_of(ENTRIES[1]) is best.box is not box_of(ENTRIES[2])
    best.take(PETER, 9, "author", ENTRIES[1], beside=True)
    assert best.authors == ADA + PETER
