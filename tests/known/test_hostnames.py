"""What the names of hosts tell."""

import pytest

from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.page import Page
from newscrawl.known.hostnames import country_of, own_label


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


@pytest.mark.parametrize(
    ("host", "country"),
    [
        ("www.the-news.co.uk", "GB"),
        ("news.example.org", None),
        ("example.com.au:8080", "AU"),
        ("localhost", None),
        ("example.io", None),
        ("xn--e1afmkfd.xn--p1ai", None),
    ],
)
def test_the_country_of_an_ending(host: str, country: str | None) -> None:
    assert country_of(host) == country
