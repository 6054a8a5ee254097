"""Whom a note at the end of a text introduces."""

import pytest

from newscrawl.extract.people.notes import guest, introduced
from newscrawl.items import Block
from tests.extract.facts import page

TEXT = [
    f"On day {n} the harbour board voted to rebuild the old pier, and its chair said that it will take long."
    for n in range(4)
]


def told(note: str, lang: str = "en", texts: list[str] = TEXT, css: str = "", tag: str = "em") -> list[str]:
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    found = page(f"<h1>Pier to be rebuilt</h1>{paragraphs}<p><{tag}>{note}</{tag}></p>")
    found.language = lang
    blocks = [*(Block(text=text) for text in texts), Block(text=note, css=css)]
    heading = found.by_tag["h1"][0]
    names = [author.name for author in introduced(found, heading, blocks)]
    left_out = [author.name for author in introduced(found, heading, blocks[:-1])]
    assert left_out == ([] if css else names)  # a note right below the text as one in it
    return names


@pytest.mark.parametrize(
    ("note", "lang"),
    [
        ("Antje Rohwer is a hydrologist in Lindmoor.", "en"),
        ("Antje Rohwer, who grew up on the pier, writes about boats.", "en"),
        ("Antje Rohwer ist freie Journalistin und lebt am Hafen.", "de"),
        ("Antje Rohwer est urbaniste.", "fr"),
        ("Antje Rohwer es catedrática de Hidrología.", "es"),
        ("Antje Rohwer è ricercatrice a Lindmoor.", "it"),
        ("Antje Rohwer er redaktør og bor ved havna.", "nb"),
    ],
)
def test_who_is_introduced_in_italics(note: str, lang: str) -> None:
    assert told(note, lang) == told(note, lang, tag="i") == ["Antje Rohwer"]
    assert told(note, "xx") == told(note, lang, tag="span") == []


def test_several_are_introduced_at_once() -> None:
    assert told("Antje Rohwer and Anna Moss are hydrologists.") == ["Antje Rohwer", "Anna Moss"]


def test_what_is_named_for_who_wrote_needs_no_common_first_name() -> None:
    note = "Lucius Bray is a hydrologist in Lindmoor."
    assert told(note) == []
    assert told(note, css="entry author-bio", tag="span") == ["Lucius Bray"]
    assert told(note, css="biology", tag="span") == []


@pytest.mark.parametrize(
    "note",
    [
        "Nova Scotia is a province with many piers.",
        "Moby Dick is on at the Old Mill until Sunday.",
        "The Quay is a magazine for all who live by the sea.",
        "Antje Rohwer was the last to leave the pier.",
        "Antje Rohwer. Photos: Ben Lund",
        "This text is part of a series.",
    ],
)
def test_other_notes_introduce_nobody(note: str) -> None:
    assert told(note) == []


def test_whom_the_text_speaks_of_did_not_write_it() -> None:
    said = "Nobody asked the hydrologists, said Rohwer, who has a boat of her own at the pier."
    assert told("Antje Rohwer is a hydrologist.", texts=[*TEXT, said]) == []


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("This is a guest post by Antje Rohwer, who keeps bees above Lindmoor.", ["Antje Rohwer"]),
        ("The following is a guest essay from Antje Rohwer and Ben Lund.", ["Antje Rohwer", "Ben Lund"]),
        ("Dies ist ein Gastbeitrag von Antje Rohwer, Imkerin am Hafen.", ["Antje Rohwer"]),
        ("Este es un artículo invitado de Antje Rohwer.", ["Antje Rohwer"]),
        ("This guest was met at the pier by Antje Rohwer.", []),
        ("This is a guest house by the pier that Antje Rohwer built.", []),
        ("A guest post by the board was read by Antje Rohwer at the meeting.", []),
    ],
)
def test_a_guest_is_said_to_be_one(said: str, names: list[str]) -> None:
    found = page("<h1>Pier to be rebuilt</h1>")
    for blocks in ([said, *TEXT], [*TEXT, said]):
        assert [author.name for author in guest(found, [Block(text=text) for text in blocks])] == names
