"""What stands above an advertisement, or under its picture, in the languages of news.

The text of a page and its pictures are asked alike. A label is these words and nothing else: "Anzeige" is
one, "Anzeige gegen Unbekannt" is not.
"""

from __future__ import annotations

AD_LABELS = frozenset((
    "ad", "ads", "advert", "advertisement", "advertisements", "advertising", "anzeige", "werbung",
    "publicité", "publicidad", "publicidade", "pubblicità",
    "advertentie", "annons", "annonse", "annonce", "mainos", "reklama", "reklam", "hirdetés",
    "publicitate", "oglas", "реклама", "διαφήμιση", "iklan", "quảng cáo", "โฆษณา", "広告", "廣告",
    "广告", "광고", "إعلان", "تبلیغات", "פרסומת", "विज्ञापन",
    "sponsored", "sponsored content", "paid content", "gesponsert", "sponsorisé", "patrocinado",
    "sponsorizzato", "gesponsord", "sponset", "sponsrad", "sponsoreret",
    "reklaam", "reklāma", "tangazo", "რეკლამა", "ማስታወቂያ", "বিজ্ঞাপন", "விளம்பரம்", "اشتہار",
))  # fmt: skip
"""In small letters."""
LABEL_MARKS = " \t\n:…–—-»›>▸►→•|*【】[]()（）："
"""What may stand around a label."""


def is_ad_label(text: str) -> bool:
    """Whether a text is the label of an advertisement, marks around it aside."""
    return text.strip(LABEL_MARKS).lower() in AD_LABELS
