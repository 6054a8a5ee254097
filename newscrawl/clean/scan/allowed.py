"""Allowed: whether what a phrase matched stands where its rule allows, and which of two that overlap counts.

A sentence that somebody tells and a credit without a name are the article's, whatever the words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.clean.forms.pictures import is_of_sentences
from newscrawl.clean.likeness.reported import is_reported
from newscrawl.clean.rule import Mark, Rule
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.units import ends_unit
from newscrawl.clean.text.words import WORD
from newscrawl.known.wordtables import plain_words

_AFTER = re.compile(r"[ \t]{0,3}(?:[.!…]{1,3}|→|»|>{1,2}|:)?[\"')\]]?")
_BLANK_REST = re.compile(r"[^\S\n]*(?:\n|\Z)")
_ENDING = re.compile(_AFTER.pattern + _BLANK_REST.pattern)
_OPENERS, _STOPS = "\"'([{", (".", "!", "?", "…")
_CODE = re.compile(r"[A-Z]{2,5}(?:[ /][A-Z]{2,4}\b){1,4}")
_TOLD = re.compile(
    r"\b(?:said|says|told|tells|wrote|asked|replied|according to|recalled|explained|joked|added)\b"
)
_LEADS_ON = re.compile(
    r"(?<=[\w,] )[^\s,]+, (?:the|it|its|he|she|his|her|they|their|this|that|these|l[ae]s?|l'\w+|ils?"
    r"|elles?|der|die|das|er|sie|es|el|los|il|lo|gli|os?|ele|ela|het|hij|zij|den|det|han|hon)"
    r" [^\n,]*[^\W\d_]\.$"
)
"""How a sentence ends that began with what a label says ("Powered by diesel, the ferry is slow")."""
_OFFERED = re.compile(
    r"(?:[$£€¥]\S+ (?:at|from|on|with|via)"
    r"|(?:Supported|Presented|Promoted|Sponsored|Powered|Made possible)(?: in part)? by"
    r"|(?:In|A) (?:association|partnership|collaboration) with) (?!our\b|you\b|readers\b)[a-z][^A-Z]*$"
    r"|(?:Téléchargez|Installez) l['’]application (?:d[ue]|des|de la) [a-z]"
)
_UNNAMED = {
    "disclaimer": re.compile(
        r"(?![(]|Disclaimer|This |(?:It|They|Nothing|The (?:above|foregoing)) "
        r"|(?:The|These|All|Any|Our|Such) (?:.{1,40}? )?"
        r"(?:articles?|blog|column|contents?|information|materials?|newsletter|opinions?|page|piece|podcast|post"
        r"|publication|report|research|site|story|views|website|author|writer|document|analysis|video)\b)"
        r"[A-Z].*?(?:constitute|considered|construed|taken) (?:as )?(?:an? )?"
        r"(?:investment|financial|legal|medical|professional|trading) (?:advice|recommendation)"
    ),
    "ad": _OFFERED,
    "ui": _OFFERED,
    "caption": re.compile(r"(?:Photos?|Pictures?|Images?) from (?:the|a) [a-z][^A-Z]*$"),
    "related": re.compile(
        r"(?:(?:More|Top|Latest) (?:stories|news|photos|pictures)|More|Also|Latest|The latest|Most [a-z]+)"
        r" (?:from|in|on|about) the (?!same|author|writer|web|archive|newsroom|blog|section|site|team|latest"
        r"|last|past|topic|category|paper|magazine|media|network|week|day|internet)[a-z][^A-Z]*$"
    ),
}
"""What has a name for whose it is in a site's lines, and here none: "Also on the agenda"."""
_UNKNOWN = re.compile(r"[.!?][\"')\]]? ?(?=[\u0370-\u1dff\u2c00-\uffff])")
"""Where a sentence ends and another begins in letters whose words no weights are learned of."""
_UNSTOPPED = re.compile("[\u0e00-\u0eff\u1780-\u17ff]")
"""A letter of Thai, Lao or Khmer, where no stop ends a sentence."""
_SEVERAL, _LONG = 3, 240
_LABELS = frozenset(("ad", "byline", "dateline_meta", "nav", "topics", "ui"))
"""Kinds of furniture that say who, when or where, in no sentence."""
_MOST_WORDS = 5
"""Blanks in the name of a topic, at the most."""
_SMALL = plain_words(
    "additional agencies agency and at by compiled de edited editing el for from in inputs la of on reported "
    "reporting the van von with writing written información informaciones informações informação "
    "informazioni information informations des der материалам информации матеріалами інформацією "
    "πληροφορίες από dpa afx sob com supervisão estagiário estagiária rédigé écrit avec "
    "wartawan jurnalis kontributor führte führten stellte stellten "
    "checking checked copyediting graphics photography photos production proofreading research translation"
)


def longest(found: list[Mark]) -> list[Mark]:
    """The marks in order, without those that another wins over."""
    if len(found) < 2:
        return found
    found.sort(key=lambda mark: (mark[0] << 32) - mark[1])
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
        elif _better(mark, kept[-1]):
            kept[-1] = mark
    return kept


def _better(one: Mark, other: Mark) -> bool:
    """Whether a mark wins over one it overlaps: the longer, but among equals the one that knows more."""
    length, rival = one[1] - one[0], other[1] - other[0]
    if length * 10 >= rival * 8 and rival * 10 >= length * 8:
        known, known_rival = _knows(one[2]), _knows(other[2])
        if known != known_rival:
            return known > known_rival
    return length > rival


@lru_cache(maxsize=4096)
def _knows(rule: Rule) -> tuple[bool, ...]:
    """What a rule knows more. Of two that count only together it is that which says beside what, too."""
    return (rule.kind == "disclaimer", rule.outlet is not None, rule.strength == "alone", bool(rule.beside))


def placed(folded: Folded, start: int, end: int, rule: Rule) -> Mark | None:
    """The mark, grown over what belongs to it, if it ends where its rule allows."""
    text = folded.text
    while start < end and text[start] in " \n\t":
        start += 1
    while end > start and text[end - 1] in " \n\t":
        end -= 1
    ends_line = end == len(text) or text[end] == "\n"
    if start == end or (rule.place == "end" and not ends_line and not _ENDING.match(text, end)):
        return None
    if _told(folded, start, end, rule):
        return None
    if rule.place == "inside":
        return Mark(start, end, rule) if not _in_word(text, start, end) else None
    if rule.place == "line" and rule.kind != "disclaimer" and _is_article(text, start, end, rule):
        return None
    if rule.place == "line" or (ends_line and rule.place != "start"):
        return Mark(start, end, rule)
    if rule.place == "start" and rule.kind == "byline":
        end = _capitals_end(folded.shape, start, end)
    if rule.place == "start" and end > start:
        return Mark(start, end, rule)
    end = _grown(folded, start, end)
    if start == end or not ends_unit(folded, end):
        return None
    return Mark(start, end, rule) if rule.place != "end" or _BLANK_REST.match(text, end) else None


def _capitals_end(shape: str, start: int, end: int) -> int:
    """The end of an agency's code, which is a run of words in capitals; `start` if there is none."""
    run = _CODE.match(shape, start, end)
    return run.end() if run else start


def _told(folded: Folded, start: int, end: int, rule: Rule) -> bool:
    """Whether the words are a sentence that somebody tells, or a credit without names."""
    if rule.kind == "byline" and (rule.where != "tail" or "." in folded.text[end - 1 : end + 1]):
        shape = folded.shape[start:end]
        if shape[-1] == "." and shape.lower() == shape.upper():  # in such scripts only a sentence ends so
            return True
        names = shape.partition(":")[2] or shape
        if not shape.isupper() and any(
            w[0].islower() and w not in _SMALL for w in WORD.findall(names) if len(w) > 2
        ):
            return rule.place == "line" or shape.startswith("(")
    stopped = end + folded.text.startswith(_STOPS, end)
    if rule.kind in _LABELS and _is_sentence(folded.text[start:stopped], rule):
        return True
    if (unnamed := _UNNAMED.get(rule.kind)) is not None and unnamed.match(folded.shape, start, end):
        return True
    told = rule.kind not in ("related", "caption") and end - start > 25
    if told and _TOLD.search(folded.text, start, end):
        return True
    return is_reported(folded, start, stopped)


def _is_article(text: str, start: int, end: int, rule: Rule) -> bool:
    """Whether a line is of so many sentences that most are an article's. Which are not is known in letters of
    Latin only, see `likeness.edges`, and not of captions."""
    if text.isascii() or rule.kind == "caption":
        return rule.kind == "caption" and is_of_sentences(text[start:end])
    if end - start > _LONG and _UNSTOPPED.search(text, start, end):
        return True
    return len(_UNKNOWN.findall(text, start, end)) >= _SEVERAL


def _is_sentence(text: str, rule: Rule) -> bool:
    """Whether a text ends with a full stop and goes on behind what a label says, as sentences do."""
    if text[-1] != ".":
        return False
    long = rule.kind == "topics" and any(name.count(" ") > _MOST_WORDS for name in text.split(","))
    return long or _LEADS_ON.search(text) is not None


def _grown(folded: Folded, start: int, end: int) -> int:
    """The end of a mark with its full stop or arrow; a bracket only where one was opened."""
    text = folded.text
    found = _AFTER.match(text, end)
    if not found or found.end() == end:
        return end
    tail = found[0]
    if (
        tail[-1] in "\"')]"
        and not (start and text[start] in _OPENERS)
        and text[start:end].count("(") <= text[start:end].count(")")
    ):
        tail = tail[:-1]
    return end + len(tail.rstrip())


def _in_word(text: str, start: int, end: int) -> bool:
    """Whether a match begins or ends inside a word."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return before or (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
