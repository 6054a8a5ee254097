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


TEXTS = {
    "cs": (
        "Nový most byl dnes otevřen, ale s tříletým zpožděním. Podle starosty se na něm pracovalo i v "
        "noci a on sám byl rád, že je to hotovo, protože lidé pro cestu do města už nebo pro cestu z něj "
        "jezdili oklikou."
    ),
    "da": (
        "Den nye bro blev åbnet i dag, og det er tre år for sent. Der er ikke mange, som har ventet så "
        "længe, og de fik kaffe af byen, efter at borgmesteren havde talt til dem ved åen med en avis i "
        "hånden på torvet."
    ),
    "de": (
        "Die neue Brücke ist heute eröffnet worden, drei Jahre zu spät. Auf dem Fluss fuhren Boote, und "
        "die Leute tranken Kaffee, als der Bürgermeister mit seiner Rede anfing, die nicht lang war und "
        "von Geld handelte."
    ),
    "en": (
        "The new bridge was opened today, three years late. There were boats on the river, and the people "
        "had a cup of coffee when the mayor began to speak of the money that was spent on it and of the "
        "work at night."
    ),
    "es": (
        "El nuevo puente se abrió hoy, con tres años de retraso. En el río había barcos y la gente tomaba "
        "café cuando el alcalde empezó a hablar del dinero que se gastó y de los trabajos de las noches, "
        "pero no más."
    ),
    "et": (
        "Uus sild avati täna, kolm aastat hiljem, kui oli lubatud. Linnapea ütles, et see on hea uudis, "
        "aga ta ei teadnud, mis see maksis, ja ka inimesed ei teadnud seda, sest see pole oma raha, vaid "
        "siis juba riigi oma."
    ),
    "fr": (
        "Le nouveau pont a été ouvert ce matin, avec trois ans de retard. Sur la rivière, il y avait des "
        "bateaux et les gens qui attendaient dans la rue ont pris un café, mais le maire n'est pas venu "
        "pour une fête."
    ),
    "hu": (
        "Az új hidat ma nyitották meg, és ez három évvel később volt, mint ahogy azt a város ígérte. Egy "
        "férfi azt mondta, hogy nem is várta már, de ez csak az ő véleménye, és még van egy híd, amit el "
        "kell készíteni."
    ),
    "it": (
        "Il nuovo ponte è stato aperto oggi, con tre anni di ritardo. Sul fiume c'erano le barche e la "
        "gente prendeva un caffè quando il sindaco ha iniziato a parlare dei soldi che sono stati spesi "
        "per una strada."
    ),
    "nl": (
        "De nieuwe brug is vandaag geopend, drie jaar te laat. Op de rivier voeren boten en de mensen "
        "dronken een kop koffie toen de burgemeester begon met een toespraak die niet lang was en over "
        "het geld ging van de stad."
    ),
    "pl": (
        "Nowy most został dziś otwarty, ale z trzyletnim opóźnieniem. Na rzece były łodzie, a ludzie, "
        "którzy nie czekali na próżno, pili kawę, gdy burmistrz mówił o tym, że to jest dla miasta i że "
        "już się nie da od tego."
    ),
    "pt": (
        "A nova ponte foi aberta hoje, com três anos de atraso. No rio havia barcos e as pessoas tomavam "
        "um café quando o prefeito começou a falar do dinheiro que se gastou na obra e dos trabalhos da "
        "noite, mas não mais."
    ),
    "ro": (
        "Noul pod a fost deschis astăzi, cu o întârziere de trei ani. Pe râu erau bărci, iar oamenii care "
        "nu au plecat au băut o cafea din partea orașului, după ce primarul a spus că este mai bine și că "
        "sunt bani pentru el."
    ),
    "sv": (
        "Den nya bron öppnades i dag, tre år för sent. På ån var det båtar och folk fick kaffe när "
        "borgmästaren talade om pengarna som har gått till att bygga den, men inte av dem som också ska "
        "betala för ett år från nu."
    ),
    "tr": (
        "Yeni köprü bugün açıldı ve bu, üç yıl sonra olan bir açılış. Nehirde çok tekne vardı; başkan "
        "için bu gün güzel, ama halk da ne kadar para gibi bir soru sordu ve daha sonra olarak değil, en "
        "çok bunu için bekledi."
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_the_commonest_words_tell_a_language_in_latin_letters(language: str) -> None:
    assert checked(None, TEXTS[language]) == (language, False)
    assert checked(language, TEXTS[language]) == (language, False)
    assert checked(f"{language}-XX", TEXTS[language]) == (f"{language}-XX", False)


def test_the_commonest_words_correct_what_a_template_declares() -> None:
    assert checked("en", TEXTS["de"] * 2) == ("de", True)
    assert checked("de-AT", TEXTS["en"] * 2) == ("en", True)
    assert checked("en", TEXTS["de"]) == ("en", False)  # too few words to go against the page
    assert checked("en", TEXTS["en"] + " " + TEXTS["de"] * 2) == ("en", False)  # a quotation
    assert checked("nn", TEXTS["da"] * 2) == ("nn", False)  # a relative
    assert checked("gsw", TEXTS["de"] * 2) == ("gsw", False)  # a language that is not known


def test_names_and_numbers_tell_no_language() -> None:
    assert checked(None, "Ada Moss 12 Ben Lund 9 Olga Zed 7 Harbour 3:1 Lindmoor 2:2 " * 6) == (None, False)
    assert checked(None, "Ein Wort") == (None, False)
    serbian = "Novi most je danas otvoren, i to sa tri godine zakašnjenja, ali se na njemu još radi. " * 3
    assert checked(None, serbian) == (None, False)
