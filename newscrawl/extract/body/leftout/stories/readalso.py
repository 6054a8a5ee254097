"""Lines that lead to another story by words for that and a link, with no sign between them.

Behind a colon, the words tell such a line by themselves, and cleaning knows it. Many sites set them apart by
their print alone ("**Lire aussi** The pier is to be rebuilt"), which a text does not show: that all behind
them is a link is seen on the page only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.labels import OTHERS, bare
from newscrawl.extract.body.leftout.left import without
from newscrawl.known.wordcount import count_words

_FURTHER = (
    "more on this story", "more on this topic", "in case you missed it", "icymi", "read next",
    "up next", "next up", "must read", "recommended reading", "further reading",
    "read the full story", "related story", "related article", "related coverage", "watch also",
    "also watch", "lesen sie mehr", "lesen sie hier", "lies auch", "lesen sie dazu", "weiterlesen",
    "mehr dazu", "passend dazu", "lire également", "lire la suite", "voir également",
    "notre dossier", "sur le même thème", "à voir aussi", "à découvrir", "lee más", "lea más",
    "leer más", "ver también", "mira también", "noticia relacionada", "más información",
    "no te pierdas", "nota relacionada", "ver mais", "veja mais", "confira também", "leggi pure",
    "per approfondire", "guarda anche", "leggi di più", "vedi anche", "lees verder", "bekijk ook",
    "se også", "se även", "katso myös", "przeczytaj także", "przeczytaj też", "przeczytaj również",
    "czytaj więcej", "viz také", "čtěte více", "ezt is olvassa el", "citește mai mult", "povezano",
    "читать далее", "читать также", "смотрите также", "ранее по теме", "материалы по теме",
    "подробнее", "детальніше", "за темою", "δείτε επίσης", "διαβάστε περισσότερα", "ilgili haber",
    "buna da bak", "bunu da oku", "bunu da okuyun", "haberin devamı", "baca selengkapnya",
    "baca lagi", "simak juga", "lihat juga", "bài liên quan", "อ่านต่อ", "ข่าวเกี่ยวข้อง",
    "soma zaidi", "関連", "関連ニュース", "関連リンク", "推荐阅读", "推薦閱讀", "相關報導",
    "相關閱讀", "延伸阅读", "更多新闻", "함께 읽기", "함께 볼 기사", "شاهد أيضا", "طالع أيضا",
    "اقرأ المزيد", "اقرأ كذلك", "للمزيد", "همچنین بخوانید", "ראו גם", "לקריאה נוספת",
    "इसे भी पढ़ें", "और पढ़ें", "यह भी देखें", "संबंधित खबर", "हेही वाचा", "আরো পড়ুন",
    "এছাড়াও পড়ুন", "مزید پڑھیں", "یہ بھی پڑھیں", "இதையும் படிக்க", "ఇది కూడా చదవండి",
    "don’t miss",
    "también puedes leer", "también lee", "entérate", "lee aquí", "más sobre este tema",
    "relacionado", "relacionada", "leé además", "lea además", "lee además", "te recomendamos",
    "ler também", "leia ainda", "veja ainda", "més informació", "llegeix més", "llegiu també",
    "le máis", "à voir également", "lisez aussi", "lisez également", "leggi su",
    "ti potrebbe interessare", "citește mai multe", "te-ar putea interesa", "pe aceeași temă",
    "vidi još", "vezane vesti", "povezane vesti", "povezane vijesti", "pročitajte više",
    "pogledajte i", "pogledajte još", "čitajte još", "opširnije", "preberite več",
    "čítajte viac", "viac k téme", "čítajte aj", "prečítajte si tiež", "pozrite si aj",
    "související článek", "mohlo by vás zajímat", "podívejte se také", "související témata",
    "warto przeczytać", "zobacz więcej", "виж още", "виж и", "прочети още", "прочетете и",
    "още", "още по темата", "прочитајте повеќе", "погледајте и", "види још", "повезане вести",
    "до теми", "також читайте", "дивіться ще", "чытайце яшчэ", "чытайце таксама",
    "глядзіце таксама", "см. также", "вам может быть интересно", "διαβάστε ακόμα",
    "δείτε ακόμα", "δείτε ακόμη", "ayrıca bkz", "önerilen haber", "ilginizi çekebilir",
    "ilgili içerik", "buna da bakabilirsiniz", "həmçinin oxuyun", "həmçinin bax",
    "lexo më shumë", "shiko edhe", "айта кетейік", "тағы оқыңыз", "дагы караңыз", "mavzuga oid",
    "shuningdek o'qing", "мавзуга оид", "бас бихонед", "կարդացեք նաև", "ასევე წაიკითხეთ",
    "ასევე იხილეთ", "بیشتر بدانید", "بخوانید", "همچنین ببینید", "خبر مرتبط", "ذات صلة",
    "قد يهمك أيضا", "یہ بھی پڑھیے", "یہ بھی دیکھیں", "مزید پڑھیے", "اسے بھی پڑھیں", "نور ولولئ",
    "עוד בנושא", "קראו בהרחבה", "עוד באותו נושא", "पढ़ें पूरी खबर", "पूरी खबर पढ़ें",
    "इन्हें भी पढ़ें", "ये भी देखें", "वाचा", "आणखी वाचा", "हे ही वाचा", "यो पनि पढ्नुहोस्",
    "यो पनि हेर्नुहोस्", "यो पनि", "చదవండి", "ఇవీ చదవండి", "இதையும் படிங்க",
    "இதையும் படியுங்கள்", "ಇದನ್ನು ಓದಿ", "ଏହା ବି ପଢ଼ନ୍ତୁ", "ଅଧିକ ପଢ଼ନ୍ତୁ", "વધુ વાંચો",
    "આ પણ જુઓ", "ਹੋਰ ਪੜ੍ਹੋ", "ਇਹ ਵੀ ਪੜ੍ਹੋ", "আরো দেখুন", "আরও দেখুন", "තවත් කියවන්න",
    "ข่าวน่าสนใจ", "อ่านข่าวที่เกี่ยวข้อง", "អានបន្ត", "អានបន្ថែម", "ဆက်လက်ဖတ်ရှုရန်",
    "ဆက်စပ်သတင်း", "ອ່ານຕໍ່", "pilihan editor", "simak pula", "baca pula", "lihat pula",
    "artikel berkaitan", "berita berkaitan", "mời đọc thêm", "bài viết liên quan", "動画", "関連動画",
    "写真で見る", "点击进入专题", "相关报道", "相關文章", "同場加映",
    "basahin", "kaugnay na balita", "lesa meira",
    "les eisini", "léigh freisin", "irakurri ere", "irakurri gehiago", "darllenwch fwy",
    "liest och", "lês ek", "aqra aktar", "karanta kuma",
    "lesen sie außerdem", "auch lesenswert", "ebenfalls interessant", "weitere artikel", "jetzt lesen",
    "weiterführende artikel", "zum weiterlesen", "alles zum thema", "empfohlener artikel", "dazu passt",
    "kijk ook", "luister ook", "zie ook", "lees hier", "leestip", "verder lezen", "gerelateerd",
    "meer over dit onderwerp", "ook interessant", "hør også", "se mere", "læs her", "læs videre",
    "læs hele historien", "relateret", "mere om emnet", "les her", "les mer om", "les hele saken",
    "les flere saker", "relatert", "se också", "lyssna också", "läs här", "läs vidare", "relaterat",
    "mer om ämnet", "missa inte", "kuuntele myös", "lue lisää", "lue täältä", "lue aiemmin",
    "lue koko juttu", "aiheesta lisää", "lisää aiheesta", "lestu meira", "sjá einnig", "sjá nánar",
    "tengdar fréttir",
    "read full story", "read the full article", "read the article", "read full article", "continue reading",
    "keep reading", "view article", "zum artikel", "mehr lesen", "mehr erfahren", "jetzt weiterlesen",
    "en savoir plus", "lire l'article", "lire l’article", "voir plus", "lire plus", "seguir leyendo",
    "ver nota completa", "ver más", "ver noticia", "continua a leggere", "vai all'articolo",
    "vai all’articolo", "scopri di più", "continuar lendo", "continue lendo", "ler notícia", "ver mais",
    "naar het artikel", "lees het artikel", "czytaj dalej", "czytaj cały artykuł", "celý článek",
    "celý článok", "číst dál", "čítať ďalej", "tovább olvasom", "tovább a cikkre", "citește tot articolul",
    "lue koko artikkeli", "läs hela artikeln", "läs artikeln", "les hele saken", "les saken",
    "læs hele artiklen", "læs artiklen", "devamını oku", "haberi oku", "читать полностью", "читать дальше",
    "читать статью", "читати далі", "читати повністю", "прочети повече", "виж повече",
    "συνεχίστε την ανάγνωση", "διαβάστε το άρθρο", "selengkapnya", "xem chi tiết", "đọc tiếp",
    "続きを読む", "もっと読む", "記事を読む", "詳しくはこちら", "全文を読む", "阅读更多", "阅读全文",
    "查看更多",
    "閱讀更多", "閱讀全文", "繼續閱讀", "继续阅读", "더 보기", "더보기", "자세히 보기", "기사 보기",
    "더 읽기",
    "اقرأ المقال", "تابع القراءة", "ادامه مطلب", "המשך קריאה", "לכתבה המלאה", "पूरा पढ़ें", "आगे पढ़ें",
    "বিস্তারিত পড়ুন", "مزید پڑھیے", "أكمل القراءة",
)  # fmt: skip
_WORDS_OF = {bare(label): count_words(label) for label in (*OTHERS, *_FURTHER)}
_LEADING = re.compile("|".join(sorted(map(re.escape, _WORDS_OF), key=len, reverse=True)))
_HEADS = frozenset(label[:2] for label in _WORDS_OF)
"""What those words begin with, as few lines do."""
_MOST_WORDS, _MOST_UNLINKED = 40, 7
"""Words of such a line, and of what in it is no link."""
_TITLE_WORDS, _TITLE_LETTERS = 3, 12
"""Words or letters of a link from which it is what a story is called."""


def is_lead(text: str) -> bool:
    """Whether a text is such words and nothing else."""
    return bare(text) in _WORDS_OF


def without_read_also(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without lines that are such words and a link, where most of it is left."""
    pieces = cut.pieces
    gone = [
        at
        for at in kept
        if (piece := pieces[at]).linked and _MOST_WORDS >= piece.words > piece.linked and _leads(piece)
    ]
    return without(cut, kept, gone) if gone else kept


def _leads(piece: Piece) -> bool:
    unlinked = piece.words - piece.linked
    if not 0 < unlinked <= _MOST_UNLINKED or piece.text[-1] in ".。":
        return False
    line = bare(piece.text)
    label = _LEADING.match(line) if line[:2] in _HEADS else None
    if label is None:
        return False
    title = len(line) - label.end() >= _TITLE_LETTERS or piece.linked >= _TITLE_WORDS
    signs = sum(not any(map(str.isalnum, word)) for word in piece.text.split())
    return title and -1 <= unlinked - _WORDS_OF[label[0]] <= signs
