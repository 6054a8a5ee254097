"""What a thing costs, and whether it can be had."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.sold import without_sold
from tests.extract.body.cuts import LONG, cut

ROWS = {"Cost": "£38.00", "Length": "42 cm", "Stock": "In stock (12)"}
TABLE = f"<table>{''.join(f'<tr><th>{name}</th><td>{said}</td></tr>' for name, said in ROWS.items())}</table>"
TEXT = f"<p>{LONG}</p>" * 4


def left(html: str) -> list[str]:
    found = cut(html)
    return [found.pieces[at].text for at in without_sold(found, range(len(found.pieces)))]


@pytest.mark.parametrize("name", ["price", "price_color", "in-stock availability", "c-SKU x"])
def test_what_a_thing_costs_is_not_said_of_it(name: str) -> None:
    lines = f"<p class='{name}'>£38.00</p><p class='{name}'>In stock (12)</p>"
    assert left(f"{lines}{TEXT}{TABLE}") == [LONG] * 4 + ["Length 42 cm"]


@pytest.mark.parametrize("name", ["stock-market", "priceless", "skull", "stock", ""])
def test_other_lines_stay_and_so_do_their_tables(name: str) -> None:
    assert len(left(f"<p class='{name}'>£38.00</p>{TEXT}{TABLE}")) == 8


def test_a_text_that_begins_with_no_price_is_left_as_it_is() -> None:
    assert len(left(f"{TEXT}<p class='price'>£38.00</p>{TABLE}")) == 8
    assert len(left(f"<p class='price'>{LONG}</p>{TEXT}{TABLE}")) == 8


def test_a_list_of_prices_stays() -> None:
    assert len(left(f"<p>{LONG}</p>" + "<p class='price'>£38.00 for one</p>" * 30)) == 31
