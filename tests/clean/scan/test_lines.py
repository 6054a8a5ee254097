"""Lines that are known by what they say, in whatever order: short, of one language, and none that tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.clean import RulesError, clean_text, load_rules

FIRST = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
LAST = "Passengers are taken over the bridge at Asmund, which adds two hours to the way to market."
OWN = """
[words.en]
boat = "ferry ferries"
ride = "ours board"
told = "said"
[words.de]
boat = "fähre"
ride = "unsere"
[[rule]]
id = "own"
kind = "ad"
place = "label"
strength = "together"
beside = ["paragraph"]
says = ["boat", "ride"]
hit = ["The bridge at Asmund was paid for by nine villages, and by one that has none.\\nBoard a ferry"]
miss = ["Board a ferry, said the captain."]
"""


def left(line: str, *others: str) -> bool:
    text = "\n".join([FIRST, *others, line, LAST])
    return line in clean_text(text).text.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "Noch mehr aus Varno steht in unserem WhatsApp-Kanal.",
        "In unserem Kanal auf WhatsApp steht noch mehr aus Varno.",
        "A teljes cikket előfizetőink olvashatják.",
        "Заметили ошибку? Напишите нам",
        "Reklama: dalszy ciąg pod zdjęciem",
    ],
)
def test_a_line_goes_that_names_what_a_site_has_and_what_to_do_with_it(line: str) -> None:
    assert not left(line)


@pytest.mark.parametrize(
    "line",
    [
        "Auf Instagram folgen der Fähre dreitausend Menschen.",  # of others
        "„In unserem WhatsApp-Kanal steht mehr“, so der Wirt.",  # quoted
        "In unserem WhatsApp-Kanal stand mehr, sagte der Wirt.",  # told
        "WhatsApp os ferry",  # words of two languages
        "Abonnenten der Oper",  # a thing that others have
        "Die Abonnenten lesen den Artikel erst am Abend.",  # a sentence that bids nothing
    ],
)
def test_a_line_stays_that_an_article_may_say(line: str) -> None:
    assert left(line)


def test_a_line_stays_where_the_article_speaks_of_the_same() -> None:
    line = "Więcej z Varno na naszym kanale WhatsApp."
    assert not left(line)
    assert left(line, "Port podaje każdy rejs na WhatsApp, a dziewięćset osób czyta to tam.")


def test_a_sentence_stays_where_the_article_speaks_to_its_reader() -> None:
    line = "Soutenez la rédaction de Varno."
    assert not left(line)
    assert left(line, "Ce que nous avons vu ce jour-là, nul ne le croira, et vous moins que les autres.")


def test_words_of_ones_own_are_listed_by_language(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(OWN, encoding="utf-8")
    rules = load_rules([file])
    for line, goes in (("Unsere Fähre", True), ("Ferry unsere", False), ("Ferries, ours", True)):
        removed = clean_text(f"{FIRST.replace('ferry', 'boat')}\n{line}\n{LAST}", rules=rules).removed
        assert [piece.rule for piece in removed] == ["own"] * goes


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (OWN.replace('says = ["boat", "ride"]', 'says = ["boat", "oar"]'), "no language has words for all"),
        (OWN.replace('says = ["boat", "ride"]', 'says = "boat"'), "says must be a list"),
        (OWN.replace('"ferry ferries"', '"steam-ship"'), "'steam-ship' is no word"),
        (OWN + 'phrases = ["Board a ferry"]', "says goes without phrases"),
        (OWN.replace('"label"', '"end"'), "says goes without phrases"),
        (OWN.replace('says = ["boat", "ride"]', 'phrases = ["Board a ferry"]'), "label goes with says"),
        (OWN.replace('"ferry ferries"', "3"), "words.en.boat must be words"),
        (
            'words = "ferry"\n' + OWN.partition("[[rule]]")[1] + OWN.partition("[[rule]]")[2],
            "words must be tables",
        ),
    ],
)
def test_a_bad_list_is_refused_with_one_line(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules([file])
    assert fault in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        "ताजा खबरों के लिए हमारे व्हाट्सएप चैनल पर आएं",
        "খবরের আপডেট পেতে আমাদের হোয়াটসঅ্যাপ চ্যানেলে আসুন",
        "எங்கள் செயலியைப் பதிவிறக்கம் செய்யுங்கள்",
        "ഫെയ്സ്ബുക്കിൽ ഞങ്ങളെ പിന്തുടരുക",
        "ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ ਲਈ ਸਾਡੇ ਵਟਸਐਪ ਚੈਨਲ ਨਾਲ ਜੁੜੋ",
    ],
)
def test_words_in_which_marks_stand_between_the_letters_are_known(line: str) -> None:
    assert not left(line)


@pytest.mark.parametrize(
    "line",
    [
        "চ্যানেলের জলে একটি নৌকা ডুবেছে",  # the same letters in another word
        "हमारे व्हाट्सएप चैनल पर आएं, पुलिस के अनुसार ठग कहते थे।",  # told
    ],
)
def test_other_words_of_these_scripts_stay(line: str) -> None:
    assert left(line)


def test_a_line_stays_where_the_article_speaks_of_the_same_thing_in_such_a_script() -> None:
    own = "व्हाट्सएप पर नौ हजार लोग रोज सुबह टमाटर का भाव पढ़ते हैं, और उनमें से आधे गांव के बाहर रहते हैं।"
    assert left("हमारे व्हाट्सएप चैनल पर आएं", own)


def test_a_sentence_of_the_article_is_told_where_the_blank_behind_it_is_lost() -> None:
    story = "The ferry of Varno waits for its pier.\n"
    own, letter = "Talks are to resume on Friday.", "Join our mailing list and get our best stories here."
    assert own in clean_text(f"{story}{own}{letter}").text
