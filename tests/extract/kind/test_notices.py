"""Pages that speak to who visits them, and stories that speak of such pages."""

from __future__ import annotations

import pytest

from newscrawl.extract.record import read

NOTICES = [
    "We and our 842 partners store and/or access information on a device, such as cookies.",
    "With your permission we and our partners may use identifiers and personal data.",
    "We use cookies and data to deliver and maintain our services.",
    "Wir und unsere bis zu 231 Partner nutzen Cookies und ähnliche Technologien.",
    "Besuchen Sie post.example wie gewohnt mit Werbung und Tracking.",
    "Nous et nos 231 partenaires utilisons des cookies pour traiter des données personnelles.",
    "Avec votre accord, nos partenaires et nous utilisons des cookies.",
    "Nosotros y nuestros 312 socios almacenamos información en un dispositivo, tales como cookies.",
    "Noi e i nostri 412 partner archiviamo informazioni su un dispositivo, come i cookie.",
    "Wij en onze 214 partners slaan informatie op een apparaat op, zoals cookies.",
    "My i nasi 812 partnerzy przechowujemy informacje na urządzeniu.",
    "Vi och våra 214 partners lagrar information på en enhet.",
    "We recognize you are attempting to access this website from a country belonging to the EEA.",
    "Unfortunately, our website is currently unavailable in most European countries.",
    "This process is automatic. Your browser will redirect to your requested content shortly.",
    "Your browser is out of date. Please update it to view this site.",
    "You have sent too many requests. Please try again in a few minutes.",
    "Our systems have detected unusual traffic from your computer network.",
    "We are sorry, an error occurred while processing your request.",
    "Unsere Seite wird gerade gewartet. Wir sind in Kürze wieder für Sie da.",
    "Zurzeit führen wir Wartungsarbeiten an unserer Webseite durch. Bitte kommen Sie wieder.",
    "Our website is currently undergoing scheduled maintenance. Please come back later.",
    "Notre site est actuellement en maintenance. Merci de revenir plus tard.",
    "Sie verwenden einen Browser, der nicht mehr unterstützt wird. Bitte aktualisieren Sie ihn.",
    "Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.",
    "Unsere Webseite finden Sie jetzt unter www.post.example.",
    "Sie haben einen Adblocker aktiviert. Bitte deaktivieren Sie ihn.",
]
STORIES = [
    "Sie verwenden einen Browser, um Briefe zu lesen? Dann ist dieser Kurs am Montag etwas für Sie.",
    "Zurzeit werden am Rathaus Wartungsarbeiten ausgeführt, der Aufzug steht bis Freitag still.",
    "The site is under observation after a fire, and the road beside it will be closed until May.",
    "“We and our partners store data on your device”: the line is unlawful, a court said on Thursday.",
    "We and our partners in the harbour use less oil than ten years ago, says the head of the fishermen.",
    "We use crushed cookies for the base of this cake, and butter from the farm on the hill.",
    "The Post says: “This content is not available in your region.” Readers protested on Monday.",
    "You must be over 18 years of age to buy cider from May on, the council decided on Thursday.",
    "Besuchen Sie am Sonntag den Markt: Er beginnt um zehn Uhr und endet, wenn alles verkauft ist.",
]


def _reason(text: str, head: str = "", more: str = "") -> str | None:
    html = f"<html><head>{head}</head><body><main><h1>The Post</h1><p>{text}</p>{more}</main></body></html>"
    return read(html.encode(), "https://post.example/town/4711").reason


@pytest.mark.parametrize("text", NOTICES)
def test_a_notice_to_who_visits_the_page_is_no_story(text: str) -> None:
    assert _reason(text) == f"the page says: {text[:80]}"


@pytest.mark.parametrize("text", STORIES)
def test_a_story_may_speak_of_such_notices(text: str) -> None:
    assert _reason(text) is None


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:type' content='article'>",
        "<meta property='article:published_time' content='2026-03-05'>",
        '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
    ],
)
def test_a_page_that_says_it_is_an_article_stays_one(head: str) -> None:
    assert _reason(NOTICES[0], head) is None


def test_a_longer_text_below_a_notice_is_an_article() -> None:
    assert _reason(NOTICES[2], more=f"<p>{STORIES[5]}</p>" * 6) is None
