"""What a server's fault, a page that is not there, or a guard before it is headed with.

"500 jobs to go at the mill", "Hiker still not found" and "Forbidden love" are stories: a number counts where
nothing follows it but a mark or the name of the fault, words where they are all of the heading or speak of a
page.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.text import fold

_NUMBER = r"""^(?:(?:http|error|errore|erro|erreur|fehler|fel|feil|fejl|fout|błąd|chyba|hiba|hata|ошибка|код
    |code)\ )*
    (?:40[013456]|410|429|50[0-4])
    (?:[.!]?$|\ ?[:|]\ ?|\ -\ |\ (?:error|page|not|forbidden|gone|internal|bad|service|unauthorized|too
        |fehler|erreur|ошибка))"""
_NOT_THERE = r"""page\ not\ found|^not\ found\W*$
    |^(?:(?:the|this|that|requested|sorry,?|oops[!,.]?)\ )*(?:page|file|url|article|document|content|resource)
        (?:\ (?:you|was|could|can|is|has|requested)\b.{0,40})?\ (?:not|cannot|can't)\ (?:be\ )?found
    |seite\ (?:wurde\ |konnte\ )?nicht\ gefunden|página\ (?:no|não)\ encontrada|page\ introuvable
    |pagina\ (?:niet\ gevonden|non\ trovata)|страница\ не\ найдена|сторінку\ не\ знайдено
    |nie\ znaleziono\ strony|stránka\ (?:nebyla\ |nebola\ )?(?:nenájden|nenalezen|nalezen|nájden)
    |nem\ található(?:\ az)?\ oldal|sidan\ (?:hittades\ inte|kunde\ inte\ hittas)
    |siden\ (?:blev\ ikke\ fundet|ble\ ikke\ funnet)|sayfa\ bulunamadı|halaman\ tidak\ ditemukan
    |không\ tìm\ thấy\ trang|ページが見つかりません|[页頁]面不存在|페이지를\ 찾을\ 수\ 없"""
_GUARD = r"""^access\ denied(?:[.!]?$|\ ?[:|]\ ?|\ -\ )|^(?:access\ )?forbidden$|^just\ a\ moment\W*$
    |are\ you\ a\ robot"""
_FAULT = re.compile(f"{_NUMBER}|{_NOT_THERE}|{_GUARD}", re.VERBOSE)


def says_fault(headline: str) -> bool:
    """Whether a heading is that of a page of a fault."""
    return _FAULT.search(fold(headline)) is not None
