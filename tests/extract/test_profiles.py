"""Links to the pages of those who write, and other links."""

import pytest

from newscrawl.extract.profiles import is_profile, is_spelled, profiles
from tests.extract.facts import page


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="/authors/ada-moss">x</a>', True),
        ('<a rel="author" href="/p/7">x</a>', True),
        ('<a href="/staff/ada">x</a>', True),
        ('<a href="/autore/ada-moss-7.html">x</a>', True),
        ('<a href="/about/editors/ada/">x</a>', True),
        ('<a href="/columnists/">x</a>', False),
        ('<a href="/author/">x</a>', False),
        ('<a href="/photographers/by/ada">x</a>', False),
        ('<a href="/topics/authors/">x</a>', False),
        ('<a href="/journalistic-rules">x</a>', False),
        ('<a href="/component/users/login?Itemid=101">Logowanie</a>', False),
        ('<a href="/user/register">Join the library</a>', False),
        ('<a href="/users/mara-quill">x</a>', True),
        ('<a href="/correspondents/ada-moss">x</a>', True),
        ('<a href="/?author=3">x</a>', True),
        ('<a href="/author.php?id=3">x</a>', True),
        ('<a href="/author-of-the-pier-dies">x</a>', False),
        ('<a href="/?authority=3">x</a>', False),
        ('<a href="/@ada.moss">x</a>', True),
        ('<a href="/@ada?utm=1">x</a>', True),
        ('<a href="/@ada/the-ferry-leaves">x</a>', False),
        ('<a href="https://video.example/@harbourpost">x</a>', False),
        ("<a>x</a>", False),
    ],
)
def test_the_page_of_who_writes(link: str, expected: bool) -> None:
    assert is_profile(page(link).by_tag["a"][0]) is expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="/author/ada_moss/">by ada-moss</a>', True),
        ('<a href="/author/ada">ada</a>', True),
        ('<a href="/author/7">ada</a>', False),
        ('<a href="/author/ada/">more</a>', False),
        ("<a>x</a>", False),
    ],
)
def test_a_link_that_says_what_its_address_ends_with(link: str, expected: bool) -> None:
    assert is_spelled(page(link).by_tag["a"][0]) is expected


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ('<a href="/more/1">x</a><a href="/more/2">x</a><a>x</a>', ""),
        ('<a href="/more/1">x</a><a href="/author/ada/">y</a><a href="/by/7">z</a>', "yz"),
        ('<a href="/more/1">x</a><a href="/m/7" rel="nofollow Author">y</a>', "y"),
        ('<a href="/more">x</a><a href="/@ada">y</a><a href="/Redakteur-7">z</a>', "yz"),
        ('<a href="/more">x</a><a href="/?author=3">y</a><a href="/the-author-dies">z</a>', "y"),
        ('<a href="/more">x</a><a href="author">y</a>', ""),
    ],
)
def test_which_of_some_links_lead_to_who_writes(links: str, expected: str) -> None:
    found = profiles(page(links).by_tag["a"])
    assert "".join(link.text or "" for link in found) == expected
