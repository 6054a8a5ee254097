"""The language of a page: what it declares, and what its letters say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.language import bcp47, checked, read_language
from newscrawl.extract.nodes import article_nodes
from tests.extract.facts import page


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_has_a_tag_or_none(declared: str, text: str) -> None:
    tag = bcp47(declared)
    assert tag is None or bcp47(tag) == tag
    language, _ = checked(tag, text)
    assert language is None or bcp47(language) == language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en_gb", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("DE", "de"),
        ("English", "en"),
        ("", None),
        ("??", None),
    ],
)
def test_language_tags(text: str, tag: str | None) -> None:
    assert bcp47(text) == tag


def test_the_script_corrects_a_language_that_cannot_be() -> None:
    assert checked("en", "今天城里的新桥通车了工人们在这里工作了三年" * 3) == ("zh", True)
    assert checked("ja", "今日、町に新しい橋ができたという知らせがあった。" * 3) == ("ja", False)
    assert checked("en", "The new bridge opened today, three years late.") == ("en", False)
    assert checked("en-IN", "નવો પુલ આજે ત્રણ વર્ષ મોડો ખુલ્લો મુકાયો." * 3) == ("gu", True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Новый мост открыли сегодня, на три года позже срока.", "ru"),
        ("Новий міст відкрили сьогодні, із запізненням на три роки.", "uk"),
        ("Новият мост беше открит днес, със закъснение от три години, съобщи общината.", "bg"),
        ("Нови мост је отворен данас, са три године закашњења, саопштила је општина, речено је ноћу.", "sr"),
        ("افتتح الجسر الجديد اليوم بعد تأخير دام ثلاث سنوات كما أعلنت البلدية", "ar"),
        ("پل جدید امروز با سه سال تأخیر گشایش یافت و چند هزار نفر آمدند", "fa"),
        ("نیا پل آج تین سال کی تاخیر سے کھول دیا گیا اور بڑے ہجوم نے دیکھا", "ur"),
        ("Նոր կամուրջը բացվեց այսօր երեք տարի ուշացումով", "hy"),
        ("ახალი ხიდი დღეს გაიხსნა სამი წლის დაგვიანებით, განაცხადა მერიამ", "ka"),
    ],
)
def test_letters_tell_a_language_that_no_page_declares(text: str, language: str) -> None:
    assert checked(None, text) == (language, False)
    assert checked(language, text) == (language, False)
    assert checked("en", text) == (language, True)
    assert checked(f"{language}-XX", text) == (f"{language}-XX", False)


def test_language_of_the_article_before_that_of_the_page() -> None:
    found = page(lang="en", node={"@type": "NewsArticle", "inLanguage": "hi-IN"})
    assert read_language(found, article_nodes(found, set())) == ("hi-IN", "json-ld")
    assert read_language(page(lang="fr-ca"), []) == ("fr-CA", "html")


def test_a_language_in_three_letters_has_two_where_there_are_two() -> None:
    assert (bcp47("eng"), bcp47("ENG-GB"), bcp47("ger")) == ("en", "en-GB", "de")
    assert (bcp47("gsw"), bcp47("yue")) == ("gsw", "yue")
