"""Joints: lines that a copy put together are lines again; what only looks like a joint is none."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.text.fold import fold
from newscrawl.clean.text.joints import joined_lines, lines_in


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "The pier shook.Sign up hereNobody was hurt.",
            ["The pier shook.", "Sign up here", "Nobody was hurt."],
        ),
        (
            "El mar subió.Síguenos en WhatsAppTraen poco.",
            ["El mar subió.", "Síguenos en WhatsApp", "Traen poco."],
        ),
        ("Es regnet.WERBUNGVor allem hier.", ["Es regnet.", "WERBUNG", "Vor allem hier."]),
        ("Members read on.'It is ours,' he said.", ["Members read on.", "'It is ours,' he said."]),
        ("It fell to $340.Buyers left.", ["It fell to $340.", "Buyers left."]),
    ],
)
def test_a_line_that_was_put_together_is_cut_at_its_joints(text: str, lines: list[str]) -> None:
    folded = fold(text)
    assert [folded.shape[start:stop] for start, stop in lines_in(folded, 0, len(text))] == lines


@pytest.mark.parametrize(
    "text",
    [
        "MacDonald met deGrom at PayPal, and YouTube was told.",
        "The U.S.A. team and Gov.Brown met at example.com.",
        "It was 3.5 per cent. He left.",
        "“Go on!” she said.",
    ],
)
def test_a_capital_in_a_name_is_no_joint(text: str) -> None:
    assert not joined_lines(fold(text))


def test_what_stood_between_two_paragraphs_goes_from_between_them() -> None:
    first, last = "The ferry sailed at noon with forty on board.", "It came back on the next day, empty."
    text = f"{first}Like what you’re reading? Sign up for our newsletter{last}\nNobody could say why."
    assert clean_text(text).text == f"{first}{last}\nNobody could say why."


def test_a_joint_may_be_before_a_word_of_one_letter() -> None:
    text = "The line is shut.Also see: Five schemes that few know aboutA frozen pipe can be thawed by hand."
    assert clean_text(text).text.endswith("A frozen pipe can be thawed by hand.")


def test_a_joint_may_be_before_a_quotation_and_behind_a_bracket() -> None:
    quote = '"They circle the stump and doubt themselves," the captain said.'
    text = f"The line is shut.Also see: Five schemes that few know about{quote}"
    assert clean_text(text).text.endswith(quote)
    lines = lines_in(fold("It rained.[Get more in the Wrap, on weekdays]Ferries have stopped."), 0, 63)
    assert len(lines) == 3


@pytest.mark.parametrize(
    ("own", "offer"),
    [
        (
            "До тех пор паромы будут причаливать к северной набережной.",
            "Подписывайтесь на наш канал в Telegram",
        ),
        (
            "До того часу пороми причалюватимуть до північної набережної.",
            "Підписуйтесь на наш Telegram-канал",
        ),
        (
            "وحتى ذلك الحين سترسو العبارات عند الرصيف الشمالي، وتدفع المدينة ثمن حافلة بينهما.",
            "تابعونا على واتساب وتلغرام",
        ),
        ("तब तक नावें उत्तरी घाट पर लगेंगी, और शहर बस का किराया देगा।", "हमारे व्हाट्सएप चैनल से जुड़ें"),
        ("Μέχρι τότε τα πλοία θα δένουν στη βόρεια προβλήτα.", "Ακολουθήστε μας στο Google News"),
    ],
)
def test_a_blank_is_lost_in_other_scripts_as_well(own: str, offer: str) -> None:
    assert clean_text(f"{own}\n{own}{offer}").text == f"{own}\n{own}"


def test_a_label_in_small_letters_is_a_line_behind_a_lost_blank() -> None:
    text = "The mills will run again in October, their owners said, and the ban will be looked at then."
    assert clean_text(f"{text}\n{text}first published: Nov 4, 2024 10:12 am").text == f"{text}\n{text}"
