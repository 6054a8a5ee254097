"""Statements: what a page says about its own article, in words that no rule lists.

A disclaimer names the article, its author or what it holds, and says one of few things of it: where it came
from, whose view it is, that it is no advice, who paid, what a machine did. Both halves together, in a line or
a sentence of its own at the foot of a text or at its head, make a disclaimer; one half is an article's.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements import MARK, PROSE, SHORT, Element
from newscrawl.clean.fold import Folded
from newscrawl.clean.rules import Rule

FOOT, HEAD = 3, 3
_SHORTEST, _LONGEST = 25, 450
_REACH, _NEAR = 1500, 100
"""Characters and elements from an end of a text to what may still stand at that end."""


def _any(*words: str) -> re.Pattern[str]:
    """One of the words; a word may be a pattern, and blanks part words."""
    listed = [word for line in words for word in line.split("|")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)")


_ARTICLE = (
    "article|story|report|copy|column|piece|post|content|text|release|material|publication|interview|analysis"
    "|information|page|blog|translation|summary|headline|recommendations?|beitrags?|artikels?|textes|meldung"
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
_SAYS: dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {
    "copyright": (
        (
            _any("reproduc\\w*|redistribut\\w*|riproduzione|reprodução|nachdruck|weiterverbreitung"),
            _any(_AGENCY),
        ),
    ),
    "ai": (
        (
            _any(_MACHINE),
            _any(
                "generated|translated|translation|written|produced|created|summari[sz]ed|assist\\w*|checked",
                "reviewed|edited|übersetzt|erstellt|traduit|traducid[oa]|traduzid[oa]|tradott[oa]|vertaald",
            ),
        ),
    ),
    "press_release": (
        (
            _any(
                "(?:press|news|paid) release|paid (?:content|post|article|feature)|sponsored|advertorial",
                "issuer|(?:partner|branded|brand|commercial) content|this release",
            ),
            _any(
                "responsib\\w+|liab\\w+|answerable|involved|part in|accura\\w+|verified|written|endorse\\w*",
                "behalf|provided by|distributed|issued by|claims|advertiser|editorial",
            ),
        ),
        (_any("no (?:journalist|editor|reporter|member of)"), _any("writing|creat\\w+|involved|part")),
    ),
    "syndicated": (
        (
            _any(_AGENCY),
            _any(
                "edited|modified|verified|checked|created|reviewed|generated|published|sourced|taken|received",
                "altered|changed|rewritten|bearbeitet|geprüft|übernommen|publiée?|modifiée?|editad[oa]",
                "elaborad[oa]|pubblicat[oa]|bewerkt|overgenomen|संपादन|संपादित",
            ),
        ),
        (
            _any("edited|modified|verified|checked|altered"),
            _any("staff|desk|newsroom|team|editors"),
        ),
        (_any("(?:re)?published"), _any("under a creative commons|licen[cs]e|with permission")),
    ),
    "advice": (
        (
            _any("investment|financial|legal|medical|tax|professional|trading|qualified"),
            _any("advice|opinion|recommendations?|guidance|adviser|advisor"),
        ),
        (_any("recommendation|solicitation|invitation|offer"), _any("buy|sell|invest|security|securities")),
        (_any("information|informational|educational|generic"), _any("purposes only|only")),
        (
            _any("anlageberatung|kaufempfehlung|conseil en investissement|consulenza finanziaria"),
            _any("keine|ne|no|non|nicht|kein"),
        ),
    ),
    "opinion": (
        (
            _any(_VIEW),
            _any(
                "own|alone|solely|necessarily|those of|belongs?|vouch|personal|reflect|represent|endorse\\w*",
                "persönlich|personales?|pessoais|personali|निजी",
                "spiegel\\w*|reflètent|reflejan|refletem|riflettono",
            ),
        ),
    ),
}
"""Two things that a statement of a kind speaks of; the kinds in the order in which they are tried."""
_SELF = re.compile(
    rf"{_any(_OURS).pattern}|{_any(_OWNER).pattern}.{{0,20}}{_any(_VIEW).pattern}"
    rf"|(?<!\w)(?:{_THIS}) ?(?:[\w-]{{1,20}} ){{0,2}}?(?:{_ARTICLE})(?!\w)"
)
_TOLD = re.compile(
    r"\b(?:said|says|told|tells|asked|wrote|according to|began|added|argued|ruled|court|judge|minister|police"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[\"?]"
)


def kind_of_statement(text: str) -> str | None:
    """The kind of disclaimer that a folded text is, or None."""
    if not _SHORTEST <= len(text) <= _LONGEST or _TOLD.search(text):
        return None
    if not _SELF.search(text):
        return None
    for kind, pairs in _SAYS.items():
        if any(one.search(text) and other.search(text) for one, other in pairs):
            return kind
    return None


def states(text: str) -> bool:
    """Whether a folded text may hold a statement about itself; quick."""
    return any(kind_of_statement(part.strip()) for part in _ends_of(text))


def _ends_of(text: str) -> list[str]:
    lines = [line for line in text[-_REACH:].split("\n") if line.strip()]
    return [*lines[-FOOT:], *(line.rpartition(". ")[2] for line in lines[-1:])]


def _rule(kind: str) -> Rule:
    return Rule(
        name=f"statement-{kind.replace('_', '-')}",
        kind="disclaimer",
        place="line",
        strength="alone",
        takes="nothing",
        where="anywhere",
        beside=frozenset(),
        until=(),
        becomes={"disclaimer": kind},
        outlet=None,
        phrases=(),
        hit=(),
        miss=(),
    )


_RULES = {kind: _rule(kind) for kind in _SAYS}


def recognise(folded: Folded, elements: list[Element], *, head: bool = True, tail: bool = True) -> None:
    """Mark the statements at the foot and at the head of a text, where these are."""
    for order in ([*reversed(elements[-_NEAR:])] if tail else [], elements[:_NEAR] if head else []):
        prose = 0
        for element in order:
            if element.sort not in (SHORT, PROSE):
                continue
            text = folded.text[element.start : element.end]
            kind = kind_of_statement(text)
            if kind and (element.own_line or text[0] in "(["):
                element.sort, element.rule = MARK, _RULES[kind]
                continue
            prose += element.sort == PROSE
            if prose >= FOOT:
                break
