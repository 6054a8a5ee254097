"""Hints in brackets on how to use the page ("[edit]", "(opens in new window)"): no part of its text.

Wikis have links beside the heading of each chapter, to edit it ("History[edit | edit source]", of old before
it). That they are links, with no blank before them, tells them from brackets of the heading's own. And who
has a page read out is told of a link where it opens ("(opens in new window)"), in an element that is hidden
from all others by a style sheet, whatever it is named.
"""

from __future__ import annotations

import re

from newscrawl.extract.body.cutting.pieces import Piece
from newscrawl.known.having import has_any
from newscrawl.known.wordcount import count_words

_NEW = (
    r"new (?:browser )?(?:window|tab)|external (?:link|website)|neue[mns]? (?:browser-?)?(?:fenster|tab)"
    r"|extern(?:er|e) link|nouvel(?:le)? (?:fenêtre|onglet)|lien externe|nueva (?:ventana|pestaña)"
    r"|(?:ventana|pestaña) nueva|enlace externo|nova (?:janela|aba|guia|finestra|pestanya)|novo separador"
    r"|link externo|nuova (?:finestra|scheda)|(?:link|collegamento) esterno|nieuw (?:venster|tabblad)"
    r"|nytt? (?:fönster|vindue?)|ny (?:flik|fane)|uuteen (?:ikkunaan|välilehteen)|ulkoinen linkki"
    r"|nowym oknie|nowej karcie|link zewnętrzny|novém (?:okně|panelu)|novom okne|új (?:ablakban|lapon)"
    r"|fereastră nouă|нов(?:ом окне|ой вкладке)|νέο παράθυρο|yeni (?:pencerede|sekmede)"
    r"|(?:新しい|別)(?:ウィンドウ|ウインドウ|タブ)|外部(?:サイト|リンク)|新(?:窗口|視窗|标签页|分頁)"
    r"|새 ?(?:창|탭)|نافذة جديدة|חלון חדש"
)
_OPENS = (
    r"\bopens?\b|öffnet|\bouvr|\babr[ei]|\bapre\b|\bobre\b|\bopent\b|\båpnes|\böppnas|\båbner|avautuu|otwiera|otevře"
    r"|otvorí|megny|deschide|откр|ανοίγει|aç[ıi]l|開|开|열|فتح|פתח"
)
_TELLS_WHERE = re.compile(
    rf"(?:\s?(?:{_NEW})|(?=.{{0,60}}(?:{_OPENS})).{{0,40}}?(?:{_NEW}).{{0,30}})\s?", re.DOTALL
)
"""Nothing but a new window, or that a link opens in one, in small letters: to look for either as well takes
three times as long."""
_BRACKETS = re.compile(r"[(（\[]([^()（）\[\]]{2,110})[)）\]]")
_OPENING = ("(", "（", "[")


def without_bracketed(piece: Piece) -> str:
    """The text of a piece that has links, without what it says of where they open; that of a heading without
    what it has in brackets at its end, if all of that and nothing else in it is links."""
    text = piece.text
    if has_any(text, _OPENING):
        text = _untold(text).strip() or text
    if piece.type != "heading" or not piece.linked or (text[0] != "[" and text[-1] != "]"):
        return text
    before, _, behind = text[1:].partition("] ")
    if text[0] == "[" and behind and count_words(before) == piece.linked:
        return behind
    head, _, links = text.rpartition("[")
    told = sum(map(count_words, links[:-1].split("|")))
    glued = head and not head[-1].isspace()
    return head if glued and abs(told - piece.linked) < piece.links else text


def _untold(text: str) -> str:
    """A text without what it says of where links open, each with a blank before it."""
    parts, end = [], 0
    for held in _BRACKETS.finditer(text):  # a blank in the pattern would be tried at each letter
        if _TELLS_WHERE.fullmatch(held[1].replace("İ", "i").lower()):
            start = held.start()
            parts.append(text[end : start - text[end:start][-1:].isspace()])
            end = held.end()
    return "".join((*parts, text[end:])) if parts else text
