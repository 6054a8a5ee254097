"""Stamps: labels of dates in any order of their words; dates in sentences and entries with a time stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms.stamps import is_day, is_label, is_stamp

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
LAST = "Divers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "line",
    [
        "Published 5:02 a.m. CT March 14, 2024 | Updated 9:40 a.m. CT March 14, 2024",
        "This story was originally published July 9, 2023, 10:44 AM.",
        "First published on April 2, 2024 / 8:15 AM EDT",
        "Veröffentlicht am 4. Mai 2023 um 14:30 Uhr",
        "Posted at 14.30, 12/05/2024",
        "Опубликовано 12 марта 2025, 09:40",
        "Aktualizováno 14. srpna 2024, 9:05",
        "Megjelent: 2026. március 12.",
        "Objavljeno: 12. ožujka 2026. u 10:14",
        "Publisert 12. mars 2026 kl. 10:14",
        "Actualizat la 12 martie 2026",
        "Δημοσίευση: 12 Μαρτίου 2026, 10:14",
        "نشر في 12 مارس 2026",
        "آخر تحديث: 12 مارس ,2026: 03:10 م GST",
        "تاریخ انتشار: ۱۳:۴۲ - ۲۱ شهریور ۱۴۰۲ - 12 September 2023",
        "עודכן לאחרונה: 12 במרץ 2026, 10:14",
        "Opublikowano: piątek, 3 sierpnia 2021 14:05",
        "Objavljeno: četrtek, 3. avgusta 2021 ob 14:05",
    ],
)
def test_a_label_of_a_date_goes_wherever_it_stands(line: str) -> None:
    assert is_label(line)
    assert clean_text(f"{FIRST}{line}\n{LAST}").text == FIRST + LAST
    assert clean_text(f"{FIRST}{LAST}\n{line}").text == FIRST + LAST


@pytest.mark.parametrize(
    "line",
    [
        "Published in 1921, the novel sold nine copies.",
        "(Updated at 1410hrs)",
        "10.42am: The minister is on his feet",
        "Updated rules came into force on May 4, 2023",
        "Megjelent 2026 márciusában a regény.",
        "نشر المتحف في 12 مارس صورا قديمة",
    ],
)
def test_a_date_that_is_no_label_stays(line: str) -> None:
    assert not is_label(line)
    assert clean_text(f"{FIRST}{line}\n{LAST}").text == f"{FIRST}{line}\n{LAST}"


@pytest.mark.parametrize(
    "line", ["ceturtdiena, 3. augusts 2021", "3. ágúst 2021", "Freitag, 3. Dezember 2021", "3 rugsėjo 2021"]
)
def test_a_day_in_the_languages_that_dates_are_read_in(line: str) -> None:
    assert is_day(line)


@pytest.mark.parametrize("line", ["Sie 3 2021", "Lis 3 2021", "Ada 3 2021"])
def test_a_month_in_short_that_is_a_word_besides_is_none(line: str) -> None:
    assert not is_day(line)


def test_names_may_stand_beside_a_date_at_the_head_only() -> None:
    assert is_stamp("Ada Lind 4 May 2023 14:30")
    assert not is_label("Ada Lind 4 May 2023 14:30")
    assert not is_stamp("It rained on 4 May 2023")


def test_an_agency_beside_a_date_may_be_in_small_letters() -> None:
    line = "Von dpa 30.04.2024, 18:58"
    assert is_stamp(line)
    assert line not in clean_text(f"{line}\n{FIRST}{LAST}").text
    assert is_stamp("Von Ada Lind, dpa, 30.04.2024, 18:58 Uhr")
    assert not is_stamp("Sie kam am 30.04.2024, 18:58")


def test_a_span_of_time_in_a_heading_is_no_stamp() -> None:
    assert is_stamp("Ada Lind 5 minutes read")
    assert is_stamp("Varno 5 minutes ago")
    assert is_stamp("5 min")
    assert not is_stamp("15-Minute Harbour Dance Workout")


@pytest.mark.parametrize(
    "line",
    [
        "Publicat el 21 de maig de 2024 a les 17:05h",
        "Data publicării: 21.05.2024, ora 12:30",
        "Objavljeno 21. 5. 2024 ob 14.03",
        "Avaldatud: 21. mai 2024 kell 14:10",
        "Publicēts: 21.05.2024. plkst. 14:25",
        "Publikuota: 2024 m. gegužės 21 d. 12:10",
        "Публикувана: 21.05.2024, 15:05 ч.",
        "Opublikowano: 21 maja 2024, godz. 14:15",
        "Zveřejněno: 21. 5. 2024 v 14:05",
        "Julkaistu 3. toukokuuta 2024 klo 9.15",
        "Birt 23. maí 2024 kl. 12:04",
    ],
)
def test_labels_with_words_for_the_hour_in_further_languages(line: str) -> None:
    assert is_stamp(line)
    assert clean_text(f"{line}\n{FIRST}{LAST}").text == FIRST + LAST


@pytest.mark.parametrize(
    "line",
    [
        "Les 24 heures de la rue, le 21 mai 2024",
        "V sobotu 18. května 2024 most zavřou.",
        "Data: 21.05.2024, ora 12:30, în piața mare",
        "Sild avati 21. mail 2024 kell 14:10",
    ],
)
def test_lines_with_such_words_that_tell_of_something_stay(line: str) -> None:
    assert clean_text(f"{line}\n{FIRST}{LAST}").text == f"{line}\n{FIRST}{LAST}"
