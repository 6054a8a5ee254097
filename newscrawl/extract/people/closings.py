"""Who signs a letter: the name below "Yours sincerely", or the last lines, a name above what that person
is, or where they live if the text greets somebody at the beginning.

Heads of schools, parishes and clubs write so to theirs, readers to a paper; nothing else names them. It is
asked for where nobody is named otherwise. Whom the text speaks of wrote none of it, nor who signs a letter
that a colon leads to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.people.kinds import is_full_name, is_of_role
from newscrawl.extract.people.names import split_names
from newscrawl.extract.people.ranks import without_title
from newscrawl.extract.people.signedlines import speak_of
from newscrawl.extract.people.words import lowered
from newscrawl.items import Author, Block
from newscrawl.known.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_WORDS = plain_words(
    """
    yours_sincerely yours_faithfully yours_truly sincerely sincerely_yours kind_regards best_regards
    warm_regards kindest_regards with_best_wishes best_wishes yours_in_christ every_blessing
    mit_freundlichen_grüßen mit_freundlichem_gruß freundliche_grüße herzliche_grüße
    mit_herzlichen_grüßen viele_grüße beste_grüße mit_besten_grüßen herzlichst hochachtungsvoll ihr ihre
    euer eure cordialement bien_cordialement bien_à_vous sincères_salutations atentamente
    un_cordial_saludo saludos_cordiales cordialmente cordiali_saluti distinti_saluti un_caro_saluto
    atenciosamente com_os_melhores_cumprimentos melhores_cumprimentos met_vriendelijke_groet
    met_vriendelijke_groeten hartelijke_groet hartelijke_groeten med_vänlig_hälsning
    med_vänliga_hälsningar vänliga_hälsningar med_vennlig_hilsen vennlig_hilsen med_venlig_hilsen
    venlig_hilsen z_poważaniem z_wyrazami_szacunku s_pozdravem s_úctou üdvözlettel tisztelettel
    ystävällisin_terveisin с_уважением з_повагою saygılarımla saygılarımızla cu_stimă cu_respect
    με_εκτίμηση s_poštovanjem
    """
)
_CLOSINGS = tuple(sorted((words.replace("_", " ") for words in _WORDS), key=len, reverse=True))
"""What letters end with, the longest first."""
_SALUTATIONS = (
    "dear ", "sir", "madam", "liebe ", "lieber ", "sehr geehrte", "cher ", "chers ", "chère ", "chères ",
    "estimad", "querid", "cari ", "caro ", "cara ", "gentil", "beste ", "geachte ", "szanown", "drodzy ",
    "vážen", "kära ", "bästa ", "kjære ", "kære ", "hyvä", "уважаем", "дорог", "шановн", "sayın ", "sevgili ",
)  # fmt: skip
"""What letters begin with."""
_ENDS = (",", "!", ":", "—", "–")
_YOURS = frozenset(("ihr", "ihre", "euer", "eure"))
"""What begins other lines as well ("Ihre Meinung")."""
_BLOCKS, _LONGEST, _SENTENCE, _POST = 4, 60, 40, 1
"""Last blocks of a text that may hold its end, letters of a line there and of a sentence, and blanks in what
says whose it is ("Ihr Pfarrer")."""
_BEFORE = 8
"""Last blocks of which one that ends in a colon may lead to the letter of somebody else."""
_MARKS = " ,.!–—-"
_TITLE = re.compile(r"(?:[^\W\d_]{1,6}\.\s?){1,3}")
"""Titles in short before a name."""


def closed(heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """Those who sign at the end of some `blocks`."""
    last = [block for block in blocks[-_BLOCKS:] if block.type == "paragraph"]
    if heading is None or len(blocks) < _BLOCKS or not last:
        return []
    lines = [line.strip() for block in last for line in block.text.split("\n")]
    is_letter = any(map(_is_salutation, blocks[:_BLOCKS]))
    if not is_letter and any(block.text.endswith(":") for block in blocks[-_BEFORE:]):
        return []
    names = next((names for names in _below_closing(lines) if names), [])
    if not names:
        names = _above_last(last[-1], is_letter=is_letter)
    if not names:
        return []
    said = [element_text(heading), *(block.text for block in blocks[:-_BLOCKS])]
    said += [line for line in lines if len(line) >= _SENTENCE and not _closing_of(line)]
    return [] if speak_of(names, said) else [Author(name=name) for name in names]


def _below_closing(lines: Sequence[str]) -> Iterator[list[str]]:
    """The names in the line below each that closes a letter, or behind the words for it."""
    for line, below in pairwise([*lines, ""]):
        closing = _closing_of(line) if len(line) < _LONGEST else ""
        if closing:
            rest = line[len(closing) :].strip(_MARKS)
            names = _names(below) if rest.count(" ") < _POST else _names(rest)
            yield list(filter(begins_with_first_name, names)) if closing in _YOURS else names


def _closing_of(line: str) -> str:
    """What closes a letter, where a line begins so."""
    lower = lowered(line)
    if not lower.startswith(_CLOSINGS):
        return ""
    closing = next(filter(lower.startswith, _CLOSINGS), "")
    return "" if lower[len(closing) : len(closing) + 1].isalnum() else closing


def _above_last(block: Block, *, is_letter: bool) -> list[str]:
    """The name that is a line above the last one of a text, which says what that person is, or of a letter
    where they live; or the last line of a letter."""
    name, _, below = block.text.partition("\n")
    if not below and not is_letter:
        name, _, below = block.text.partition(", ")
    told = is_of_role(below.strip(_MARKS)) if below else False
    if len(below) >= _LONGEST or "\n" in below or not (told or is_letter):
        return []
    known = begins_with_first_name(_TITLE.sub("", name, count=1))
    return [name] if is_full_name(name) and (is_letter or known) else []


def _is_salutation(block: Block) -> bool:
    """Whether a block is how a letter begins."""
    start = block.text[:_SENTENCE]
    return lowered(start).startswith(_SALUTATIONS) and any(map(start.__contains__, _ENDS))


def _names(line: str) -> list[str]:
    """The full names of which a line consists; no line of another kind."""
    if not 0 < len(line) < _LONGEST:
        return []
    first, _, rest = line.partition(" ")
    line = without_title((rest if lowered(first) in _YOURS else line).strip(_MARKS))
    names = [line] if is_full_name(line) else split_names(line)
    return names if names and all(map(is_full_name, names)) else []
