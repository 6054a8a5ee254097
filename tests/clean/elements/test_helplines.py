"""Helplines: where help is to be had stays, however like an offer it is worded."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.elements import helplines
from newscrawl.known.having import has_any

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.",
    "Divers found nine cracks below the water line, and the council has asked for a second report.",
)


@pytest.mark.parametrize(
    "line",
    [
        "If you or someone you know is in crisis, call or text 988.",
        "If you have been affected by this story, you can contact the Samaritans on 116 123.",
        "You are not alone. Free, confidential support is available at any hour on 1-800-555-0155.",
        "Samaritans: call free on 116 123 or email help@samaritans.example",
        "Get help: call the National Domestic Violence Hotline at 1-800-555-0199.",
        "(If you need support, please reach out. Helplines: Asra: 022 5550 6669; Sneh: 044 55.)",
        "Visit findahelpline.example to find help in your country.",
        "Vous avez besoin d'aide ? Appelez le 3114, jour et nuit.",
        "Heb je hulp nodig? Bel de Kindertelefoon op 0800-0432.",
        "Se você precisa de ajuda, ligue 188, a ligação é gratuita e sigilosa.",
        "Potrzebujesz pomocy? Zadzwoń pod 116 111.",
        "You can also contact Crimestoppers anonymously on 0800 555 111.",
        "Please quote reference number 441 of March 3.",
        "Hebt u iets gezien? Stuur een bericht naar de politie.",
        "Вы видели этого человека? Напишите в полицию.",
        "Visit www.lindmoorpolice.example to send a tip.",
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_a_line_that_tells_where_help_is_to_be_had_stays(line: str, at: int) -> None:
    text = "\n".join([*STORY[:at], line, *STORY[at:]])
    assert clean_text(text).text == text


def test_a_story_about_one_is_another() -> None:
    for line in ("READ MORE: Police seize 300 boats in Varno", "Lesen Sie auch: Polizei findet ein Boot"):
        assert clean_text("\n".join([STORY[0], line, STORY[1]])).text == "\n".join(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Need help? Call our customer team on 0800 555 016.",
        "Local news is in crisis. Support our journalism today from $125 a year.",
        "Sign up for Calm Seas, our newsletter on mental health, by texting SEA to 70070.",
    ],
)
def test_help_of_the_site_goes(line: str) -> None:
    assert clean_text("\n".join([*STORY, line])).text == "\n".join(STORY)


_HELPERS = """
polizei|policía|polícia|polizia|politie|polisen|politiet|poliisi|policja|полиция|поліція|gendarmerie
carabinieri|rendőrség|αστυνομία|شرطة
crimestoppers|crime stoppers|police.example|quoting crime reference
helpline|help line|hotline|hotlines|0800lifeline|samaritans|crisis line|crisis text line|suicidal|self-harm
counselor|counsellors|suizidgedanken|selbstmordgedanken|telefonseelsorge|hilfetelefon|krisentelefon|sos amitié
suicídio|línea de la vida|teléfono de la esperanza|cvv|telefono amico|antiviolenza|zelfdoding
zelfmoord
hulplijn|kindertelefoon|självmord|selvmordstanker|itsemurha|kriisipuhelin|samobójstwo|telefon zaufania
sebevražda|samovražda|linka bezpečí|linku bezpečí|öngyilkosság|lelkisegély|sinucidere|intihara|bunuh diri
tự tử|tự sát|самоубийство|суицида|телефону доверия|самогубство|суїцид
αυτοκτονία|انتحار|خودکشی|אובדני
आत्महत्या|हेल्पलाइन|আত্মহত্যা|自殺|自杀|いのちの電話|ホットライン|자살
"""


@pytest.mark.parametrize("word", [word for line in _HELPERS.split("\n") for word in line.split("|") if word])
def test_whoever_helps_is_looked_for(word: str) -> None:
    assert helplines._WHO.search(word)
    assert has_any(word, helplines._ASCII_STEMS if word.isascii() else helplines._STEMS)
