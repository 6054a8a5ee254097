"""Words of bylines that count on pages of their own language only.

"Nga" is "by" in Albanian and a name elsewhere, "at" is "and" in Tagalog. A byline has them put into the words
that bylines of all pages are read with (`people.bylinewords`), so that nothing else need know of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newscrawl.extract.language.spoken import spoken
from newscrawl.extract.people.bylinewords import lowered
from newscrawl.known.uncasednames import FIRST_NAMES

_BY = {
    "af": "deur geskryf_deur skrywer outeur",
    "am": "በ ዘጋቢ ጸሐፊ አዘጋጅ ሪፖርተር",
    "ar": "إعداد تحرير حوار كتبها كتبه كتب_بواسطة",
    "az": "müəllif müəlliflər hazırladı",
    "be": "аўтар аўтары аўтарка",
    "bg": "автор автори авторка пише",
    "bn": "লেখক লিখেছেন প্রতিবেদক",
    "bs": "autor autori autorica piše pišu napisao napisala priredio priredila razgovarao razgovarala",
    "ca": "per autor autora text redacció",
    "cs": "autor autoři autorka napsal napsala připravil připravila zpracoval zpracovala",
    "cy": "gan",
    "da": "skrevet_af tekst_af tekst",
    "el": "γράφει_ο γράφει_η γράφουν_οι του της των του/της συντάκτης συντάκτρια επιμέλεια από",
    "eo": "de verkis aŭtoro",
    "et": "kirjutas kirjutasid autor autorid tekst toimetaja toimetas toimetanud kirjutab",
    "eu": "egilea egileak testua",
    "fa": "نویسنده خبرنگار از نوشته گزارشگر به_قلم",
    "fi": "toimittaja kirjoittaja kirjoittajat kirjoittanut teksti tekstit",
    "fil": "ni nina isinulat_ni isinulat_nina akda_ni ulat_ni",
    "fo": "eftir skrivað",
    "fy": "troch",
    "ga": "le scríofa_ag",
    "gl": "por escrito_por texto redacción",
    "gu": "દ્વારા લેખક",
    "ha": "daga marubuci",
    "hi": "द्वारा लेखक",
    "hr": "autor autori autorica piše pišu napisao napisala priredio priredila razgovarao razgovarala",
    "ht": "pa otè",
    "hu": "írta szerző szerzők készítette szöveg",
    "hy": "հեղինակ հեղինակներ",
    "id": "oleh penulis reporter laporan ditulis_oleh",
    "is": "eftir höfundur höfundar skrifað_af",
    "ka": "ავტორი ავტორები",
    "kk": "автор авторы авторлар мақала_авторы",
    "km": "ដោយ អ្នកនិពន្ធ",
    "kn": "ಲೇಖಕ ಲೇಖಕರು",
    "ku": "nivîskar ji_aliyê amadekar",
    "ky": "автор авторы даярдаган",
    "lb": "vun vum vu auteur auteure",
    "lo": "ໂດຍ ຂຽນໂດຍ",
    "lt": "autorius autorė autoriai parengė rašo parašė kalbino tekstas",
    "lv": "autors autore autori autores raksta sagatavoja teksts",
    "mk": "од автор автори авторка пишува пишуваат подготви",
    "ml": "ലേഖകൻ ലേഖിക",
    "mn": "зохиогч бэлтгэсэн сурвалжлагч",
    "mr": "लेखक लेखिका",
    "ms": "oleh penulis wartawan laporan",
    "mt": "minn ta’ ta' kitba_ta’ kitba_ta'",
    "my": "ရေးသားသူ",
    "nb": "skrevet_av tekst_av tekst journalist",
    "ne": "लेखक लेखिका सम्वाददाता",
    "pa": "ਲੇਖਕ ਵੱਲੋਂ",
    "pl": "autor autorka autorzy napisał napisała opracował opracowała przygotował przygotowała oprac",
    "ps": "لیکوال ليکوال",
    "rm": "da",
    "ro": "de scris_de text_de articol_de un_articol_de autor autori autoare redactor publicat_de",
    "ru": """автор авторы текст подготовил подготовила беседовал беседовала фото_и_текст текст_и_фото
        материал_подготовил материал_подготовила""",
    "si": "ලේඛක රචනය",
    "sk": "autor autori autorka napísal napísala pripravil pripravila spracoval spracovala",
    "sl": "avtor avtorji avtorica avtorja piše pišejo besedilo napisal napisala pripravil pripravila",
    "so": "qoraa waxaa_qoray w/q",
    "sq": "nga shkruan shkruar_nga përgatiti autor autori autorja",
    "sr": """autor autori autorka piše pišu napisao napisala аутор аутори ауторка пише пишу приредио приредила
        написао написала""",
    "sv": "skriven_av text_av text",
    "sw": "na imeandikwa_na mwandishi",
    "ta": "எழுதியவர் ஆசிரியர்",
    "te": "రచయిత రచన",
    "tg": "муаллиф",
    "th": "โดย ผู้เขียน เรื่อง เขียนโดย เรื่องโดย",
    "tt": "автор авторы",
    "uk": """автор автори авторка підготував підготувала записав записала розмовляв розмовляла журналістка
        кореспондентка""",
    "ur": "تحریر از رپورٹ مصنف نامہ_نگار",
    "uz": "muallif муаллиф",
    "vi": "tác_giả theo bài bởi bài,_ảnh bài_và_ảnh",
    "yo": "láti_ọwọ́ lati_ọwọ",
    "zu": "ngu ngo ibhalwe_ngu",
}
"""What stands before who wrote a text, with a colon or without, by language."""
_AND = {
    "af": "en", "az": "və", "be": "і й ды", "bg": "и", "bn": "এবং ও", "bs": "i", "ca": "i",
    "cs": "a", "cy": "a ac", "el": "και", "et": "ja ning", "eu": "eta", "fa": "و", "fi": "ja",
    "fil": "at", "fo": "og", "fy": "en", "ga": "agus", "gl": "e", "gu": "અને", "ha": "da",
    "hr": "i", "hu": "és valamint", "hy": "և եւ", "id": "dan", "is": "og", "ka": "და",
    "kk": "және мен", "kn": "ಮತ್ತು", "ku": "û", "ky": "жана", "lb": "a an", "lt": "ir bei",
    "lv": "un", "mk": "и", "ml": "ഉം", "mr": "आणि व", "ms": "dan", "mt": "u", "ne": "र तथा",
    "pa": "ਅਤੇ ਤੇ", "pl": "i oraz", "ro": "și şi", "sk": "a", "sl": "in ter", "so": "iyo",
    "sq": "dhe e", "sr": "i и", "sw": "na", "ta": "மற்றும்", "te": "మరియు", "tg": "ва",
    "tr": "ve ile", "uk": "та й і", "ur": "اور", "uz": "va ва", "vi": "và", "zu": "no",
}  # fmt: skip
"""What stands between two who wrote it together."""
_BEHIND = {"is": "skrifar skrifa", "fo": "skrivar"}
"""What stands behind who wrote it."""
_HEBREW = r"[א-ת'\"-]+"
_HEBREW_AND = re.compile(
    rf"(?:^|(?<=,\s)|(?<=מאת\s)|(?<=מאת:\s))({_HEBREW}\s{_HEBREW})\sו(?=[א-ת]{_HEBREW}\s{_HEBREW}\s*(?:$|[,|]))"
)
"""The letter for "and" before the second of two whole names; other names that have it there are rare."""
_ARABIC_AND = re.compile(rf"\sو(?=(?:{'|'.join(FIRST_NAMES)})\s)")
_BEFORE_SOURCES = frozenset(("theo",))
"""What stands before the paper that a text is taken from more often than before a writer."""
_LIKE = {"nn": "nb", "xh": "zu"}
"""Languages with the words of another."""
_LATIN = "\u0250"
_LABEL_MARKS = ":՝៖፡"
_LABEL, _MOST_WORDS = 24, 3
"""Letters within which the colon of a label stands, and words of one."""
COMMON_BY, _COMMON_AND = "By ", " and "


class _Words(NamedTuple):
    by: frozenset[str]
    joining: tuple[str, ...]
    behind: tuple[str, ...]


def has_own_words(language: str) -> bool:
    """Whether bylines in a language (BCP 47) have words that others have not."""
    return _words_of(language) is not None


def in_common_words(text: str, language: str) -> str:
    """A byline on a page in `language` with "By" and "and" for the words of that language."""
    words = _words_of(language)
    if language[:2] == "ar":
        text = _ARABIC_AND.sub(_COMMON_AND, text.rstrip(" :"))
    if words is None:
        return _HEBREW_AND.sub(rf"\1{_COMMON_AND}", text) if language[:2] == "he" else text
    text = "\n".join([_opened(line, words.by) for line in text.split("\n")])
    for word in words.joining:
        if word in text:
            first, *others = text.split(word)
            text = first + "".join(
                [(_COMMON_AND if _may_be_name(other) else word) + other for other in others]
            )
    for word in words.behind:
        text = text.removesuffix(word)
    return text


def in_labels(text: str, language: str) -> str:
    """A line that nothing marks as a byline, where a label with a colon opens it: likewise."""
    return in_common_words(text, language) if any(map(text[:_LABEL].__contains__, _LABEL_MARKS)) else text


def in_whole_lines(text: str, language: str) -> str:
    """A line that nothing marks as a byline, where it is to be one from end to end: likewise."""
    if lowered(text.partition(" ")[0]) in _BEFORE_SOURCES:
        return text
    words = _words_of(language)
    is_closed = words is not None and text.endswith(words.behind)
    return in_common_words(COMMON_BY + text if is_closed else text, language)


def _opened(line: str, by: frozenset[str]) -> str:
    """A line with "By" for the words before a name that are among `by`."""
    words = line.split(None, _MOST_WORDS)
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if lowered(" ".join(words[:count])).rstrip(_LABEL_MARKS + " ") in by and _may_be_name(words[count]):
            return COMMON_BY + " ".join(words[count:])
    return line


def _may_be_name(text: str) -> bool:
    """Whether a text begins as a name does: with no small letter of the Latin script."""
    return text[:1].isalpha() and not (text[0].islower() and text[0] < _LATIN)


@cache
def _words_of(language: str) -> _Words | None:
    code = _LIKE.get(spoken(language), spoken(language))
    if code not in _BY:
        return None
    joining, behind = (
        [word.replace("_", " ") for word in words.get(code, "").split()] for words in (_AND, _BEHIND)
    )
    return _Words(
        frozenset(lowered(words.replace("_", " ")) for words in _BY[code].split()),
        tuple(f" {word} " for word in joining),
        tuple(f" {word}" for word in behind),
    )
