"""Rows: lines that are lists of names by their form: topics, sections of a site, networks to share on.

A row has names and signs between them and no sentence. What the names are tells what row it is: sections and
pages of a site, networks, or under a word for topics anything short.
"""

from __future__ import annotations

import re

from newscrawl.clean.forms.tools import FIRST as _TOOLS
from newscrawl.clean.forms.tools import is_tools
from newscrawl.known.wordtables import plain_words

LONGEST = 300
_SPLIT = re.compile(r" ?[|•·/,›>»►→\"] ?| - |\. | {2,}")
TOPICS = re.compile(
    r"\W{0,3}(?:(?:related |technorati |article |story |suggested |popular |hot |trending |post |news )?"
    r"(?:tags?|topics?|keywords?|themes?|subjects?|hashtags?)(?: in this (?:article|story|report|post))?"
    r"|trending(?: now| today| topics?)?|hot topics|in the news|popular(?: now| topics| searches)"
    r"|tagged(?: (?:with|as|in|under))?|filed (?:under|in)|posted (?:under|in)|categor(?:y|ies)|sections?"
    r"|(?:read |see |find |explore |discover )?more (?:on|about)(?: this| these| the)?(?: topics?| "
    r"subjects?)?"
    r"|(?:read|explore|follow)(?: more)?(?: on| about)? (?:these topics|topics|related topics)"
    r"|(?:mentioned |companies |people |topics |teams |places )?in this (?:article|story|report)"
    r"|explore [A-Z][\w' ]{2,30}|themen|thema|schlagw(?:orte|örter)|mehr (?:zum thema|zu|über)|stichworte"
    r"|thèmes?|sujets?|mots[- ]clés|sur le même (?:sujet|thème)|en savoir plus sur|plus sur|rubriques?"
    r"|temas?(?: relacionados| en esta nota| de la nota)?|etiquetas?|palabras clave|archivado en|más sobre"
    r"|más información sobre|ver más sobre|tópicos?|assuntos?|palavras[- ]chave|mais sobre|arquivado em"
    r"|argomenti(?: correlati)?|altro su|parole chiave|temi|onderwerpen|trefwoorden|lees meer over|meer over"
    r"|टैग्?स?|टॉपिक्?स?|विषय|संबंधित विषय|etiketler|konular|tagi|tematy|ämnen|emner) ?(?::|-|\|)? ?",
    re.IGNORECASE,
)
_HASHES = re.compile(r"(?:#[^\W\d_]\w{1,40}[ ,|]*){2,20}")
SECTIONS = plain_words(
    "home news local world uk us usa nation national international politics business economy markets money "
    "sport sports opinion opinions lifestyle life culture arts entertainment health science technology tech "
    "travel food weather video videos photos podcasts podcast audio magazine education environment climate "
    "obituaries crime search menu close more sections subscribe newsletters newsletter account login about "
    "contact privacy terms help careers advertise sitemap archive archives cookies accessibility games "
    "crosswords puzzles jobs property cars motors style fashion music film tv books theatre live latest "
    "trending popular features investigations editorials letters columns cartoons events classifieds shop "
    "store donate faq feedback rss e-paper epaper football cricket rugby tennis golf cities states india "
    "africa asia europe americas ireland scotland wales england canada australia region regions regional "
    "city startseite nachrichten politik wirtschaft sport kultur wissen gesundheit panorama meinung lokales "
    "regionales ausland inland reise impressum datenschutz agb kontakt hilfe suche menü abo newsletter "
    "accueil actualités actualité politique économie société monde culture sports sciences santé régions "
    "vidéos menu recherche inicio portada noticias política economía sociedad mundo cultura deportes opinión "
    "ciencia salud tecnología sucesos buscar menú contacto início notícias economia esportes saúde cidades "
    "brasil mundo home cronaca politica economia esteri sport cultura spettacoli salute scienza tecnologia "
    "voorpagina nieuws binnenland buitenland politiek economie cultuur wetenschap"
)
_PAGES = re.compile(
    r"(?:about(?: us)?|contact(?: us)?|privacy(?: policy| notice| centre| center| settings)?|terms(?: of "
    r"(?:use|service|sale)"
    r"| (?:&|and) conditions)?|cookies?(?: policy| settings| preferences)?|advertis\w+(?: with us)?"
    r"|careers|jobs"
    r"|work (?:for|with) us|help(?: cent(?:re|er))?|faqs?|site ?map|accessibility(?: statement)?|code of "
    r"(?:ethics"
    r"|conduct)|corrections?(?: policy)?|subscribe|newsletters?|my account|(?:log|sign) (?:in|out|up)|login"
    r"|do not sell[\w ]{0,30}|rss(?: feeds?)?|mobile apps?|e-?paper|skip to (?:main )?content|back to top"
    r"|editorial (?:policy|standards)|complaints|licensing|syndication|media kit|masthead|our team|our "
    r"journalists"
    r"|quiénes somos|aviso legal|política de (?:cookies|privacidad(?:e)?)|contacto|términos[\w ]{0,20}"
    r"|mentions légales|politique de confidentialité|cgu|cgv|contact|données personnelles|nous contacter"
    r"|chi siamo|note legali|contatti|quem somos|termos de uso|fale conosco|anuncie|expediente"
    r"|over ons|colofon|privacybeleid|algemene voorwaarden|impressum|datenschutz|agb|mediadaten)",
    re.IGNORECASE,
)
NETWORKS = plain_words(
    "facebook twitter x whatsapp linkedin telegram reddit pinterest instagram youtube email e-mail mail "
    "print tumblr flipboard threads bluesky mastodon messenger sms link copy share tweet pin save bookmark "
    "comment comments google tiktok snapchat line viber vk xing pocket buffer digg gmail copied post more "
    "like follow us on this article story via teilen drucken merken partager imprimer compartir imprimir "
    "compartilhar condividi stampa delen printen url news button icon buttons"
)


_FIRST = (
    frozenset(found[0] for name in SECTIONS | NETWORKS if (found := re.match(r"[^\W\d_]+", name)))
    | plain_words(
        "about contact privacy terms cookie cookies careers jobs work help faq faqs site sitemap "
        "accessibility code correction corrections subscribe newsletter newsletters my account log sign "
        "login do rss mobile e epaper skip back editorial complaints licensing syndication media masthead "
        "our quiénes aviso política contacto términos mentions politique cgu cgv données nous chi note "
        "contatti quem termos fale anuncie expediente over colofon privacybeleid algemene impressum "
        "datenschutz agb mediadaten related article story suggested popular hot trending post news tag tags "
        "topic topics keyword keywords theme themes subject subjects hashtag hashtags tagged filed posted "
        "category categories section sections read see find explore discover more follow mentioned "
        "companies people teams places in this themen thema schlagworte schlagwörter mehr stichworte thème "
        "thèmes sujet sujets mots sur en plus rubrique rubriques tema temas etiqueta etiquetas palabras "
        "archivado más ver tópico tópicos assunto assuntos palavras mais arquivado argomenti altro parole "
        "temi onderwerpen trefwoorden lees meer etiketler konular tagi tematy ämnen emner technorati"
    )
    | _TOOLS
)
"""The first words of rows, as far as these are of Latin letters."""
_BEGUN = re.compile(r"[\W\d_]{0,6}([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_SKIP = plain_words("skip to main content and the all")
_NAMES = plain_words(
    "facebook twitter whatsapp linkedin telegram reddit pinterest instagram youtube email e-mail tumblr "
    "flipboard threads bluesky mastodon messenger tweet share teilen partager compartir compartilhar "
    "condividi delen print"
)
_MOST_WORDS, _LONGEST_NAME = 4, 40
"""Blanks in a name, and its letters, at the most."""


def may_be_row(shape: str, start: int = 0, stop: int | None = None) -> bool:
    """Whether a line begins as a row may; quick. A first word that another is glued to tells nothing."""
    found = _BEGUN.match(shape, start, len(shape) if stop is None else stop)
    if not found or not (word := found[1])[1:].islower():
        return True
    return word.lower() in _FIRST or word.startswith(("Advertis", "advertis")) or word[0] > "\u024f"


def row_kind(shape: str) -> str | None:
    """The kind of furniture that a line is by its names: topics, ui, nav or share; None for any other."""
    if not 3 <= len(shape) <= LONGEST:
        return None
    if is_tools(shape):
        return "ui"
    if shape[-1] in "!?;:" or not (shape[0] == "#" or may_be_row(shape)):
        return None
    if is_topics(shape) or (shape[0] == "#" and _HASHES.fullmatch(shape)):
        return "topics"
    text = shape.lower()
    first = _WORD.search(text)
    if not first or not (first[0] in SECTIONS or first[0] in NETWORKS or _PAGES.match(shape)):
        return None
    words = _WORD.findall(text)
    if len(set(words)) > 1 and all(word in NETWORKS for word in words):
        return "share" if any(word in _NAMES for word in words) else None
    names = [name for part in _SPLIT.split(shape) if (name := part.strip(" .#[]()"))]
    if len(names) > 1 and shape[-1] != "." and all(map(is_page, names)):
        return "nav"
    if len(words) > 3 and all(word in SECTIONS or word in _SKIP for word in words):
        return "nav" if sum(word[0].isupper() for word in shape.split()) > 2 else None
    return None


def is_page(name: str) -> bool:
    """Whether a name is one of a site's sections or pages."""
    return _PAGES.fullmatch(name) is not None or name.lower() in SECTIONS


def is_topics(shape: str) -> bool:
    """Whether a line is a word for topics, and after a sign or two of them short names."""
    found = TOPICS.match(shape)
    if not found or shape[-1] in ".?!" or ":" in shape[found.end() :]:
        return False
    rest = shape[found.end() :]
    signed = found[0].rstrip()[-1:] in ":-|"
    names = [name for name in re.split(r" ?[|•·/,;#] ?| {2,}", rest) if name]
    if not names or not (signed or len(names) > 1):
        return False
    return all(name.count(" ") < _MOST_WORDS and len(name) <= _LONGEST_NAME for name in names)
