"""How error pages are headed: of a server that fails, of a page that is not there, of a guard before it.

"500 jobs to go at the mill", "Hiker still not found" and "Forbidden love" are stories: a number counts where
nothing follows it but a mark or the name of the fault, words where they are all of the heading or speak of a
page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from newscrawl.extract.markup.text import fold
from newscrawl.known.having import has_any

_NUMBER = r"""^(?:(?:http|error|errore|erro|erreur|fehler|fel|feil|fejl|fout|błąd|chyba|hiba|hata|ошибка|код
    |code)\ )*
    (?:40[013456]|410|429|50[0-4])
    (?:[.!]?$|\ ?[:|]\ ?|\ -\ |\ (?:error|page|not|forbidden|gone|internal|bad|service|unauthorized|too
        |fehler|erreur|ошибка))"""
_NOT_THERE = r"""page\ not\ found|^(?:not|nothing)\ found\W*$
    |^(?:(?:the|this|that|requested|sorry,?|oops[!,.]?)\ )*(?:page|file|url|article|document|content|resource)
        (?:\ (?:you|was|could|can|is|has|requested)\b.{0,40})?\ (?:not|cannot|can't)\ (?:be\ )?found
    |^(?:sorry|oops)?\W*we\ (?:can't|cannot|couldn't|could\ not)\ find\ (?:that|the|this|your)\ page\b(?!-)"""
_AT_WORK = r"""^(?:we(?:'ll|\ will)\ be\ (?:right\ )?back(?:\ online)?(?:\ soon|\ shortly)?
    |(?:(?:the|this|our)\ )?(?:(?:web)?site\ )?(?:is\ )?(?:currently\ )?(?:under|down\ for|undergoing)
        \ (?:scheduled\ |routine\ |planned\ )?maintenance
    |(?:site\ |scheduled\ )?maintenance(?:\ mode)?|wartungsmodus
    |wir\ sind\ (?:gleich|bald|in\ kürze)\ (?:wieder\ )?(?:zurück|(?:für\ (?:sie|euch)\ )?da|online)
    |(?:site\ )?en\ maintenance
    |(?:sitio\ )?en\ mantenimiento|(?:sito\ )?in\ manutenzione|(?:site\ )?em\ manutenção
    |(?:(?:サイト|システム)?メンテナンス中(?:です)?))\W*$"""
_FAILED = r"""^(?:error|fehler|erreur|errore)\W*$
    |^(?:an?\ (?:unexpected\ |internal\ |unknown\ )?(?:error|exception)\ (?:has\ )?occurred
    |es\ ist\ (?:leider\ )?ein\ (?:\w+\ )?fehler\ aufgetreten
    |une\ erreur\ (?:\w+\ )?(?:est\ survenue|s'est\ produite)
    |(?:se\ )?ha\ (?:producido|ocurrido)\ un\ error(?:\ inesperado)?|si\ è\ verificato\ un\ errore
    |er\ is\ een\ (?:\w+\ )?fout\ opgetreden|ocorreu\ um\ erro(?:\ inesperado)?
    |ett\ fel\ har\ (?:uppstått|inträffat)
    |der\ (?:er\ )?(?:er\ )?(?:sket|opstået)\ en\ fejl|wystąpił\ (?:\w+\ )?błąd|došlo\ k\ chybě)\W*$"""
_GUARD = r"""^access\ denied(?:[.!]?$|\ ?[:|]\ ?|\ -\ )|^(?:access\ )?forbidden$
    |^(?:just\ a\ moment|redirecting)\W*$|are\ you\ a\ robot"""
_TAKEN_AWAY = r"""^(?:(?:sorry|oops|(?:we(?:'re|\ are)\ )?sorry|leider|désolée?|lo\ sentimos)\W+)?(?:
    (?:(?:this|the|that|requested)\ )*(?:article|story|page|content|post|item|document)
        \ (?:(?:has|have|is|was|been|now|since)\ )*(?:removed|deleted|withdrawn|taken\ down|unpublished
        |expired|no\ longer\ (?:available|online|exists?))
    |(?:diese[rs]?\ |der\ |die\ )?(?:artikel|beitrag|seite|inhalt|meldung)\ (?:(?:ist|wurde|leider)\ )*
        (?:gelöscht|entfernt|nicht\ mehr\ (?:verfügbar|online|vorhanden))
    |(?:cet(?:te)?\ |l'|la\ |ce\ )?(?:article|page|contenu)
        \ (?:n'est\ plus\ (?:disponible|en\ ligne)|n'existe\ plus|a\ été\ (?:supprimée?|retirée?))
    |(?:est[ea]\ |el\ |la\ )?(?:artículo|noticia|página|contenido|nota)
        \ (?:ya\ no\ (?:está\ disponible|existe)|(?:ha\ sido|fue)\ (?:eliminad|retirad|borrad)[oa])
    |(?:est[ea]\ |o\ |a\ )?(?:artigo|notícia|página|conteúdo|matéria)
        \ (?:(?:já\ )?não\ (?:está\ mais\ disponível|existe\ mais)|foi\ (?:removid|excluíd|apagad)[oa])
    |(?:quest[oa]\ |l'|il\ |la\ )?(?:articolo|pagina|contenuto|notizia)
        \ (?:non\ (?:è\ più\ disponibile|esiste\ più)|è\ stat[oa]\ (?:rimoss|cancellat|eliminat)[oa])
    |(?:dit\ |deze\ |het\ |de\ )?(?:artikel|pagina|bericht)\ (?:is\ (?:verwijderd|niet\ meer\ beschikbaar)
        |bestaat\ niet\ meer|niet\ meer\ beschikbaar)
    |(?:эт(?:а|от)\ |данн\w{2}\ )?(?:статья|страница|материал|новость|публикация)
        \ (?:был[ао]?\ )?(?:удал[её]н\w{0,2}|больше\ не(?:доступ\w+|\ существует))
    |(?:ten\ |ta\ )?(?:artykuł|strona|materiał)\ (?:został[ao]?\ usunięt[ya]|nie\ jest\ już\ dostępn[ya])
    |(?:bu\ )?(?:haber|sayfa|içerik)\ (?:kaldırılmış|silinmiş|artık\ (?:mevcut|yayında)\ değil)(?:tır)?
    |(?:この)?(?:記事|ページ)は(?:削除されました|掲載を終了しました|公開を終了しました)
    |[该該此本]?(?:文章|页面|内容|網頁|頁面|內容)已被?(?:删除|刪除|下线|下架)
    |(?:삭제된|존재하지\ 않는)\ (?:기사|게시물)입니다
    )\W*$"""
"""A note in the place of an article. What is not available now, or not here, may be there for others."""
_GONE = re.compile(_TAKEN_AWAY, re.VERBOSE)
_FAULT = re.compile(f"{_NUMBER}|{_NOT_THERE}|{_AT_WORK}|{_FAILED}|{_GUARD}|{_TAKEN_AWAY}", re.VERBOSE)
_NOT_THERE_WORDS = (
    "seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte nicht gefunden",
    "seite existiert nicht", "página no encontrada", "página no existe", "página não encontrada",
    "página não existe", "page introuvable", "page non trouvée", "page n'existe pas",
    "pagina niet gevonden", "pagina bestaat niet", "pagina non trovata", "pagina non esiste",
    "страница не найдена", "страницы не существует", "сторінку не знайдено", "сторінка не знайдена",
    "старонка не знойдзена", "страницата не е намерена", "страницата не е пронајдена",
    "страница није пронађена", "stranica nije pronađena", "stranica ne postoji",
    "strani ni mogoče najti", "stran ne obstaja", "stran ni bila najdena", "nie znaleziono strony",
    "strona nie istnieje", "strona nie została znaleziona", "stránka nenalezena",
    "stránka nebyla nalezena", "stránka neexistuje", "stránka nenájdená", "stránka nebola nájdená",
    "stránka sa nenašla", "oldal nem található", "nem található az oldal", "nem található oldal",
    "pagina nu a fost găsită", "pagina nu există", "faqja nuk u gjet", "sidan hittades inte",
    "sidan kunde inte hittas", "sidan finns inte", "siden blev ikke fundet", "siden findes ikke",
    "siden ble ikke funnet", "siden finnes ikke", "fant ikke siden", "sivua ei löytynyt",
    "sivua ei löydy", "síða fannst ekki", "síðan fannst ekki", "lehte ei leitud", "lapa nav atrasta",
    "puslapis nerastas", "puslapis neegzistuoja", "bladsy nie gevind", "no s'ha trobat la pàgina",
    "pàgina no trobada", "páxina non atopada", "ez da orria aurkitu", "orria ez da aurkitu",
    "tudalen heb ei chanfod", "sayfa bulunamadı", "səhifə tapılmadı", "sahifa topilmadi",
    "бет табылмады", "барак табылган жок", "хуудас олдсонгүй", "η σελίδα δεν βρέθηκε",
    "δεν βρέθηκε η σελίδα", "էջը չի գտնվել", "էջը չգտնվեց", "გვერდი ვერ მოიძებნა", "העמוד לא נמצא",
    "הדף לא נמצא", "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "صفحه یافت نشد", "صفحه پیدا نشد",
    "صفحہ نہیں ملا", "पृष्ठ नहीं मिला", "पेज नहीं मिला", "पृष्ठ सापडले नाही", "पृष्ठ फेला परेन",
    "পৃষ্ঠাটি পাওয়া যায়নি", "পৃষ্ঠা পাওয়া যায়নি", "પૃષ્ઠ મળ્યું નથી", "ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ",
    "பக்கம் கிடைக்கவில்லை", "பக்கம் காணப்படவில்லை", "పేజీ కనబడలేదు", "పేజీ కనుగొనబడలేదు",
    "ಪುಟ ಕಂಡುಬಂದಿಲ್ಲ", "പേജ് കണ്ടെത്തിയില്ല", "පිටුව හමු නොවීය", "ไม่พบหน้า", "ບໍ່ພົບໜ້າ",
    "រកមិនឃើញទំព័រ", "စာမျက်နှာ မတွေ့", "halaman tidak ditemukan", "halaman tidak dijumpai",
    "hindi nahanap ang pahina", "không tìm thấy trang", "ukurasa haujapatikana",
    "ページが見つかりません", "ページは見つかりません", "页面不存在", "頁面不存在", "找不到页面",
    "找不到頁面", "找不到该页", "페이지를 찾을 수 없", "존재하지 않는 페이지",
)  # fmt: skip
"""How other languages say that a page is not there."""
_NOT_THERE_ELSEWHERE = tuple(map(fold, _NOT_THERE_WORDS))
_SOUGHT = re.compile(
    r"""\b(?:page|article|story|content|url|link|file)\ (?:that\ )?you(?:'re|'ve|\ are|\ were|\ have)?
        \ (?:look(?:ing)?\ for|requested|tried\ to|trying\ to|seek|searched|clicked|followed|entered)
    |\brequested\ (?:page|url|article)\b|\b(?:can't|cannot|couldn't)\ find\ what\ you(?:'re|\ are)\ looking
    |\b(?:gesuchte|aufgerufene|angeforderte|gewünschte)\ (?:web)?(?:seite|adresse|url|artikel|inhalt)\b
    |\bseite,?\ die\ (?:sie|du)\ (?:suchen|suchst|aufgerufen|aufrufen|angefordert)
    |\bpage\ (?:que\ vous\ (?:r?e?cherche|demande|avez|tente|essaye)|demandée|recherchée)
    |\b(?:página|contenido|artículo|conteúdo)\ (?:que\ (?:está|estás|busca|você|procura|intenta)|solicitada)
    |\bpagina\ (?:che\ (?:stai|cerchi|hai|state)|richiesta|die\ (?:u|je)\ (?:zoekt|zoekte|hebt|probeert))
    |\bopgevraagde\ pagina|\bsidan\ (?:som\ )?du\ (?:sök|letar|försök|begär)|\betsimääsi\ sivua
    |\bsiden,?\ (?:som\ )?du\ (?:let|led|søk|søg|prøv|forsøg)
    |\bstron[ay],?\ kt[óo]r(?:ej|ą)\ (?:szukasz|próbujesz)|\bstránk[au],?\ kter(?:ou|á)\ (?:hledáte|jste)
    |\bstránk[au],?\ ktorú\ hľadáte|\bkeresett\ oldal|\bpagina\ pe\ care\ o\ ca|\bstranic[au]\ koju\ tražite
    |\bстраниц[аы],?\ котор(?:ую|ой)\ вы|\bзапрашиваем\w+\ (?:вами\ )?страниц|\bсторінк[аи],?\ яку\ ви
    |\bстраница\w*,?\ която\ търсите|\bσελίδα\ που\ (?:ψάχνετε|αναζητάτε|ζητήσατε)
    |\baradığınız\ (?:sayfa|içerik)|\bhalaman\ yang\ anda\ (?:cari|minta|tuju)
    |\btrang\ (?:mà\ )?bạn\ (?:đang\ )?tìm
    |الصفحة\ التي\ (?:تبحث|تحاول|طلبت)|صفحه\ مورد\ نظر|הדף\ (?:שחיפשת|המבוקש)
    |お探しのページ|指定されたページ|您(?:访问|要找|请求|查找|所?訪問|要尋找)的(?:页面|頁面|网页|網頁|内容)
    |(?:찾으시는|요청하신|찾으려는)\ 페이지|जिस\ पेज\ को""",
    re.VERBOSE,
)
"""How such a page speaks of the one that a reader wanted: no story does in its first lines."""
_LINES = 3
"""Pieces of a text that are looked at for it."""
_BESIDE = 30
"""Letters that such a heading has beside those words: of a story it is a part."""
_LONGEST = _BESIDE + max(map(len, _NOT_THERE_ELSEWHERE))


def says_fault(headline: str) -> bool:
    """Whether a heading is that of a page of a fault."""
    heading = fold(headline)
    if _FAULT.search(heading):
        return True
    if len(heading) > _LONGEST or not has_any(heading, _NOT_THERE_ELSEWHERE):
        return False
    found = (words for words in _NOT_THERE_ELSEWHERE if words in heading)
    return len(heading) <= _BESIDE + max(map(len, found))


def says_taken_away(headline: str) -> bool:
    """Whether a heading says that an article was there, and is no more."""
    return _GONE.search(fold(headline)) is not None


def fault_in(*titles: str | None) -> str | None:
    """The first of some titles that is one of a page of a fault."""
    return next((title for title in titles if title and says_fault(title)), None)


def told_fault(texts: Iterable[str]) -> str | None:
    """The first of the pieces of a short text that speaks of the page which a reader wanted, as one does that
    has nothing else."""
    return next((text for text in islice(texts, _LINES) if _SOUGHT.search(fold(text))), None)
