"""Pictures: credits of pictures, told by the word for a picture, an agency, or an owner's sign.

A credit is names and one of few words; a caption is known by the credit that it ends with.
"""

from __future__ import annotations

import re

from newscrawl.clean.forms.credits import are_names
from newscrawl.known.agencies import agency_of
from newscrawl.known.wordtables import plain_words

LONGEST = 400
_KIND = (
    r"(?:file |handout |main |lead |cover |header |banner |top |featured? |screen ?)?(?:photos?"
    r"|photographs?|photography"
    r"|pictures?|pics?"
    r"|images?|illustrations?|graphics?|artwork|screenshot|screengrab|videos?|credits?|fotos?|foto's"
    r"|bild(?:er)?"
    r"|symbolbild|archivbild|fotografie|grafik|imagen|imágenes|ilustración|crédit(?:os)?(?: photos?)?"
    r"|créditos?"
    r"|immagine|beeld|handout)"
)
_GIVEN = "(?: credit| credits| courtesy(?: of)?| by| via| supplied| source)?"
_CREDIT = r"(?:[^:.!?\n]|(?<=\b[a-z])\.){2,60}"
_AGENCIES = (
    r"ap|afp|reuters|epa|epa-efe|efe|pti|ani|ians|dpa|ansa|lusa|apa|anp|afp photo|getty|getty images"
    r"|istock(?:photo)?"
    r"|shutterstock|alamy|unsplash|pexels|pixabay|imago|picture alliance|bloomberg|xinhua|pa|pa wire|pa media"
    r"|zuma(?: press)?|nurphoto|anadolu|usa today(?: network)?|handout|file|file photo|supplied|contributed"
    r"|submitted|flickr|wikimedia(?: commons)?|nasa|archiv|archivo|arquivo|reprodução|divulgação|aap|cp|sipa"
    r"|sipa press|maxppp|hans lucas|lapresse|ritzau(?: scanpix)?|scanpix|ntb|tt|belga|keystone"
    r"|europa press|folhapress"
    r"|agência brasil|pap|iha|dha|aa|sputnik|tass|yonhap|kyodo|jiji|cns"
)
_STROKED = (
    rf"[(\[|] ?(?:{_KIND} )?(?P<owned>{_CREDIT}/ ?{_CREDIT})[\])]?$"
    rf"|[.!?\"'] (?P<last>[^:.!?()\n]{{3,40}}/ ?(?:{_AGENCIES})(?: ?(?:/|via) ?[^:.!?\n]{{2,30}})?)$"
    rf"|[.!?\"'] (?P<first>(?:{_AGENCIES}|[a-z]{{2}}) ?/ ?[^:.!?()/\n]{{5,40}})$"
)
"""Credits that have no word for a picture, but a stroke."""
_LONGEST_STROKED = 64
"""Characters of such a credit behind its first stroke, at most."""
_OWNED = re.compile(_STROKED)
_PICTURE = re.compile(
    rf"(?:^|[\s(\[|/])\[?{_KIND}{_GIVEN} ?[:,/] ?"
    rf"(?P<credit>{_CREDIT})[\])]?$"
    rf"|[(\[]{_KIND} (?:by|via|from|credit|courtesy(?: of)?|supplied by|provided by) "
    rf"(?P<worded>{_CREDIT})[\])]$"
    rf"|[(\[](?:photo|foto|pic|picture|image|bild) (?P<bare>[^\W\d_][^:.!?,()\n]{{5,40}})[\])]$"
    rf"|^{_KIND} (?:by|via|courtesy of|supplied by|provided by|di|de|von|par) (?P<begun>{_CREDIT})$"
    r"|^(?P<agency>[^:.!?\n]{0,40}(?:(?:ap|afp|reuters|epa|pti|ani) (?:file )?photo|getty images"
    r"|shutterstock)(?:/[^:.!?\n]{2,40})?)$"
    rf"|{_STROKED}"
)
_OWNER = re.compile(
    rf"(?:©|\(c\)|®)? ?(?P<owner>[^\d:.!?,()\[\]]{{3,50}}?) ?/ ?(?:{_AGENCIES})(?: ?(?:/|via) "
    rf"?[^:.!?]{{2,30}})?"
    r"|(?:©|\(c\)) ?(?P<sign>[^\d:.!?()\[\]]{3,50})|\((?P<put>[^():.!?]{3,40}/[^():.!?]{2,40})\)"
    r"|(?:image |photo |picture )?courtesy(?: of)? (?P<of>[^:.!?]{3,60})"
    r"|(?P<site>[^\d:.!?,()\[\]/]{4,30}) / (?P<who>[^\d:.!?,()\[\]/]{4,30})",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"^(?:file|archive)(?: photo| picture| image)? ?[-:] |\((?:file|archive)(?: photo| pic(?:ture)?| "
    r"image)?\)\.?$|\((?:(?:photo|picture|image)s? )?(?:supplied|handout|courtesy photo|submitted photo)\)$"
)


_LABEL = re.compile(_KIND + _GIVEN)
_SIGNS = re.compile("[:,/|]|photo|getty|image|foto|shutterstock")
_DIGIT = re.compile(r"\d")
"""What no owner of a picture has, but a result or a size in brackets."""
_PERSON, _OF_NAMES = 5, plain_words("de la le du da dos di del van von der den ten ter bin al el y e")
_SEVERAL = 160
_SENTENCES = re.compile(r"[a-z]{2}[.!?][\"')]? ")
"""The ends of sentences: a caption of so many characters has one at most."""


def is_of_picture(label: str) -> bool:
    """Whether what stands before a colon is a word for a picture and no more."""
    return _LABEL.fullmatch(label.strip(" [(")) is not None


def is_picture_credit(text: str, shape: str, *, worded: bool = True) -> bool:
    """Whether a folded line is a credit of a picture, or a caption with one. One that is not `worded` has no
    word for a picture."""
    if not (may_credit_picture(text) if worded else _may_name_owner(text)):
        return False
    if worded and _CAPTION.search(text) and len(text) < 250:
        return True
    if is_of_sentences(text):
        return False
    found = (_PICTURE if worded else _OWNED).search(text)
    if not found or not found.lastgroup or (found.lastgroup == "owned" and _DIGIT.search(found["owned"])):
        return False
    start, end = found.span(found.lastgroup)
    if found.lastgroup == "bare":
        return _is_person(shape[start:end].split())
    if found.lastgroup == "first":
        return _names_one(shape[start:end])
    return are_names(shape[start:end].replace(" via ", "/")) and not _is_of_text(shape, start, end)


def _is_of_text(shape: str, start: int, end: int) -> bool:
    """Whether a credit of two agencies says whose the sentence before it is: "It rained. (ANP/AFP)"."""
    one, stroke, other = shape[start:end].partition("/")
    ended = stroke != "" and shape[:start].rstrip(" ([|").endswith((".", "!", "?", '"'))
    return ended and agency_of(one) is not None and agency_of(other) is not None


def _names_one(credit: str) -> bool:
    """Whether a credit is an agency's name or initials, and behind its stroke a person's."""
    agency, _, name = credit.partition("/")
    return agency[:1].isupper() and _is_person(name.split())


def _is_person(words: list[str]) -> bool:
    """Whether some words are the name of a person: capitals, but for small words before a last name."""
    named = sum(word[0].isupper() and not word.isupper() for word in words)
    return 1 < named <= len(words) < _PERSON and all(word[0].isupper() or word in _OF_NAMES for word in words)


def is_of_sentences(text: str) -> bool:
    """Whether a folded text with a credit is too long and of too many sentences for a caption: a paragraph
    that the credit stands behind."""
    return len(text) > _SEVERAL and len(_SENTENCES.findall(text)) > 1


def may_credit_picture(text: str) -> bool:
    """Whether a folded line has what every credit of a picture has; quick."""
    return text[-1] in ")]" or _SIGNS.search(text) is not None


def _may_name_owner(text: str) -> bool:
    """Whether a folded line has a stroke near enough to its end for a credit without a word for a picture."""
    return text.find("/", max(len(text) - _LONGEST_STROKED, 0)) >= 0


def is_owner(shape: str) -> bool:
    """Whether a line among paragraphs names who owns a picture: names with an agency or an owner's sign."""
    if not 5 <= len(shape) <= 90 or not ("/" in shape or "ourtesy" in shape or shape[0] in "©("):
        return False
    found = _OWNER.fullmatch(shape)
    if not found:
        return False
    names = [shape[slice(*found.span(group))] for group, text in found.groupdict().items() if text]
    if found["site"] and not any(" " in name for name in names):
        return False
    return all(name.count(" ") < 6 and are_names(name) for name in names) if names else True
