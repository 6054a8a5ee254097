"""Month names that count on pages of their own language only.

They mean another month in other languages, are of another calendar, or are spelled as neither the table of
all pages nor Unicode's CLDR has them.
"""

from __future__ import annotations

from newscrawl.extract.dates.moments.calendars import ETHIOPIAN_MONTHS
from newscrawl.known.months import fold_word


def _numbered(names: str) -> dict[str, int]:
    return {fold_word(name): number for number, name in enumerate(names.split(), 1)}


def _of_ethiopia(names: str) -> dict[str, int]:
    return {name: number + ETHIOPIAN_MONTHS for name, number in _numbered(names).items()}


BY_LANGUAGE = {
    "ar": _numbered("_ _ _ _ _ يونيه يوليه")
    | {"تشرين اول": 10, "تشرين ثاني": 11, "كانون اول": 12, "كانون ثاني": 1},
    "bn": _numbered("জানুয়ারী ফেব্রুয়ারী _ _ _ _ _ আগষ্ট"),
    "el": {"μαη": 5},
    "fr": {"aou": 8},
    "hi": _numbered("जन फ़र _ अप्रेल _ _ जुल अग सित अक्टू नव दिस"),
    "id": {"pebruari": 2, "nopember": 11},
    "ml": {fold_word("ആഗസ്റ്റ്"): 8},
    "ta": {"ஆகஸ்டு": 8},
    "te": _numbered("_ _ _ _ _ _ _ ఆగస్ట్ సెప్టెంబరు అక్టోబరు నవంబరు డిసెంబరు"),
    "mk": {"мај": 5},
    "ur": _numbered("_ _ _ _ مئ"),
    "eu": _numbered(
        "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak urriak azaroak"
        " abenduak"
    ),
    "cs": _numbered("led úno bře dub kvě čvn čvc srp zář říj lis pro"),
    "tr": _numbered("oca şub mar nis may haz tem ağu eyl eki kas ara"),
    "ps": _numbered("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت")
    | _numbered("وری غویی غبرگولی چنگاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب"),
    "fa": {fold_word("آگوست"): 8}
    | _numbered("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند")
    | _numbered("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"),
    "ne": _numbered("बैशाख जेठ असार साउन भदौ असोज कात्तिक मंसिर पुस माघ फागुन चैत")
    | _numbered("वैशाख जेष्ठ आषाढ श्रावण भाद्र आश्विन कार्तिक मङ्सिर पौष _ फाल्गुन चैत्र")
    | _numbered("वैशाख _ असार _ _ असोज कात्तिक मङ्सिर पुष"),
    "so": _numbered("janaayo _ _ _ maajo _ luuliyo agoosto sebtembar _ nofembar _"),
    "ht": _numbered("janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm"),
    "dv": _numbered("ޖެނުއަރީ ފެބުރުއަރީ މާރިޗު އެޕްރީލް މޭ ޖޫން ޖުލައި އޮގަސްޓު ސެޕްޓެންބަރު އޮކްޓޫބަރު ނޮވެންބަރު ޑިސެންބަރު")
    | _numbered("ޖަނަވަރީ ފެބްރުއަރީ މާރޗް އެޕްރިލް _ _ _ އޯގަސްޓު ސެޕްޓެމްބަރު އޮކްޓޯބަރު ނޮވެމްބަރު ޑިސެމްބަރު"),
    "am": _of_ethiopia("መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜን")
    | _of_ethiopia("_ _ ህዳር ታህሳስ _ _ _ ሚያዚያ _ _ ሀምሌ ነሀሴ ጳጉሜ"),
}
"""By language, in two letters."""
