"""The form of dated sitemaps, from what an index lists."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents.dated import dated_sitemaps
from newscrawl.discover.documents.datedform import dated_forms

SITE = "https://news.example/"


@pytest.mark.parametrize(
    "pattern",
    [
        SITE + "sitemap-{yyyy}-{mm}.xml",
        SITE + "sitemap/daily/{yyyy}-{mm}-{dd}.xml",
        SITE + "sitemap/archive/all/{yyyy}{mm}{dd}_1.xml",
        SITE + "sitemaps/{yyyy}/{mm}/sitemap_0.xml",
        SITE + "map.xml?yyyy={yyyy}&mm={mm}&dd={dd}",
        SITE + "map.xml?year={yyyy}&month={mm}",
        SITE + "sitemap/{yyyy}-{month}-1.xml",
        SITE + "sitemap/{yyyy}-{Month}-1.xml",
        SITE + "sitemap/{yyyy}-{mon}.xml",
        SITE + "noticias-{yyyy}{mm}.xml.gz",
        SITE + "index-sitemap-{yyyy}.xml",
        SITE + "sitemap-{yyyy}-{m}-{d}.xml",
        SITE + "sitemap/{yyyy}/{m}.xml",
        SITE + "map.xml?year={yyyy}&month={m}",
        SITE + "sitemap-{yyyy}-{m}-{dd}.xml",
    ],
)
def test_the_form_of_what_was_made_with_it(pattern: str) -> None:
    assert dated_forms(dated_sitemaps(pattern, date(2022, 8, 3), date(2026, 11, 24))) == [pattern]


def test_a_leading_zero_is_expected_where_no_date_tells() -> None:
    late = dated_sitemaps(SITE + "sitemap-{yyyy}-{m}-{d}.xml", date(2026, 11, 12), date(2026, 11, 24))
    assert dated_forms(late) == [SITE + "sitemap-{yyyy}-{mm}-{dd}.xml"]
    early = dated_sitemaps(SITE + "sitemap-{yyyy}-{m}-{d}.xml", date(2026, 11, 9), date(2026, 11, 24))
    assert dated_forms(early) == [SITE + "sitemap-{yyyy}-{m}-{d}.xml"]


def test_what_no_pattern_gives_back_has_no_form() -> None:
    months = [f"{SITE}sitemap-2026-{month}.xml" for month in ("JAN", "FEB", "MAR", "APR")]
    assert dated_forms(months) == []


def test_two_files_a_day_are_two_forms() -> None:
    both = [SITE + "{yyyy}{mm}{dd}_" + part + ".xml" for part in "12"]
    urls = [url for pattern in both for url in dated_sitemaps(pattern, date(2026, 3, 1), date(2026, 3, 9))]
    assert sorted(dated_forms(urls)) == both


def test_days_are_preferred_to_years() -> None:
    days = dated_sitemaps(SITE + "{yyyy}-{mm}-{dd}.xml", date(2026, 3, 1), date(2026, 3, 9))
    years = dated_sitemaps(SITE + "{yyyy}.xml", date(2020, 3, 1), date(2026, 3, 9))
    assert dated_forms([*years, *days]) == [SITE + "{yyyy}-{mm}-{dd}.xml"]


@pytest.mark.parametrize(
    "urls",
    [
        [],
        [SITE + "sitemap-2024-01.xml", SITE + "sitemap-2024-02.xml"],
        [SITE + f"sitemap-{n}.xml" for n in range(9)],
        [SITE + f"sitemap-{n}.xml" for n in range(120190, 120199)],
        [SITE + f"sitemap-2024-{n}.xml" for n in (13, 14, 15, 16)],
        [SITE + "a.xml"] * 9,
    ],
)
def test_no_form(urls: list[str]) -> None:
    assert [form for form in dated_forms(urls) if "{mm}" in form or form.count("{") > 1] == []


@given(st.lists(st.text(max_size=60), max_size=20))
def test_any_text(texts: list[str]) -> None:
    assert dated_forms(texts) is not None
    assert dated_forms([f"{SITE}{text}2024-01-01{text}" for text in texts]) is not None
