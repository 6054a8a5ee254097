"""Labels: bylines, dates and credits go by their form, in several languages; lines like them stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms.pictures import is_picture_credit
from newscrawl.clean.text.fold import fold

HEADLINE = "Ferry of Varno stays in port"
STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report."
)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Words by Asha Rao", "byline"),
        ("By: Asha Rao-Lind - Reporter / @asharao", "byline"),
        ("Asha Rao, Rural Affairs Correspondent", "byline"),
        ("Asha Rao | Special to the Courier", "byline"),
        ("Text: Dr. Kim Lee, science desk", "byline"),
        ("Von Jan Holm", "byline"),
        ("di Marta Neri", "byline"),
        ("14 February 2026 • 7:00am", "dateline_meta"),
        ("Published at : Friday, May 4, 2026", "dateline_meta"),
        ("9 Giugno 2026 alle 01:00 - 3 minuti di lettura", "dateline_meta"),
        ("Varno Daily / 05:02 AM April 27, 2026", "dateline_meta"),
        ("The ferry at its pier. Photo: Asha Rao/Valley News", "caption"),
        ("Die Fähre am Steg. Foto: Jan Holm/dpa", "caption"),
        ("[Image: Getty Images/iStockphoto]", "caption"),
        ("LEGGI ANCHE Il traghetto resta in porto", "related"),
    ],
)
def test_a_label_at_the_head_goes(line: str, kind: str) -> None:
    cleaned = clean_text(f"{HEADLINE}\n{line}\n{STORY}")
    assert cleaned.text == f"{HEADLINE}\n{STORY}"
    assert [piece.kind for piece in cleaned.removed] == [kind]


def test_a_place_goes_with_the_label_beside_it() -> None:
    text = f"{HEADLINE}\nVarno\nUpdated on: May 4, 2026 18:32 IST\n{STORY}"
    assert clean_text(text).text == f"{HEADLINE}\n{STORY}"
    assert clean_text(f"{HEADLINE}\nVarno\n{STORY}").text == f"{HEADLINE}\nVarno\n{STORY}"


@pytest.mark.parametrize(
    "sign",
    [
        "EFE jmr/gtr",
        "© dpa-infocom, dpa:260614-930-771203/1",
        "with AAP",
        "— with AP",
        "Asha Rao, The Canadian Press",
    ],
)
def test_an_agencys_sign_at_the_foot_goes(sign: str) -> None:
    assert clean_text(f"{STORY}\n{sign}").text.strip() == STORY


@pytest.mark.parametrize(
    "line",
    [
        "By noon the river had risen",
        "Von Anfang an war es kalt",
        "7pm, BBC Four",
        "(Updated at 1410hrs)",
        "Asha Rao, who wrote the report, left",
        "Photo: a word that the draft bill bans",
        "Text: the whole of it is in the annex",
        "In 2026 the fair opens at 7:30am",
        "Stand 14: apples and pears",
        "(OLG Varno, Beschluss v. 3.1.2022, 2 Ss (OWi) 240/21)",
        "2010 Prize of the Valley // 2009 Design of Varno // The Bridge Foundation, Research and Roads",
        "Second was Jan Holm (TV Varno / 1,92 Meter)",
    ],
)
def test_a_line_like_a_label_stays(line: str) -> None:
    text = f"{HEADLINE}\n{line}\n{STORY}"
    assert clean_text(text).text == text


def test_who_contributed_is_told_where_nothing_else_on_the_page_is_furniture() -> None:
    story = "\n".join(
        ["It rained on Varno for nine days, and the mills stood still until the river fell."] * 9
    )
    line = "The Valley Post's Asha Rao contributed to this report."
    assert clean_text(f"{HEADLINE}\n{story}\n{line}\n{story}").text == f"{HEADLINE}\n{story}\n{story}"


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        ("The mill at dawn. Roy Hart/Reuters", True),
        ("Keeper at the gauge (Ines Salas/AFP)", True),
        ("Ferry | Ines Salas / Varno Post", True),
        ("See harrowquay.example/mills for the report", False),
        ("It fell by 40/60 (see below)", False),
    ],
)
def test_a_credit_without_a_word_for_a_picture_is_told_by_its_stroke(line: str, credited: bool) -> None:
    folded = fold(line)
    assert is_picture_credit(folded.text, folded.shape, worded=False) == credited
    assert is_picture_credit(folded.text, folded.shape) == credited


@pytest.mark.parametrize(
    "line",
    [
        "File photo: A ferry leaves the harbour of Varno.",
        "A ferry leaves the harbour of Varno. (File photo)",
    ],
)
def test_a_caption_that_says_its_picture_is_older_goes_from_between_paragraphs(line: str) -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    last = "Divers found nine cracks below the water line, and the council has asked for a second report."
    cleaned = clean_text(f"{first}{line}\n{last}")
    assert cleaned.text == first + last
    assert [piece.kind for piece in cleaned.removed] == ["caption"]


@pytest.mark.parametrize("end", ["***", "—", "ـــــ", "- THE END -", "ENDS", "ALSO:"])
@pytest.mark.parametrize(
    "below", ["", "\nAssociated Press writer Ines Salas in Varno contributed to this report."]
)
def test_a_line_that_only_parts_a_text_from_what_was_below_goes(end: str, below: str) -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    last = "Divers found nine cracks below the water line, and the council has asked for a second report."
    assert clean_text(f"{first}\n{last}\n{end}{below}").text == f"{first}\n{last}"
    parted = f"{first}\n{end}\n{last}"
    assert clean_text(parted).text == parted


def test_the_sentence_before_it_stays_whatever_it_reads_like() -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    text = f"{first} He now works for Facebook."
    assert (
        clean_text(f"{text}\n***\nFollow our full coverage of ferries at https://news.example/ferries").text
        == text
    )


@pytest.mark.parametrize("line", ["The end of it.", "Ende", "1", "..."])
def test_other_short_last_lines_stay(line: str) -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    assert clean_text(f"{first}\n{line}").text == f"{first}\n{line}"


def test_a_signature_stays_before_a_label_of_a_day() -> None:
    letter = (
        "The letter asks the weavers of the mill for support in free and fair accounts, and it thanks them.\n"
        "He signed it as he did all.\nHormuz Moss"
    )
    cleaned = clean_text(f"A last letter\n{letter}\nFirst Published: May 05 2025 | 9:31 AM IST")
    assert cleaned.text == f"A last letter\n{letter}"
