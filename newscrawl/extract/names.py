"""People's names out of bylines: "By A, B and C", "Von A | B, Berlin", "A (dpa)", "a.b@example.org".

What a byline holds beside names is cut off: the word for "by" in many languages, roles and titles, places and
dates, addresses, handles, and words of the page. Organisations and agencies are told from people by their words.
"""

from __future__ import annotations

import re

from newscrawl.extract.text import fold, letters, plain

_BY = re.compile(
    r"^\s*(?:(?:written|posted|published|article|story|words|text|reported|reporting|report|analysis|opinion|photos?"
    r"|interview|post|submitted|created|edited|review|reviewed|eingestellt|veröffentlicht|verfasst|geschrieben|erstellt"
    r"|publié|écrit|escrito|publicado|scritto|pubblicato|geschreven|skrevet|skriven|napisał[a]?|опубликовал|autor(?:in|en|es|s|e)?"
    r"|auteurs?|autore|author|authors|reporter|verfasser(?:in)?|redakteur(?:in)?|redaktion|redactie|текст|автор|автори|авторы"
    r"|beitrag|kommentar|ein kommentar|eine analyse|ein gastbeitrag|gastbeitrag|interview|exklusiv|protokoll|bericht"
    r"|penulis|editor|journalist|foto|tekst|texte|texto|testo|yazar|yazan)\b\s*[:/–-]?\s*)?"
    r"(?:(?:by|von|vom|par|por|di|door|af|av|przez|de la|autor|от|oleh|từ|tarafından|ved|di:|da:?)\b\s*[:.]?\s+|[:|•·–-]\s*)?",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*(?:[;|•·/\n、，،]|,(?!\s?(?:jr|sr|m\.?d|ph\.?d|ii|iii)\b)|\s(?:and|und|et|y|e|en|og|och|oraz|и|і|ja|ve|és|și|dan|with|mit|&|\+|i|a|و)\s"
    r"|\s[-–—]\s|\s[-–—]|[-–—]\s|\s(?:für|for|in|aus|from|via|w rozmowie z)\s)\s*",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|\b[\w.+-]{1,40}@[\w.-]{2,60}|https?://\S{1,200}|www\.\S{1,100}|(?<!\w)@\w{2,30}"
    r"|[\"“”„«»]"
)
_ROLE = re.compile(
    r"\b(?:editor|correspondent|reporter|writer|journalist(?:in)?|columnist|redakt(?:eur|ør|ör|or|ion)(?:in|en)?|korrespondent(?:in)?"
    r"|autor(?:in)?|author|staff|bureau|chief|desk|director|producer|photographer|fotograf|professor|analyst|contributor|follow|published"
    r"|updated|posted|read|view|more|share|comment|subscribe|newsletter|minuten|minutes|min|lesezeit|reading|profile|bio|email|e-mail"
    r"|twitter|facebook|instagram|linkedin|redacción|redaccion|rédaction|redazione|ressort|leiter(?:in)?|mitarbeiter(?:in)?|chef(?:redakteur)?"
    r"|корреспондент|редактор|журналист|kolumnist|kommentator|reportage|contact|kontakt|image|photo|picture|getty|source|quelle|credit"
    r"|senior|deputy|head|special|guest|former|freelance|freie[r]?|political|business|sports?|science|health|technology|today|yesterday"
    r"|ago|uhr|all|posts|articles|see|www|copyright|stand|alle|beiträge|artikel|anzeigen|about|über|kommentare?|leave|category|categories)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:agenc(?:y|ies|e|ia|ja)|press|news|presse|media|medien|redaktion|redaction|redaktion(?:steam)?|team|staff|desk|bureau|newsroom|editors?"
    r"|editorial|redacción|rédaction|redazione|redactie|reuters|afp|ap|dpa|apa|pti|ani|ians|efe|ansa|tass|xinhua|bloomberg|belga|anp|sid|kna|epd|afn"
    r"|associated|trust of india|times|post|standard|zeitung|journal|radio|tv|online|magazin|magazine|network|group|gmbh|ltd|inc|llc|e\.?v|ag|service"
    r"|association|institute|university|foundation|verband|verein|ministry|office|council|committee|red|agentur(?:en)?|wire|today|correspondent"
    r"|redakce|redakcja|редакция|редакції|агентство|toimitus|szerkesztőség|servizio|agerpres|mti|ritzau|ntb|tt|stt|lusa|cna|kyodo|yonhap|interfax"
    r"|unian|bbc|cnn|npr|com|org|net|de|sport|daily|herald|guardian|tribune|company|verlag|blog|club|community|world|india|europe)\b|\.[a-z]{2,4}$|^[A-Z]{2,5}$",
    re.IGNORECASE,
)
_DROP = frozenset(
    letters(word) for word in ["admin", "administrator", "author", "autor", "autorin", "by", "von", "unknown", "anonymous", "anonym", "none", "null", "undefined", "guest", "user", "webmaster", "editor", "root", "wordpress", "n/a", "na", "staff", "home", "about", "me", "uns", "über", "kontakt", "contact", "redaktor", "test", "default", "system"]
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_MAX_WORDS = 5


def split_names(text: str) -> list[str]:
    """The names in a byline, in order; parts that are no names are left out."""
    found: list[str] = []
    for line in re.split(r"[\n\r]+", text):
        body = _NOISE.sub(" ", _BY.sub("", plain(line), count=1))
        for part in _SPLIT.split(body):
            name = tidy_name(part)
            if name and is_name(name):
                found.append(name)
    return list(dict.fromkeys(found))


def tidy_name(part: str) -> str:
    """One name without what is round it."""
    name = _BY.sub("", plain(part), count=1)
    name = name.strip(" ,;:.|-–—/•·'’*_#>»«<()[]")
    if name.isupper() and len(name) > 5 and " " in name:
        name = name.title()
    return name


def is_name(name: str) -> bool:
    """Whether a text can be an author's name: a few words without digits that begin with capitals."""
    words = name.split()
    if (
        not words
        or len(words) > _MAX_WORDS
        or len(name) > 60
        or len(letters(name)) < 2
        or _DIGIT.search(name)
    ):
        return False
    if letters(name) in _DROP or (_ROLE.search(name) and not _ORGANISATION.search(name)):
        return False
    cased = [word for word in words if word[0].isalpha() and word[0].lower() != word[0].upper()]
    return not cased or sum(word[0].isupper() for word in cased) * 2 >= len(cased)


def is_organisation(name: str, site: set[str]) -> bool:
    """Whether a name is an organisation's: it has a word of one, or is the site's own."""
    return letters(name) in site or bool(_ORGANISATION.search(name))


def same(one: str, other: str) -> bool:
    """Whether two names are one person's, written in different ways."""
    a, b = fold(one), fold(other)
    return a == b or letters(a) == letters(b)
