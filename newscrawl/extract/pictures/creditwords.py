"""Words for a credit in many languages, and the marks behind them: "Photo:", "Foto di", "写真＝"."""

from __future__ import annotations

import re

from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any
from newscrawl.known.sought import Sought
from newscrawl.known.wordtables import by_letter, words

_LABELS = words(
    """
    तस्वीर तस्बिर तस्विर फ़ोटो छायाचित्र படம் புகைப்படம் ఫొటో ఫోటో ಚಿತ್ರ ചിത്രം ഫോട്ടോ ફોટો તસવીર ਫੋਟੋ ਤਸਵੀਰ ඡායාරූපය ፎቶ լուսանկարը
    ֆոտո autor ritratt ພາບ រូបភាព រូបថត ဓာတ်ပုံ
    وێنە انځور sawir sawirka hoto gambar larawan kuha 图 圖 图片 圖片 图源 圖源 照片
    beeld archivfoto archivbild symbolfoto symbolbild agenturfoto pressefoto copyright imatge imaxe cortesía
    kép snimio snimila снимио фотограф иллюстрация ілюстрація світлина şəkil kuvaaja valokuva nuotrauka
    nuotraukos
    arkivbild arkivfoto genrebild bilde pictiúr الصورة صورة عدسة عکاس קרדיט תמונה تصویر ফটো ಫೋಟೊ ಫೋಟೋ
    เครดิตภาพ ภาพจาก litrato լուսանկար сурет сүрөт rasm зураг
    илюстрация източник извор izvor vir πηγή allikas avots šaltinis burimi mənbə المصدر منبع מקור nguồn
    sumber manba дереккөз
    摄影 攝影 摄 攝 图片来源 圖片來源 图片提供 圖片提供 撮影 写真提供 画像提供 画像 提供
    """
)
"""Words that count with a mark behind alone: most are of scripts without capitals, and mean a picture too."""
_NAMES = (
    r"(?:photo|foto|bild)credits?|photos?\sd['’]archives?|photos?|pics?|courtesy(?:\sof)?|fotos?|fot\."
    r"|images?|image[mn]|pictures?(?!\salliance)"
    r"|bild(?:er|quelle|rechte|nachweis|hinweis)?|fotonachweis|illustrations?|quelle|source|fonte|fuente|sursa|ph\.?|cr[eé]dit(?:os?|i|s)?"
    r"|photograph(?:er|s|y)?|fotograf(?:in|ía|ia|ie|ije|ija|ii)?|zdroj|kilde|kaynak|kuvat?|picha(?:\sna)?"
    r"|nuotr\.?|mynd|argazkia|llun|grianghraf|isithombe"
)
_BRACKETED = r"(?<=\()(?:submitted|supplied|provided)"
_FOREIGN_NAMES = (
    r"fotó|fotógraf[oa]|źródło(?:\sz?dję(?:cia|ć))?|forrás|lähde|källa|фот[оа]|снимк[аи]|zdjęcie|fotoğraf|ảnh"
    r"|φωτ(?:\.|[οό](?:γραφία)?)|ljósmynd|ფოტო|תצלום|צילום|تصوير|عکس|فوٹو|फोटो|ছবি|ภาพ(?:โดย)?|写真"
    r"|사진(?:\s?제공|\s?출처)?|출처|出典|источник|джерело"
)

_SHORTENED = frozenset(("inc", "ltd", "corp", "bros", "dept", "univ", "intl", "assn", "pty", "coll"))
"""Words that are short for others."""
_SENTENCE, _TOLD, _LITTLE = 6, 2, 3
"""Words behind a label, at the least, of which so many are in small letters and longer than so many letters,
that tell what a picture shows."""
_OF_WHOM = ("/", "|", "@", "©", ",", " – ", " - ")
_LENT = (
    "courtes", "collection", "archiv", "division", "librar", "museum", "provided", "supplied", "screen",
    "captur", "pantalla", "écran", "famil", "privat", "cortes", "cedida", "fournie", "sammlung", "verfügung",
    "bearbeit", "gestellt", "generated", "erstellt", "created", "commons", "licen", "stock", "via ", "agency",
)  # fmt: skip
"""What parts the names in a credit, and words of one that says who lent a picture, or how it was made."""
_NAMED = 5
"""Blanks in whose picture it is, at the most, where nothing says what it shows."""
_LAST = 3
"""Letters of the last word of a credit that a stop may stand behind."""


def _marked(names: str) -> re.Pattern[str]:
    """What finds a word for a credit among some, or two, with the mark behind it."""
    names = f"{by_letter(names)}|{_BRACKETED}"
    return re.compile(
        rf"(?<!\w)(?:(?:©\s?)?(?P<word>(?:{names})(?:\s(?:{names}))?)(?!\w)\s?(?P<mark>[:：=＝՝៖፦ঃ]\s?©?"
        r"|\.\.\.|…|[/／|]|©|-(?=\s)|(?:by|von|par|por|door|av|af|d[eiao]|ni)\b\s?:?)?|©)",
        re.IGNORECASE,
    )


CREDIT_MARK = _marked(f"{_NAMES}|{_FOREIGN_NAMES}|{_LABELS}")
ASCII_MARK = _marked("|".join((_NAMES, *filter(str.isascii, _LABELS.split("|")))))
_WORDS = (
    "photo", "picture", "pic:", "pics:", "pic credit", "courtesy", "foto", "fot.", "fotó", "image", "bild",
    "credit", "quelle", "source", "crédit", "fonte", "fuente", "illustration", "©", "фото", "снимк",
    "zdjęcie", "kuva", "fotoğraf", "ảnh", "צילום", "תצלום", "picha", "nuotr", "φωτο", "ფოტო", "تصوير",
    "عکس", "فوٹو", "फोटो", "ছবি", "ภาพ", "写真", "사진", "출처", "ródło", "zdroj", "forrás", "kilde", "lähde",
    "källa", "kaynak", "ⓒ", "φωτό", "φωτ.", "фота", "ljósmynd", "mynd", "argazkia", "llun", "grianghraf",
    "isithombe", "sursa", "ph:", "ph.", "出典", "источник", "джерело", "(submitted", "(supplied", "(provided",
    *_LABELS.split("|"),
)  # fmt: skip
CREDIT_WORDS = Sought(word for word in _WORDS if not any(other in word for other in _WORDS if other != word))
"""Words of which one is in every credit with a word for it: none has another in it."""
ONLY_LABELS = frozenset(_LABELS.split("|"))
"""Those that count with a mark alone."""


SAYS_BY = frozenset(("ภาพโดย",))
"""What says so in a script whose sentences end in no mark."""
_OF_KIND = frozenset(
    words("archivfoto archivbild symbolfoto symbolbild arkivbild arkivfoto genrebild").split("|")
)
"""What kind of picture it is, before whose it is or, where nothing else stands before, what it shows."""
OF_TEXT = (
    "source", "quelle", "fonte", "fuente", "출처", "источник", "източник", "джерело", "出典", "izvor",
    "извор", "vir:", "πηγή", "allikas", "avots", "šaltinis", "burimi", "mənbə", "المصدر", "منبع", "מקור",
    "nguồn", "sumber", "manba",
)  # fmt: skip
"""What in a line of its own may say where the text is from."""
LETTERED = ("(c", "（c", "ⓒ")
"""What is written in the place of the sign of copyright begins so, in small letters."""
_WRITTEN = re.compile(r"[(（][cC][)）]\s?(?=[^\W\d_a-z]|\d{4}\b)")
"""The sign of copyright in letters, which count something behind "(a)"."""


def with_sign(caption: str) -> str:
    """A caption with the sign of copyright for what is written in its place."""
    if "(a)" not in caption.lower():
        caption = _WRITTEN.sub("© ", caption)
    return caption.replace("ⓒ", "©")


def tells_what(who: str) -> bool:
    """Whether what stands behind a label that begins a caption ("Image: …") is what the picture shows, as it
    has as many words of a sentence as nobody's name has."""
    told = who.split()
    if len(told) < _SENTENCE or has_any(who, _OF_WHOM) or has_any(who.lower(), _LENT):
        return False
    small = [word for word in told if word[0].islower() and word.isalpha() and len(word) > _LITTLE]
    return len(small) >= _TOLD


def may_begin(word: str, who: str) -> bool:
    """Whether one of `ONLY_LABELS` that a caption begins with may stand before whose picture it is, and not
    before what it shows."""
    if any(map(agency_of, who.split("/"))):
        return True
    return word not in _OF_KIND and who.count(" ") <= _NAMED


def without_stop(credit: str) -> str:
    """A credit without the stop of its sentence ("Photo by Ada Moss."), which may be that of a short word."""
    last = credit.replace("/", " ").rpartition(" ")[2].lower()[:-1] if credit[-1:] == "." else ""
    return credit[:-1] if len(last) >= _LAST and last.isalpha() and last not in _SHORTENED else credit
