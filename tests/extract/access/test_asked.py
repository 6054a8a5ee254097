"""What a page asks of its readers right behind a short text."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.access.asked import asked_behind

WALLS = [
    "To continue reading this article, please subscribe or log in.",
    "Subscribe to continue reading",
    "Login to read the rest of this article",
    "Register for free to read this article",
    "Join the Ledger for free to access this content",
    "If you are already a subscriber, you can log in for immediate access to this story.",
    "This article is for subscribers only.",
    "This is a subscriber-only article",
    "The rest of this story is available to members",
    "You’ve read all your free articles this month",
    "This content is only available to members. Log in or join now.",
    "Bitte loggen Sie sich ein, um weiterzulesen",
    "Lisez la suite en vous abonnant",
    "Tilaa ja lue koko juttu",
    "Sie möchten weiterlesen? Jetzt abonnieren",
    "Weiterlesen mit KB+",
    "Dieser Artikel ist nur für Abonnenten.",
    "Cet article est réservé aux abonnés.",
    "Pour lire la suite, connectez-vous",
    "Il vous reste 75 % de cet article à lire.",
    "Suscríbete para seguir leyendo",
    "Contenido exclusivo para suscriptores",
    "Conteúdo exclusivo para assinantes",
    "Faça login para continuar lendo",
    "Questo articolo è riservato agli abbonati",
    "Abbonati per continuare a leggere",
    "Log in om verder te lezen",
    "Dit artikel is alleen voor abonnees",
    "Logga in för att läsa vidare",
    "Log ind for at læse videre",
    "Logg inn for å lese hele saken",
    "Kirjaudu sisään ja jatka lukemista",
    "Zaloguj się, aby czytać dalej",
    "Tekst dostępny tylko dla prenumeratorów",
    "Pro pokračování ve čtení se přihlaste",
    "Подпишитесь, чтобы дочитать статью до конца, и читать дальше",
    "Материал доступен только подписчикам",
    "Увійдіть, щоб читати далі",
    "Okumaya devam etmek için abone olun",
    "Fizessen elő, és olvassa a teljes cikket: előfizetés",
    "Abonează-te pentru a continua lectura",
    "電子版に登録すると続きをお読みいただけます。",
    "残り1,234文字",
    "登录后继续阅读全文",
    "로그인하고 계속 읽기",
    "اشترك لمتابعة القراءة",
]
NONE = [
    "Log in to join the discussion",
    "Subscribe to our newsletter to read more stories like these",
    "Sign up to get the day's news by e-mail",
    "Want to read more? Try these next",
    "Continue reading",
    "Read the full report here",
    "Already a subscriber? Log in",
    "Abonnieren Sie unseren Newsletter",
    "Lire aussi : les abonnés du théâtre protestent",
    "Lee también: los socios del club votan",
    "会員限定記事一覧",
    "",
]


@pytest.mark.parametrize("line", WALLS)
def test_who_is_to_sign_in_or_pay_to_read_this_stands_before_a_wall(line: str) -> None:
    assert asked_behind(["The last of the text.", "Advertisement", line]) == line


@pytest.mark.parametrize("line", NONE)
def test_offers_comments_and_other_stories_ask_for_nothing_of_the_kind(line: str) -> None:
    assert asked_behind([line]) is None


def test_a_line_that_goes_on_is_known_by_its_beginning() -> None:
    assert asked_behind(["Subscribe to continue reading. " + "We write for you. " * 2000])
    assert asked_behind(["We write for you. " * 2000 + "Subscribe to continue reading."]) is None


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
