"""Whether an article is an opinion, by the section it is filed under or the folder its address names, else by
what its headline is labelled with.

Outlets of every language keep opinions apart, under a dozen names. The words are those of sections; in
addresses they stand as they are or without their accents.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import fold
from newscrawl.extract.page import Page
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_BETWEEN = str.maketrans(dict.fromkeys("/_.,&|+-", " "))
_WORDS = frozenset(map(fold, plain_words(
    """
    opinion opinions editorial editorials column columns columnist columnists oped viewpoint viewpoints
    commentary commentaries kommentar kommentare kolumne kolumnen meinung leitartikel gastkommentar glosse
    tribune tribunes opinión columna columnas columnista columnistas editoriales opinioni commenti editoriali
    opinião opiniao colunas colunistas colunista editoriais opinió opinio tribuna opinie opinies columnisten
    commentaar debatt debat mening meninger åsikt asikt åsikter ledare krönika krönikor kronikor leder ledere
    lederartikel kronikk kronikker kronik kommentarer kolumni kolumnit mielipide pääkirjoitus paakirjoitus
    arvamus juhtkiri viedoklis viedokļi viedokli komentāri nuomonė nuomone nuomonės nuomones komentarai
    felieton felietony publicystyka opinia komentarz komentarze názor názory nazory komentář komentáře
    komentár komentáre glosa glosy vélemény velemeny publicisztika jegyzet opinii editorialul komentari
    komentar kolumna mišljenja misljenja mnenje mnenja stav stavovi mendime opinione editoriale комментарии
    мнения мнение колонки колонка думки думка погляди коментар коментари коментарии меркаванне ставови колумни
    колумна мислења мишљења мишљење пікір пікірлер γνώμες γνώμη απόψεις άποψη apopseis gnomes opini kolom
    tajuk pandangan yazarlar köşe kose köşeyazıları görüş görüşler gorus yorum yorumlar rəy rəylər köşə fikir
    fikirlər opinyon kolumnista maoni tahariri mawazo דעות רأי رأي آراء الرأي کالم ادارتی اداریہ رائے دیدگاه
    یادداشت سرمقاله विचार संपादकीय सम्पादकीय अग्रलेख मत मतामत মতামত সম্পাদকীয় কলাম அபிப்பிராயம் தலையங்கம் కాలమ్
    సంపాదకీయం అభిప్రాయం ಅಭಿಪ್ರಾಯ ಸಂಪಾದಕೀಯ അഭിപ്രായം എഡിറ്റോറിയൽ તંત્રીલેખ અભિપ્રાય ਸੰਪਾਦਕੀ ਵਿਚਾਰ ความเห็น ทัศนะ
    บทบรรณาธิการ คอลัมน์ 观点 觀點 评论 評論 社论 社論 社评 社評 专栏 專欄 社説 論説 オピニオン コラム
    éditorial éditoriaux édito éditos chroniques gastbeitrag gastbeiträge gastbeitraege coluna commento דעה
    오피니언 사설 칼럼 기고 կարծիք აზრი მოსაზრება leiðari leiðarar skoðun skodun iritzia iritziak tuairim
    ytring ytringer ytringar meningar klumme klummer glossen standpunkt standpunkte zwischenruf mielipiteet
    pistill pistlar skoðanir gästkrönika gästkrönikor debattinnlegg debatindlæg debattartikel
    """
)))  # fmt: skip
_JOINED = re.compile(
    r"[/_.\s-](?:op-ed|köşe-?yazıları|kose-?yazilari|köşe-?yazilari|ý kiến|góc nhìn|quan điểm"
    r"|points?[ -]de[ -]vue|letters[ -]to[ -]the[ -]editor)(?:$|[/_.\s-])"
)
_OF_READERS = plain_words(
    """
    kommentare kommentarer commentaar commenti komentarai komentāri komentarz komentarze komentář komentáře
    komentár komentáre komentari komentar комментарии коментар коментари коментарі yorum yorumlar rəy rəylər
    """
)
"""What leads to readers' comments as well, beside a headline."""
_READERS_OWN = re.compile(
    r"guest (?:column(?:ist)?|opinion|essay|editorial|commentary|comment|view)|op-?ed|insändare|läserbrev"
    r"|letters?(?: to the editor)?|leserbriefe?|cartas?(?: al director)?|lettre ouverte|open letter"
    r"|offener brief|leserbrev|læserbrev|lezersbrief|ingezonden"
)
"""What stands before a headline, and in no folder, for whoever writes to a paper or is its guest."""
_LABEL = re.compile(r"(.{3,30}?)\s?[:|–—]\s")
_MARKS, _LABEL_LETTERS = frozenset(":|–—"), 34
_ARTICLES = plain_words("a an the ein eine un une una um uma en et ett o")
_BY = plain_words("by von de di door av af par por do przez od")
_ABOVE, _BELOW = 2, 12
"""Elements before a heading that may hold its kicker, and behind it that may say who gives an opinion."""
_MENUS, _LEVELS = frozenset(("li", "nav")), 3
_SHORT, _FIRST = 80, 3
"""Letters of either, with the blanks of its source, and words of it that are looked at."""
_NO_OPINIONS = re.compile(
    r"opinion[\s_-]?polls?|public[\s_-]opinion|tribune[\s_-](?:content|news|media|broadcasting)"
)
"""What is reported of, and nobody's; and who sends stories to papers."""
_SAID = ("opinion", "tribune")
"""One of these has all of it."""


def is_opinion(folders: str, section: str | None) -> bool:
    """Whether the folders of an address (in small letters) or the name of a section are those of opinions."""
    named = f"{folders} {fold(section)}" if section else folders
    if has_any(named, _SAID):
        named = _NO_OPINIONS.sub("", named)
    return not _WORDS.isdisjoint(named.translate(_BETWEEN).split()) or _JOINED.search(f" {named}") is not None


def is_labelled(page: Page, heading: Element | None, headline: str) -> bool:
    """Whether a headline begins with a word for opinions and a mark ("Column: …"), has one for its kicker, or
    a line below it says whose it is ("A column by …")."""
    begins = headline[:_LABEL_LETTERS]
    label = None if _MARKS.isdisjoint(begins) else _LABEL.match(begins)
    if label is not None and ((said := fold(label[1])) in _WORDS or _READERS_OWN.fullmatch(said)):
        return True
    if heading is None:
        return False
    for element in page.elements[max(heading.place - _ABOVE, 0) : heading.end + _BELOW]:
        if element.text and len(element.text) < _SHORT and (words := element.text.split(None, _FIRST)):
            words = words[1:] if words[0].lower() in _ARTICLES else words
            first = words[0] if words else ""
            said = first.lower() if first.isascii() else fold(first)
            if said in _WORDS and _labels(element, words, heading):
                return True
    return False


def _labels(element: Element, words: list[str], heading: Element) -> bool:
    """Whether the words of an element, of which the first is one for opinions, stand below a heading before
    the name of whose it is, or are all of its kicker."""
    if len(words) > 1:
        return words[1].lower() in _BY and element.place > heading.place
    if element.place >= heading.end or fold(words[0]) in _OF_READERS:
        return False
    return _MENUS.isdisjoint(part.tag for part in islice(element.iterancestors(), _LEVELS))
