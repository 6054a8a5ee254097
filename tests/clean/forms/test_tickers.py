"""Tickers: rows of quotes beside an article go; its tables, results and market reports stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
LAST = "Divers found nine cracks below the water line, and the council has asked for a second report."


@pytest.mark.parametrize(
    "ticker",
    [
        "SENSEX 73,690.10 +22.40 (0.03%)\nUSD/INR 82.78 -0.05 (-0.06%)\nGold 65,890 +210 (0.32%)",
        "FTSE 100 8,214.31 ▲ 0.42%\nHalden Shipping 412.50 ▼ -1.17%",
        "DÓLAR BLUE $1.215 ▲ 0,8%\nMERVAL 1.642.310 ▲ 2,1%",
        "RELIANCE 2,431.10 +1.2% | HDFCBANK 1,642.55 -0.4% | INFY 1,498.00 +0.8%",
        "Nifty 50\n22,335.70\n+3.05 (0.01%)\nS&P 500\n5,473.17\n+0.10%",
        "Stock Quotes\nAAPL 189.98 +1.23 (0.65%)\nTSLA 171.05 -2.10 (-1.21%)",
        "Nikkei 225: 38,120.50 (+1.2%)\nUSD/KES 129.20 0.15%\n$VARN 189.98 (+0.65%)",
        "LIVE\nNIFTY 24,310.45 ▲ 98.20 (0.41%) SENSEX 79,802.79 ▲ 305.11 (0.38%)",
        "Varno Ferries Share Price\n812.40\n+14.20 (1.78%)",
    ],
)
def test_lines_of_quotes_among_paragraphs_go(ticker: str) -> None:
    assert clean_text(f"{FIRST}\n{ticker}\n{LAST}").text == f"{FIRST}\n{LAST}"
    assert clean_text(f"Ferry stays in port\n\n{ticker}\n\n{FIRST}\n{LAST}").text.endswith(f"{FIRST}\n{LAST}")
    assert "%" not in clean_text(f"{FIRST}\n{LAST}\n{ticker}").text


@pytest.mark.parametrize(
    "ticker",
    [
        "RELIANCE 2,431.10 +1.2% HDFCBANK 1,642.55 -0.4% TCS 3,911.25 -1.1%",
        "BTC $67,412.30 +1.8% ETH $3,291.05 -0.6%",
        "DAX 18.407,22 -0,17% EUR/USD 1,0842 +0,05%",
    ],
)
def test_a_row_of_quotes_between_sentences_goes(ticker: str) -> None:
    assert clean_text(f"{FIRST} {ticker} {LAST}").text == f"{FIRST} {LAST}"
    story = "\n".join([FIRST, LAST] * 8)
    assert clean_text(f"{story}\n{FIRST} {ticker} {LAST}").text == f"{story}\n{FIRST} {LAST}"


@pytest.mark.parametrize(
    "text",
    [
        "Closing prices on the exchange of Varno:\nFERRY 412.50 +1.2%\nPIER 96.10 -0.8%",
        "Three shares rose by more than a tenth.\nFERRY 412.50 +11.2%\nPIER 96.10 +10.8%",
        "Here is how the markets did on Monday.\nFTSE 100 8,214.31 +0.5%\nDAX 18,407.22 -0.2%",
        "The FTSE 100 was the best of them.\nFTSE 100 8,214.31 +0.5%\nDAX 18,407.22 -0.2%",
        "Top gainers\nRELIANCE 2,431.10 +11.2%\nTCS 412.10 +10.2%",
        "Bonds\nDAX 18,407.22 -0.2%",
        "CDU 31.2 +1.4%\nSPD 14.9 -2.0%",
        "INDIA 312 -4 (45%)\nVARNO 280 -10 (40%)",
        "Monday 412.10 +0.4%\nTuesday 409.75 -0.6%",
        "RELIANCE 2,431\nINFY 1,498\nTCS 3,911",
        "Sensex rose 412 points to 73,690. EUR/USD fell to 1.0842, -0.2% on the day.",
        "FERRY 412.50 +1.2% was the day's best share on the exchange of Varno, dealers said there.",
    ],
)
def test_tables_and_reports_of_an_article_stay(text: str) -> None:
    assert clean_text(f"{FIRST}\n{text}\n{LAST}").text == f"{FIRST}\n{text}\n{LAST}"


def test_a_row_that_is_announced_in_its_line_stays() -> None:
    text = f"{FIRST} These were the prices: FERRY 412.50 +1.2% PIER 96.10 -0.8% {LAST}"
    assert clean_text(text).text == text


@pytest.mark.parametrize("header", ["", "LIVE\n", "Market snapshot\n"])
def test_quotes_over_the_headline_go(header: str) -> None:
    ticker = "DAX 18,310.45 ▲ 98.20 (0.41%) FTSE 100 8,802.79 ▲ 305.11 (0.38%)"
    story = f"Sugar mills ask for more\n{FIRST}\n{LAST}"
    assert clean_text(f"{header}{ticker}\n{story}").text == story
