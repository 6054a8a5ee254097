"""Labels: words that stand above an advertisement or another story, in the languages of news.

A label is these words and nothing else, so that no sentence is one. The learned choice knows some of them as
invitations (`body.classwords`), but now and then takes the label itself for text, and what it is a label of.
"""

from __future__ import annotations

import unicodedata

from newscrawl.extract.body.leftout.shelflabels import SHELVES
from newscrawl.known.adlabels import AD_LABELS, LABEL_MARKS
from newscrawl.known.legible import composed

OTHERS = (
    "see also", "read also", "also read", "read more", "siehe auch", "lesen sie auch", "lire aussi",
    "leer también", "leia mais", "leggi anche", "lees ook", "les også",
    "more on this", "related", "related stories", "related articles", "recommended",
    "most read", "you may also like", "you might also like", "more like this", "don't miss",
    "trending", "auch interessant", "mehr zum thema", "zum thema", "ez is érdekelheti", "të ngjashme",
    "das könnte sie auch interessieren", "lesetipp", "à lire aussi", "à lire également", "à lire",
    "sur le même sujet", "voir aussi", "te puede interesar", "le puede interesar",
    "también te puede interesar", "lee también", "lea también", "leia também", "veja também",
    "saiba mais", "ler mais", "potrebbe interessarti", "approfondisci", "leggi tutto",
    "lees meer", "les mer", "läs också", "läs mer", "läs även", "læs også", "læs mere",
    "lue myös", "lesið einnig", "czytaj także", "czytaj też", "czytaj również", "zobacz też",
    "zobacz także", "polecamy", "čtěte také", "čtěte dále", "přečtěte si také",
    "prečítajte si aj", "olvasd el ezt is", "kapcsolódó cikkek", "citește și", "citiți și",
    "vezi și", "pročitajte i", "pročitajte još", "preberite tudi", "lexo edhe", "прочетете още",
    "вижте още", "читайте также", "по теме", "читайте також", "дивіться також", "прочитајте и",
    "διαβάστε επίσης", "διαβάστε ακόμη", "bunları da okuyun", "ilgili haberler", "ayrıca okuyun",
    "baca juga", "đọc thêm", "xem thêm", "tin liên quan", "อ่านเพิ่มเติม", "ข่าวที่เกี่ยวข้อง",
    "soma pia", "関連記事", "あわせて読みたい", "合わせて読みたい", "延伸閱讀", "相關新聞",
    "相关阅读", "相关新闻", "관련기사", "관련 기사", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضًا",
    "إقرأ أيضا", "إقرأ أيضاً", "مواضيع ذات صلة", "بیشتر بخوانید", "مطالب مرتبط", "קראו עוד",
    "קראו גם", "כתבות נוספות", "यह भी पढ़ें", "ये भी पढ़ें", "हे पण वाचा", "આ પણ વાંચો", "আরও পড়ুন",
    "noticias relacionadas", "artículos relacionados", "artigos relacionados", "articole similare",
    "související články", "súvisiace články", "susiję straipsniai", "lasi arī", "loe ka", "loe veel",
    "похожие новости", "похожие статьи", "متعلقہ خبریں", "संबंधित खबरें", "সম্পর্কিত খবর",
    "தொடர்புடைய செய்திகள்", "berita terkait", "artikel terkait", "habari zinazohusiana",
    "მსგავსი სიახლეები", "ተዛማጅ ዜናዎች",
    "още по темата", "vezani članci", "povezani članci", "povezane vijesti", "povezane vesti", "lasi vēl",
    "повезане вести", "поврзани вести", "preberite še", "seotud artiklid", "taip pat skaitykite",
    "tengdar fréttir", "relaterte saker", "relaterade artiklar", "чытайце таксама", "σχετικά άρθρα",
    "மேலும் படிக்க", "ఇవి కూడా చదవండి", "ഇതും വായിക്കുക", "ಇದನ್ನೂ ಓದಿ",
    "verwante artikels", "artikuj të ngjashëm", "oxşar xəbərlər", "সম্পর্কিত খবর", "свързани новини",
    "notícies relacionades", "relaterede artikler", "gerelateerde artikelen", "aiheeseen liittyvää",
    "articles similaires", "ähnliche artikel", "verwandte artikel", "articoli correlati", "notizie correlate",
    "powiązane artykuły", "похожие материалы", "схожі новини", "новини за темою", "новости по теме",
    "știri recomandate", "sorodne novice", "مقالات ذات صلة", "أخبار ذات صلة", "أخبار متعلقة", "اخبار مرتبط",
    "ilgili içerikler", "संबंधित बातम्या",
    "more news", "more stories", "other news", "other stories", "weitere nachrichten", "weitere meldungen",
    "mehr nachrichten", "plus d'actualités", "plus d’actualités", "plus d'actualité", "autres actualités",
    "más noticias", "otras noticias", "altre notizie", "mais notícias", "outras notícias", "meer nieuws",
    "ander nieuws", "więcej wiadomości", "inne wiadomości", "diğer haberler", "другие новости",
    "другие материалы", "інші новини", "ще новини", "berita lainnya", "अन्य खबरें", "और खबरें",
    "その他のニュース", "ほかのニュース", "更多新闻", "其他新闻", "更多新聞", "其他新聞", "다른 기사",
    "다른 뉴스",
    "أخبار أخرى", "المزيد من الأخبار", "اخبار دیگر", "mer nyheter", "fler nyheter", "flere nyheder",
    "flere nyheter", "lisää uutisia", "muita uutisia", "další zprávy", "ďalšie správy", "további hírek",
    "egyéb hírek", "alte știri", "mai multe știri", "περισσότερα νέα", "άλλες ειδήσεις", "други новини",
    "druge vesti", "više vijesti", "ostale vijesti", "tin khác", "ข่าวอื่นๆ",
)  # fmt: skip
_READ = (
    "most popular", "popular now", "top stories", "meistgelesen", "am meisten gelesen", "les plus lus",
    "articles les plus lus", "lo más leído", "las más leídas", "lo más visto", "mais lidas", "as mais lidas",
    "mais lidos", "i più letti", "le più lette", "più letti", "meest gelezen", "mest läst", "mest lästa",
    "mest læste", "mest lest", "luetuimmat", "najczęściej czytane", "nejčtenější", "najčítanejšie",
    "legolvasottabb", "cele mai citite", "самое читаемое", "популярное", "найпопулярніше", "най-четени",
    "δημοφιλή", "najčitanije", "најчитаније", "çok okunanlar", "en çok okunanlar", "الأكثر قراءة",
    "پربازدیدترین", "terpopuler", "đọc nhiều", "アクセスランキング", "人気記事",
    "热门文章", "熱門文章", "热门新闻", "많이 본 뉴스", "인기 기사",
)  # fmt: skip
"""What stands above the stories that most readers of a site read."""
_NEXT = (
    "next article", "next story", "next post", "read next", "up next", "nächster artikel", "nächster beitrag",
    "article suivant", "artículo siguiente", "siguiente artículo", "próximo artigo", "próxima matéria",
    "articolo successivo", "prossimo articolo", "volgende artikel", "volgend artikel", "næste artikel",
    "nästa artikel", "neste artikkel", "neste sak", "seuraava artikkeli", "następny artykuł", "další článek",
    "ďalší článok", "következő cikk", "articolul următor", "следующая статья", "следующая новость",
    "наступна стаття", "следваща статия", "επόμενο άρθρο", "sonraki haber", "berita selanjutnya",
    "bài tiếp theo", "次の記事", "下一篇", "다음 기사", "다음 글", "المقال التالي", "مطلب بعدی",
    "previous article", "previous story", "previous post", "vorheriger artikel", "vorheriger beitrag",
    "article précédent", "artículo anterior", "artigo anterior", "articolo precedente", "vorig artikel",
    "forrige artikel", "föregående artikel", "forrige artikkel", "edellinen artikkeli", "poprzedni artykuł",
    "předchozí článek", "előző cikk", "articolul anterior", "предыдущая статья", "попередня стаття",
    "προηγούμενο άρθρο", "önceki haber", "前の記事", "上一篇", "이전 기사", "이전 글", "المقال السابق",
)  # fmt: skip
"""What stands above the story that follows on the site, or was before."""
_ABOUT = (
    "written by", "geschrieben von", "verfasst von", "écrit par", "escrito por", "scritto da", "skriven av",
    "geschreven door", "skrevet af", "skrevet av", "kirjoittanut", "napisał", "napsal", "автор статьи",
    "about the author", "about the authors", "about the writer", "about our author", "about the contributor",
    "über den autor", "über die autorin", "über die autoren", "zum autor", "zur autorin", "zur person",
    "à propos de l'auteur", "à propos de l’auteur", "sobre el autor", "sobre la autora", "acerca del autor",
    "sobre o autor", "sobre a autora", "sull'autore", "sull’autore", "l'autore", "l’autore",
    "over de auteur", "om författaren", "om forfatteren", "om skribenten", "kirjoittajasta", "o autorze",
    "o autorce", "o autorovi", "o autoru", "despre autor", "a szerzőről", "об авторе", "про автора",
    "за автора", "σχετικά με τον συγγραφέα", "yazar hakkında", "tentang penulis", "về tác giả",
    "เกี่ยวกับผู้เขียน", "著者について", "この記事を書いた人", "執筆者紹介",
    "关于作者", "關於作者", "作者简介", "作者簡介",
    "글쓴이 소개", "عن الكاتب", "عن المؤلف", "درباره نویسنده", "על המחבר", "लेखक के बारे में",
)  # fmt: skip
"""What stands above a few lines on who wrote the text."""
_BUTTONS = (
    "continue reading", "story continues", "article content", "recommended from editorial", "weiterlesen",
    "lire la suite", "seguir leyendo", "continua a leggere", "pr",
)  # fmt: skip
_SHARING = (
    "share", "share this", "share this story", "share this article", "print", "print this", "email", "e-mail",
    "copy link", "teilen", "drucken", "artikel teilen", "link kopieren", "partager", "imprimer", "compartir",
    "imprimir", "condividi", "stampa", "compartilhar", "partilhar", "delen", "afdrukken", "udostępnij",
    "drukuj", "sdílet", "vytisknout", "zdieľať", "megosztás", "nyomtatás", "dela", "skriv ut", "jaa", "del",
    "paylaş", "yazdır", "поделиться", "распечатать", "поділитися", "роздрукувати", "κοινοποίηση", "εκτύπωση",
    "شارك", "مشاركة", "طباعة", "שתף", "הדפס", "分享", "打印", "列印", "シェア", "印刷", "공유", "인쇄",
    "この記事をシェア", "シェアする",
    "แชร์", "शेयर करें",
)  # fmt: skip
_LISTENING = (
    "listen to article", "listen to this article", "listen to this story", "listen to the article",
    "artikel anhören", "artikel vorlesen", "écouter l'article", "écouter l’article", "écouter cet article",
    "escuchar artículo", "escuchar este artículo", "ouvir este artigo", "ouça este conteúdo",
    "ascolta l'articolo", "ascolta l’articolo", "ascolta questo articolo", "luister naar dit artikel",
    "lyssna på artikeln", "lyt til artiklen", "lytt til saken", "posłuchaj artykułu", "poslechnout článek",
    "слушать статью", "прослушать статью", "слухати статтю", "ακούστε το άρθρο", "haberi dinle",
    "bu haberi dinle", "dengarkan artikel", "nghe bài viết", "この記事を聴く", "記事を聴く", "收听文章",
    "听新闻", "기사 듣기", "استمع إلى المقال", "استمع للمقال", "استمع للخبر", "האזנה לכתבה", "यह लेख सुनें",
    "खबर सुनें", "listen to the episode", "listen to this episode", "folge anhören", "episode anhören",
    "écouter l'épisode", "écouter l’épisode", "escuchar el episodio", "ouvir o episódio", "ouça o episódio",
    "ascolta la puntata", "ascolta l'episodio", "ascolta l’episodio", "posłuchaj odcinka", "слушать выпуск",
    "слухати випуск", "ακούστε το επεισόδιο", "bölümü dinle", "dengarkan episode", "nghe tập này",
    "epizód meghallgatása", "kuuntele jakso", "luister naar de aflevering", "lyssna på avsnittet",
    "sikiliza kipindi", "エピソードを聴く", "收听节目", "收聽節目", "방송 듣기", "استمع إلى الحلقة",
    "האזינו לפרק", "एपिसोड सुनें", "পর্বটি শুনুন",
)  # fmt: skip
"""What buttons say that share or print a story or read it out, and that some pages draw as lines."""
_CONTENTS = (
    "in this article", "in this story", "on this page", "table of contents", "in diesem artikel",
    "auf dieser seite", "inhaltsverzeichnis", "dans cet article", "sommaire", "au sommaire",
    "en este artículo", "en esta nota", "índice de contenidos", "tabla de contenidos", "neste artigo",
    "índice do artigo", "in questo articolo", "indice dei contenuti", "in dit artikel", "inhoudsopgave",
    "innholdsfortegnelse", "indholdsfortegnelse", "innehållsförteckning", "i den här artikeln",
    "w tym artykule", "spis treści", "obsah článku", "содержание статьи", "оглавление", "в этой статье",
    "зміст статті", "περιεχόμενα άρθρου", "içindekiler", "daftar isi", "dalam artikel ini", "mục lục",
    "目次", "この記事の目次", "文章目录", "本文目录", "목차", "في هذا المقال", "محتويات المقال",
    "جدول المحتويات", "תוכן העניינים", "इस लेख में", "विषय सूची",
)  # fmt: skip
"""What stands above links to the parts of a page, which are gone."""


def _base(letter: str) -> str:
    """A letter without case and accents: in capitals many languages leave these out, and the capital of a
    Turkish letter is that of another elsewhere."""
    parts = composed(letter, "NFKD").casefold().replace("ı", "i")
    return "".join(part for part in parts if not unicodedata.combining(part))


_BASES = {
    ord(one): _base(one)
    for label in (
        *AD_LABELS,
        *OTHERS,
        *_READ,
        *_NEXT,
        *_ABOUT,
        *_SHARING,
        *_LISTENING,
        *_CONTENTS,
        *SHELVES,
        "i̇",
    )
    for one in label
}


def bare(text: str) -> str:
    """A text without the marks around it, and with the bases of those letters that labels have."""
    line = text.strip(LABEL_MARKS).lower()
    return line if line.isascii() else line.translate(_BASES)


_LABELS = frozenset(map(bare, (*AD_LABELS, *OTHERS, *_READ, *SHELVES, *_NEXT, *_ABOUT)))
_APART = frozenset(map(bare, (*_ABOUT, *_NEXT)))
SHARED = frozenset(map(bare, (*_SHARING, *_LISTENING)))
LISTENED = frozenset(map(bare, _LISTENING))
NEVER = frozenset(map(bare, (*AD_LABELS, *_BUTTONS, *_CONTENTS)))
"""What heads no chapter, whatever stands around it."""


def is_label(text: str) -> bool:
    """Whether a text is such words, marks around them aside."""
    return bare(text) in _LABELS


def is_of_no_part(text: str) -> bool:
    """Whether a text is what stands above a few lines on who wrote another, or above the next story."""
    return bare(text) in _APART
