"""Labels of lists of links that are gone."""

import pytest

from newscrawl.extract.body.leftout.stories.listlabels import without_list_labels
from tests.extract.body.cuts import LONG, cut

URL = "https://www.harbourpost.example/news/bridge"
LINKS = "<p><a href='/a'>Storm takes the roof</a></p><p><a href='/b'>Ferry to the islands</a></p>"
LIST = "<ul><li><a href='/a'>Storm takes the roof</a></li><li><a href='/b'>Ferry to the islands</a></li></ul>"


def left(box: str, below: str = f"<p>{LONG}</p>") -> list[str]:
    found = cut(f"<main><p>{LONG}</p>{box}{below}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.linked < piece.words]
    return [
        found.pieces[at].text for at in without_list_labels(found, kept, URL) if found.pieces[at].text != LONG
    ]


@pytest.mark.parametrize(
    "label",
    [
        "<p><strong>Voices of the bay:</strong></p>",
        "<p>Voices of the bay</p>",
        "<h3>Voices of the bay:</h3>",
        "<p>海の声</p>",
        "<p><strong>Like this? You might be interested in this as well:</strong></p>",
        "<p><strong>More boats you will love!</strong></p>",
        "<p><strong>If you liked this, then there is more...</strong></p>",
        "<h3>If you love this bridge over the bay – you might also like:</h3>",
    ],
)
def test_a_few_words_above_links_to_stories_go_with_them(label: str) -> None:
    assert left(label + LINKS) == []
    assert left(label + LIST, below="") == []


ONE = "<p><a href='/a'>Storm takes the roof</a></p>"


@pytest.mark.parametrize("label", ["Hamaky bebe kokoa", "Funda futhi", "อ่านข่าวเพิ่มเติม", "ဆက်လက်ဖတ်ရှုရန်"])
def test_a_few_bold_words_above_one_link_to_a_story_go_with_it(label: str) -> None:
    assert left(f"<p><strong>{label}</strong></p>{ONE}") == []


@pytest.mark.parametrize("label", ["Siehe auch", "Läs även", "Kuuntele myös:"])
def test_a_heading_goes_with_the_one_link_below_it_that_its_words_lead_to(label: str) -> None:
    assert left(f"<h3>{label}</h3>{ONE}") == []
    assert left(f"<h3>{label}</h3>", below=f"<p>{LONG}</p>{ONE}") == [label]
    assert left(f"<p><b>Ann Moss</b></p><h3>{label}</h3>{ONE}") == ["Ann Moss"]


@pytest.mark.parametrize(
    "box",
    [
        f"<p>Funda futhi</p>{ONE}",
        f"<h3>Funda futhi</h3>{ONE}",
        f"<p><strong>Funda futhi nalokhu wena namhlanje</strong></p>{ONE}",
        f"<p><strong>Funda futhi.</strong></p>{ONE}",
        f"<p><strong>Funda futhi</strong></p><div>{ONE}</div>",
        "<p><strong>Funda futhi</strong></p><p><a href='https://b.example/a'>Storm takes the roof</a></p>",
    ],
    ids=["plain", "a heading", "many words", "a sentence", "apart", "of another site"],
)
def test_other_lines_above_one_link_stay(box: str) -> None:
    assert len(left(box)) == 1


def test_bold_lines_that_head_the_parts_of_a_text_stay_above_a_link() -> None:
    part = f"<p><b>A long winter</b></p>{ONE}<p>{LONG}</p><p><b>Herring first</b></p>"
    assert left(part) == ["A long winter", "Herring first"]


def test_the_label_of_a_table_of_contents_goes_were_it_the_first_line() -> None:
    links = LINKS.replace("href='/", "href='#")
    found = cut(f"<main><p>What we tell</p>{links}<p>{LONG}</p></main>")
    assert without_list_labels(found, [0, 3], URL) == [3]
    assert left(f"<p>What we tell</p>{links}") == []
    others = cut(f"<main><p>What we tell</p>{LINKS}<p>{LONG}</p></main>")
    assert without_list_labels(others, [0, 3], URL) == [0, 3]


def test_a_heading_stays_above_a_text() -> None:
    assert left(f"<h3>Voices of the bay</h3>{LINKS}") == ["Voices of the bay"]
    assert left(f"<h3>Voices of the bay</h3>{LINKS}", below="") == []


@pytest.mark.parametrize(
    "box",
    [
        f"<p>Nobody was on board.</p>{LINKS}",
        f"<p><strong>Nobody was on board.</strong></p>{LINKS}",
        f"<p><strong>Was anybody on board, of all those who sell tickets?</strong></p>{LINKS}",
        f"<p>More boats you will love!</p>{LINKS}",
        f"<p>नाव पर कोई नहीं था।</p>{LINKS}",
        f"<p>Nobody who sells tickets was on board of it:</p>{LINKS}",
        "<p>Voices of the bay</p><p><a href='/a'>Storm takes the roof</a></p>",
        "<p>What Ada likes:</p>" + LINKS.replace("href='", "href='https://shop.example"),
        "<p>Voices of the bay</p><p><a href='/a'>Storm</a></p><p><a href='/b'>Ferry</a></p>",
    ],
    ids=[
        *("a sentence", "a bold one", "a question", "not bold", "one in Hindi", "long", "one link", "a shop"),
        "words",
    ],
)
def test_other_lines_stay(box: str) -> None:
    assert len(left(box)) == 1
