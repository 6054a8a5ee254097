"""Sayings: the words of statements that a page makes about its own article, by kind of statement.

A statement speaks of the article, its author or its links (`SELF`), and of two things at least that go with
one kind (`SAYS`). So a wording that nobody listed is known by what it says.
"""

from __future__ import annotations

import re


def any_of(*words: str) -> re.Pattern[str]:
    """One of the words; a word may be a pattern, and blanks part words."""
    listed = [word for line in words for word in line.split("|")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)")


_ARTICLE = (
    "article|story|report|copy|column|piece|post|content|text|release|material|publication|interview|analysis"
    "|information|page|links?|transcripts?|programme?|edition|blog|translation|summary|headline|recommendations?"
    "|beitrags?|artikels?|textes|meldung"
    "|nachricht|inhalte?|bericht|contenu|dépêche|artículo|nota|contenido|texto|información|artigo|conteúdo"
    "|matéria|articolo|contenuto|testo|tekst|haber|içerik|artykuł"
)
_THIS = (
    r"this|these|the above|dies\w{0,2}|das ist eine|cet|cette|ce|est[aeo]s?|quest[aoe]|dit is een|dit|deze"
    "|bu|ten"
)
_OWNER = (
    "authors?|writers?|columnists?|contributors?|experts?|analysts?|speakers?|interviewee|autor|autorin|autors"
    "|verfasser|auteurs?|autores|autora|autore|columnista|लेखक"
)
_VIEW = (
    "views?|opinions?|viewpoints?|meinung|ansichten|opinión|opiniones|opinião|opiniões|opinione|opinioni|propos"
    "|mening|विचार"
)
_OURS = (
    r"(?:some|our|the|any) (?:of the |of our )?links|"
    r"expressed|herein|shared here|the \w{4,15} above|author's|writer's|expert's|columnist's"
    "|newspaper|publisher|redaktion|rédaction|redacción|redação|redazione|redactie|our"
    "|this (?:newspaper|paper|site|website|portal)"
    "|यह खबर|इस खबर|अखबार"
)
_MACHINE = (
    r"ai|a\.i\.|artificial intelligence|chatgpt|language model|machine|automatically|ki"
    r"|künstliche\w? intelligenz"
    "|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale"
)
_AGENCY = (
    "agency|agencies|agence|agencia|agência|agenzia|persbureau|nachrichtenagentur|agentur|ajans|wire|newswire"
    r"|associated press|afp|efe|dpa|ansa|reuters|pti|ani|ians|lusa|xinhua|एजेंसी|feeds?|syndicated|\w*newskanal"
    "|auto-?generated|third[- ]party"
)
SAYS: dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {
    "copyright": (
        (
            any_of("reproduc\\w*|redistribut\\w*|riproduzione|reprodução|nachdruck|weiterverbreitung"),
            any_of(_AGENCY),
        ),
    ),
    "ai": (
        (
            any_of(_MACHINE),
            any_of(
                "generated|translated|translation|written|produced|created|summari[sz]ed|assist\\w*|checked",
                "reviewed|edited|übersetzt|erstellt|traduit|traducid[oa]|traduzid[oa]|tradott[oa]|vertaald",
            ),
        ),
    ),
    "press_release": (
        (
            any_of(
                "(?:press|news|paid) release|paid (?:content|post|article|feature)|sponsored|advertorial",
                "issuer|(?:partner|branded|brand|commercial) content|this release",
            ),
            any_of(
                "responsib\\w+|liab\\w+|answerable|involved|part in|accura\\w+|verified|written|endorse\\w*",
                "behalf|provided by|distributed|issued by|claims|advertiser|editorial",
            ),
        ),
        (any_of("no (?:journalist|editor|reporter|member of)"), any_of("writing|creat\\w+|involved|part")),
    ),
    "syndicated": (
        (
            any_of(_AGENCY),
            any_of(
                "edited|modified|verified|checked|created|reviewed|generated|published|sourced|taken|received",
                "altered|changed|rewritten|bearbeitet|geprüft|übernommen|publiée?|modifiée?|editad[oa]",
                "elaborad[oa]|pubblicat[oa]|bewerkt|overgenomen|संपादन|संपादित",
            ),
        ),
        (
            any_of("edited|modified|verified|checked|altered"),
            any_of("staff|desk|newsroom|team|editors"),
        ),
        (
            any_of("(?:re)?published|reprinted|reposted|adapted|excerpted|shared"),
            any_of(
                "under a creative commons|licen[cs]e|(?:with|by) (?:kind )?permission|courtesy of"
                "|read the original"
            ),
        ),
        (
            any_of("originally|first|previously|initially|ursprünglich|zuerst|originalmente|initialement"),
            any_of(
                "appeared (?:on|in|at|as)|published|ran in|posted|aired|broadcast"
                "|erschienen|publicad[oa]|paru|publiée?"
            ),
        ),
        (
            any_of("(?:re)?published|republished|produced|reported"),
            any_of("in (?:partnership|collaboration) with|as part of"),
        ),
    ),
    "advice": (
        (
            any_of("investment|financial|legal|medical|tax|professional|trading|qualified"),
            any_of("advice|opinion|recommendations?|guidance|adviser|advisor"),
        ),
        (
            any_of("recommendation|solicitation|invitation|offer"),
            any_of("buy|sell|invest|security|securities"),
        ),
        (any_of("information|informational|educational|generic"), any_of("purposes only|only")),
        (
            any_of("anlageberatung|kaufempfehlung|conseil en investissement|consulenza finanziaria"),
            any_of("keine|ne|no|non|nicht|kein"),
        ),
    ),
    "affiliate": (
        (
            any_of("affiliate|commissions?|provision"),
            any_of("links?|purchases?|buy|shop|click"),
        ),
    ),
    "other": (
        (
            any_of(
                "final form|final version|rush deadline|automated transcription|authoritative record|verbatim"
            ),
            any_of("may|might|is|are"),
        ),
        (
            any_of("accuracy|completeness"),
            any_of("may vary|not guaranteed|cannot guarantee|no responsibility"),
        ),
    ),
    "opinion": (
        (
            any_of(_VIEW),
            any_of(
                "own|alone|solely|necessarily|those of|belongs?|vouch|personal|reflect|represent|endorse\\w*",
                "persönlich|personales?|pessoais|personali|निजी",
                "spiegel\\w*|reflètent|reflejan|refletem|riflettono",
            ),
        ),
    ),
}
"""Two things that a statement of a kind speaks of; the kinds in the order in which they are tried."""
SELF = re.compile(
    rf"{any_of(_OURS).pattern}|{any_of(_OWNER).pattern}.{{0,20}}{any_of(_VIEW).pattern}"
    rf"|(?<!\w)(?:{_THIS}) ?(?:[\w-]{{1,20}} ){{0,2}}?(?:{_ARTICLE})(?!\w)"
)
