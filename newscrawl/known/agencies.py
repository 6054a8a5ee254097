"""News agencies: the names under which outlets credit them, and the short form that a record uses.

One agency is credited in many ways ("Press Trust of India", "PTI"); who reads the archive asks for all of its
dispatches. A name counts as a whole, an acronym in capitals: persons and companies with such a word stay.
"""

from __future__ import annotations

import re
from functools import lru_cache

_NAMES = {
    "AAP": ("Australian Associated Press",),
    "AFP": (
        "Agence France-Presse", "Agence France Presse", "أ ف ب", "أ.ف.ب", "فرانس برس", "АФП", "एएफपी",
        "এএফপি", "ಎಎಫ್‌ಪಿ", "เอเอฟพี", "اے ایف پی", "法新社",
        "وكالة الأنباء الفرنسية", "وكالة الصحافة الفرنسية", "الصحافة الفرنسية", "الفرنسية",
    ),
    "Adnkronos": (), "Agenzia Nova": (), "Agerpres": (),
    "AGI": ("Agenzia Italia",),
    "Agência Brasil": (),
    "AKIpress": ("АКИpress",), "ANGOP": (),
    "AKP": ("Agence Kampuchea Presse",),
    "AMNA": ("ANA-MPA", "ΑΠΕ-ΜΠΕ", "ΑΠΕ", "ΑΜΠΕ"),
    "ACN": ("Agència Catalana de Notícies",), "African News Agency": (),
    "Anadolu": ("AA", "Anadolu Agency", "Anadolu Ajansı", "الأناضول", "وكالة الأناضول", "آناتولی", "Анадолу"),
    "ANI": ("Asian News International", "ANI Press Release", "ANI News", "एएनआई", "एएनआय", "এএনআই"),
    "ANKA": ("ANKA Haber Ajansı",),
    "ANB": ("Avisenes Nyhetsbyrå",),
    "ANP": ("Algemeen Nederlands Persbureau",),
    "ANSA": ("Agenzia ANSA",),
    "Antara": ("Kantor Berita Antara",),
    "AP": ("Associated Press", "The Associated Press", "أسوشيتد برس", "أسوشييتد برس", "美联社", "美聯社"),
    "APA": ("Austria Presse Agentur",),
    "APP": ("اے پی پی",),
    "APS": ("Algérie Presse Service", "وأج", "واج"),
    "Armenpress": ("Արմենպրես", "Արմենպրեսի"),
    "Askanews": (), "AWP": (),
    "ATSH": ("Agjencia Telegrafike Shqiptare",),
    "AZERTAC": ("AZƏRTAC", "Azərtac", "Azertag", "АЗЕРТАДЖ", "АЗЕРТАГ"),
    "Belga": (), "BelTA": ("БелТА", "БЕЛТА"), "Bernama": (),
    "BETA": ("БЕТА", "Novinska agencija Beta", "Новинска агенција Бета"),
    "BGNES": ("БГНЕС",),
    "Bloomberg": ("Bloomberg News",),
    "BNS": ("Baltic News Service",),
    "BSS": ("বাসস",),
    "BTA": ("БТА",),
    "Canadian Press": ("The Canadian Press", "La Presse Canadienne", "Presse Canadienne"),
    "Capital Market": ("Capital Market - Live", "Capital Market Live"),
    "Central News Agency": ("中央社", "中央通訊社", "中央通讯社"),
    "China News Service": ("中新社", "中国新闻社", "中新网", "中国新闻网", "中新經緯", "中新经纬"),
    "City News Service": (), "CNN Newsource": ("CNN Wire",), "Colpisa": (),
    "Cyprus News Agency": ("ΚΥΠΕ",),
    "ENA": ("ኢዜአ", "Ethiopian News Agency"),
    "GNA": ("Ghana News Agency",),
    "HealthDay": ("HealthDay News",),
    "HINA": ("Hina",),
    "InterPressNews": ("ინტერპრესნიუსი", "IPN"),
    "KPL": ("ຂປລ",),
    "LETA": (),
    "MIA": ("МИА",),
    "Newspim": ("뉴스핌",),
    "PANA": ("پانا", "خبرگزاری پانا"),
    "Pajhwok": ("پژواک", "Pajhwok Afghan News"),
    "Philippine News Agency": ("PNA",),
    "TNA": ("สำนักข่าวไทย",),
    "UzA": ("O'zA", "O‘zA", "ЎзА"),
    "ČTK": ("CTK", "Česká tisková kancelář"),
    "DHA": ("Demirören Haber Ajansı", "Doğan Haber Ajansı"),
    "dapd": (),
    "dpa": ("Deutsche Presse-Agentur", "dpa-AFX", "dpa-infocom", "د ب أ", "ДПА", "الألمانية", "德新社"),
    "EFE": ("Agencia EFE",),
    "ELTA": ("Elta",),
    "epd": ("Evangelischer Pressedienst",),
    "Estadão": ("Estadão Conteúdo", "Agência Estado"),
    "Europa Press": (),
    "Fars": ("خبرگزاری فارس",),
    "Fena": (),
    "Folhapress": (),
    "FoNet": ("Фонет",),
    "IANS": ("Indo-Asian News Service", "Indo Asian News Service", "आईएएनएस"),
    "IHA": ("İHA", "İhlas Haber Ajansı"),
    "ILNA": ("ایلنا",),
    "Interfax": ("Интерфакс", "Інтерфакс-Україна", "Интерфакс-Украина"),
    "IRNA": ("ایرنا",),
    "ISNA": ("ایسنا",),
    "Jordan News Agency": ("بترا",),
    "Jiji": ("Jiji Press", "時事通信", "時事通信社", "時事"),
    "Kazinform": ("Казинформ", "ҚазАқпарат"),
    "KNA": ("Katholische Nachrichten-Agentur",),
    "KCNA": ("조선중앙통신", "朝中社"),
    "KUNA": ("كونا",),
    "Kyodo": ("Kyodo News", "共同通信", "共同通信社", "共同社", "共同"),
    "LaPresse": (),
    "Lusa": ("Agência Lusa",),
    "Makfax": ("Макфакс",),
    "Mediafax": (),
    "Mehr": ("خبرگزاری مهر",),
    "MAP": ("Maghreb Arabe Presse", "و م ع"),
    "MENA": ("أ ش أ", "أ.ش.أ", "وكالة أنباء الشرق الأوسط"),
    "MOLDPRES": (),
    "Montsame": ("МОНЦАМЭ", "Монцамэ"),
    "MTI": ("Magyar Távirati Iroda",),
    "NAN": ("News Agency of Nigeria",),
    "News1": ("뉴스1",),
    "Newsis": ("뉴시스",),
    "Notimex": (),
    "NTB": ("Norsk Telegrambyrå",),
    "PA Media": ("Press Association", "The Press Association", "PA News Agency"),
    "PAP": ("Polska Agencja Prasowa",),
    "Prensa Latina": (),
    "PTI": (
        "Press Trust of India", "PTI News", "पीटीआई", "पीटीआई-भाषा", "पीटीआय", "পিটিআই", "ਪੀਟੀਆਈ", "પીટીઆઈ",
        "பிடிஐ", "పీటీఐ", "ಪಿಟಿಐ", "പിടിഐ",
    ),
    "QNA": ("قنا",),
    "Rastriya Samachar Samiti": ("राष्ट्रिय समाचार समिति", "रासस"),
    "Reuters": (
        "Thomson Reuters", "Reuters News", "Reuters Health", "Thomson Reuters Foundation",
        "رويترز", "Рейтер", "Ρόιτερς", "Ројтерс", "רויטרס", "رویترز",
        "رائٹرز", "रॉयटर्स", "রয়টার্স", "ராய்ட்டர்ஸ்", "రాయిటర్స్", "ರಾಯಿಟರ್ಸ್", "รอยเตอร์", "รอยเตอร์ส",
        "路透社", "路透", "ロイター", "로이터",
    ),
    "RIA Novosti": ("РИА Новости",),
    "Ritzau": ("Ritzaus Bureau", "Ritzau Finans"),
    "SDA": ("Keystone-SDA", "ATS", "Keystone-ATS"),
    "SANA": ("سانا",), "SUNA": ("سونا",), "Servimedia": (),
    "SID": ("Sport-Informations-Dienst",),
    "SITA": (),
    "SPA": ("واس",),
    "Sputnik": ("سبوتنيك",),
    "Srna": ("Срна",),
    "KFF Health News": ("Kaiser Health News",), "LDRS": ("Local Democracy Reporting Service",),
    "New York Times News Service": ("NYT News Service",), "SAnews": (), "States Newsroom": (), "SWNS": (),
    "TNS": ("Tribune News Service", "Tribune Content Agency"),
    "STA": ("Slovenska tiskovna agencija",),
    "STT": ("Suomen Tietotoimisto",),
    "Tanjug": ("Танјуг", "Танюг"),
    "Tasnim": ("تسنیم", "خبرگزاری تسنیم"),
    "TAP": ("Tunis Afrique Presse", "وات"),
    "TASR": (),
    "TASS": ("ITAR-TASS", "ТАСС", "ИТАР-ТАСС"),
    "Télam": ("Telam",),
    "TT": ("TT Nyhetsbyrån",),
    "TTXVN": ("Thông tấn xã Việt Nam", "Vietnam News Agency", "VNA"),
    "Ukrinform": ("Укрінформ", "Укринформ"),
    "UNB": ("ইউএনবি",),
    "UNI": ("United News of India", "यूएनआई"),
    "UNN": ("УНН",),
    "UNIAN": ("УНІАН", "УНИАН"),
    "UPI": ("United Press International",),
    "WAFA": ("وفا",),
    "WAM": ("Emirates News Agency", "وام"),
    "Xinhua": (
        "Xinhua News Agency", "新华社", "新華社", "新华网", "新華網", "新华通讯社", "Синьхуа",
        "شينخوا", "신화통신", "Tân Hoa Xã",
    ),
    "Yonhap": ("Yonhap News Agency", "연합뉴스"),
}  # fmt: skip
_IN_ANY_CASE = (
    "AFP", "ANI", "ANSA", "AP", "Bloomberg", "Capital Market", "dpa", "EFE", "IANS", "Kyodo", "PTI",
    "Reuters", "TASS", "UNI", "Xinhua", "Yonhap",
)  # fmt: skip
_IN_SMALL_LETTERS = frozenset(("anp", "apa", "ats", "awp", "kna", "ntb", "sda"))
"""Acronyms that some papers write so, which are no words in their languages."""
_CREDITED = {name.casefold(): short for short in _IN_ANY_CASE for name in (short, *_NAMES[short])}
CREDITED = "|".join(sorted(map(re.escape, _CREDITED), key=len, reverse=True))
"""A pattern, to be compiled with re.IGNORECASE, of names that credit an agency in capitals and small letters
alike, where a text begins or ends."""
_DOTS = str.maketrans("İı", "ii")
"""What re.IGNORECASE takes for an "i", and `casefold` does not: the letters of Turkish ("XİNHUA")."""
_BETWEEN = re.compile(r"\W\W*")


def _key(name: str) -> str:
    bare = name.isascii() and name.replace(" ", "", 3).isalpha() and "  " not in name
    plain = name.strip() if bare else _BETWEEN.sub(" ", name).strip()
    return plain if plain.isupper() and " " not in plain else plain.casefold()


_SHORT = {_key(name): short for short, names in _NAMES.items() for name in (short, *names)}
WORDS = frozenset(word for name in _SHORT for word in name.casefold().split())
"""One of these words, in small letters, is in the name of each agency."""


@lru_cache(maxsize=64)
def agency_of(name: str) -> str | None:
    """The short form ("PTI") of the agency that `name` names, None when it names none; most are of people."""
    if name.replace(" ", "").isalpha() and WORDS.isdisjoint(name.casefold().split()):
        return None
    key = _key(name)
    if key in _IN_SMALL_LETTERS and key in name:
        return _SHORT[key.upper()]
    return _SHORT.get(key) or (_SHORT.get(key.casefold()) if key.isupper() else None)


def agency_as_word(name: str) -> str | None:
    """As `agency_of`, of a name in a credit, where some papers write an acronym as a word ("Ansa")."""
    return agency_of(name) or (agency_of(name.upper()) if name.istitle() else None)


def credited(name: str) -> str:
    """The short form of the agency that is named by what `CREDITED` matched."""
    return _CREDITED[name.translate(_DOTS).casefold()]
