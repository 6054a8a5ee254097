"""Address: whether a sentence speaks to the reader, or of the page that it stands on.

A sentence of the news tells of others. A site's own sentences speak to whoever reads: they order, ask, say
"you" and "we", or name the article itself. One that does neither is hardly a widget's, whatever its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newscrawl.clean.elements.sorts import Element
from newscrawl.clean.text.words import WORD, has_word, letters
from newscrawl.known.wordtables import plain_words

_ORDERS = (
    "subscribe|sign up|keep|cancel|sign in|log in|login|register|join|download|unlock|start|try"
    "|upgrade|become|get|enjoy|access"
    "|continue|support|donate|contribute|follow|share|click|tap|activate|claim|choose|create|verify"
    "|enter|manage|accept"
    "|reject|allow|enable|turn on|install|gift|renew|stay|never miss|don't miss|discover|explore"
    "|read|save|thank you for"
    "|thanks for|we use|we value|we rely|we depend|we need|we noticed|help us|please"
)
ORDER = re.compile(rf"(?:{_ORDERS})\b")
_LED_ORDER = re.compile(rf"(?:for|to|if|want|like)\b[^,.!?:]{{2,60}}, (?:{_ORDERS})\b")
"""An order behind what it is for: "For more of this, follow our page"."""
_ADVICE = re.compile(rf"(?:to [^,.!?:]{{2,60}}, )?(?:{_ORDERS}|ask|check|go|see|take|visit|write to)\b")
_SITES = plain_words(
    "account accounts ad ads advert alert alerts app apps archive archives article articles blocker "
    "blog box browser cart channel channels chat column comment comments community content contribution "
    "conversation cookie cookies coupon coverage crossword daily date deal deals demo desktop digest "
    "digital discount discussion donate donation edition email emails epaper event events exclusive "
    "facebook feed feedback feeds follow free google group handle headlines here inbox insights instagram "
    "join journalism latest letter letters linkedin links live mail membership morning news newsletter "
    "newsletters newspaper newsroom notification notifications now off offer offers online our page pages "
    "paper paywall plans podcast podcasts poll premium prize profile puzzle quiz reader readers "
    "reading register reporting rights seat seats section settings share shop sign site social source spam "
    "sponsor stories story subscribe subscriber subscribers subscription subscriptions supporter survey "
    "team telegram terms ticket tickets tiktok today topic topics trial twitter unlimited unlock "
    "unsubscribe update updated updates upgrade us video videos vote voucher watch we webinar weekly "
    "whatsapp x youtube"
)
"""What a site has, asks for, or hurries its readers with."""
_HEAD = 3
_HEADS = frozenset(order[:_HEAD] for order in _ORDERS.split("|"))
"""The first letters of orders, by which most sentences are seen to be none."""
YOU = plain_words(
    "you your yours we our ours us my me i sie ihr ihre ihren ihrer ihrem ihnen du dein deine deinen dich "
    "dir wir unser unsere unserem unseren unserer uns ich vous votre vos nous notre nos je tu tus te tú ti "
    "usted su sus nuestro nuestra nuestros nuestras tuo tua tuoi nostro nostra nostri vi vostro você seu sua "
    "seus nosso nossa jij jouw u uw ons onze wij din ditt dig vår våra vores dine deg siz sizin bizi bize "
    "bizim nas twoje merci gracias obrigado obrigada grazie danke bedankt dziękujemy tack kiitos"
)
_PAGE = re.compile(
    r"\b(?:this|the|all|dieser?|dieses|ce|cet|cette|este|esta|questo|questa|dit|deze)"
    r" (?:[\w-]{1,20} ){0,2}?(?:article|story|stories|page|site|website|newsletter|content|comments?|video|ad"
    r"|advert|advertisement|audio|app|offer|transcripts?|rights|artikel|beitrag|inhalt|text|artículo|contenido"
    r"|contenu|articolo|contenuto|artigo|conteúdo|matéria|notícia|noticia|seite|grafik|bericht|vidéo|vídeo)\b"
)
_JOINTS = "_-"
"""What makes one word of two."""
_START = re.compile(r"(?:^|[.!?:] )([^\W\d_][^.!?:]{0,20})")
READER = plain_words(
    "you your yours our us we vous votre vos nous notre nos usted ustedes tu tus você vostro jij jouw "
    "dich dir dein deine euch unser unsere uns wir"
)
"""Words for the reader and the site that one who only tells of others hardly uses."""
ASKED = plain_words(
    "you your yours vous votre vos usted ustedes tu tus você dich dir dein deine ihnen jouw jij"
)
_LETTERS, _OPENING = ("dear ", "sir, ", "madam, ", "sir - ", "to the editor", "to whom "), 2
"""What a letter begins with, in one of so many lines."""
_STATEMENT = re.compile(r"\b(?:statement|press release)\b")
"""What a headline says over a text that its sender speaks in."""
QUESTION = re.compile(
    r"(?:[^:?.!]{2,25}: )?"
    r"(?:where|what|how|why|who|when|which|are|is|was|were|do|does|did|can|could|has|have you)\b.*\?$"
)


def speaks_to_reader(text: str, *, you: AbstractSet[str] = YOU) -> bool:
    """Whether a folded sentence, or one of several, orders, says "you" or "we", or names its own page. `you`
    are the words for the first two."""
    if not you.isdisjoint(WORD.findall(text)) or _PAGE.search(text):
        return True
    if _LED_ORDER.match(text):
        return True
    return any(orders(found[1]) for found in _START.finditer(text))


def orders(text: str) -> bool:
    """Whether a folded sentence begins with an order."""
    return text[:_HEAD] in _HEADS and ORDER.match(text) is not None


def asks_reader(text: str, *, you: AbstractSet[str] = ASKED) -> bool:
    """Whether a folded sentence orders, or says "you", and quotes or questions nobody. `you` are the words
    for it in the text that the sentence is part of."""
    asks = orders(text) or (bool(you) and names_reader(text, you=you))
    return asks and '"' not in text and text[0] != "'" and not QUESTION.match(text)


def is_letter(text: str, elements: Sequence[Element]) -> bool:
    """Whether a folded text is a letter or a statement, which speaks to its reader and is signed."""
    letter = any(text.startswith(_LETTERS, element.start) for element in elements[:_OPENING])
    return letter or is_statement(text, elements)


def is_statement(text: str, elements: Sequence[Element]) -> bool:
    """Whether a folded text is a statement by its headline."""
    title = elements[0]
    return text[title.end - 1] not in ".!?" and _STATEMENT.search(text, title.start, title.end) is not None


def names_reader(text: str, *, you: AbstractSet[str] = ASKED) -> bool:
    """Whether a folded sentence says "you", in one of the words for it."""
    return any(has_word(text, word, _JOINTS) for word in you if word in text)


def advises(text: str) -> bool:
    """Whether a folded sentence tells the reader to do what has nothing to do with a site: "Get a quote
    from three insurers"."""
    return _ADVICE.match(text) is not None and _SITES.isdisjoint(letters(text))
