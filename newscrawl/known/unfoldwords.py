"""What is pressed to read more of the same text, in the languages of news.

A line that is these words and nothing else heads no part of a text, however it is marked up.
"""

from __future__ import annotations

from newscrawl.known.adlabels import LABEL_MARKS

_MORE = frozenset((
    "more", "show more", "see more", "view more", "read more", "load more", "learn more", "show less",
    "continue reading", "read the full story", "read full story", "read full article", "expand",
    "click to expand", "show details", "show all", "mehr", "mehr anzeigen", "mehr lesen", "mehr erfahren",
    "weiterlesen", "alles anzeigen", "ausklappen", "aufklappen", "details anzeigen", "plus",
    "afficher plus", "afficher la suite", "voir plus", "lire plus", "lire la suite", "déplier", "ver más",
    "leer más", "mostrar más", "seguir leyendo", "desplegar", "mostra altro", "mostra di più",
    "leggi tutto", "leggi di più", "continua a leggere", "espandi", "mostrar mais", "ver mais", "ler mais",
    "leia mais", "continuar lendo", "expandir", "toon meer", "lees meer", "meer weergeven", "lees verder",
    "uitklappen", "visa mer", "läs mer", "expandera", "vis mer", "les mer", "vis mere", "læs mere",
    "fold ud", "näytä lisää", "lue lisää", "rozwiń", "pokaż więcej", "czytaj więcej", "czytaj dalej",
    "zobrazit více", "číst dál", "zobraziť viac", "čítať viac", "tovább", "bővebben", "citește mai mult",
    "vezi mai mult", "prikaži više", "pročitaj više", "prikaži več", "preberi več", "покажи още",
    "прочети още", "показать ещё", "показать еще", "показать полностью", "читать далее", "читать дальше",
    "развернуть", "показати більше", "читати далі", "розгорнути", "περισσότερα", "διαβάστε περισσότερα",
    "devamını oku", "daha fazla göster", "devamını göster", "selengkapnya", "baca selengkapnya", "xem thêm",
    "อ่านต่อ", "ดูเพิ่มเติม", "続きを読む", "もっと見る", "展开", "展开全文", "阅读更多", "展開", "더보기",
    "더 보기", "اقرأ المزيد", "عرض المزيد", "قراءة المزيد", "بیشتر بخوانید", "ادامه مطلب", "קרא עוד",
    "הצג עוד", "और पढ़ें", "और देखें",
))  # fmt: skip


def unfolds(text: str) -> bool:
    """Whether a text is what is pressed to read more, marks around it aside."""
    return text.strip(LABEL_MARKS).lower() in _MORE
