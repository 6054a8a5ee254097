"""Sayings: the words of statements that a page makes about its own article, by kind of statement.

A statement speaks of the article, its author or its links (`signs.SELF`), and of two things at least that go
with one kind (`SAYS`). Under a word for a disclaimer (`signs.LED`) one of the two is enough. So a wording
that nobody listed is known by what it says.
"""

from __future__ import annotations

import re

from newscrawl.clean.statements.themes import (
    AGENCY,
    EARN,
    MACHINE,
    STAKE,
    VIEW,
    any_of,
)

SAYS: dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {
    "copyright": (
        (
            any_of(r"reproduc\w*|redistribut\w*|riproduzione|reprodução|nachdruck|weiterverbreitung"),
            any_of(AGENCY),
        ),
    ),
    "ai": (
        (
            any_of(MACHINE),
            any_of(
                r"generated|translated|translations?|written|produced|created|summari[sz]ed|assist\w*"
                r"|checked",
                "reviewed|edited|drafted|headline|übersetzt|erstellt|traduit|traducid[oa]|traduzid[oa]",
                "tradott[oa]|vertaald|generad[oa]|gerad[oa]|généré|generat[oa]|gegenereerd",
            ),
        ),
    ),
    "press_release": (
        (
            any_of(
                "(?:press|news|paid) release|paid (?:content|post|article|feature|partnership)|sponsored",
                "advertorial|sponsor|paid for by|advertising (?:feature|department|team)|brand studio",
                "issuer|(?:partner|branded|brand|commercial|promotional) content|this release",
                "contenido patrocinado|publirreportaje|contenu sponsorisé|conteúdo patrocinado|werbung",
            ),
            any_of(
                r"responsib\w+|liab\w+|answerable|involved|part in|accura\w+|verified|written|endorse\w*",
                "behalf|provided by|distributed|issued by|claims|advertisers?|editorial|newsroom",
                "produced|created",
                "redaktion\\w*|rédaction|redacción|redação|redazione",
            ),
        ),
        (
            any_of("no (?:journalist|editor|reporter|member of)"),
            any_of(r"writing|creat\w+|involved|part|preparation"),
        ),
    ),
    "syndicated": (
        (
            any_of(AGENCY),
            any_of(
                "edited|unedited|modified|verified|checked|created|reviewed|generated|published|sourced"
                "|taken",
                "received|provided|supplied|altered|changed|rewritten|reworked|bearbeitet|geprüft|übernommen",
                "publiée?|modifiée?|reprise?|editad[oa]|publicad[oa]|elaborad[oa]|pubblicat[oa]|bewerkt",
                "overgenomen|संपादन|संपादित|produced externally",
            ),
        ),
        (
            any_of("edited|modified|verified|checked|altered|vetted|reviewed|reworked"),
            any_of("staff|desk|newsroom|team|editors"),
        ),
        (
            any_of("(?:re)?published|reprinted|reposted|adapted|excerpted|shared|re-?used|syndicated"),
            any_of(
                "under an? (?:\\w+ ){0,3}licen[cs]e|licen[cs]e|(?:with|by) (?:kind )?permission|courtesy of",
                "creative commons|read the original|original (?:article|story|version|report)",
            ),
        ),
        (
            any_of("originally|first|previously|initially|ursprünglich|zuerst|originalmente|initialement"),
            any_of(
                "appeared (?:on|in|at|as)|published|ran in|posted|aired|broadcast",
                "erschienen|publicad[oa]|paru|publiée?|pubblicat[oa]",
            ),
        ),
        (
            any_of(
                "no one|nobody|no (?:journalist|editor|reporter)s?|staff|reporters?|editors?|desk|newsroom"
            ),
            any_of(
                "(?:had|has|have|took|played) no (?:hand|part|role)|ha[sd] (?:touched|altered|edited)",
                "changed nothing|did not (?:write|edit|check)",
            ),
        ),
        (
            any_of("appeared|appears|appearing"),
            any_of("print edition|in print|print (?:version|issue)|print headline|under the headline"),
        ),
        (
            any_of("(?:re)?published|republished|produced|reported|supported|funded"),
            any_of(
                "in (?:partnership|collaboration) with|as part of|(?:a|the) grants? from|with support from",
                "(?:for )?free (?:of charge )?(?:with|if|under|provided)|with (?:credit|attribution)",
            ),
        ),
        (
            any_of("uploaded|submitted|contributed"),
            any_of("by (?:an? |our |the |its )?users?|storage services?|user-generated"),
        ),
        (any_of("produced externally"), any_of("organi[sz]ation|agency|partner|standards")),
    ),
    "advice": (
        (
            any_of("investment|financial|legal|medical|tax|professional|trading|qualified|betting|health"),
            any_of("advice|opinion|recommendations?|guidance|adviser|advisor|diagnosis"),
        ),
        (
            any_of("recommendation|solicitation|invitation|offer"),
            any_of("buy|sell|invest|security|securities|purchase"),
        ),
        (any_of("information|informational|educational|generic|entertainment"), any_of("purposes only|only")),
        (
            any_of(
                "anlageberatung|kaufempfehlung|beratung|conseil(?: en investissement| médical)?",
                "consulenza(?: finanziaria)?|parere|asesoramiento|consejo|recomendaci[oó]n|aconselhamento",
                "recomendaç(?:ão|ões)|advies",
            ),
            any_of("keine|ersetzt|ne|no|non|nicht|kein|não|geen|sustituye|substitui|sostituisce"),
        ),
        (
            any_of(
                "do your own research|capital (?:is )?at risk|(?:go|fall) down as well as up|get back less"
            ),
            any_of("this|investing|investments?|invested|invest|value"),
        ),
    ),
    "affiliate": (
        (
            any_of(EARN),
            any_of(
                r"links?|purchases?|buy|shop|click|sales?|products?|retailers?|partners?|kauf\w*|achats?"
                r"|liens?",
                "compra[rs]?|enlaces?|acquist[io]|aankoop|recommendations?|publisher",
            ),
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
            any_of("(?:rush|rough|raw|unedited|uncorrected|provisional) transcripts?"),
            any_of("may|might|updated?|errors?|mistakes|slips"),
        ),
        (
            any_of("accuracy|completeness"),
            any_of(
                "may vary|not guaranteed|cannot guarantee|no (?:responsibility|liability)",
                "not (?:responsible|liable)|no warrant(?:y|ies)",
            ),
        ),
        (
            any_of(STAKE),
            any_of(
                "mentioned|disclosed?|disclosure|this (?:article|story|piece)|stocks|would benefit",
                "any company",
            ),
        ),
    ),
    "opinion": (
        (
            any_of(VIEW),
            any_of(
                r"own|alone|solely|necessarily|those of|belongs?|vouch|personal|reflect|represent|endorse\w*",
                "match|coincide|attributable|responsab\\w+|responsibility|exclusiv\\w+",
                "engagent que|n'engagent",
                "persönlich|personales?|pessoais|personali|personnelle?s?|verantwort\\w+|unbedingt",
                r"spiegel\w*|reflètent|reflejan|refletem|riflettono|weerspiegel\w*|निजी|व्यक्तिगत",
            ),
        ),
    ),
}
"""Two things that a statement of a kind speaks of; the kinds in the order in which they are tried."""
SPEAKS = re.compile("|".join(one.pattern for pairs in SAYS.values() for one, _ in pairs))
"""One of the first of these things, which half of all texts that are asked do not speak of."""
