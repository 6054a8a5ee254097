"""What somebody does, right before their name: "Staff Writer Ada Moss", "Health Editor Ada Moss",
"Rechtsanwalt Ben Lund".

A post at a paper may have any words before it, as what somebody writes on, for whom and where, if the name
begins with a common first one; another only such as tell nothing else.
"""

from __future__ import annotations

from newscrawl.extract.markup.text import lowered
from newscrawl.extract.people.names.duties import DESKS
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.nameless import is_nameless
from newscrawl.known.wordtables import plain_words

_FURTHER = plain_words(
    """
    senior staff special deputy executive managing contributing chief freelance junior associate assistant
    guest political sports business news foreign leitender leitende freier freie
    """
)
"""What may stand before the word for what somebody does; by itself it tells nothing."""
_POSTS = plain_words(
    """
    writer reporter editor correspondent columnist journalist critic redakteur
    redakteurin journalistin korrespondent korrespondentin reporterin kolumnist kolumnistin
    volontär volontärin chefredakteur chefredakteurin chefreporter chefreporterin gastautor gastautorin
    journaliste rédacteur rédactrice correspondant correspondante envoyé chroniqueur periodista redactor
    redactora corresponsal enviado enviada columnista jornalista repórter correspondente redatora colunista
    giornalista corrispondente inviato inviata redattore verslaggever verslaggeefster redacteur redaktør
    journalisten reporteren redaktör toimittaja dziennikarz dziennikarka redaktor redaktorka reporterka
    корреспондент журналист редактор обозреватель шеф-редактор спецкор кореспондент журналістка
    журналистка редакторка muhabir yazar muhabiri wartawan jurnalis kontributor собкор ledarskribent
    krönikör kommentator kommentatorin korespondent korespondentka zpravodaj zpravodajka reportér
    reportérka corespondent corespondentă redactor jurnalist jurnalistă ressortleiter ressortleiterin
    redaktionsleiter redaktionsleiterin herausgeber herausgeberin redaktionsmitglied mitarbeiter mitarbeiterin
    politikchef politikchefin sportchef sportchefin kulturchef kulturchefin lokalchef lokalchefin
    nachrichtenchef nachrichtenchefin feuilletonchef feuilletonchefin wirtschaftschef wirtschaftschefin
    """
)
"""What those do who write."""
_DUTIES = _POSTS | plain_words(
    """
    contributor producer autor autorin автор pfarrer pfarrerin pastorin diakon diakonin vikar vikarin
    secretary minister ministerin bundesminister bundesministerin staatssekretär staatssekretärin
    rechtsanwalt rechtsanwältin fachanwalt fachanwältin steuerberater steuerberaterin
    """
)
_ENDS = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporter", "reporterin", "journalist",
    "journalistin", "kolumnist", "kolumnistin", "redaktör", "redaktør", "verslaggever", "verslaggeefster",
    "redacteur", "redactrice", "columnist", "toimittaja", "kommentator", "mitarbeiter", "mitarbeiterin",
)  # fmt: skip
"""What compounds for these end in ("Sportredakteur")."""
_MOST, _LONGEST = 4, 7
"""Words of what somebody does, and of a post with what they write on and for whom."""
_BETWEEN = frozenset(("and", "of", "the", "for", "at"))
"""Words in small letters that a post may have."""


def after_post(text: str) -> str:
    """A text without the words for what somebody does that it begins with, where a full name follows."""
    words = text.split()
    if len(words) < _MOST - 1:
        return text
    told = [place for place, word in enumerate(words[:_LONGEST]) if _is_duty(word)]
    if not told:
        return text
    before, name = words[: told[-1]], " ".join(words[told[-1] + 1 :])
    if not name or not is_full_name(name):
        return text
    plain = all(lowered(word) in _FURTHER or _is_duty(word) for word in before)
    if plain and told[-1] < _MOST:
        return name
    post = lowered(words[told[-1]]).rpartition("-")[2]
    if not (post in _POSTS or post.endswith(_ENDS)) or is_nameless(name):
        return text
    if all(lowered(word) in DESKS or lowered(word) in _FURTHER for word in before):
        return name
    capitals = all(word[0].isupper() or word in _BETWEEN or word == "&" for word in before)
    other = len(before) > 1 and begins_with_first_name(" ".join(before))
    return name if capitals and not other and begins_with_first_name(name) else text


def _is_duty(word: str) -> bool:
    """Whether a word says what somebody does, were it behind whom for ("POST-Redakteurin")."""
    last = lowered(word).rpartition("-")[2]
    return last in _DUTIES or last.endswith(_ENDS)
