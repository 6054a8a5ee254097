"""What a page asks of its readers right behind a short text."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract

TEXT = (
    "<p>The council of the town voted on Tuesday to close the old bath by the river, after a debate that"
    " lasted four hours and ended with nine votes against seven.</p><p>The mayor said that the building"
    " needed repairs of two million pounds, which the town did not have.</p>"
)
REST = "<div style='display:none'>" + 3 * "<p>The bath was opened in 1931 and is one of three.</p>" + "</div>"
ASKED = "<div class='offer'><h3>Register for free to read the rest of this story</h3></div>"


def page(text: str, *, claim: str = "") -> bytes:
    data = f'<script type=\'application/ld+json\'>{{"@type": "NewsArticle"{claim}}}</script>'
    head = f"<html lang=en><head><title>Town closes its bath</title>{data}</head>"
    return f"{head}<body><article><h1>Town closes its bath</h1>{text}</article></body></html>".encode()


def test_a_short_text_with_a_wall_in_words_behind_it_is_cut_and_tells_which() -> None:
    found = extract(page(TEXT + ASKED), "https://ledger.example/2024/03/05/bath")
    assert found
    assert (found.access.level, found.access.truncated) == ("locked", True)
    assert found.access.evidence == ["text: Register for free to read the rest of this story"]
    assert len(found.blocks) == 2


def test_what_a_page_hides_behind_a_wall_in_words_is_not_given() -> None:
    short = "<p>The council of the town voted on Tuesday to close the old bath by the river.</p>"
    asked = extract(page(short + ASKED + REST), "https://ledger.example/2024/03/05/bath")
    assert asked
    assert [block.text[:11] for block in asked.blocks] == ["The council"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<div class='hidden'>{}</div>",
        "<div class='text blurred'>{}</div>",
        "<div class='members-only'>{}</div>",
        "<div style='filter: blur(5px)'>{}</div>",
        "<style>.rest {{ display: none }}</style><div class='rest'>{}</div>",
    ],
)
def test_what_a_page_hides_by_any_means_right_before_or_behind_such_a_wall_is_not_given(hidden: str) -> None:
    more = (
        "<p>The bath was opened in 1931 by the queen herself, and is one of three in the whole province.</p>"
    )
    rest = hidden.format(more * 3)
    for text in (TEXT + rest + ASKED, TEXT + ASKED.replace("offer", "paywall") + rest):
        found = extract(page(text), "https://ledger.example/2024/03/05/bath")
        assert found
        assert (found.access.level, found.access.truncated) == ("locked", True)
        assert len(found.blocks) == 2
    for text in (TEXT + rest, TEXT + rest + "<p class='paywall'>Read our paper every day.</p>"):
        found = extract(page(text), "https://ledger.example/2024/03/05/bath")
        assert found
        assert found.access.level == "unknown"
        assert len(found.blocks) > 2


def test_nor_is_it_given_where_it_is_long_and_the_wall_stands_behind_it() -> None:
    said = "the bath by the river was opened in the first days of May, and closed with the first frost."
    more = "".join(f"<p>In {year} {said}</p>" for year in range(1931, 1951))
    for rest, level in ((f"<div class='hidden'>{more}</div>", "locked"), (more, "unknown")):
        found = extract(page(TEXT + rest + ASKED), "https://ledger.example/2024/03/05/bath")
        assert found
        assert (found.access.level, said in found.article_body) == (level, level == "unknown")


def test_a_long_text_has_not_been_cut_by_what_stands_behind_it() -> None:
    found = extract(page(TEXT * 6 + ASKED), "https://ledger.example/2024/03/05/bath")
    assert found
    assert (found.access.level, found.access.truncated) == ("unknown", False)


def test_a_page_that_says_that_it_is_free_stays_so_and_is_cut() -> None:
    claim = ', "isAccessibleForFree": true'
    found = extract(page(TEXT + ASKED, claim=claim), "https://ledger.example/2024/03/05/bath")
    assert found
    assert (found.access.is_accessible_for_free, found.access.level) == (True, "partial")
    assert found.access.truncated


@pytest.mark.parametrize(("asked", "blocks"), [("", 4), (ASKED, 1)])
def test_a_free_page_that_counts_its_readers_shows_its_text_by_script_unless_it_asks(
    asked: str, blocks: int
) -> None:
    claim = ', "isAccessibleForFree": true'
    short = TEXT.partition("</p>")[0] + "</p>"
    hidden = f"<div style='display: none'>{3 * TEXT.partition('</p>')[2]}</div>"
    metered = "<meta name='article:content_tier' content='metered'>"
    found = extract(
        page(short + hidden + asked + metered, claim=claim), "https://ledger.example/2024/03/05/bath"
    )
    assert found
    assert len(found.blocks) == blocks


@pytest.mark.parametrize(
    "box", ["class='popup mfp-hide'", "class='ng-hide'", "class='js-wall is-hidden'", "hidden"]
)
def test_a_wall_that_a_script_has_not_shown_asks_nobody(box: str) -> None:
    wall = f"<div {box}><h3>Subscribe to continue reading</h3><p>Read all of it from $1 a week.</p></div>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert not found.access.truncated


def test_a_heading_above_an_offer_that_reads_like_text_is_seen() -> None:
    offer = "<p>Get unlimited access to the Ledger from $1 a week.</p>"
    wall = f"<div class='box'><h3>Subscribe to continue reading</h3>{offer}</div>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.evidence == ["text: Subscribe to continue reading"]


@pytest.mark.parametrize("label", ["Subscribers only", "Nur für Abonnenten", "Réservé aux abonnés"])
@pytest.mark.parametrize(
    "card",
    [
        "<article><span>{}</span><h3><a href='/n/2'>Mill on the river to close in spring</a></h3></article>",
        "<div><a href='/n/2'><div>{}</div><div>Mill on the river to close in spring</div></a></div>",
        "<ul><li><a href='/n/2'>Mill on the river to close in spring</a> <span>{}</span></li></ul>",
        "<h3>{}</h3><ul><li><a href='/n/2'>Mill on the river to close in spring</a></li></ul>",
    ],
)
def test_the_label_of_another_story_asks_nobody(label: str, card: str) -> None:
    found = extract(page(TEXT + card.format(label)), "https://ledger.example/2024/03/05/bath")
    assert found
    assert (found.access.level, found.access.truncated) == ("unknown", False)


def test_the_same_words_above_an_offer_are_a_wall() -> None:
    offer = "<a href='/subscribe'>Read all of it from $1 a week</a>"
    wall = f"<div class='box'><h3>Subscribers only</h3>{offer}</div>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.evidence == ["text: Subscribers only"]


def test_titles_of_other_stories_further_down_make_no_label_of_a_wall() -> None:
    wall = (
        "<section><h2>Subscribers only</h2><p>Already one of us?</p><button>See our rates</button></section>"
    )
    others = "<div><h2>More news</h2><h3><a href='/n/2'>Mill on the river to close in spring</a></h3></div>"
    found = extract(page(TEXT + wall + others), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.evidence == ["text: Subscribers only"]


def test_a_wall_of_a_heading_and_a_line_that_both_read_like_text_is_seen() -> None:
    wall = (
        "<div><h3>Tento článek je určen pouze pro předplatitele</h3><p>Předplaťte si a čtěte dál.</p></div>"
    )
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.truncated


@pytest.mark.parametrize("line", ["Already a subscriber? Log in", "Get full access from £1 a week."])
def test_a_wall_of_two_paragraphs_in_the_text_is_seen_and_leaves_it(line: str) -> None:
    wall = f"<p><strong>This article is for subscribers only</strong></p><p>{line}</p>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.evidence == ["text: This article is for subscribers only"]


def test_a_wall_in_the_text_that_cleaning_does_not_know_is_no_part_of_it() -> None:
    wall = "<p><strong>Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής</strong></p><p>Σύνδεση</p>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.truncated
    assert len(found.blocks) == 2


def test_a_sentence_behind_what_only_reads_like_a_wall_stays() -> None:
    wall = "<p><b>Subscribe to read the rest</b></p><p>So it said on the door of the bath.</p>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert len(found.blocks) == 4


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Unlock this article", "Join today and read everything for £1."),
        ("Sie möchten weiterlesen?", "Testen Sie uns 30 Tage lang kostenlos."),
        ("Vous souhaitez lire la suite ?", "Abonnez-vous pour 1 €"),
    ],
)
def test_two_lines_of_one_box_ask_together(first: str, second: str) -> None:
    wall = f"<div><h3>{first}</h3><p>{second}</p></div>"
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.evidence == [f"text: {first}"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Keep reading", "Sign up for our weekly digest of council news"),
        ("Seguir leyendo", "Suscríbete a nuestro canal"),
        ("<a href='/n/2'>Read the full report</a>", "Subscribe from £1 a week"),
        ("Artikel vorlesen", "Nur für Abonnenten"),
        ("Save this article", "Subscribers only"),
    ],
)
def test_two_lines_on_something_else_ask_for_nothing(first: str, second: str) -> None:
    box = f"<div><div>{first}</div><div>{second}</div></div>"
    found = extract(page(TEXT + box), "https://ledger.example/2024/03/05/bath")
    assert found
    assert not found.access.truncated


@pytest.mark.parametrize(
    "told",
    [
        "From June readers must register to read the full article online, the paper said.",
        "Las entradas solo están a la venta para los abonados en la página web del club.",
        "Den ganzen Artikel lesen können künftig nur noch Abonnenten, sagte der Verleger.",
        "記事によると、割引は会員限定だという。",
    ],
)
def test_a_story_may_end_with_who_is_to_pay_or_register(told: str) -> None:
    for below, level in (
        ("", "unknown"),
        ("<p><a href='/mill'>The mill is for sale</a></p>", "unknown"),
        ("<p><a href='/subscribe'>Read on</a></p>", "locked"),
        ("<button>Log in</button>", "locked"),
    ):
        found = extract(page(f"{TEXT}<p>{told}</p>{below}"), "https://ledger.example/2024/03/05/bath")
        assert found
        assert (found.access.level, found.article_body.count(told)) == (level, 1)


@pytest.mark.parametrize("asked", ["<p><b>{}.</b></p>", "<div class='w'>{}.</div>", "<p>{}</p>"])
def test_a_line_that_is_set_otherwise_asks_without_an_offer(asked: str) -> None:
    wall = asked.format("This article is for subscribers only")
    found = extract(page(TEXT + wall), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.level == "locked"


HIDDEN = [
    "<div style='filter: blur(6px)'>{}</div>",
    "<div class='premium-content hidden'>{}</div>",
    "<div style='max-height: 0; overflow: hidden'>{}</div>",
    "<noscript>{}</noscript>",
    "<section class='subscriber-only'>{}</section>",
]
MORE = 3 * "<p>The bath was opened in 1931 by the queen herself, and is one of three in the province.</p>"


@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_a_page_hides_right_behind_a_wall_without_a_name_is_not_given(hidden: str) -> None:
    found = extract(page(TEXT + ASKED + hidden.format(MORE)), "https://ledger.example/2024/03/05/bath")
    assert found
    assert (found.access.level, len(found.blocks)) == ("locked", 2)


@pytest.mark.parametrize("hidden", HIDDEN[:3])
def test_behind_another_box_it_is_given(hidden: str) -> None:
    box = ASKED.replace("to read the rest of this story", "and get our letter")
    found = extract(page(TEXT + box + hidden.format(MORE)), "https://ledger.example/2024/03/05/bath")
    assert found
    assert found.access.level == "unknown"
    assert "The bath was opened" in found.article_body
