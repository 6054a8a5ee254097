"""What hosts are called."""

import pytest

from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.page import Page
from newscrawl.known.hostnames import own_label


@pytest.mark.parametrize(
    ("host", "label"),
    [
        ("www.harbourpost.example", "harbourpost"),
        ("sport.harbourpost.com.br", "harbourpost"),
        ("the-news.co.uk", "the-news"),
        ("harbour.co.nz", "harbour"),
        ("com.example", "com"),
        ("co.uk", "co"),
        ("news.co.com", "co"),  # no country's ending
        ("post.hb.de", "hb"),
        ("localhost", "localhost"),
    ],
)
def test_the_label_that_its_owner_chose(host: str, label: str) -> None:
    assert own_label(host) == label


def test_a_site_goes_by_its_own_label_and_not_by_its_ending() -> None:
    names = site_names(Page(b"<html><body></body></html>", "https://sport.harbourpost.com.br/1"))
    assert "harbourpost" in names
    assert "com" not in names
