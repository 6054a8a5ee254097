"""Retold: what begins as a site's own bid and goes on to tell who says so stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
LAST = "Passengers are taken over the bridge at Asmund, which adds two hours to the way to market."
EASTERN_FIRST = "台中市政府周三表示，老街的路面整修比预定提前两周完工，将于周六开放通行。"
EASTERN_LAST = "附近商家说，工程期间生意少了三成，希望明年不再修路，也希望游客早点回来。"


def stays(line: str, first: str = FIRST, last: str = LAST) -> bool:
    text = f"{first}\n{line}\n{last}"
    return clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Melden Sie sich für unseren Newsletter an, steht auf jeder zweiten Seite im Netz.",
        "Síguenos en la plaza, bromea el alcalde.",
        "Zapisz się do newslettera, prosi tablica przed sklepem.",
        "Your email address will not be shared, the minister promised.",
        "ما را دنبال کنید، روی دیوار نوشته‌اند.",
        "Schrijf je in voor de nieuwsbrief, stond er op het bord, en krijg een pen.",
        "Soutenez la presse libre, disait un mur de Sète, et quelqu'un a signé : la presse.",
        "Iscriviti alla newsletter, diceva il cartello, e avrai una penna.",
    ],
)
def test_a_bid_that_a_clause_tells_of_stays(line: str) -> None:
    assert stays(line)


def test_so_does_one_in_chinese() -> None:
    assert stays("关注我们的公众号，他在摊位上写道，白菜便宜一毛。", EASTERN_FIRST, EASTERN_LAST)
    assert not stays("关注我们的微信公众号，获取更多本地资讯", EASTERN_FIRST, EASTERN_LAST)


@pytest.mark.parametrize(
    "line",
    [
        "Melden Sie sich für unseren Newsletter an, um nichts zu verpassen.",  # what for
        "Sign up for our newsletter, delivered daily.",  # a word of offers
        "Follow us on Facebook, Instagram.",  # names
    ],
)
def test_a_clause_that_goes_on_with_the_offer_goes_with_it(line: str) -> None:
    assert not stays(line)


@pytest.mark.parametrize(
    "line",
    [
        "Bizi takip edin, diye bağırdı rehber ve mağaraya girdi.",
        "Пратите нас на реци, рекао је водич и ушао у чамац.",
        "Ακολουθήστε μας στο βουνό, φώναξε ο οδηγός και μπήκε στη σπηλιά.",
        "Urmăriți-ne pe potecă, a strigat ghidul și a intrat în peșteră.",
    ],
)
def test_a_clause_with_and_tells_by_its_verb_at_the_end_too(line: str) -> None:
    turkish = "Varnalı'da Orna Çayı üzerindeki köprü, selden bir yıl sonra perşembe sabahı yeniden açıldı."
    assert clean_text(f"{turkish}\n{turkish}\n{line}").text.endswith(line)


def test_a_clause_that_gives_an_address_tells_nothing() -> None:
    assert (
        clean_text("It rained.\nCopyright 2024 VPR. To see more, visit https://www.vpr.example.").text
        == "It rained."
    )


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Mehr zum Thema Kuchen weiß ihr Mann.", True),
        ("Mehr dazu findet ihr in unserem Newsletter.", False),
        ("Mehr zum Thema lesen Sie hier.", False),
    ],
)
def test_a_german_sentence_on_her_or_their_thing_stays(line: str, stays: bool) -> None:
    story = (
        "Der Verein hat 300 Mitglieder und ein Haus am Fluss, in dem seit hundert Jahren gebacken wird.\n"
        "Wer eintritt, bekommt einen Kuchen und eine Schürze, wie die Vorsitzende am Montag sagte."
    )
    assert clean_text(f"{story}\n{line}").text == (f"{story}\n{line}" if stays else story)
