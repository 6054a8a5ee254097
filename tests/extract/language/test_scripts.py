"""The language of a text by its letters: by the script, and by those that one language has alone."""

import pytest

from newscrawl.extract.language.language import checked


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


def test_letters_of_its_own_tell_a_language_from_its_neighbours() -> None:
    czech = (
        "Přes státní hranice se většinou pašovalo zboží, jehož druh se v průběhu let měnil. Od minulého "
        "století se však objevil i nový druh, převádění lidí. Souviselo to vždy s klimatem doby a s tím, "
        "co se za hranicí dělo."
    )
    slovak = (
        "Cez štátne hranice sa väčšinou pašoval tovar, ktorého druh sa v priebehu rokov menil. Od minulého "
        "storočia sa však objavil aj nový druh, prevádzanie ľudí. Súviselo to vždy s podnebím doby a s tým, "
        "čo sa za hranicou dialo."
    )
    assert checked(None, czech) == ("cs", False)
    assert checked(None, slovak) == ("sk", False)
