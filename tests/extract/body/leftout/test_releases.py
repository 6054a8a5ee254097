"""What press releases have below their text."""

import pytest

from newscrawl.extract.body.leftout.releases import without_release_end
from tests.extract.body.cuts import LONG, cut

TEXT = f"<p>A: {LONG}</p><p>B: {LONG}</p><p>C: {LONG}</p>"


def left(html: str) -> list[str]:
    """What is left below three paragraphs."""
    found = cut(f"{TEXT}{html}")
    return [found.pieces[at].text for at in without_release_end(found, [*range(len(found.pieces))])][3:]


@pytest.mark.parametrize(
    "contact",
    [
        "<h3>Pressekontakt</h3><p>Ada Moss<br>Telefon: 030 555 12 12<br>a.moss@mill.example</p>",
        "<p><b>Media contact:</b></p><p>Ada Moss</p><p>Head of Communications</p><p>+44 1632 555 010</p>",
        "<p>Contact presse : Ada Moss – 01 55 55 55 55 – a.moss@mill.example</p>",
        "<p>Pressekontakt: Ada Moss</p><p>Tel. 0621 555-1234</p>",
        "<p>For further information, please contact:</p><p>Ada Moss, a.moss@mill.example</p>",
        "<h2>Ansprechpartnerin für die Medien</h2><p>Ada Moss, presse(at)mill.example</p>",
        "<h2>このページに関するお問い合わせ先</h2><p>観光課</p><p>電話：0120-00-0000</p>",
        "<h2>Contatti stampa</h2><ul><li>Ada Moss</li><li>a.moss@mill.example</li></ul>",
    ],
)
def test_whom_the_press_may_ask_goes_with_its_label(contact: str) -> None:
    assert left(contact) == []
    about = "<h3>About the mill</h3><p>The mill has ground corn in Lindmoor since 1412, and still does.</p>"
    assert len(left(contact + about)) == 2


def test_a_label_that_is_none_of_the_text_tells_as_much() -> None:
    found = cut(f"{TEXT}<p>Pressekontakt:</p><p>Ada Moss<br>Tel. 04321 998877</p>")
    assert without_release_end(found, [0, 1, 2, 4]) == [0, 1, 2]
    lines = "<div>Rückfragen von Medienvertretern bitte an:</div><p>Ada Moss</p><p>Tel. 04321 998877</p>"
    assert without_release_end(cut(TEXT + lines), [0, 1, 2, 4, 5]) == [0, 1, 2]
    found = cut(f"{TEXT}<p>Die Redaktion:</p><p>Ada Moss<br>Tel. 04321 998877</p>")
    assert without_release_end(found, [0, 1, 2, 4]) == [0, 1, 2, 4]


def test_who_is_told_of_below_it_without_a_heading_stays() -> None:
    contact = "<p>Press contact</p><p>Ada Moss, +44 1632 555 010</p>"
    about = "<p>About the mill</p><p>The mill has ground corn in Lindmoor since 1412, and still does.</p>"
    assert len(left(contact + about)) == 2


@pytest.mark.parametrize(
    "below",
    [
        "<h3>Kontakt</h3><p>Gasthaus zur Mühle, Marktstraße 3, Telefon 030 555 12 12</p>",
        "<h3>Contact</h3><p>The Old Mill, +44 1632 555 010</p>",
        "<h3>Press contact</h3><p>The minister had no press contact for eleven days, his office said.</p>",
        "<p>Press enquiries went unanswered on Monday, and the office of Ada Moss (030 555 12) was shut.</p>",
        "<h3>Media contacts</h3><p>Ada Moss</p><p>Ben Lund</p>",
        "<h2>お問い合わせ先</h2><p>灯台祭り実行委員会 電話：0120-00-0000</p>",
    ],
)
def test_other_contacts_and_sentences_stay(below: str) -> None:
    assert len(left(below)) >= 1
    assert left(below)[-1] in below.replace("</p><p>", "\n")


@pytest.mark.parametrize(
    "sign", ["###", "# # #", "-30-", "– ENDS –", "ENDS", "(Ende)", "V.i.S.d.P.: Ada Moss"]
)
def test_the_sign_that_a_release_ends_goes_above_more_of_it_too(sign: str) -> None:
    about = "<p>The mill has ground corn in Lindmoor since 1412, and still does so every day.</p>"
    assert len(left(f"<p>{sign}</p>{about}")) == 1


@pytest.mark.parametrize("line", ["* * *", "Ends", "30", "The end", "#harbour", "Fin"])
def test_other_short_lines_stay(line: str) -> None:
    assert left(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "head",
    [
        "<p>Date: May 12, 2019<br>Contact: Ada Moss, (202) 555-0199</p>",
        "<p>FOR IMMEDIATE RELEASE<br>May 12, 2019</p><p>Media Contact:<br>Ada Moss<br>am@mill.example</p>",
        "<p>Kontakt: Ada Moss, Telefon 0621 555-1234</p>",
    ],
)
def test_whom_to_ask_above_a_text_goes(head: str) -> None:
    found = cut(f"{head}{TEXT}")
    texts = [found.pieces[at].text for at in without_release_end(found, [*range(len(found.pieces))])]
    assert not any("Ada Moss" in text for text in texts)
    assert len(texts) >= 3


def test_a_sentence_above_a_text_stays() -> None:
    found = cut(f"<p>Contact: that is what Ada Moss, born 12 12 12 12, asks for in a play.</p>{TEXT}")
    assert without_release_end(found, [*range(len(found.pieces))]) == [*range(len(found.pieces))]
