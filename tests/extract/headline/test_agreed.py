"""A further first heading that is the title, where the first one of the page is the site's."""

import pytest

from tests.extract.headline.test_called import headline

TEXT = "<h2>Measuring before guessing</h2><p>The bridge will be closed from Monday on.</p>" * 3
URL = "https://moss.example/bridge.html"
SITE = "<header><h1><a href='/'>harbour notes</a></h1></header>"
OWN = "<article><h1><a href='/bridge.html'>How a bridge was closed</a></h1>{}</article>"


def test_a_heading_that_leads_to_the_page_itself_and_is_the_title() -> None:
    body = SITE + OWN.format(TEXT)
    assert headline("How a bridge was closed", body, URL) == "How a bridge was closed"


def test_the_sites_name_in_the_title_of_all_pages_is_no_headline() -> None:
    body = SITE + f"<h2>Why the bridge over the harbour is closed</h2>{TEXT}"
    assert headline("harbour notes", body, URL) != "harbour notes"


def test_a_lower_heading_that_is_the_title_goes_before_what_a_site_says_of_itself() -> None:
    head = "<h1><a href='https://moss.example/'>Harbour Notes</a></h1><h2>Small news, large quay</h2>"
    body = f"{head}<h2>May 3, 2011</h2><h3>How a bridge was closed</h3>{TEXT}"
    title = "Harbour Notes: How a bridge was closed"
    assert headline(title, body, "https://moss.example/2011/05/p77.html") == "How a bridge was closed"


def test_so_does_one_that_is_the_rest_of_the_title_behind_a_name_of_one_word() -> None:
    head = "<h1><a href='/blog/'>港の日記</a></h1><h2>坂の上の小さな店の店番日誌</h2>"
    text = "<p>今年は思いきって三日間、店を閉めることにした。貼り紙を書いていたら、常連の人が来た。</p>" * 3
    body = f"{head}<h3>古本屋の夏休み</h3>{text}<h3>トラックバック</h3><p>このページのアドレス</p>"
    assert (
        headline("港の日記: 古本屋の夏休み", body, "https://moss.example/blog/p41.html") == "古本屋の夏休み"
    )


@pytest.mark.parametrize("chapter", ["<h2>What comes next</h2>", "<h3>About us</h3>"])
def test_a_heading_below_the_beginning_of_the_text_gives_way_to_what_the_page_states(chapter: str) -> None:
    long = "<p>The bridge over the harbour will be closed from Monday on, and nobody knows for how long.</p>"
    text = long.replace("closed", "closed to all that is heavier than a cart") * 2
    stated = "How a bridge over the harbour was closed"
    assert headline(f"{stated} | Harbour Notes", f"{text}{chapter}{text}", URL) == stated
    assert headline("Harbour", f"{text}<h2>{stated}</h2>{text}", URL) == stated
    assert headline("Notes from the harbour", f"<h2>{stated}</h2>{text}", URL) == stated


@pytest.mark.parametrize(
    "title", ["Notes | Bridge closes – and nobody knows why", "Bridge closes – and nobody knows why"]
)
def test_a_headline_with_a_dash_is_not_torn_where_a_heading_has_all_of_it(title: str) -> None:
    body = f"{SITE}<h1>Bridge closes – and nobody knows why</h1>{TEXT}"
    assert headline(title, body, URL) == "Bridge closes – and nobody knows why"


def test_a_name_in_brackets_behind_a_headline_is_cut_off_where_a_line_has_the_headline() -> None:
    body = f"<div class='headline'>How a bridge was closed</div>{TEXT.replace('h2', 'b')}"
    assert headline("How a bridge was closed (Harbour Notes)", body, URL) == "How a bridge was closed"
