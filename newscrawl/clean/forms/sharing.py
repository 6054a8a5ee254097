"""Sharing: a row of buttons to share an article with, that a copy ran in between a headline and the text.

Three buttons in a row that begin with one for sharing are no words of a sentence: "Share Facebook WhatsApp
Copy link". A row ends before a capital; a network that more than the row may speak of ("... Facebook Inc
said") is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.rule import known_by
from newscrawl.known.having import has_any

SHARING = known_by("run", "share", "share")

_NETWORK = (
    r"Facebook|Twitter|X|Whats[Aa]pp|Linked[Ii]n|Telegram|Reddit|Pinterest|Instagram|YouTube|Flipboard"
    r"|Messenger|Bluesky|Threads|Mastodon|Tumblr|Viber|VK|X(?:ING|ing)|SMS|Google(?: News)?|TikTok|Line"
    r"|KakaoTalk"
)
_OTHER = (
    r"(?:Share|Post|Tweet|Send|Pin)(?: this)?(?: [Aa]rticle| [Ss]tory)?(?: (?:on|via|to|by|with|in) (?:"
    rf"{_NETWORK}|[Ee]-?[Mm]ail))?|(?:Copy|Get)(?: [Aa]rticle)? (?:[Ll]ink|URL)|Link copied"
    r"|(?:Save|Gift|Print|E-?[Mm]ail)(?: this)?(?: [Aa]rticle| [Ss]tory)?|E-?[Mm]ail|Bookmark|Comments?"
    r"|Teilen|Merken|Drucken|Link kopieren|Partager|Imprimer|Copier le lien|Envoyer|Compartir"
    r"|Copiar (?:enlace|link)|Imprimir|Guardar|Enviar|Compartilhar|Salvar|Condividi|Stampa|Copia link"
    r"|Delen|Kopieer link|Printen|Udostępnij|Kopiuj link|Paylaş|Поделиться|Bagikan|Salin [Tt]autan|Chia sẻ"
)
_VERB = (
    r"Share|Tweet|Teilen|Partager|Compartir|Compartilhar|Condividi|Delen|Udostępnij|Paylaş|Поделиться|Bagikan"
    r"|Chia sẻ"
)
_BUTTON = re.compile(rf"(?P<network>(?:{_NETWORK})(?!\w))|(?:{_OTHER})(?!\w)")
_BEGUN = re.compile(rf"(?<!\S)(?=(?:{_VERB})(?!\w))|(?:(?<=[.!?] )|^)(?=(?:{_NETWORK}) )", re.MULTILINE)
_SIGNS, _OPENS = re.compile(r"(?: ?[|,/•·:] ?| )?"), re.compile(r" [^a-z\s]|$", re.MULTILINE)
NAMED = re.compile(
    r" (?:Inc|Corp|Corporation|LLC|Ltd|Plc|CEO|AI|India|Business|Channels?|Pay|Reels|Marketplace|Ads|Live"
    r"|Premium|Stories|Groups?|Messenger|Maps|Pixel|Chrome|Cloud|Play|Search|Is|Has|Was|Will|To"
    r"|Ministry|Minister|Secretary|Department|Board|Council|Commission|Committee|Officials?|Editor|Desk)\b"
)
"""What a name goes on with that begins with a network or the name of a section."""
_VERBS = (*_VERB.split("|"), "Twitter", "WhatsApp")
_FEWEST, _MOST = 3, 24
"""Buttons of a row; of a longer one the rest is a row again."""
_QUOTES, _WITHIN = ('"', "'"), (".", ",", ";", ")")


def shared_amid(shape: str) -> Iterator[tuple[int, int]]:
    """The rows of buttons to share with in a line of other words."""
    if not has_any(shape, _VERBS):
        return
    stop = 0
    for begun in _BEGUN.finditer(shape):
        if begun.start() < stop or shape.endswith(_QUOTES, 0, begun.start()):
            continue
        row = _buttons(shape, begun.start())
        if not any(map(_is_of_network, row)):
            stop = row[-1].end() if row else stop
            continue
        buttons = _surely(shape, row)
        if len(buttons) >= _FEWEST and any(map(_is_of_network, buttons)):
            stop = buttons[-1].end()
            yield begun.start(), stop


def _buttons(shape: str, at: int) -> list[re.Match[str]]:
    """The buttons one behind the other from a place on."""
    buttons: list[re.Match[str]] = []
    while len(buttons) < _MOST and (found := _BUTTON.match(shape, at)):
        buttons.append(found)
        signs = _SIGNS.match(shape, found.end())
        at = signs.end() if signs and signs[0] else len(shape)
    return buttons


def _is_of_network(button: re.Match[str]) -> bool:
    """Whether a button names a network or says what it does with what."""
    return button["network"] is not None or " " in button[0]


def _surely(shape: str, buttons: list[re.Match[str]]) -> list[re.Match[str]]:
    """Those of some buttons with which the next sentence cannot begin; none where a sign says that they are
    words of one."""
    while buttons:
        last, names = buttons[-1], [button[0] for button in buttons[:-1]]
        begins = last["network"] is not None and (NAMED.match(shape, last.end()) or last[0] in names)
        if _OPENS.match(shape, last.end()) and not begins:
            break
        buttons = [] if shape.startswith(_WITHIN, last.end()) else buttons[:-1]
    return buttons
