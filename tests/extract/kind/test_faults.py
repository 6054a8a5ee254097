"""Pages of a fault that their heading alone does not tell."""

import pytest

from newscrawl.extract.kind.faults import says_fault, says_taken_away, told_fault
from newscrawl.extract.record import read
from tests.extract.kind.test_teasers import teasers
from tests.patience import no_hanging

URL = "https://post.example/town/ferry-7"
SORRY = (
    "The page you were looking for does not exist any more, or has been moved. You may have mistyped its "
    "address, or have followed an old link from another site."
)


def why(heading: str, *texts: str, head: str = "", more: str = "") -> str | None:
    body = "".join(f"<p>{text}</p>" for text in texts)
    html = (
        f"<html><head><title>The Post</title>{head}</head><body><h1>{heading}</h1>{body}{more}</body></html>"
    )
    return read(html.encode(), URL).reason


def test_a_text_on_the_page_that_a_reader_wanted() -> None:
    assert why("We are sorry", SORRY) == f"the page says: {SORRY}"
    assert why("We are sorry", SORRY, head="<meta name='pubdate' content='2024-05-07'>") is None
    node = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "We are sorry"}</script>'
    assert why("We are sorry", SORRY, head=node) is None
    story = (
        "The town has closed its old web site on Monday, after eleven years, as nobody looked after it. " * 4
    )
    assert why("Town closes its site", story, SORRY) is None


@pytest.mark.parametrize(
    "text",
    [
        "The requested URL was not found on this server.",
        "Sorry, the article you’re looking for is no longer available.",
        "Die von Ihnen aufgerufene Seite wurde verschoben oder gelöscht.",
        "La page que vous recherchez n’est plus disponible.",
        "La página que busca ya no existe.",
        "La pagina che stai cercando non esiste.",
        "De opgevraagde pagina bestaat niet meer.",
        "Запрашиваемая страница была удалена.",
        "お探しのページは移動または削除されました。",
        "您访问的页面已被删除。",
        "الصفحة التي تبحث عنها لم تعد موجودة",
    ],
)
def test_what_such_pages_say(text: str) -> None:
    assert told_fault(["Oh no!", text])


@pytest.mark.parametrize(
    "text",
    [
        "The mayor handed over the requested documents on Friday.",
        "It is years siden du sang here.",
        "On the last page you can read who won the prize.",
        "La page que vous lisez est la dernière de ce numéro.",
        "Police are looking for a man who left the ferry in Asmund.",
    ],
)
def test_what_a_story_may_say(text: str) -> None:
    assert not told_fault([text])


def test_only_the_first_pieces_are_looked_at() -> None:
    assert not told_fault(["One.", "Two.", "Three.", SORRY])


@pytest.mark.parametrize(
    "heading",
    ["We’ll be back soon!", "Site under maintenance", "The site is currently down for scheduled maintenance.",
     "Maintenance mode",
     "Wir sind gleich zurück!", "Wir sind bald wieder für Sie da",
     "Sitio en mantenimiento", "只今メンテナンス中です"[2:]],
)  # fmt: skip
def test_a_site_that_is_worked_at(heading: str) -> None:
    assert says_fault(heading)
    assert why(heading, "Please come again later, the editors ask.") is not None


@pytest.mark.parametrize(
    "heading",
    [
        "We'll be back, say the rowers",
        "Maintenance of the bridge begins",
        "Bridge under maintenance",
        "Wir sind bald wieder da, sagen die Ruderer",
    ],
)
def test_a_story_of_what_is_mended(heading: str) -> None:
    assert not says_fault(heading)


@pytest.mark.parametrize(
    "heading",
    ["This article has been removed", "Sorry, this story is no longer available.", "Article withdrawn",
     "Dieser Artikel wurde gelöscht", "Beitrag nicht mehr verfügbar",
     "Cet article n’est plus disponible", "Esta noticia ya no está disponible", "Este artigo foi removido",
     "Questo articolo non è più disponibile", "Dit artikel is niet meer beschikbaar", "Статья удалена",
     "Artykuł został usunięty", "Bu haber kaldırılmıştır.",
     "この記事は掲載を終了しました。", "该文章已被删除"],
)  # fmt: skip
def test_a_note_in_the_place_of_an_article(heading: str) -> None:
    assert says_fault(heading)
    assert says_taken_away(heading)
    assert why(heading, "The ferry timetable and the weather are on the front page.") is not None


@pytest.mark.parametrize(
    "heading",
    ["Removed from office", "This article has been removed from the constitution",
     "Page boy deleted from the will", "Artikel 13 ist nicht mehr verfügbar, sagt Brüssel",
     "Nothing found in lake"],
)  # fmt: skip
def test_a_story_of_what_was_taken_away(heading: str) -> None:
    assert not says_fault(heading)


def test_a_search_that_finds_nothing() -> None:
    sorry = "It seems we can’t find what you’re looking for. Perhaps searching can help."
    assert why("Nothing Found", sorry) == "the page says: Nothing Found"
    assert why("Oh", sorry) is not None


def test_a_page_of_a_fault_may_show_stories() -> None:
    assert why("Page not found", more=teasers()) == "the page says: Page not found"
    assert why("404", more=teasers()) == "the page says: 404"


def test_no_text_takes_long() -> None:
    with no_hanging():
        for part in ("page you ", "requested ", "страница ", "seite, die ", "siden du "):
            assert not told_fault([part * 20_000])
        for part in ("the ", "article you ", "article was ", "статья ", "artikel ist "):
            assert not says_fault(part * 20_000)


@pytest.mark.parametrize(
    "heading",
    ["Error!", "Fehler", "An error has occurred.", "Es ist ein Fehler aufgetreten", "Une erreur est survenue",
     "Se ha producido un error", "Si è verificato un errore"],
)  # fmt: skip
def test_a_site_at_which_something_failed(heading: str) -> None:
    assert says_fault(heading)


@pytest.mark.parametrize(
    "heading", ["Error of judgement", "Ein Fehler ist aufgetreten, sagt der Minister", "Fel i rapporten"]
)
def test_a_story_of_an_error(heading: str) -> None:
    assert not says_fault(heading)
