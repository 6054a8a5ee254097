"""Lists of stories that each end in the same link."""

import pytest

from newscrawl.extract.kind.templates import LISTED
from newscrawl.extract.record import read

STORIES = [
    "The two boats will come from a yard in the north and are to sail from May on, the company said.",
    "Volunteers will keep the reading room open from ten to four, and the café in the hall will serve soup.",
    "Engineers found more cracks in the pillars than they had thought, and lorries must go round it.",
    "The town has no money for the roof of the pool, and the county will decide on a loan only in summer.",
    "Three young birds have left the nest under the roof of the mill, an expert who counts them has said.",
    "Benches and lamps will be put up on the quay before the regatta, and a path will be laid to the mill.",
]
ENTRIES = [
    "<p><b>Short of words</b><br>{1} <a href='/news/{0}'>[more]</a></p>",
    "<table><tr><td><b>Short of words</b><br>{1} <a href='/news/{0}'>&raquo;</a></td></tr></table>",
    "<ul><li><span>0{0}.03.2024</span> <b>Short of words</b> {1} <a href='/news/{0}'>mehr</a></li></ul>",
]


def reason(entry: str, above: str = "", count: int = 6, path: str = "/c/142") -> str | None:
    entries = "".join(entry.format(at + 1, text) for at, text in enumerate(STORIES[:count]))
    html = (
        f"<title>Local news - Harbour Post</title><main><h1>Local news</h1>{above}<div>{entries}</div></main>"
    )
    return read(html.encode(), f"https://www.harbourpost.example{path}").reason


@pytest.mark.parametrize("entry", ENTRIES)
def test_entries_that_end_in_the_same_link_are_a_list(entry: str) -> None:
    assert reason(entry) == LISTED


@pytest.mark.parametrize("entry", ENTRIES)
def test_what_tells_its_day_above_them_has_few_or_is_more_than_they_are_may_be_a_story(entry: str) -> None:
    assert reason(entry, "<p>5 March 2024</p>") is None
    assert reason(entry, count=4) is None
    assert reason(entry, "<p>Of all that the week has brought to the town I liked the owls.</p>" * 9) is None
    assert reason(entry.replace("/news/{0}", "https://other.example/{0}")) is None
    assert reason(entry.replace("/news/{0}", "#top")) is None
