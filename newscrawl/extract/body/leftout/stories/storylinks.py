"""Lines amid a text that are one link to another story of the site, its headline and nothing else.

Editors set them between two paragraphs as what to read next; a text without its links shows a sentence that
nobody wrote. Where it leads tells it: to a page of the same site, of which the address spells the headline or
is made as the page's own is. What is many in a text, or counted, or announced with a colon, is the article's
own list, and a file is a source. Several lines of one paragraph may be such links as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Box, Cut, Piece
from newscrawl.extract.body.leftout.labels import bare
from newscrawl.extract.body.leftout.left import without
from newscrawl.extract.body.leftout.stories.leading import (
    addresses_in,
    first_address,
    is_of_story,
    leads_to_story,
)
from newscrawl.extract.body.leftout.stories.readalso import is_lead
from newscrawl.extract.headline.spelled import is_spelled
from newscrawl.known.wordcount import count_words

LINE_WORDS = range(4, 31)
"""Words of such a line."""
_SHARE, _RUN = 4, 3
"""One piece in so many may be such a line, and so many may stand after one another."""
_LABEL_WORDS = 5
"""Words of a label in bold."""
_SIGN = re.compile(r":|：|\s[|–—»-]\s?")
"""What stands behind a label."""
_COUNTED = re.compile(r"\W?\d{1,3}[.):]\s")
_STOPS = frozenset(".:;,。：；،।")
"""What no headline ends with."""
_AROUND = "[](){}<>«»›‹→►▶•*-–— \n\"'“”„"
_LABELS = frozenset(
    map(
        bare,
        (
            "more", "previously", "earlier", "background", "flashback", "context", "timeline", "profile",
            "go deeper", "dig deeper", "deep dive", "hear more", "live updates", "live blog", "what to know",
            "fact check", "editorial", "column", "analysis", "opinion", "interview", "video", "photos",
            "gallery", "podcast", "quiz", "from the archive", "hintergrund", "rückblick", "analyse",
            "kommentar", "porträt", "fotos", "bilder", "liveblog", "newsblog", "vidéo", "décryptage",
            "entretien", "enquête", "récit", "portrait", "reportage", "tribune", "éditorial", "en images",
            "análisis", "opinión", "perfil", "entrevista", "vídeo", "cronología", "análise", "opinião",
            "analisi", "intervista", "foto", "achtergrond", "bakgrund", "bakgrunn", "baggrund", "baca",
            "видео", "фото", "справка", "досье", "интервью", "мнение", "analiz", "galeri",
            "list", "in pictures", "in photos", "graphic", "map", "full story", "full list", "opinión",
            "übersicht", "grafik", "karte", "im video", "in bildern", "liste", "en vidéo", "infographie",
            "carte",
            "lista", "fotos", "en imágenes", "en fotos", "en video", "galería", "mapa", "gráfico",
            "elenco", "le foto", "il video", "le immagini", "opinione", "mappa", "em imagens", "em fotos",
            "galeria de fotos", "lijst", "foto's", "opinie", "in beeld", "zdjęcia", "wideo", "opinia",
            "galeria",
            "komentarz", "fotoğraflar", "fotoğraf galerisi", "görüş", "daftar", "opini", "infografis",
            "список", "галерея", "инфографика", "подробно", "відео", "думка",
            "一覧", "写真", "動画", "意見", "解説", "社説", "画像", "图集", "视频", "图片",
            "评论", "影片", "圖輯",
            "사진", "영상", "동영상", "포토", "사설", "صور", "فيديو", "بالصور", "بالفيديو", "شاهد", "رأي",
            "तस्वीरें", "वीडियो", "सूची", "राय", "देखें", "फोटो", "ছবি", "ভিডিও",
            "explainer", "watch", "guarda", "izle", "bekijk", "zobacz", "tonton", "смотрите",
        ),
    )
)  # fmt: skip
"""What such a link is called where it has a label that is not in capitals."""


def without_story_links(cut: Cut, kept: Sequence[int], url: str) -> Sequence[int]:
    """`kept` without such lines, where most of it is left. `url` is the page's."""
    pieces = cut.pieces
    likely = [at for at in kept if pieces[at].linked and _may_be_title(pieces[at])]
    if likely and likely[-1] == kept[-1] and not _is_last(cut, kept[-1]):
        likely.pop()
    if not likely:
        return kept
    before = dict(zip(kept, (-1, *kept), strict=False))
    free = [at for at in likely if before[at] < 0 or before[at] != at - 1 or not _announces(pieces[at - 1])]
    found = [at for at in free if _leads_to_stories(cut.box_of(at), pieces[at], url)]
    told, runs = frozenset(found), dict.fromkeys(found, 1)
    for at in found:
        if before[at] in told:
            runs[at] += runs[before[at]]
    if [*runs.values()].count(1) * _SHARE > len(kept) or max(runs.values(), default=0) > _RUN:
        return kept
    return without(cut, kept, told)


def _is_last(cut: Cut, at: int) -> bool:
    """Whether the last line of a text is such a link: of one line, the address must spell it; it may name a
    source."""
    piece = cut.pieces[at]
    return "\n" in piece.text or is_spelled(first_address(cut.box_of(at)), piece.text)


def _announces(piece: Piece) -> bool:
    """Whether a line leads to what the article has below it."""
    return piece.text[-1] in ":：" and not is_lead(piece.text)


def _may_be_title(piece: Piece) -> bool:
    """Whether a paragraph is one link with what a story is called, perhaps behind a label."""
    if piece.type != "paragraph" or piece.words not in LINE_WORDS:
        return False
    if piece.links != 1 or "\n" in piece.text:
        return _may_be_titles(piece)
    text = piece.text.strip(_AROUND)
    if text[-1:] in _STOPS or _COUNTED.match(text):
        return False
    signs = sum(not any(map(str.isalnum, word)) for word in piece.text.split())
    if (unlinked := piece.words - piece.linked) <= signs:
        return True
    label, rest = _SIGN.split(text, 1) if _SIGN.search(text) else (text, "")
    words = count_words(label)
    bold = 0 < piece.strong <= words <= _LABEL_WORDS and text[-1] != "!"
    known = bold or label.isupper() or bare(label) in _LABELS or is_lead(label)
    return known and unlinked - words <= signs and rest != ""


def _may_be_titles(piece: Piece) -> bool:
    """Whether each line of a paragraph is a link, but for a label above them or one before each."""
    lines = piece.text.count("\n") + 1
    if 1 < lines == piece.links and piece.linked < piece.words:
        heads = [_SIGN.split(line, 1)[0] for line in piece.text.split("\n")]
        signs = sum(not any(map(str.isalnum, word)) for word in piece.text.split())
        unlinked = piece.words - piece.linked - sum(map(count_words, heads))
        return unlinked <= signs and all(bare(head) in _LABELS or is_lead(head) for head in heads)
    label = count_words(piece.text.partition("\n")[0]) if lines > piece.links else 0
    return 1 < piece.links <= lines <= piece.links + 1 and piece.words - piece.linked == label <= _LABEL_WORDS


def _leads_to_stories(box: Box, piece: Piece, url: str) -> bool:
    """Whether the links in the box of a piece, which is alone in it, lead to other stories of the site."""
    if box.end - box.first != 1 or box.type != "paragraph":
        return False
    if piece.links == 1:
        return leads_to_story(box, piece.text, url)
    lines = piece.text.split("\n")[-piece.links :]
    led = addresses_in(box)
    return len(led) == len(lines) and all(map(is_of_story, led, lines, [url] * len(led)))
