"""What is no article: doors, pages of a fault, lists, forms whose few words are cleaned away."""

from __future__ import annotations

import pytest

from newscrawl.extract.kind.contact import TO_WRITE
from newscrawl.extract.kind.kind import PRIVATE, article_type, why_no_article
from newscrawl.extract.kind.reasons import DOOR
from newscrawl.extract.page import Page
from newscrawl.extract.record import extract, read

SITE = "https://www.harbourpost.example"
FIELD = "<form><input name=u><input type='password' name=p></form>"
WORDS = "<p>The ferry to the islands sails once more, after two weeks in the yard, its owner says today.</p>"


def page(path: str, body: str = "", head: str = "") -> Page:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return Page(html.encode(), f"{SITE}{path}")


def why(path: str, heading: str, body: str = FIELD, words: int = 20, head: str = "") -> str | None:
    return why_no_article(page(path, body, head), [], words, heading)


@pytest.mark.parametrize(
    ("path", "heading", "body"),
    [
        ("/news/ferry-sails-again-7", "Log in", FIELD),
        ("/news/ferry-sails-again-7", "Please sign in or register", FIELD),
        ("/news/ferry-sails-again-7", "Anmelden", "<INPUT TYPE=PASSWORD>"),
        ("/news/ferry-sails-again-7", "Вход", FIELD),
        ("/news/ferry-sails-again-7", "ログイン", FIELD),
        ("/account/login/", "Harbour Post", FIELD),
        ("/wp-login.php", "Harbour Post", FIELD),
        ("/create_account.html", "Harbour Post", FIELD),
        ("/login/ref/Lw==", "Harbour Post", FIELD),
        ("/fr/mot-de-passe-oublie", "Mot de passe oublié ?", "<form><input name=mail></form>"),
        ("/user/forgot-password", "Forgot your password?", ""),
        ("/account/login", "Sign in to Harbour Post Online", ""),
    ],
)
def test_a_door(path: str, heading: str, body: str) -> None:
    assert why(path, heading, body) == DOOR


@pytest.mark.parametrize(
    ("path", "heading", "body"),
    [
        ("/news/ferry-sails-again-7", "Ferry sails again", FIELD),  # the head of the site has the field
        ("/news/log-in-7", "Log in", ""),  # what the river carried
        ("/news/log-in-to-the-archive", "Log in to the archive of the town", FIELD),
        ("/news/log-in-to-the-archive", "Log in to the archive", FIELD),
        ("/news/register-to-vote-by-friday", "Register to vote by Friday", FIELD),
        ("/register/ferry-sails-again-7/2", "Ferry sails again", FIELD),
        ("/news/registration-7", "Registration of boats begins", FIELD),
        ("/login", "Ferry sails again", ""),
        ("/news/anmeldung-zum-volkslauf", "Anmeldung zum Volkslauf", FIELD),
    ],
)
def test_one_sign_is_no_door(path: str, heading: str, body: str) -> None:
    assert why(path, heading, body) is None


def test_a_door_with_the_terms_of_the_club_has_all_three_signs() -> None:
    assert why("/register.php", "Registration", FIELD, 200) == DOOR
    assert why("/register.php", "Registration", "", 200) is None
    assert why("/register.php", "Who may be a member", FIELD, 200) is None
    assert why("/register.php", "Registration", FIELD, 2000) is None


def test_a_post_with_a_password_is_none() -> None:
    form = (
        "<form class='post-password-form' method=post><p>Enter your password:</p><input type=password></form>"
    )
    assert why("/news/ferry-7", "Protected: Ferry sails", form + WORDS) == PRIVATE
    told = (
        WORDS + "<div class='post-password-form'>There is no excerpt because this is a protected post.</div>"
    )
    assert why("/news/ferry-7", "Ferry sails", told) is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/opinion/ferry-sails/", "OpinionNewsArticle"),
        ("/2026/05/column/ferry-sails", "OpinionNewsArticle"),
        ("/news/two-column/", "NewsArticle"),
        ("/news/public-opinion-sways/", "NewsArticle"),
        ("/whats-your-opinion/", "NewsArticle"),
    ],
)
def test_the_name_of_a_story_is_no_section_with_a_slash_behind_it_either(path: str, kind: str) -> None:
    assert article_type(page(path), [], None) == kind


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:type' content='article'>",
        "<meta property='article:published_time' content='2026-03-05'>",
        "<meta name='author' content='Ada Moss'>",
    ],
)
def test_what_calls_itself_an_article_is_a_door_where_all_signs_agree(head: str) -> None:
    assert why("/account/login/", "Harbour Post", FIELD, 20, head) is None
    assert why("/account/login/", "Log in", FIELD, 20, head) == DOOR
    assert why_no_article(page("/login", FIELD), [{"@type": "NewsArticle"}], 20, "Log in") is None


@pytest.mark.parametrize(
    ("path", "heading", "body"),
    [
        ("/index.php?main_page=password_forgotten", "Harbour Post", FIELD),
        ("/ucp.php?mode=register", "Registration", ""),
    ],
)
def test_a_door_named_in_a_query(path: str, heading: str, body: str) -> None:
    assert why(path, heading, body) == DOOR


@pytest.mark.parametrize(
    ("path", "heading", "body"),
    [
        ("/pages/Contact-Us.html", "Contact us", "<form><textarea></textarea></form>"),
        ("/kontakt", "Kontakt", ""),
        ("/contatti/", "Harbour Post", "<form><textarea></textarea></form>"),
    ],
)
def test_a_page_to_write_to_the_site(path: str, heading: str, body: str) -> None:
    assert why(path, heading, body) == TO_WRITE


def test_labels_of_a_form_are_no_words_of_a_longer_page() -> None:
    form = f"<form><label>{'The town in which you live ' * 20}</label><input type='password'></form>"
    assert why("/signup", "Harbour Post", form, 120) == DOOR
    assert why("/signup", "Harbour Post", f"{FIELD}<p>{'The town in which you live ' * 20}</p>", 120) is None


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        ("/film/contact", "A message from afar"),
        ("/news/contact-with-the-ferry-is-lost", "Contact with the ferry is lost"),
        ("/news/new-password-for-the-harbour-gate", "New password for the harbour gate"),
    ],
)
def test_a_story_with_comments_is_no_door_for_a_word_in_its_address(path: str, heading: str) -> None:
    assert why(path, heading, "<form><textarea></textarea></form>" + WORDS, 70) is None


def test_a_film_called_contact_is_no_page_to_write_to_the_site() -> None:
    comments, told = "<form><textarea></textarea></form>", "<meta name='author' content='Ada Moss'>"
    assert why("/film/contact", "Contact", comments, 70, told) is None
    assert why("/contact", "Contact", comments, 70) == TO_WRITE


@pytest.mark.parametrize(
    "heading",
    [
        "404",
        "Error 404",
        "404 - Page not found",
        "404: Seite nicht gefunden",
        "Stránka sa nenašla",
        "Ups! Pagina nu a fost găsită",
        "Sivua ei löytynyt – Satamalehti",
        "Lehte ei leitud",
        "ไม่พบหน้าที่คุณต้องการ",
        "الصفحة غير موجودة",
        "502 Bad Gateway",
        "Błąd 404 - nie znaleziono strony",
        "Oops! Page not found",
        "The page you requested could not be found",
        "Access denied | www.harbourpost.example",
        "Just a moment...",
        "Redirecting…",
        "Sorry, we can't find that page",
        "We couldn’t find the page you were looking for",
        "ページが見つかりませんでした",
    ],
)
def test_a_page_of_a_fault(heading: str) -> None:
    assert why("/news/1", heading, "") == f"the page says: {heading}"


@pytest.mark.parametrize(
    "heading",
    [
        "500 jobs to go at the yard",
        "404 people on the ferry",
        "500. Geburtstag der Stadt",
        "500-mile race to the islands",
        "Hiker still not found",
        "Stránka sa nenašla: prečo sieť zabúda na staré mlyny a ich mlynárov",
        "Pagina a fost găsită",
        "Father of boy not found guilty",
        "Forbidden love in the old mill",
        "Access denied to rescue boat",
        "Just a moment of joy",
        "Redirecting the river",
        "We can't find that page-turner any more",
    ],
)
def test_a_story_of_a_number_or_of_what_is_not_found(heading: str) -> None:
    assert why("/news/1", heading, "") is None


def test_a_page_of_a_fault_may_say_so_in_its_title_only() -> None:
    head = "<title>Page not found | Harbour Post</title>"
    assert why("/news/1", "This is awkward", "", 20, head) == "the page says: Page not found | Harbour Post"
    assert why("/news/1", "This is awkward", "", 80, head) is None


LD = """<script type="application/ld+json">{{"@type": "NewsArticle", {}}}</script>"""


def form(more: str = "", head: str = "") -> bytes:
    asks = "<p>Enter your email address below, and we'll send you a new password.</p>"
    body = f"<main><h1>Forgotten?</h1>{asks}{more}</main>"
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def test_a_form_whose_words_are_cleaned_away_is_none() -> None:
    assert read(form(), f"{SITE}/help/7").article is not None
    assert extract(form(), f"{SITE}/help/7") is None
    assert extract(form(WORDS), f"{SITE}/help/7") is not None


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:published_time' content='2026-03-05T08:00:00Z'>",
        LD.format('"headline": "Forgotten?"'),
        LD.format('"isAccessibleForFree": false'),
    ],
)
def test_an_article_that_has_no_text_left_stays_one(head: str) -> None:
    found = extract(form(head=head), f"{SITE}/help/7")
    assert found is not None
    assert found.article_body == ""
    assert found.removed


@pytest.mark.parametrize(
    ("name", "words", "reason"),
    [
        ("CollectionPage", 20, "the page calls itself a CollectionPage"),
        ("SearchResultsPage", 20, "the page calls itself a SearchResultsPage"),
        ("CollectionPage", 90, None),
        ("ItemList", 20, None),  # of what else there is to read
        ("WebPage", 20, None),
    ],
)
def test_a_list_may_state_the_type_of_an_article(name: str, words: int, reason: str | None) -> None:
    head = "<meta property='og:type' content='article'>"
    data = f'<script type="application/ld+json">{{"@type": "{name}"}}</script>'
    assert why("/tag/ferry", "Ferry", "", words, head + data) == reason


@pytest.mark.parametrize(
    ("path", "text", "is_list"),
    [
        ("/news/ferry-to-islands-sails-after-two-weeks", WORDS, False),
        ("/news/ferry-to-islands-sails-after-two-weeks", "<p>The owner says so.</p>", True),
        ("/news/islands", WORDS, True),
        ("/news/all-that-is-new-around-world", WORDS, True),
    ],
)
def test_links_beside_a_story_that_its_address_spells(path: str, text: str, is_list: bool) -> None:
    others = "".join(f"<h2><a href='/{n}'>Story {n}</a></h2>" for n in range(10))
    heading = "<h1>Ferry to the islands sails again after two weeks</h1>"
    html = f"<html><body><div>{heading}{text}</div>{others}</body></html>"
    reason = read(html.encode(), f"{SITE}{path}").reason
    assert (reason == "the page is a list of links") is is_list


@pytest.mark.parametrize(
    ("day", "is_list"),
    [
        ("<time>5 March 2026</time>", False),
        ("<p>Town | 05.03.2026, 10:15</p>", False),
        ("<h2><a href='/1'>Story of the day</a></h2><p>5 March 2026</p>", True),
        ("<p>By the desk</p>", True),
    ],
)
def test_links_beside_a_short_story_that_tells_its_day(day: str, is_list: bool) -> None:
    others = "".join(f"<h2><a href='/{n}'>Story {n}</a></h2>" for n in range(10))
    html = f"<html><body><div><h1>Ferry to the islands sails</h1>{day}{WORDS}</div>{others}</body></html>"
    reason = read(html.encode(), f"{SITE}/news/81204.html").reason
    assert (reason == "the page is a list of links") is is_list


def test_a_page_that_calls_itself_a_profile_is_one_unless_it_has_a_text() -> None:
    head = "<meta property='og:type' content='profile'>"
    assert why("/ada-moss", "Ada Moss", WORDS, words=30, head=head) == "the page is a profile"
    assert why("/ada-moss", "Ada Moss takes over the ferry", 5 * WORDS, words=90, head=head) is None


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "a picture"),
        (bytes(range(256)) * 40, "binary data"),
        (b'{"text": "' + b"The bridge opened on Friday. " * 20 + b'"}', "JSON"),
        (b"The bridge opened on Friday. " * 20, "text without markup"),
    ],
)
def test_what_is_no_page_is_no_article(body: bytes, kind: str) -> None:
    assert extract(body, "https://example.org/2024/03/01/bridge") is None
    assert read(body, "https://example.org/2024/03/01/bridge").reason == f"it is {kind}, not a page"
