"""Themes: the words for what a page speaks of when it speaks of itself, in patterns.

The article, its author and their view, the agency that it came from, the machine that wrote it, who earns by
it: what statements say of these is in `sayings`.
"""

from __future__ import annotations

import re

ARTICLE = (
    "article|story|report|copy|column|piece|post|content|text|release|material|publication|interview|analysis"
    "|information|page|links?|transcripts?|programme?|edition|blog|translation|summary|headline"
    "|recommendations?"
    "|item|dispatch|essay|op-?ed|review|podcast|video|broadcast|episode|newsletter|commentary|feature|website"
    "|site|platform|outlet|views?|opinions?"
    "|beitrags?|artikels?|textes|meldung|kommentars?|webseite|seite"
    "|nachricht|inhalte?|bericht|contenu|dépêche|tribune|artículo|nota|contenido|texto|información|columna"
    "|artigo|conteúdo|coluna|matéria|articolo|contenuto|testo|tekst|haber|içerik|artykuł"
)
THIS = (
    r"this|these|the above|dies\w{0,2}|das ist eine|cet|cette|ce|[dn]?est[aeo]s?|quest[aoe]|dit is een"
    "|dit|deze|bu|ten|(?:this|these) (?:is|are) an?"
)
OWNER = (
    "authors?|writers?|columnists?|contributors?|experts?|analysts?|speakers?|interviewee|guests?|readers?"
    "|commentators?|autor|autorin|autors"
    "|verfasser|auteurs?|autores|autora|autore|columnista|लेखक"
)
VIEW = (
    "views?|opinions?|viewpoints?|comments|position|meinung(?:en)?|ansichten|opinión|opiniones|comentarios"
    "|opinião|opiniões|opinione|opinioni|propos|avis|mening|विचार"
)
EARN = (
    r"affiliates?|affiliat\w+|commissions?|provision(?:en)?|comisi[óo]n(?:es)?|comiss(?:ão|ões)"
    r"|commissioni?|commissie"
    r"|(?:a |some )?(?:share|portion|percentage|cut|part) of"
    r" (?:the |any |each )?(?:sales?|revenues?|proceeds)"
    r"|(?:get|take|earn|receive|make) (?:an? )?(?:small |little |tiny |modest )?(?:cut|slice|kickback)"
    r"|(?:earn|receive|get|collect|make|paid) (?:an? |some )?(?:small |modest |referral )?"
    r"(?:fee|money|compensation|payment|revenue|income)|earn from"
)
OURS = (
    r"(?:some|our|the|any|these|many) (?:of the |of our |product )?links|"
    r"expressed|herein|shared here|the \w{4,15} above|author's|writer's|expert's|columnist's"
    r"|our (?:[\w-]+ ){0,2}(?:staff|team|desk|newsrooms?|editors?|editorial|journalists?|reporters?|writers?"
    r"|authors?|contributors?|columnists?|readers?|partners?|sponsors?|site|website|(?:news)?paper|portal|channel"
    r"|links?|articles?|stories|content|coverage|opinions?|views?|policy|policies|terms|standards|disclaimer"
    r"|disclosures?|transcripts?)"
    "|this (?:newspaper|paper|site|website|portal|outlet|publication|magazine)"
    "|nothing (?:here|herein|on this)"
    r"|we(?= (?=(?:may|might|can|could|will|get|earn|receive|make|are paid)\b).{0,60}?"
    rf"(?<!\w)(?:{EARN})(?!\w))|stocks? mentioned|disclosure policy"
    "|expresad[oa]s|expressas|exprimées?|espress[eai]|geäußerten?|produced (?:externally|independently)"
    "|यह खबर|इस खबर|इस लेख|अखबार"
)
HOUSE = "newspaper|publisher|redaktion|rédaction|redacción|redação|redazione|redactie"
MACHINE = (
    r"ai|a\.i\.|artificial intelligence|chatgpt|(?:large )?language models?|machine|automatically"
    r"|automated(?! (?:news |wire )?(?:agency |service )?feeds?)"
    "|automatiquement|automatisch|automáticamente|automaticamente|maschinell"
    r"|generative|ki|künstliche\w? intelligenz"
    "|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale"
)
AGENCY = (
    "agency|agencies|agence|agencia|agência|agenzia|persbureau|nachrichtenagentur|agentur|ajans|wire|newswire"
    r"|associated press|afp|efe|dpa|ansa|reuters|pti|ani|ians|lusa|xinhua|एजेंसी|feeds?|syndicat\w+"
    r"|\w*newskanal|auto-?generated|third[- ]part(?:y|ies)|news service"
)
FROM_AGENCY = (
    rf"^\W{{1,4}}(?:the|this) (?:above )?(?:{ARTICLE})"
    rf" (?:(?:is|was|has been|appears|comes|came) (?:[\w-]+ ){{1,3}}|(?:comes|came|has come) )"
    rf"(?:from|via) (?:an? |the |our )?(?:[\w-]+ ){{0,2}}(?:{AGENCY})"
)
FROM_SITE = (
    r"^\W{1,4}originally (?:published|posted|appeared) (?:on|in|at|by) (?:https?://)?[\w-]+\.[a-z][\w.-]+"
)
STAKE = (
    r"(?:no|a|any|long|short) (?:long |short |financial )?positions?|own(?:s|ing)? (?:any )?shares"
    r"|hold(?:s|ing)? (?:any )?(?:shares|stock|positions?)|receives? (?:any )?funding|conflicts? of interest"
    r"|(?:competing|financial) interests?|relevant affiliations|disclosure policy"
)


def any_of(*words: str) -> re.Pattern[str]:
    """One of the words, each a pattern, after a blank or a sign; quicker than to ask what is before it."""
    return re.compile(rf"\W(?:{'|'.join(words)})(?!\w)")
