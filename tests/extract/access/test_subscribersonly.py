"""For whom a line says that an article is."""

from __future__ import annotations

import pytest

from newscrawl.extract.access.asked import asks_for_account

WALLS = [
    "Subscribers only",
    "For subscribers only.",
    "This article is only available to subscribers.",
    "Nur für Abonnenten.",
    "Dieser Inhalt ist exklusiv für Abonnentinnen und Abonnenten.",
    "Contenu réservé aux abonnés.",
    "Este artículo es solo para suscriptores.",
    "Artykuł tylko dla prenumeratorów.",
    "Материал доступен только подписчикам.",
    "この記事は会員限定です。",
    "यह लेख केवल ग्राहकों के लिए है।",
]
STORIES = [
    "Tickets are on sale to subscribers only until Friday.",
    "The company lost 200,000 subscribers in the quarter alone, and only Arne Mobile gained some.",
    "Articles older than thirty days are only available to subscribers.",
    "Only members may vote.",
    "Karten gibt es bis Freitag nur für Abonnenten.",
    "Der Dienst hat nur noch 40.000 Abonnenten.",
    "Les places sont réservées aux abonnés jusqu’à vendredi.",
    "El club solo tiene 400 abonados.",
    "Lo stadio sarà aperto solo agli abbonati.",
    "De kaarten zijn tot vrijdag alleen voor abonnees.",
    "Tylko abonenci mogą wejść.",
    "У канала только 400 подписчиков.",
    "チケットは金曜日まで会員限定で販売される。",
]


@pytest.mark.parametrize("line", WALLS)
def test_a_sentence_that_names_the_article_or_a_few_words_say_for_whom_it_is(line: str) -> None:
    assert asks_for_account([line]) == [0]


@pytest.mark.parametrize("line", STORIES)
def test_what_a_story_says_of_subscribers_is_none_of_who_may_read_it(line: str) -> None:
    assert asks_for_account([line]) == []
