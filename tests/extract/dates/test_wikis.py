"""When a page was last edited, as the foot of a page says that has no other date."""

import pytest

from tests.extract.dated import LONG, dates, published


@pytest.mark.parametrize(
    "foot",
    [
        "<ul><li id='footer-info-lastmod'>This page was last edited on 7 April 2019, at 18:22.</li></ul>",
        "<div class='docInfo'>bridge.txt · Last modified: 2019/04/07 18:22 by ada</div>",
        "<address>Last modified: Sun Apr 7 18:22:31 BST 2019</address>",
    ],
)
def test_the_last_change_stands_for_the_only_date(foot: str) -> None:
    found = dates(LONG.format("") + foot)
    assert found.published is not None
    assert found.published.when.day.isoformat() == "2019-04-07"
    assert found.flags == ["date_from_change"]
    other = dates(f"<p class='date'>5 March 2018</p>{LONG.format('')}{foot}")
    assert published(other) == ("2018-03-05", "visible")


@pytest.mark.parametrize(
    "foot",
    [
        "<address>Founded on 7 April 2019 by the old fishermen of Lindmoor and their many friends.</address>",
        "<div id='foot'>The site was last updated by whoever had the time to do so on 7 April 2019.</div>",
    ],
)
def test_other_lines_in_a_foot_tell_of_the_site(foot: str) -> None:
    assert published(dates(LONG.format("") * 9 + foot)) is None
