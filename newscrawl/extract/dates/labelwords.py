"""Words that tell what a date beside them is of: a publication, a change or something else.

Those of `CHANGES` and `PUBLICATIONS` are known on every page. The others count on pages of their own
language, and on those whose language nobody tells. All are in lower case, and mostly what such words begin
with; `_` is a blank.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newscrawl.extract.language.bcp47 import primary_language

CHANGES = (
    "updat", "modif", "aktualis", "geänder", "änderung", "actuali", "mis à jour", "mise à jour",
    "bijgewerkt", "opdateret", "uppdater", "oppdater", "обновлен", "оновлен", "изменен", "güncelle",
    "aggiorn", "atualiz", "aktualiz", "frissít", "päivitetty", "更新", "수정", "업데이트", "تحديث",
    "cập nhật", "diperbarui", "अपडेट", "অপডেট", "আপডেট", "edited", "ενημέρωσ", "עודכן", "עדכון",
    "به‌روز", "بروزرسانی", "ažurir", "ажурир", "posodob", "atnaujin", "uuendatud", "อัปเดต", "อัพเดต",
    "revised", "amended", "отредактир", "last reviewed", "medically reviewed", "fact-checked on",
    "zuletzt geprüft", "upd:",
)  # fmt: skip
PUBLICATIONS = (
    "publi", "pubdate", "pubbli", "veröffentlich", "gepubl", "udgivet", "julkaistu", "megjelen", "közzét",
    "публик", "публік", "оприлюдн", "प्रकाशित", "প্রকাশ", "نشر", "منتشر", "发布", "發布", "发表",
    "發表", "公開", "掲載", "配信", "입력", "등록", "게재", "yayin", "yayim", "đăng", "xuất bản",
    "diterbitkan", "zveřejn", "zverejn", "objavlj", "objavlje", "објавље", "δημοσι", "δημοσί", "פורסם",
    "paskelb", "avaldatud", "เผยแพร่",
)  # fmt: skip
SEEMING = re.compile(
    r"edited by|credited|r[eé]p[uú]bli[ckq]|actuali(?:d|té|teit|tate)|редакц(?!ии от)|수정\s?(?:기자|특파원)"
)
"""What has such words in it and is none: who looked a text through, papers, sections, a name."""
_CHANGES_OF = {
    "af": "opgedateer gewysig", "am": "የተዘመነ የታደሰ የዘመነ", "ar": "تعديل", "az": "yenilən dəyişdiril",
    "be": "абноўлен зменен", "bg": "обновен актуализ промяна променен", "bn": "হালনাগাদ",
    "br": "hizivaet", "ckb": "نوێکرا", "cs": "upraven změněn poslední_změna", "cy": "diweddar",
    "da": "ændret", "de": "bearbeitet überarbeitet akt.:", "el": "ενημερώ ενημέρω", "eo": "ĝisdatig",
    "es": "modificad",
    "et": "muudetud", "eu": "egunera", "fa": "ویرایش به_روز", "fi": "muokattu", "fil": "in-update binago",
    "fo": "dagført", "fr": "modifié", "fy": "bywurke", "ga": "nuashonra", "gu": "અપડેટ સુધારો",
    "ha": "sabunta", "hi": "अद्यतन संशोधित", "hr": "izmijenj izmjena", "ht": "mete_ajou",
    "hu": "módosít", "hy": "թարմաց փոփոխ", "id": "diperbaharui diubah", "is": "uppfært",
    "ja": "改訂 修正", "ka": "განახლ", "kk": "жаңарт өзгерт", "km": "បច្ចុប្បន្នភាព",
    "kn": "ನವೀಕರ ಅಪ್‌ಡೇಟ್ ಅಪ್ಡೇಟ್", "ku": "nûkir", "ky": "жаңырт өзгөрт", "lb": "geännert",
    "lo": "ອັບເດດ", "lt": "pakeista", "lv": "atjaun labots", "mk": "изменет измена",
    "ml": "പുതുക്കി അപ്ഡേറ്റ് അപ്‌ഡേറ്റ്", "mn": "шинэчил", "mr": "अद्यतन अद्ययावत",
    "ms": "dikemas_kini kemas_kini kemaskini", "mt": "aġġorna", "my": "မွမ်းမံ ပြင်ဆင်", "nb": "endret endra",
    "ne": "अद्यावधिक", "nl": "gewijzigd aangepast laatste_wijziging", "pa": "ਅੱਪਡੇਟ ਅਪਡੇਟ",
    "pl": "zmienion zmodyfikow _akt.",
    "ps": "تازه_شو اوسمهال", "pt": "alterad", "ro": "modificat", "ru": "редакц", "si": "යාවත්කාලීන",
    "sk": "upraven zmenen", "sl": "spremenjen zadnji_poseg", "so": "cusboonays",
    "sq": "përditës azhornuar",
    "sr": "izmenjen izmena измењен измена", "sv": "ändrad", "sw": "imesasishwa ilisasishwa imeboreshwa",
    "ta": "மாற்றம் புதுப்பி அப்டேட் அப்டேட்", "te": "నవీకరి అప్‌డేట్ అప్డేట్", "tg": "навсозӣ",
    "th": "ปรับปรุง แก้ไข", "tr": "değiştir düzenle", "tt": "яңарт", "uk": "змінен",
    "ur": "اپ_ڈیٹ تازہ_کاری اپڈیٹ", "uz": "yangilan янгилан", "vi": "sửa",
    "zh": "修改 修订 修訂 编辑于 編輯於",
}  # fmt: skip
_PUBLICATIONS_OF = {
    "am": "የታተመ", "ar": "نُشر كتب", "az": "dərc_ol", "be": "апублік", "bn": "প্রকাশ",
    "br": "embannet", "ca": "publica", "ckb": "بڵاوکر", "cs": "vydáno vydaný", "cy": "cyhoedd",
    "de": "erschienen", "eu": "argitara", "fa": "انتشار",
    "fil": "inilathala inilabas nai-publish", "fo": "almannakunn", "ga": "foilsi",
    "gu": "પ્રકાશિત", "ha": "wallafa", "hi": "पब्लिश", "ht": "pibliye", "hy": "հրապարակ",
    "id": "terbit", "is": "birt", "ka": "გამოქვეყნ", "kk": "жариялан", "km": "ផ្សាយ", "kn": "ಪ್ರಕಟ",
    "ku": "weşand", "ky": "жарыялан", "lt": "publik", "lv": "publicēt", "mk": "објавен",
    "ml": "പ്രസിദ്ധീക", "mn": "нийтэл", "mr": "प्रकाश", "ms": "diterbit disiar", "mt": "ippubblika",
    "my": "ထုတ်ဝေ", "ne": "प्रकाश", "pa": "ਪ੍ਰਕਾਸ਼", "ps": "خپور", "si": "පළ_ක", "sk": "vydan",
    "so": "daabac", "sq": "botuar", "sw": "imechapishwa", "ta": "வெளியிட பதிவு_செய்த", "te": "ప్రచురి",
    "tg": "нашр", "tt": "басыл", "ur": "شائع اشاعت", "uz": "chop_et e'lon eʼlon", "zh": "刊登 刊发",
}  # fmt: skip
_POSTS = ("posted", "created", "issued")
_POSTS_OF = {
    "cs": "vytvořen", "da": "oprettet", "de": "erstellt", "es": "creado", "et": "lisatud", "fi": "luotu",
    "fr": "créé", "hu": "létrehoz", "it": "creato", "ja": "投稿", "nb": "opprettet", "nl": "geplaatst",
    "pl": "dodano utworzon", "pt": "criado", "ro": "creat", "ru": "создан", "sk": "vytvoren", "sv": "skapad",
    "tr": "giriş eklenme ekleme oluşturul", "uk": "створен",
}  # fmt: skip
_STATES_OF = {"de": "stand:"}
OTHERS = (
    "received", "accepted", "deadline", "due date", "event date", "expir", "valid until", "valid from",
    "registration", "closing date", "comments close", "poll ends", "poll closes", "voting ends", "offer ends",
    "offer expires", "sale ends", "contest ends", "date of birth", "born ", "born:", "next update",
    "eingegangen", "angenommen", "anmeldeschluss", "einsendeschluss", "bewerbungsschluss", "gültig bis",
    "geboren", "* ", "† ", "reçu", "accepté", "date limite", "échéance", "recibido", "aceptado",
    "fecha límite", "ricevuto", "accettato", "scadenza", "recebido", "aceito", "prazo", "ontvangen",
    "geaccepteerd",
    "retrieved", "accessed", "downloaded", "printed on", "printed:", "abgerufen", "zuletzt abgerufen",
    "ausgedruckt", "consulté le", "consultado el", "consultado em", "consultato il", "effective:",
    "joined", "join date", "member since", "dabei seit", "mitglied seit", "registriert", "anmeldedatum",
    "beigetreten", "date d'inscription", "inscrit", "miembro desde", "registrado", "registrato", "iscritto",
    "lid sinds", "geregistreerd", "membro desde", "зарегистрирован", "регистрация", "dołączył", "rejestracja",
    "gedruckt am", "gedruckt:", "ausgedruckt am", "ausdruck vom", "druckdatum", "printed on", "printed:",
    "print date", "date printed", "date of print", "imprimé le", "impression du", "date d'impression",
    "impreso el", "impresso em", "stampato il", "afgedrukt op", "utskrivet", "utskriftsdatum", "udskrevet",
    "utskrift", "wydrukowano", "data wydruku", "vytištěno", "tulostettu", "kinyomtatva",
    "abgerufen am", "retrieved on", "accessed on", "consulté le", "consultado el",
    "today is", "today's date", "heute ist", "aujourd'hui", "nous sommes le", "hoy es", "oggi è", "hoje é",
    "vandaag is", "i dag är", "idag är", "i dag er", "dnes je", "dziś jest", "dzisiaj jest", "danas je",
    "сегодня:",
    "hearing:", "hearing date", "hearing on", "judgment date", "case no.", "case no:", "docket no",
    "aktenzeichen", "az.:", "sygn.", "olg ", "bgh", "ovg ",
    "photo", "foto", "video:", "see also", "read also", "siehe auch", "lire aussi", "lees ook", "leia também",
    "leggi anche", "lea también",
    "when:", "wann:", "beginn:", "termin:", "einlass", "start date", "end date", "next review", "review due",
    "next meeting", "next hearing", "court date", "trial date", "kick-off", "kickoff", "doors open",
    "doors:", "tickets on sale", "on sale", "on view", "on show", "runs until", "until ", "opens ",
    "opening date", "opening on", "opening:", "starts ", "starts:", "ends ", "ends:", "premieres ",
    "premiere:", "premiere on", "premiere am", "in cinemas", "in theaters", "in theatres", "apply by",
    "register by", "rsvp", "entries close", "vote by", "died ", "died:", "recorded on", "recorded:",
    "file photo", "file picture", "picture taken", "image taken", "taken on", "effective date",
    "effective from", "anmeldung bis", "bis zum ", "kinostart", "veranstaltung am", "veranstaltung:",
    "veranstaltungsdatum", "datum der veranstaltung", "erscheinungstermin", "erscheint am", "eröffnung:",
    "vernissage:", "vernissage am", "stichtag", "date de l'événement", "date de l’événement", "quand :",
    "quand:", "jusqu", "sortie le", "sortie :", "date de sortie", "rendez-vous le", "né le", "née le",
    "fecha del evento", "cuándo", "cuando:", "hasta el", "estreno:", "estreno el", "válido hasta",
    "inscripciones hasta", "inscripciones:", "plazo:", "plazo de", "data evento", "data dell'evento",
    "quando:", "fino al", "entro il", "data di uscita", "nato il", "nata il", "data do evento", "até ",
    "estreia:", "estreia em", "inscrições até", "inscrições:", "wanneer:", "datum evenement",
    "datum activiteit", "tot en met", "première:", "när:", "hvornår", "når:", "sista dag", "sista anmäl",
    "tilmelding", "påmelding", "premiär:", "kiedy:", "premiera:", "do dnia", "kdy:", "termín:", "uzávěrka",
    "premiéra:", "когда:", "до ", "дата проведения", "дата мероприятия", "премьера:", "начало:", "коли:",
    "дата проведення", "etkinlik tarihi", "son başvuru", "vizyon tarihi", "ne zaman", "son tarih", "mikor:",
    "időpont", "határidő", "bemutató:", "milloin", "πότε", "πρεμιέρα:", "când:", "până la", "tanggal acara",
    "batas waktu", "thời gian diễn ra", "hạn chót", "khởi chiếu", "موعد", "مهلت", "開催日", "開催期",
    "締切", "締め切り", "撮影日", "撮影：", "撮影:", "上映日", "上映期", "会期", "公演日", "日時：",
    "日時:", "応募締", "応募期", "申込締", "申込期", "次回", "活动时间", "活動時間", "截止", "举办时间",
    "展期", "报名时间", "報名時間", "上映：", "행사일", "행사 일", "마감일", "마감:", "일시:", "일시 :",
    "개봉일", "접수기간", "신청기간",
)  # fmt: skip
"""What a line begins with that tells a day of something else than the article, on every page."""
_LIKE = {"nn": "nb", "bs": "hr"}
"""Languages with the words of another."""


@cache
def changes(language: str) -> tuple[str, ...]:
    """What tells that a date on a page in `language` (BCP 47, or nothing) is one of a change."""
    return CHANGES + _own(_CHANGES_OF, language)


@cache
def states(language: str) -> tuple[str, ...]:
    """What tells the same beside another date, and alone that the page has it."""
    return _own(_STATES_OF, language)


@cache
def publications(language: str) -> tuple[str, ...]:
    """What tells that it is one of a publication."""
    return PUBLICATIONS + _own(_PUBLICATIONS_OF, language)


@cache
def posts(language: str) -> tuple[str, ...]:
    """What tells the same in a line with the date of a change: alone it stands before either."""
    return _POSTS + _own(_POSTS_OF, language)


def _own(words: Mapping[str, str], language: str) -> tuple[str, ...]:
    code = _LIKE.get(primary_language(language), primary_language(language))
    texts = [words.get(code, "")] if code else words.values()
    return tuple(word.replace("_", " ") for text in texts for word in text.split())
