"""What old templates set below a text: rows of links that print, send or save it, and of its pages.

Each name between the marks must be one of those below, whatever the language, or a number that counts on. A
name that says more than "print" or "back" is such a row alone.
"""

from __future__ import annotations

import re

from newscrawl.known.countedpages import NEXT, WORDS
from newscrawl.known.wordtables import plain_words


def _names(table: str) -> frozenset[str]:
    """The names of a table in which each is written in one."""
    return frozenset(name.replace("_", " ") for name in plain_words(table))


_WHOLE = _names(
    """
    printer-friendly printer_friendly printer-friendly_version printer_friendly_version printer-friendly_page
    printer_friendly_page print_version printable_version print-friendly send_to_a_friend send_to_friend
    email_a_friend e-mail_a_friend email_to_a_friend tell_a_friend email_this_page e-mail_this_page
    blogthis! permalink trackback trackbacks no_comments leave_a_comment add_comment add_a_comment
    post_comment comments_off digg_this digg_it digg_it! save_to_del.icio.us add_to_del.icio.us del.icio.us
    slashdot_it! slashdot_it stumble_it! stumbleupon newsvine furl mixx technorati fark buzz_up!
    discuss_in_forum discuss_in_the_forum sign_my_guestbook sign_the_guestbook back_to_top return_to_top
    druckversion druckansicht druckfassung zum_drucken nach_oben zum_seitenanfang seitenanfang
    seite_empfehlen artikel_versenden artikel_empfehlen per_e-mail_versenden zurück_zur_übersicht
    zur_übersicht version_imprimable version_à_imprimer imprimer_cet_article envoyer_à_un_ami
    recommander_à_un_ami haut_de_page retour_en_haut retour_à_la_liste retour_au_sommaire
    versión_para_imprimir versión_imprimible enviar_a_un_amigo enviar_por_email enviar_por_correo
    enviar_por_e-mail volver_arriba volver_al_inicio volver_atrás volver_al_listado versão_para_impressão
    versão_para_imprimir enviar_por_e-mail enviar_para_um_amigo enviar_a_um_amigo voltar_ao_topo
    versione_stampabile versione_per_la_stampa invia_a_un_amico invia_per_email torna_indietro torna_su
    torna_all'inizio printversie afdrukversie stuur_door mail_een_vriend naar_boven terug_naar_boven
    udskriv_artikel utskriftsvennlig skriv_ut_siden tips_en_venn tipsa_en_vän utskriftsvänlig_version
    tulosta_sivu lähetä_kaverille wersja_do_druku do_druku wyślij_znajomemu poleć_znajomemu do_góry
    powrót_do_listy poslat_e-mailem poslat_emailem poslat_známému verze_pro_tisk verzia_pre_tlač
    poslať_e-mailom nyomtatható_változat küldés_e-mailben nyomtatási_nézet versiune_pentru_tipărire
    versiune_printabilă trimite_unui_prieten trimite_prin_email verzija_za_štampu verzija_za_ispis
    pošalji_prijatelju за_печат изпрати_на_приятел версия_за_печат версия_для_печати версія_для_друку
    отправить_другу послать_другу отправить_по_почте вернуться_назад возврат_к_списку обсудить_на_форуме
    надіслати_другу εκτύπωση_άρθρου αποστολή_με_email στείλτε_το_σε_φίλο yazıcı_dostu arkadaşına_gönder
    geri_dön sayfayı_yazdır başa_dön نسخة_للطباعة أرسل_لصديق إرسال_لصديق أرسل_إلى_صديق نسخه_چاپی
    ارسال_به_دوستان גרסה_להדפסה שלח_לחבר
    打印本页 打印此页 打印本文 关闭窗口 关闭视窗 友善列印 转寄友人 转寄好友 转寄朋友 回上一页 回上页 回首页
    推荐给好友 加入收藏 返回顶部 返回列表 返回首页 印刷用ページ 印刷する 印刷用画面 ページトップへ
    ページの先頭へ このページのトップへ トップへ戻る 一覧へ戻る 一覧に戻る 前のページ 次のページ
    인쇄하기 메일보내기 기사보내기 상단으로 맨위로 목록으로 스크랩하기
    """
)
_PARTS = _names(
    """
    print email e-mail mail send save comment comments share discuss bookmark close back top rate reddit digg
    print_this email_this e-mail_this save_this print_this_article email_this_article e-mail_this_article
    print_this_story email_this_story e-mail_this_story subscribe home forum
    drucken versenden empfehlen zurück kommentieren merken imprimer envoyer réagir commenter retour imprimir
    enviar volver comentar subir votar voltar topo stampa invia commenta indietro afdrukken reageer reageren
    terug printen udskriv skriv_ut tulosta lähetä dela tilbake tilbage tillbaka drukuj wyślij skomentuj
    komentuj powrót tisk tisknout vytisknout zpět nahoru tlač vytlačiť späť hore nyomtatás küldés vissza
    tipărește trimite înapoi štampaj odštampaj pošalji ispis natrag nazad tisak печать распечатать отправить
    назад наверх обсудить комментировать друк роздрукувати надіслати печат εκτύπωση αποστολή επιστροφή σχόλια
    yazdır gönder geri yorumla yorum_yaz طباعة إرسال رجوع تعليق چاپ ارسال הדפס שלח
    大 中 小 大_中_小 字号:大_中_小 打印 关闭 收藏 列印 转寄 字号 字体 印刷 ブックマーク 인쇄 메일 스크랩 목록
    """
)
_BACK = plain_words(
    "zurück volver voltar topo powrót zpět nahoru terug наверх επιστροφή رجوع tisk tisknout vytisknout"
)
"""Such of one word as a text has in no line of its own."""
_BEGUN = re.compile(r"[\W\d_]*([^\W\d_]+)")
FIRST, _BEGIN = (
    frozenset(found[1] for name in names if (found := _BEGUN.match(name)) is not None)
    for names in (_WHOLE | _BACK | NEXT, _WHOLE | _PARTS | NEXT | set(WORDS))
)
"""The first words of such rows that have no mark, and of all."""
_SPLIT = re.compile(r"[|•·/,;»«›‹<>►→\[\]【】［］{}()（）「」＞＜｜–—]|\s-\s|\s{2,}")
_COUNT = re.compile(r"\s*\d{1,4}\s*")
_PAGES = re.compile(r"\W*(?:page|seite|pagina|página|strona|sida|side)?\W*1(?=\W)(?:\W{1,5}\d{1,2})+\W*(.*)")
_NUMBER = re.compile(r"\d+")
LONGEST, _NAME = 120, 40
"""Letters of such a row, and of what may be a name in it."""


def is_tools(shape: str) -> bool:
    """Whether a line is a row of what may be done with a text, or of the numbers of its pages."""
    if len(shape) > LONGEST or ((begun := _BEGUN.match(line := shape.lower())) and begun[1] not in _BEGIN):
        return False
    if "1" in line and _is_of_pages(line):
        return True
    names = [name for part in _SPLIT.split(line) if (name := _COUNT.sub(" ", part).strip(" .:"))]
    if not names or len(names[0]) > _NAME:
        return False
    if len(names) == 1:
        return names[0] in _WHOLE or (names[0] == line and names[0] in _BACK)
    return all(name in _WHOLE or name in _PARTS for name in names)


def _is_of_pages(line: str) -> bool:
    """Whether a line counts pages from the first, with marks between or a word for the next behind them."""
    found = _PAGES.match(line)
    if found is None:
        return False
    numbers = [int(number) for number in _NUMBER.findall(line)]
    if numbers != list(range(1, len(numbers) + 1)):
        return False
    rest = "".join(char for char in found[1] if char.isalpha())
    return rest in NEXT or (not rest and ("|" in line or "[" in line))
