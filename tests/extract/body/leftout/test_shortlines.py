"""Lines of a word or three that are no text."""

import pytest

from newscrawl.extract.body.leftout.labels import is_label
from newscrawl.extract.body.leftout.shortlines import short_lines
from tests.extract.body.cuts import LONG, cut


def gone(*lines: str) -> list[str]:
    return gone_from("".join(f"<p>{line}</p>" for line in lines))


def gone_from(html: str) -> list[str]:
    found = cut(html)
    return [found.pieces[at].text for at in short_lines(found, range(len(found.pieces)))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("14:32", "9:05"),
        ("17.05 Uhr", "16.20 Uhr"),
        ("9:05 a.m.", "11:40 a.m."),
        ("14h32", "9h05"),
        ("2h ago", "3 hours ago"),
        ("vor 2 Stunden", "vor 3 Stunden"),
    ],
)
@pytest.mark.parametrize("line", ["<p class=time>{}</p>", "<div>{}</div>", "<div><time>{}</time></div>"])
def test_the_times_of_entries_are_no_text(first: str, second: str, line: str) -> None:
    entries = [f"{line.format(when)}<p>{LONG}</p>" for when in (first, second)]
    assert gone_from("".join(entries)) == [first, second]
    assert gone_from(entries[0]) == []


def test_the_times_of_a_chronicle_are_what_it_tells() -> None:
    assert gone("14:32", LONG, "15:05", LONG) == []


def test_the_times_of_a_programme_are_what_it_tells() -> None:
    lines = ("10:00", "Doors open to all", "11:00", "A walk round the pier")
    assert gone_from("".join(f"<div>{line}</div>" for line in lines)) == []


@pytest.mark.parametrize("line", ["14:32 is the time", "15 min", "3:1", "25:10", "1:2:3:4", "1432"])
def test_other_lines_with_numbers_stay(line: str) -> None:
    assert gone_from(f"<div>{line}</div><p>{LONG}</p>" * 2) == []


def test_a_label_is_no_text_wherever_it_stands() -> None:
    labels = ["Advertisement", "Anzeige", "Weiterlesen »", "Story Continues", "Article content"]
    assert gone(labels[0], LONG, *labels[1:3], LONG, *labels[3:]) == labels
    assert gone("Not an advertisement", LONG, "The story continues", "The article's content", LONG) == []


@pytest.mark.parametrize(
    "line", ["PUBLICITE", "Publicité", "Διαφήμιση", "ΔΙΑΦΗΜΙΣΗ", "PUBBLICITA", "إعلان", "РЕКЛАМА", "広告"]
)
def test_a_label_is_known_with_its_accents_and_in_capitals_without(line: str) -> None:
    assert gone(line, LONG) == [line]


@pytest.mark.parametrize(
    "line", ["İlgili Haberler", "AYRICA OKUYUN", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "TAMBIEN TE PUEDE INTERESAR"]
)
def test_the_capitals_of_each_language_are_known(line: str) -> None:
    assert is_label(line)
    assert is_label(line.lower())
    assert not is_label(f"{line} a")


def test_an_item_of_a_list_is_one_whatever_it_is() -> None:
    trades = "<ul><li>Advertising</li><li>PR</li><li>Events and tours</li></ul>"
    assert gone_from(f"<p>{LONG}</p>{trades}<p>{LONG}</p>") == []
    assert gone_from(f"<ul><li>{LONG}</li><li>Advertisement</li><li>{LONG}</li></ul>") == ["Advertisement"]


@pytest.mark.parametrize("line", ["Print", "Share:", "Teilen", "Partager", "シェア", "طباعة", "Распечатать"])
def test_so_is_what_a_button_says_to_share_or_print_a_story(line: str) -> None:
    assert gone(line, LONG) == [line]
    assert gone(f"{line} it", LONG) == []


def test_so_is_one_that_is_a_link_in_an_item_of_a_list() -> None:
    entry = f"<li><h3>Noon</h3><p>{LONG}</p><a href='#'>Share</a></li>"
    assert gone_from(f"<ul>{entry}{entry}</ul>") == ["Share", "Share"]
    assert gone_from(f"<ul>{entry}{entry}</ul>".replace("<a href='#'>", "").replace("</a>", "")) == []


@pytest.mark.parametrize(
    "label",
    [
        *("Artikel anhören 4 Min.", "Écouter cet article (3:42)", "Слушать статью 4 мин", "यह लेख सुनें 4 मिनट"),
        *("この記事を聴く4分", "استمع إلى المقال • 4 دقائق", "Listen to this article 6 min"),
    ],
)
def test_what_reads_a_text_out_is_no_text_nor_how_long_that_takes(label: str) -> None:
    assert gone(label, LONG) == [label]
    assert gone(f"{label} heard", LONG) == []


@pytest.mark.parametrize(
    "label", ["Folge anhören 32:10", "Escuchar el episodio 1:02:10", "收听节目 32:10", "পর্বটি শুনুন"]
)
def test_nor_is_what_plays_an_episode(label: str) -> None:
    assert gone(label, LONG) == [label]
    assert gone(f"{label} to hear what she says", LONG) == []


@pytest.mark.parametrize("label", ["In this article", "Auf dieser Seite:", "SPIS TREŚCI", "目次", "- 広告 -"])
def test_what_stands_above_links_to_the_parts_of_a_page_is_no_text(label: str) -> None:
    assert gone(label, LONG) == [label]
    assert gone_from(f"<h2>{label}</h2><p>{LONG}</p>") == [label]
    assert gone(f"{label} nothing is said of it", LONG) == []


@pytest.mark.parametrize(
    "line", ["Още по темата", "Vezani članci:", "Lasi vēl", "Relaterte saker", "Ez is érdekelheti"]
)
def test_labels_of_further_languages(line: str) -> None:
    assert is_label(line)
    assert not is_label(f"{line} mosta")


@pytest.mark.parametrize(
    "line",
    ["4,8 (231 Bewertungen)", "4.9 from 14 votes", "4/5 (12 avis)", "★★★★☆ 4.2 out of 5 (1,204 ratings)"],
)
def test_how_readers_rated_it_is_no_text(line: str) -> None:
    assert gone(line, LONG) == [line]
    assert gone(f"{line} were cast", LONG) == []
    assert gone("14 votes", "3 notes", LONG) == []
