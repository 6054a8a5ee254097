"""Sayings: the words of statements that a page makes about its own article, by kind of statement.

A statement speaks of the article, its author or its links (`SELF`), and of two things at least that go with
one kind (`SAYS`). Under a word for a disclaimer (`LED`) one of the two is enough. So a wording that nobody
listed is known by what it says.
"""

from __future__ import annotations

import re

from newscrawl.clean.statements.themes import (
    AGENCY,
    ARTICLE,
    EARN,
    FROM_AGENCY,
    FROM_SITE,
    HOUSE,
    MACHINE,
    OURS,
    OWNER,
    STAKE,
    THIS,
    VIEW,
    any_of,
)

_SAID: dict[str, tuple[tuple[str, str], ...]] = {
    "copyright": (
        (r"reproduc\w*|redistribut\w*|riproduzione|reprodução|nachdruck|weiterverbreitung",
         AGENCY),
    ),
    "ai": (
        (MACHINE,
         (r"generated|translated|translations?|written|produced|created|summari[sz]ed|assist(?!ant)\w*|checked"
          "|reviewed|edited|drafted|headline|übersetzt|erstellt|traduit|traducid[oa]|traduzid[oa]"
          "|tradott[oa]|vertaald|generad[oa]|gerad[oa]|généré|generat[oa]|gegenereerd")),
    ),
    "press_release": (
        (("(?:press|news|paid) release|paid (?:content|post|article|feature|partnership)|sponsored"
          "|advertorial|sponsor|paid for by|(?:advertising|commercial) (?:feature|department|team)"
          "|brand studio|issuer"
          "|(?:partner|branded|brand|commercial|custom|promotional) content|this release"
          "|contenido patrocinado|publirreportaje|contenu sponsorisé|conteúdo patrocinado|werbung"),
         (r"responsib\w+|liab\w+|answerable|involved|part in|accura\w+|verified|written|endorse\w*"
          "|behalf|provided by|distributed|issued by|claims|advertisers?|editorial|newsroom|produced"
          r"|created|redaktion\w*|rédaction|redacción|redação|redazione")),
        (r"(?:was|is|were|been) (?:paid for|sponsored|funded) by|is (?:sponsored|paid|branded) content",
         "article|story|piece|content|post|feature|report|coverage|series"),
        ("no (?:journalist|editor|reporter|member of)",
         r"writing|creat\w+|involved|part|preparation"),
    ),
    "syndicated": (
        (AGENCY,
         ("edited|unedited|modified|verified|checked|created|reviewed|generated|published|sourced|taken"
          "|received|provided|supplied|altered|changed|rewritten|reworked|bearbeitet|geprüft|übernommen"
          "|publiée?|modifiée?|reprise?|editad[oa]|publicad[oa]|elaborad[oa]|pubblicat[oa]|bewerkt"
          "|overgenomen|संपादन|संपादित|produced externally")),
        ("edited|modified|verified|checked|altered|vetted|reviewed|reworked",
         "staff|desk|newsroom|team|editors"),
        ("(?:re)?published|reprinted|reposted|adapted|excerpted|shared|re-?used|syndicated",
         (r"under an? (?:\w+ ){0,3}licen[cs]e|licen[cs]e|(?:with|by) (?:kind )?permission|courtesy of"
          "|creative commons|read the original|original (?:article|story|version|report)")),
        ("originally|first|previously|initially|ursprünglich|zuerst|originalmente|initialement",
         ("appeared (?:on|in|at|as)|published(?! ?:)|ran in|posted|aired|broadcast|erschienen|publicad[oa]"
          "|paru|publiée?|pubblicat[oa]")),
        ("no one|nobody|no (?:journalist|editor|reporter)s?|staff|reporters?|editors?|desk|newsroom",
         ("(?:had|has|have|took|played) no (?:hand|part|role)|ha[sd] (?:touched|altered|edited)"
          "|changed nothing|did not (?:write|edit|check)")),
        ("appeared|appears|appearing",
         "print edition|in print|print (?:version|issue)|print headline|under the headline"),
        ("(?:re)?published|republished|produced|reported|supported|funded",
         ("in (?:partnership|collaboration) with|as part of|(?:a|the) grants? from|with support from"
          "|(?:for )?free (?:of charge )?(?:with|if|under|provided)|with (?:credit|attribution)")),
        ("made possible",
         "(?:grants?|funding|support|(?:a )?donations?) (?:from|by)|in part by"),
        (r"part of an? (?:[\w-]+ ){0,2}(?:collaboration|partnership)",
         "between|among|with"),
        ("uploaded|submitted|contributed",
         "by (?:an? |our |the |its )?users?|storage services?|user-generated"),
        ("produced externally",
         "organi[sz]ation|agency|partner|standards"),
    ),
    "advice": (
        ("investment|financial|legal|medical|tax|professional|trading|qualified|betting|health",
         "advice|opinion|recommendations?|guidance|adviser|advisor|diagnosis"),
        ("recommendation|solicitation|invitation|offer",
         "buy|sell|invest|security|securities|purchase"),
        ("information|informational|educational|generic|entertainment",
         "purposes only|only"),
        (("anlageberatung|kaufempfehlung|beratung|conseil(?: en investissement| médical)?"
          "|consulenza(?: finanziaria)?|parere|asesoramiento|consejo|recomendaci[oó]n|aconselhamento"
          "|recomendaç(?:ão|ões)|advies"),
         "keine|ersetzt|ne|no|non|nicht|kein|não|geen|sustituye|substitui|sostituisce"),
        ("do your own research|capital (?:is )?at risk|(?:go|fall) down as well as up|get back less",
         "this|investing|investments?|invested|invest|value"),
    ),
    "affiliate": (
        (EARN,
         (r"links?|purchases?|buy|shop|click|sales?|products?|retailers?|partners?|kauf\w*|achats?"
          "|liens?|compra[rs]?|enlaces?|acquist[io]|aankoop|recommendations?|publisher")),
    ),
    "other": (
        ("rush deadline|automated transcription|authoritative record|verbatim",
         "may|might|is|are"),
        ("(?:in|be|yet) (?:its|their|the|a) final (?:form|version)|in final form",
         "may|might|not|isn't|aren't"),
        ("(?:rush|rough|raw|unedited|uncorrected|provisional) transcripts?",
         "may|might|updated?|errors?|mistakes|slips"),
        ("accuracy|completeness",
         ("may vary|not guaranteed|cannot guarantee|no (?:responsibility|liability)"
          "|not (?:responsible|liable)|no warrant(?:y|ies)")),
        (STAKE,
         ("mentioned|disclosed?|disclosure|this (?:article|story|piece)|stocks|would benefit"
          "|any company")),
    ),
    "opinion": (
        (VIEW,
         (r"own|alone|solely|necessarily|those of|belongs?|vouch|personal|reflect|represent|endorse\w*"
          r"|match|coincide|attributable|responsab\w+|responsibility|exclusiv(?!es?\b)\w+|engagent que"
          r"|n'engagent"
          r"|persönlich|personales?|pessoais|personali|personnelle?s?|verantwort\w+|unbedingt|spiegel\w*"
          r"|reflètent|reflejan|refletem|riflettono|nec(?:es|ess)ariamente|weerspiegel\w*"
          r"|(?:निजी|व्यक्तिगत)(?! विचार (?!है|व्यक्त|ह\b)[^\s.])")),
    ),
}  # fmt: skip
"""Two things that a statement of a kind speaks of; the kinds in the order in which they are tried."""
SAYS = {kind: tuple((any_of(one), any_of(other)) for one, other in pairs) for kind, pairs in _SAID.items()}
_BLANK = r"\W"
_FIRST = "|".join(one.pattern.removeprefix(_BLANK) for pairs in SAYS.values() for one, _ in pairs)
SPEAKS = re.compile(rf"{_BLANK}(?:{_FIRST})")
"""One of the first of these things, which half of all texts that are asked do not speak of."""
_BEGINNINGS = (
    "t(?:h[ei]|en)|our|some|share|stock|spea|a(?:n[ya]|uth|ut)|many|e(?:xp|sp|st)|here|w(?:rit|e)"
    "|c(?:ol|ont|omm|et?)|noth|nest|d(?:i[est]|as|e)|ge|guest|produ|inter|read|verf|qu|bu|[यइअल]"
)
"""What a word for the article, its author or its links begins with, as few words do."""
SELF = re.compile(
    rf"\W(?={_BEGINNINGS})(?:(?:{OURS})(?!\w)|(?:{OWNER})(?!\w).{{0,20}}{any_of(VIEW).pattern}"
    rf"|(?:{THIS})(?!\w) ?(?:[\w-]{{1,20}} ){{0,3}}?(?:{ARTICLE})(?!\w))"
)
"""A word for the article, its author or its links; for a text with a blank before it, as all of these. What
all begin with stands first: so a search passes over letters at once."""
OF_HOUSE = re.compile(rf"\W(?:{HOUSE})(?!\w)")
"""A word for the publisher, of whom articles speak as well: that it is not their view, nor theirs to answer
for, is a statement; what they printed first, altered or were advised is told."""
HOUSE_STEMS = ("newspaper", "publisher", "reda", "réda")
"""One of these is in each such word."""
HOUSES = frozenset({"opinion", "press_release", "copyright", "affiliate", "other"})
"""The kinds of statements that may speak of them alone."""
ABOUT = re.compile(rf"{FROM_AGENCY}|{FROM_SITE}")
"""What a text begins with that says by which way the article came, or from which site."""
LED = re.compile(
    r"^\W{1,5}(?:(?:full|important|editor'?s?'?|publisher'?s|risk|legal|medical|affiliate|investment|ai|the)?"
    r" ?(?:disclaimer|disclosure|disclosures)(?: statement| notice)?|haftungsausschluss|transparenzhinweis"
    r"|avertissement|aviso legal|aviso|descargo de responsabilidad|avvertenza|disclaimer legale"
    r"|अस्वीकरण|डिस्क्लेमर) ?(?::|-|\n|$)"
)
"""What a statement may begin with, or stand under."""
BEARS = any_of(
    "responsib\\w+|liab\\w+|accura\\w+|advice|represent\\w*|reflect\\w*|generated|endorse\\w*|syndicated",
    "solicitation|own research|consult|recommendations?|opinions?|views?|shares|position|editorial",
    "invest\\w*|owns?|owned|paid|provided|sponsored|commissions?|funding|funded|supporters?|donors?",
    "employed|employee|member of|relationship|verantwort\\w+|responsab\\w+|haftung|empfehlung|beneficiary",
    "unregulated|risky|beliefs|subsidiary|parent company|copyrights?",
    "जानकार(?:ी|ियों|ियां)|मान्यताओं|पुष्टि|सलाह|परामर्श|सूचना|जिम्मेदार|ज़िम्मेदार|जिम्मेदारी|ज़िम्मेदारी",
)
"""What a statement that says what it is says at least."""
_ACROSS = frozenset({"affiliate", "copyright"})
"""What needs several sentences: who earns and by what, whose it is and what nobody may do."""
_BEGUN = frozenset({"opinion", "press_release"})
"""What one sentence may begin and the next one end: whose view it is and is not, that it is paid for and who
had no part in it."""
_SENTENCE_END = re.compile(r"(?<=[.!?।]) ")


def states(text: str, kind: str, *, is_led: bool) -> bool:
    """Whether a text with a blank before it says what a statement of a kind does. One of several sentences
    has to say both things, or the first of them, and to speak of the article: in a story on a letter one
    sentence may speak of "this copy" and the next of an agency that had edited it."""
    if not _says(text, kind):
        return False
    sentences = [f" {sentence}" for sentence in _SENTENCE_END.split(text)]
    if is_led or kind in _ACROSS or len(sentences) == 1:
        return True
    own = [one for one in sentences if SELF.search(one) or OF_HOUSE.search(one) or ABOUT.match(one)]
    if kind in _BEGUN:
        return any(first.search(one) for first, _ in SAYS[kind] for one in own)
    return any(_says(one, kind) for one in own)


def _says(text: str, kind: str) -> bool:
    return any(one.search(text) and other.search(text) for one, other in SAYS[kind])
