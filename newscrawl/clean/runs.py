"""Runs: menus and rows that a copy put in one line with the article, without a sign between.

Of a text in few lines the first words may be a site's sections and buttons, one after the other, and the last
ones, after the article's last stop, a row of topics or a link, all told word by word. Amid it may stand a
link, too, and what has a known form: a button, the label of a date, the desk that wrote it. A link may stand
behind any paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import partial
from operator import attrgetter

from newscrawl.clean.elements.groups import Cut
from newscrawl.clean.elements.sorts import MARK, PROSE, Element
from newscrawl.clean.forms.leads import is_headed, is_lead, led_amid
from newscrawl.clean.forms.rows import NETWORKS, SECTIONS, is_topics
from newscrawl.clean.forms.sharing import NAMED
from newscrawl.clean.forms.stamps import ZONED
from newscrawl.clean.forms.tickers import TICKER, tickers_amid
from newscrawl.clean.rule import Rule, known_by
from newscrawl.clean.text.fold import Folded
from newscrawl.clean.text.look import Look
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_BUTTONS = plain_words(
    "skip to main content jump save read later gift this article resize text size listen min toggle "
    "navigation advertisement open play video loading font login log in sign up subscribe my account profile "
    "settings en es fr de hindi english español français deutsch edition today's paper trending now"
)
_KNOWN = SECTIONS | NETWORKS | _BUTTONS
_WORD = re.compile(r"[^\W\d_][\w'-]*|\S")
_REACH, _LEAST, _CAPITALS = 400, 4, 3
"""Characters of the longest run, and how many words and capitals it has at least."""
_LAST = re.compile(r"[.!?][\"')\]]* (?=[^a-z\s])")
_LONGEST = 200


_rule = partial(known_by, "run")
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}),? \d{4}"
_ZONE = rf"(?:{'|'.join(sorted(map(str.upper, ZONED)))})\b"
_TIME = rf"\d{{1,2}}[:.]\d\d(?: ?(?:[AaPp]\.?[Mm]\b\.?|{_ZONE})){{1,2}}"
_STAMPED = re.compile(
    r"(?:First |Last )?(?:Published|Updated|Posted|Modified)(?: [Oo]n| [Aa]t)?(?P<sign> ?[:|-])? "
    rf"(?:[A-Z][a-z]{{2,8}},? )?{_DATE}(?:(?:,| at| \||,? -)? {_TIME}|(?(sign)|(?!)))(?= [^a-z\s]|$)"
)
"""A label of a date, which has a sign behind its word or a time of day."""
_BUTTON = re.compile(
    r"(?:(?<![A-Z] )ADVERTISEMENT(?= [A-Z](?:[a-z]| [a-z]))"
    r"|Advertisement(?= (?:The|A|An|He|She|It|They|In|On) [a-z])"
    r"|(?:Story|Article) continues below(?: (?:this )?(?:ad|advertisement))?"
    r"|Listen to (?:[Tt]his )?(?:[Aa]rticle|[Ss]tory)|\d{1,2}[ -][Mm]in(?:ute)?s?\.? [Rr]ead"
    r"|(?:Share|Save|Gift|Print) (?:[Tt]his )?[Aa]rticle|(?:Show|Read) [Ff]ull (?:[Aa]rticle|[Ss]tory)"
    r"|Read(?:ing)? [Tt]ime ?: ?\d{1,2} [Mm]in(?:ute)?s?|(?:View|Show|Post) [Cc]omments|Text Size|Read in App"
    r"|Share Save(?! The Children| Our)"
    r"|(?:Follow|Add|Prefer) us on Google News)(?= [^a-z\s])"
)
"""A button or a label that no sentence has in it, spelled so."""
_DESK = re.compile(
    r"(?:By|(?:Edited|Published|Written|Curated|Reported) [Bb]y) ?:? (?:[A-Z][\w.&'-]* ){1,3}"
    r"(?:Desk|Newsdesk|Bureau|Correspondent|Reporter)(?= [A-Z][a-z]|$)"
)
"""Which desk wrote an article: of a person's name the end cannot be told from the next sentence."""
_LOOKS = frozenset({"read", "watch"})
_POINTERS = (" also read", " must read", " read also", " read more", " also watch", " must watch")
_ENDING_LINK = re.compile(
    r" (?<=[.!?\"')\]] )(?:(?:ALSO|MUST) (?:READ|WATCH)|READ (?:ALSO|MORE)"
    r"|(?:Also|Must) (?:[Rr]ead|[Ww]atch)|Read (?:[Aa]lso|[Mm]ore))"
    r"(?: ?[:|]| -) ?(?=[^a-z\s])[^\n.!?]{10,160}[?!]?$",
    re.MULTILINE,
)
"""A link to another story behind the last stop of a paragraph: no sentence ends without one."""
_QUOTES = ('"', "'")
_START, _END = attrgetter("start"), attrgetter("end")
_MENU, _TOPICS, _LINK = _rule("menu", "nav"), _rule("topics", "topics"), _rule("link", "related")
_FORMS = (
    (_rule("stamp", "dateline_meta"), _STAMPED, ("Published", "Updated", "Posted", "Modified")),
    (_rule("label", "ui"), _BUTTON, ("",)),
    (_rule("desk", "byline"), _DESK, ("Desk", "desk", "Bureau", "Correspondent", "Reporter")),
)
"""Each with words of which a text that has one has another: most texts have none of them."""


def recognise_runs(folded: Folded, elements: list[Element]) -> None:
    """Mark the menu before and the row after an article that is in few lines."""
    if not elements:
        return
    first, last = elements[0], elements[-1]
    if first.sort == PROSE and (end := menu_end(folded.shape, first.start, first.end)) > first.start:
        elements.insert(0, Element(first.start, end, MARK, first.said, _MENU))
        first.start = end + 1
    if last.sort == PROSE and (found := row_start(folded.shape, last.start, last.end)):
        elements.append(Element(found[0], last.end, MARK, last.said, found[1]))
        last.end = found[0] - 1


def runs_amid(look: Look, cuts: list[Cut]) -> list[Cut]:
    """The cuts of an article in few lines with what was run in amid its sentences: links to other stories,
    labels of dates, buttons and desks. They say nothing of what is next to them, with which they may have run
    together."""
    shape = look.folded.shape
    runs = [Cut(start, end, _LINK) for start, end in led_amid(shape)]
    runs += [Cut(start, end, TICKER) for start, end in tickers_amid(look.folded)]
    forms = ((rule, one) for rule, form, has in _FORMS if has_any(shape, has) for one in form.finditer(shape))
    runs += [
        Cut(*found.span(), rule) for rule, found in forms if not shape.endswith(_QUOTES, 0, found.start())
    ]
    return _with(runs, cuts)


def links_behind(look: Look, cuts: list[Cut]) -> list[Cut]:
    """The cuts of an article with the links to other stories at the ends of its paragraphs, and with the rows
    of quotes in them."""
    cuts = _with([Cut(start, end, TICKER) for start, end in tickers_amid(look.folded)], cuts)
    if not look.possible(_LOOKS) or not has_any(look.folded.text, _POINTERS):
        return cuts
    found = _ENDING_LINK.finditer(look.folded.shape)
    return _with([Cut(link.start() + 1, link.end(), _LINK) for link in found], cuts)


def _with(runs: list[Cut], cuts: list[Cut]) -> list[Cut]:
    """The cuts with some more, where these cut no other in two; of one of which another holds the beginning
    what is left of it."""
    out = [*cuts]
    for run in runs:
        first, last = bisect_right(out, run.start, key=_END), bisect_left(out, run.end, key=_START)
        if first + 1 == last and out[first].start < run.start and out[first].end < run.end:
            out[first:last] = [out[first], Cut(out[first].end, run.end, run.rule)]
            continue
        if all(run.start <= cut.start and cut.end < run.end for cut in out[first:last]):
            out[first:last] = [run]
    return out


def menu_end(shape: str, start: int, stop: int) -> int:
    """Where a run of sections and buttons ends that a line begins with; `start` if it begins with none."""
    words: list[str] = []
    end = start
    for found in _WORD.finditer(shape, start, min(stop, start + _REACH)):
        word = found[0]
        if word.lower() in _KNOWN:
            words.append(word)
            end = found.end()
        elif word not in ".|/>·•×☰":
            break
        elif words:
            end = found.end()
    if words and NAMED.match(shape, end):
        end -= len(words.pop()) + 1
    capitals = sum(word[0].isupper() for word in words)
    enough = len(words) >= _LEAST and capitals >= _CAPITALS and shape[end : end + 1] == " "
    return end if enough and shape[end + 1 : end + 2].isupper() else start


def row_start(shape: str, start: int, stop: int) -> tuple[int, Rule] | None:
    """Where a row of topics or a link begins that a line ends with, and its rule; None if there is none."""
    if shape[stop - 1] in ".!?\"')]":
        return None
    stops = [found.end() for found in _LAST.finditer(shape, max(stop - 2 * _LONGEST, start), stop)]
    for at in stops[-1:]:
        row = shape[at:stop]
        if is_topics(row):
            return at, _TOPICS
        if len(row) <= _LONGEST and (is_lead(row) or is_headed(row)):
            return at, _LINK
    return None
