"""Whether "follow us" means a walk or a story, and not a page in a social network.

Sites begin with these words what they say of their pages in networks; guides and travel stories say them,
too: "Folgen Sie uns auf einen Rundgang durch die Mühle". In some languages the same words are another form of
the verb ("تابعنا": we followed), or mean "us" alone. A sentence that names no network, page or channel is the
article's.
"""

from __future__ import annotations

import re

_FOLLOWED = re.compile(
    r"(?:Follow|Find|Join|Like) (?:(?!us\b|our\b|more\b|all\b|along\b|this\b|the [A-Z])[a-z]"
    r"|[^\n,.]{2,80}? (?:and|but) (?:you (?:see|hear|find|learn|meet)|he|she|it|they) )"
)
"""Who is followed is no outlet, which has a capital, or what then comes of it is told."""
_US = re.compile(
    r"(?:folgen sie uns|folgt uns|folge uns|suivez-nous|síguenos|síganos|siga-nos|sigam-nos|seguici|seguiteci"
    r"|volg ons|følg os|følg oss|följ oss|seuraa meitä|dołącz do nas|dołączcie do nas|obserwuj nas|śledź nas"
    r"|sledujte nás|sleduj nás|pratite nas|kövess minket|kövessen minket|kövessen bennünket|urmărește-ne"
    r"|urmăriți-ne|jälgi meid|sekite mus|seko mums|spremljajte nas|segueix-nos|seguiu-nos|volg ons|ikuti kami"
    r"|последвайте ни|следвайте ни|следете не|пратите нас|ακολουθήστε|ακολούθησε|עקבו אחרינו|ما را"
    r"|تابعونا|تابعنا)(?!\w)"
)
_PLACES = re.compile(
    r"facebook|fejsbuk|feysbuk|insta|twit|tvit|telegram|whats|viber|youtube|you tube|tik ?tok|linkedin|google"
    r"|threads|bluesky|mastodon|flipboard|pinterest|snapchat|reddit|discord|zalo|weibo|wechat|xing|spotify|apple"
    r"|podcast|appli|news|feed|soci|network|medi|réseau|redes|netz|mrež|sieci|síť|sítí|sosyal|kana|canal|chaîne"
    r"|chann|kênh|página|pagina|seite|stran|sivu|oldal|profil|compte|cuenta|account|internet|online|[@#]|\w\.\w"
    r"|\b(?:x|app|web|net|page|conta|konto|here|hier|her|här|ici|aquí|aqui|qui|tutaj|für|pour|para|voor)\b"
    r"|фейсбук|інста|инста|твит|твіт|телеграм|вайбер|ютуб|тикток|контакте|дзен|канал|соц|сети|сетях|мереж|мреж"
    r"|гугл|новост|новин|страниц|ινστα|κοινων|σελίδα|κανάλι|سوشال|فيس|فیس|تويتر|توییتر|ستغرام|ستجرام|ستاگرام|تلغرام"
    r"|تليجرام|تلجرام|تيليجرام|تلگرام|يوتيوب|یوتیوب|واتس|غوغل|جوجل|گوگل|منص|مواقع|موقع|صفح|قنا|قنوات|حساب|تطبيق"
    r"|تيك|إكس|اكس|ایکس|تواصل|ایتا|روبیکا|سروش|کانال|شبکه|اجتماعی|פייסבוק|אינסטגרם|טוויטר|טלגרם|יוטיוב|ווטסאפ"
    r"|וואטסאפ|גוגל|טיקטוק|רשת|ערוץ"
)
"""Networks and what else a site may be followed in, or parts of their names."""


def is_no_network(text: str, shape: str) -> bool:
    """Whether a sentence that asks to follow somebody means neither an outlet nor a page in a network."""
    return _FOLLOWED.match(shape) is not None or leads_to_no_network(text)


def leads_to_no_network(text: str) -> bool:
    """Whether a sentence begins with "follow us" and then names no network, page or channel."""
    us = _US.match(text)
    if us is None or not any(map(str.isalpha, text[us.end() :])):
        return False
    return _PLACES.search(text, us.end()) is None
