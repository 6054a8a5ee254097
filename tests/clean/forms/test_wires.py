"""Wires: a line that is nothing but an agency goes in any language; one that says more stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms.wires import is_wire, signs_off

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
WIRES = [
    "Chanzo: AFP", "Извор: Танјуг", "ምንጭ፦ ኢዜአ", "Աղբյուր՝ Արմենպրես", "ที่มา: สำนักข่าวไทย", "ಚಿತ್ರ: ಪಿಟಿಐ",
    "Zdroj: Harbour Post, ČTK", "Quelle: sda/dpa", "المصدر : الميناء + وكالات",
    "사진=연합뉴스", "[사진] 연합뉴스", "/ritzau/", "- BERNAMA", "(Fena)", "（共同）",
]  # fmt: skip


@pytest.mark.parametrize("line", WIRES)
def test_a_line_that_is_only_an_agency_goes(line: str) -> None:
    assert clean_text(f"{FIRST}\n{line}\n{FIRST}").text == f"{FIRST}\n{FIRST}"
    assert clean_text(f"{FIRST}\n{FIRST}\n{line}").text.strip() == f"{FIRST}\n{FIRST}"


@pytest.mark.parametrize(
    "line",
    [
        "sda/hm", "SDA/hm", "(belga/apl)", "jk/ pm/",
        "MGM", "TT", "(M.R.)", "এসএ/", "/এসএ/", "বন্দর বার্তা/এসএ", "ঢাকা/রাশেদ/এসবি",
        "Lusa/Fim", "एसकेके/", "रासस", "أ ف ب", "/TT", "TT-AFP", "STT–IS", "Ada Moss/TT", "©Ritzau",
        "(Schluss) sd/gr", "Von: mk", "(red, APA, 3.5.2021)",
    ],
)  # fmt: skip
def test_initials_go_below_all_prose(line: str) -> None:
    assert clean_text(f"{FIRST}\n{FIRST}\n{line}").text.strip() == f"{FIRST}\n{FIRST}"
    amid = f"{FIRST}\n{line}\n{FIRST}"
    assert clean_text(amid).text == amid


@pytest.mark.parametrize(
    "line",
    [
        "and/or",
        "gold/red",
        "AC/DC",
        "24/7",
        "he/she",
        "Fin",
        "Anna/Lena",
        "(see May, 3.5)",
        "(Schluss mit lustig)",
    ],
)
def test_other_words_with_a_stroke_between_them_are_no_initials(line: str) -> None:
    assert not signs_off(line)


@pytest.mark.parametrize(
    "line",
    ["Model: TT", "Mehr", "Chanzo: maji", "1998: Reuters", "Reuters: a history", "He read it. Wire: AFP"],
)
def test_a_short_name_a_bare_one_and_more_than_one_is_none(line: str) -> None:
    assert not is_wire(line)


def test_among_short_lines_an_agency_is_an_entry() -> None:
    text = "Who works where\nAda Moss\nEmployer: Reuters\nPetra Lind\nEmployer: Bloomberg"
    assert clean_text(text).text == text


@pytest.mark.parametrize("sign", ["a", "(", ":", " ", "a ", "-"])
def test_a_long_line_takes_no_time(sign: str) -> None:
    assert not is_wire(sign * 100_000)
    assert not is_wire(sign * 59)
    assert not signs_off(sign * 100_000)
