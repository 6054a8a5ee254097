"""Whether a line says that an article is for some readers only: who pays for it, or is a member.

Stories say the same of tickets, stadiums and what a company offers. So a sentence has to name the article as
well ("This article is for subscribers only."); a few words need not, nor does what has no end, as a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.known.having import has_any
from newscrawl.known.wordcount import count_words
from newscrawl.known.wordtables import plain_words

_ONLY = re.compile(
    r"\b(?:only|exclusive(?:ly)?|nur|exklusiv|ausschließlich|réservée?s?|sol[oa]|sólo|només|exclusi(?:v[oa]s?|us?)|exkluz[ií]vn\w+|khusus"
    r"|(?:restrit|reservad)[oa]|apenas|só|riservat[oa]|alleen|exclusief|enkel|slegs|bara|endast|kun|bare"
    r"|forbeholdt|aðeins|vain|ainoastaan|ainult|tylko|wyłącznie|jen|pouze|iba|len|csak|doar|numai|vetëm|samo"
    r"|isključivo|само|только|толькі|лише|тільки|тек|tik|tikai|yalnızca|yalnız|sadece|faqat|hanya|chỉ|pekee"
    r"|μόνο|միայն|მხოლოდ|केवल|फक्त|मात्र|শুধুমাত্র|فقط|صرف)(?!\w)"
    r"|בלבד|限定(?!(?:の|有料)*記事(?!で))|仅限|僅限|限(?:訂閱|订阅|會員|会员)|専用|のみ|전용|(?:회원|구독자)만|ಮಾತ್ರ|മാത്രം|மட்டும்|మాత్రమే|පමණි|เท่านั้น"
)
PAYERS = plain_words(
    """
    subscri abonn abona abone assinante abbonat suscriptor prenumer tilaaj tellija subskryb předplat predplat
    előfizet pretplat претплат naročnik intekenaar abunə obunachi áskrifend pelanggan подпис передплат падпісч
    абонат жазылушы συνδρομητ բաժանորդ გამომწერ מנוי ग्राहक গ্রাহক مشتر سبسکرائبر 会員 會員 購読 订阅 訂閱
    付费 付費 회원 구독 ಚಂದಾದಾರ വരിക്കാർ சந்தாதார చందాదారు ග්‍රාහක thuê सदस्य सब्सक्राइबर wanachama สมาชิก
    """
)
MEMBERS = plain_words("member mitglied soci membre leden medlem jäsen viên")
"""Of what one is in each line that says for which readers an article is, but not of members in the text's
own: that may end with them."""
_SHORT = 110
"""Characters of such a line at the most."""
_NO_TEXT = re.compile(
    r"\b(?:comment|komment|koment|coment|reager|react(?:ie|ion)|discu|diskut|diskus|yorum|hozzászól|szólhat|keskust"
    r"|коммент|комент|обсужд|обговор|listen|audio|vorles|anhör|hören|écout|escuch|ouvir|ascolt|luister|lytt|lyssn"
    r"|gift|offrir|verschenk|regal|newsletter|nieuwsbrief|boletín|infolettre|ny(?:hets|heds)?brev|uutiskirje|hírlev|bülten|рассыл|розсил|crossword|puzzle|quiz|podcast|e-?paper)"
    r"|コメント|댓글|评论|評論|留言|تعليق|التعليق|תגוב|टिप्पणी|メルマガ|ニュースレター|뉴스레터"
)
"""What such a line may speak of in place of the text: who may comment, listen to it or give it to others."""
_CONSENT = re.compile(
    r"cookie|\btracking|\bpur-abo|mit werbung|with ads\b|avec (?:des |de la )?pub"
    r"|con (?:pubblicità|publicidad|anuncios)|com (?:publicidade|anúncios)"
)
"""What a line speaks of that asks whether a reader may be followed, or pays not to be: the text is there."""
_ENDS = (".", "!", "?", "…", "。", "！", "।", "۔", "؟", "։")
_FEW = 3
"""Words of a line that may be no sentence, whatever it ends in."""
_ARTICLE = plain_words(
    """
    artic artíc artig artik artyk článk článe článo članak članc članku cikk tartal straipsn rakst grein
    makale haber yazı içerik xəbər məqal стать статт статия матер матэр публик контент содерж текст новост
    змест вміст садрж чланак новин мақала макала мазмұн άρθρ περιεχ κείμεν հոդված նյութ სტატი მასალ
    კონტენტ text tekst texto testo teksti conten conting conțin conteú inhalt inhoud inneh innh indh efni
    sisäl juttu jutu lugu story verhaal histor saken nyhe bericht beitr meldung notíc notic notiz matéria
    report treś obsah sadrž vsebin përmbaj lajm konten berita nội habari maudhui page seite página pagina
    oldal lesen lire leer 記事 文章 内容 內容 全文 本文 기사 콘텐츠 مقال محتو المادة مطلب خبر مضمون תוכן
    כתבה מאמר लेख सामग्री खबर ख़बर समाचार कंटेंट নিবন্ধ প্রতিবেদন কন্টেন্ট কনটেন্ট লেখা கட்டுரை செய்தி
    உள்ளடக்க వ్యాస కథన కంటెంట్ వార్త ಲೇಖನ ವಿಷಯ ಸುದ್ದಿ ലേഖന വാർത്ത ഉള്ളടക്ക ලිපි අන්තර්ගත บทความ เนื้อหา
    ข่าว
    """
) | {" post ", " read", "bài viết", "артык", "člane", "makala", "maqola"}
"""What such a sentence may call an article, or do with it."""
_OF_OTHERS = re.compile(r"older than|archiv|arkiv|arşiv|архив|архів")
"""What a sentence speaks of that tells which articles are for some only, and these are others."""


def is_for(readers: Sequence[str], words: str) -> bool:
    """Whether a line in small letters says that something is for some `readers` only, who are those of all
    that the lines beside it name as well."""
    if len(words) > _SHORT or not has_any(words, readers):
        return False
    if _ONLY.search(words) is None or speaks_of_others(words):
        return False
    if not words.endswith(_ENDS) or count_words(words) <= _FEW:
        return True
    return has_any(words, _ARTICLE) and _OF_OTHERS.search(words) is None


def speaks_of_others(words: str) -> bool:
    """Whether a line in small letters speaks of what is no article: comments, letters, games."""
    return _NO_TEXT.search(words) is not None


def asks_for_consent(words: str) -> bool:
    """Whether a line in small letters asks to follow the reader, or to be paid for not doing so."""
    return _CONSENT.search(words) is not None
