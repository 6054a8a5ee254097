"""Likeness: how much a piece reads like a widget, in wordings that no rule lists.

Widgets speak to the reader ("you", an order to do something), of a small world of things (a plan, an inbox,
an app, cookies), and name prices by the month. Articles tell: they quote, attribute, and use the past
tense. A piece's score is what speaks for a widget less what speaks for an article; it is never enough by
itself in the middle of prose.
"""

from __future__ import annotations

import re

from newscrawl.clean.elements import LIKE, PROSE, SHORT, Element
from newscrawl.clean.fold import Folded, words_in
from newscrawl.clean.phrase import PRICE
from newscrawl.clean.rules import Rule, rarest

_ORDERS = (
    "subscribe|sign up|keep|cancel|sign in|log in|login|register|join|download|unlock|start|try"
    "|upgrade|become|get|enjoy|access"
    "|continue|support|donate|contribute|follow|share|click|tap|activate|claim|choose|create|verify"
    "|enter|manage|accept"
    "|reject|allow|enable|turn on|install|gift|renew|stay|never miss|don't miss|discover|explore"
    "|read|save|thank you for"
    "|thanks for|we use|we value|we rely|we depend|we need|we noticed|help us|please"
)
ORDER = re.compile(rf"(?:{_ORDERS})\b")
_OFFER = (
    "paywall|subscriber-only|free trial|free articles|free stories|unlimited access"
    "|digital access|unlimited articles|unlimited reading|digital subscription"
    "|premium content|premium access|ad-free|cancel anytime|cancel any time|no commitment"
    "|full access|all-access|subscription options|free article|annual plan|monthly plan"
    "|your subscription|exclusive access|e-paper|epaper|your free account|free account"
    "|introductory offer|first month"
)
_OFFER_TOO = (
    "subscription|subscriptions|subscriber|subscribers|subscribe|membership|member"
    "|members|premium|independent journalism|quality journalism|our journalism"
    "|our journalists|our reporting|our work|our newsroom|reader-funded|reader funded"
    "|readers like you|trial|plan|plans|unlimited|account|continue reading|keep reading"
    "|full story|full article|log in|sign in|register|discount|billed|renews|cancel"
)
_LETTER = (
    "newsletter|newsletters|your inbox|unsubscribe|email address|e-mail address"
    "|daily briefing|morning briefing|your email|your e-mail|mailing list|privacy policy"
    "|top stories"
)
_PROMOTION = "our app|the app|news app|app store|google play|advertise with us|sponsored content"
_SHARE = (
    "whatsapp channel|telegram channel|follow us|on facebook|on twitter|on instagram"
    "|on google news|share this|on linkedin|whatsapp|telegram"
)
_POPUP = (
    "cookies|cookie|your privacy|ad blocker|ad-blocker|adblocker|notifications"
    "|personalised ads|personalized ads|our partners|javascript|your browser|your consent"
    "|site uses"
)
_ROOM = (
    "comments|comment|community guidelines|terms of use|terms of service|terms and conditions|all comments"
)
_THINGS: dict[str, tuple[str, float]] = {
    word: (kind, weight)
    for kind, weight, words in (
        ("subscription", 1.5, _OFFER),
        ("subscription", 1.0, _OFFER_TOO),
        ("newsletter", 1.5, _LETTER),
        ("ad", 1.5, _PROMOTION),
        ("share", 1.5, _SHARE),
        ("popup", 1.5, _POPUP),
        ("ui", 1.0, _ROOM),
    )
    for word in words.split("|")
}
_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[₹$€£¥]|\brs\b")
_BY_WORD: dict[str, list[str]] = {}
for _thing in _THINGS:
    _BY_WORD.setdefault(rarest(_WORD.findall(_thing)), []).append(_thing)
_YOU = re.compile(r"\b(?:you|your|you're|you've|you'll|yours)\b")
_WE = re.compile(r"\b(?:we|our|us|we're|we've)\b")
_RATE = re.compile(
    rf"{PRICE} ?(?:/|per|a|for|every) ?(?:\d{{1,2}} )?(?:month|year|week|day|mo\b|yr\b|annum|your first)"
)
_AGAINST = re.compile(
    r"\b(?:said|says|told|tells|asked|wrote|according to|added|was|were|had|did|would|he|she|his|her"
    r"|him|they|their|who"
    r"|percent|per cent|million|billion|crore|lakh|minister|police|court|monday|tuesday|wednesday"
    r"|thursday|friday"
    r"|saturday|sunday|yesterday|shares|company|government|shows|show|asks)\b"
)
_PAST = re.compile(
    r"\b(?!unlimited|limited|subscribed|registered|selected|handpicked|picked|curated|delivered"
    r"|personali[sz]ed|sponsored"
    r"|based|trusted|included|interested|related|need|feed|exceed|exhausted|reached|blocked|disabled"
    r"|enabled|detected)"
    r"[a-z]{2,14}ed\b"
)
WORDS = words_in(
    "account app cancel cookie cookies download epaper inbox journalism login membership newsletter "
    "newsletters notifications paywall premium privacy register sign sponsored subscribe subscriber "
    "subscribers subscription subscriptions supporter telegram trial unlimited unlock unsubscribe "
    "whatsapp"
)
LIKELY = 1.5
SURE = 2.5
BRIEF = 30
LONGEST = 320
LABEL = 7


def likeness(text: str) -> tuple[float, str]:
    """The score of a piece of folded text, at most 3, and the kind of widget it reads like."""
    if len(text) > LONGEST:
        return 0.0, ""
    kinds: dict[str, float] = {}
    words = _BY_WORD.keys() & set(_WORD.findall(text))
    things = [thing for word in words for thing in _BY_WORD[word] if thing in text]
    for thing in things:
        if not any(thing in other and thing != other for other in things):
            kind, weight = _THINGS[thing]
            kinds[kind] = kinds.get(kind, 0.0) + weight
    if _SIGN.search(text) and _RATE.search(text):
        kinds["subscription"] = kinds.get("subscription", 0.0) + 1.0
    if "{{" in text:
        kinds["subscription"] = kinds.get("subscription", 0.0) + 2.0
    if not kinds:
        return 0.0, ""
    order = 1.0 if ORDER.match(text.lstrip("\"'( *")) else 0.0
    speaks = min(len(_YOU.findall(text)), 2) + min(len(_WE.findall(text)), 2)
    most = 3.0 if order or speaks or (text.count(" ") <= LABEL and text[-1] != ".") else LIKELY
    score = sum(kinds.values()) + order + 0.5 * speaks
    score -= 1.5 * len(_AGAINST.findall(text)) + (2.0 if '"' in text else 0.0)
    score -= 0.5 * len(_PAST.findall(text))
    score -= 0.5 * max((text.count(" ") - 24) // 8, 0)
    return max(min(score, most), 0.0), max(kinds, key=lambda kind: kinds[kind])


def _rule(kind: str) -> Rule:
    """What `removed` names where no rule of a file knows the wording."""
    return Rule(
        name=f"like-{kind}",
        kind=kind,
        place="line",
        strength="together",
        takes="nothing",
        where="anywhere",
        beside=frozenset(),
        until=(),
        becomes={},
        outlet=None,
        phrases=(),
        hit=(),
        miss=(),
    )


_RULES = {kind: _rule(kind) for kind in ("subscription", "newsletter", "ad", "share", "popup", "ui")}


def weigh(folded: Folded, elements: list[Element]) -> None:
    """Mark the elements that read like widgets. At the head or the tail of a text one such element weighs
    more.
    """
    known: dict[str, tuple[float, str]] = {}
    for element in elements:
        if element.sort in (SHORT, PROSE):
            text = folded.text[element.start : element.end]
            if text not in known:
                known[text] = likeness(text)
            score, kind = known[text]
            if score >= LIKELY:
                element.sort, element.rule = LIKE, _RULES[kind]
                element.score = 1.0 if score >= SURE and text.count(" ") < BRIEF else 0.5
    for ends in (elements, elements[::-1]):
        for element in ends:
            if element.sort in (SHORT, PROSE):
                break
            if element.sort == LIKE and element.score == 1.0:
                element.score = 2.0
