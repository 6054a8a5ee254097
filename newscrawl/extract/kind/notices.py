"""Whether a short page speaks to its visitors, in place of a story: it asks for consent to be followed, says
that it is not for this country or browser, that too much was asked of it, or that adverts have to be shown.

Stories speak of such notices, too, and quote them. So one has to begin one of the first paragraphs, without a
quotation mark, of a page that says of itself neither that it is an article nor when it was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from newscrawl.extract.markup.text import fold

_FIRST, FEW = 2, 100
"""Paragraphs that are looked at, and words of a page with such a notice at the most."""
_LONGEST, _TOLD = 200, 80
"""Letters of a paragraph that are looked at, and that are told."""
_COUNT = r"(?:(?:bis\ zu\ |up\ to\ )?\d[\d.,]*\ |(?:trusted|selected|third-party|zaufani)\ )*"
_CONSENT = rf"""(?:with\ your\ (?:permission|consent|agreement),?\ )?we(?:,|\ and|\ with)+\ our
        \ {_COUNT}(?:partners|vendors)\b.*\b(?:cookies?|devices?|identifiers|personal\ data|consent)\b
    |wir\ und\ unsere\ {_COUNT}(?:partner|drittanbieter|dienstleister)\b.*(?:cookies|gerät|daten\b)
    |besuchen\ sie\ .*\bmit\ werbung\b
    |(?:avec\ votre\ (?:accord|consentement),?\ )?(?:nous(?:,|\ et|\ ainsi\ que|\ avec)+\ nos
        |nos\ {_COUNT}partenaires\ et\ nous)\b.*\b(?:cookies|traceurs|données)\b
    |nosotros\ y\ nuestros\ {_COUNT}\w+\b.*\b(?:cookies|dispositivo|datos)\b
    |noi\ e\ (?:i\ nostri\ |terze\ parti|alcuni\ ).*\b(?:cookie|dispositivo|dati)\b
    |(?:wij|we)\ en\ onze\ {_COUNT}partners\b.*\b(?:cookies|apparaat|gegevens)\b
    |my\ i\ nasi\ {_COUNT}partnerzy\b|nós\ e\ (?:os\ )?nossos\ {_COUNT}parceiros\b
    |vi\ (?:och|og)\ våra?e?\ {_COUNT}\w*partne
    |(?:we\ use|wir\ (?:verwenden|nutzen|setzen)|nous\ utilisons|utilizamos|usamos|utilizziamo|usiamo
        |wij\ gebruiken|we\ gebruiken|vi\ (?:använder|bruger|bruker))\ (?:\w+\ ){{0,3}}cookies?\b
        .*(?:site|web|data|daten|données|datos|dati|dados|gegevens|techn|técn|tecn|servi[cz]|dienst)"""
_KEPT_OUT = r"""(?:we\ recogni[sz]e\ )?you\ are\ attempting\ to\ access\ this\ (?:web)?site\ from\ a\ country
    |(?:(?:unfortunately|sorry)\W+)?(?:our|this)\ (?:website|site|page|content|article|video)
        \ is\ (?:currently\ |temporarily\ )?(?:unavailable|not\ available)\ in\ (?:your|most|the\ eu)\b
    |checking\ (?:your\ browser|if\ the\ site\ connection)|this\ process\ is\ automatic\.\ your\ browser
    |your\ browser\ is\ (?:out\ of\ date|outdated|(?:not|no\ longer)\ supported|unsupported)
    |you(?:\ have|'ve)\ (?:sent|made)\ too\ many\ requests|you\ have\ been\ blocked\b
    |(?:ihr|dein)\ browser\ (?:ist\ (?:leider\ )?veraltet|wird\ (?:leider\ )?nicht\ (?:mehr\ )?unterstützt)
    |(?:sie\ (?:verwenden|nutzen|benutzen)|du\ (?:verwendest|nutzt))\ einen
        \ (?:veralteten\ browser|browser,\ der\ (?:leider\ )?nicht)\b
    |votre\ navigateur\ (?:est\ obsolète|n'est\ (?:pas|plus)\ (?:supporté|compatible|pris\ en\ charge))
    |(?:tu|su)\ navegador\ (?:está\ (?:obsoleto|desactualizado)|no\ es\ compatible|ya\ no\ es\ compatible)
    |(?:uw|je)\ browser\ (?:is\ verouderd|wordt\ niet\ (?:meer\ )?ondersteund)
    |il\ tuo\ browser\ (?:è\ obsoleto|non\ è\ (?:più\ )?supportato)
    |unsere\ (?:neue\ )?(?:web)?(?:seite|site)\ finden\ sie\ (?:jetzt|nun|ab\ sofort)\ unter\b
    |(?:our|this)\ (?:web)?site\ has\ moved\ to\b
    |(?:our\ systems|we)\ have\ detected\ unusual\ (?:traffic|activity)
    |(?:we(?:'re|\ are)\ sorry,?\ (?:but\ )?)?an\ (?:unexpected\ )?error\ (?:has\ )?occurred
        \ while\ processing\ your
    |ihre\ ip-adresse\ wurde\b
    |(?:unsere|diese)\ (?:web)?(?:seite|site)\ wird\ (?:gerade|derzeit|momentan|aktuell)\ gewartet
    |(?=.*\b(?:web-?s(?:eite|ite)|internetauftritt|unsere[rn]?\ (?:seiten?|systeme|server)))
        (?:(?:zurzeit|derzeit|momentan|aktuell)\ (?:führen\ wir|finden|werden)|wir\ führen)
        \b.*\bwartungsarbeiten\b
    |(?:our|this|the)\ (?:web)?site\ is\ (?:(?:currently|temporarily)\ )?(?:down\ for|undergoing|under)
        \ (?:(?:scheduled|routine|planned|essential)\ )*maintenance\b
    |(?:notre|ce|le)\ site\ est\ (?:\w+\ )?en\ (?:cours\ de\ )?maintenance\b
    |(?:nuestro|este|el)\ sitio\ (?:web\ )?(?:está|se\ encuentra)\ (?:\w+\ )?en\ mantenimiento\b
    |(?:il\ nostro|questo|il)\ sito\ (?:web\ )?è\ (?:\w+\ )?in\ manutenzione\b
    |(?:onze|deze|de)\ website\ is\ (?:\w+\ )?in\ onderhoud\b
    |you\ must\ be\ (?:at\ least\ |over\ )?\d\d\b.*\bto\ (?:enter|view|access|visit)\ this\b
    |(?:we(?:\ have|'ve)?\ (?:noticed|detected)(?:\ that)?\ )?you(?:'re|\ are)\ using\ an?\ ad[ -]?block
    |vous\ utilisez\ un\ bloqueur\ de\ pub
    |(?:sie|du)\ (?:haben|hast|nutz\w+|verwende\w+)\ (?:einen\ )?(?:ad|werbe)-?blocker
    |(?:estás|está)\ (?:usando|utilizando)\ un\ bloqueador|stai\ (?:usando|utilizzando)\ un\ (?:ad|blocc)"""
_NOTICE = re.compile(f"{_CONSENT}|{_KEPT_OUT}", re.VERBOSE)


def notice_in(texts: Iterable[str]) -> str | None:
    """How the first of the pieces of a short text begins that is such a notice."""
    first = islice(texts, _FIRST)
    return next((text[:_TOLD] for text in first if _NOTICE.match(fold(text[:_LONGEST]))), None)
