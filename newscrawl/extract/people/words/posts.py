"""Posts that look like names: "Policy Officer", "Parish Priest", "Secretario General".

A byline puts what somebody is behind a comma or in the next line, with capitals as a name has them. What such
words end in is hardly anybody's last name; of those that are (Ada Priest) the word before has to tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.known.wordtables import plain_words

_PAIR = 2
_ENDS = plain_words(
    """
    officer adviser advisor coordinator co-ordinator president presenter researcher scientist lecturer
    student candidate solicitor barrister unionist investigator spokesperson spokesman spokeswoman
    headteacher graduate intern strategist consultant administrator organiser organizer councillor
    relations general général générale nacional adjoint adjointe especial spécial spéciale universitario
    universitaria presidente présidente directeur directrice secretario secretaria
    """
)
"""The last words of posts; what somebody does by more common words, `words.ROLES` has."""
_NAMES_TOO = plain_words(
    """
    priest clerk coach warden lead engineer member fellow dean mayor principal chef minister host chair worker
    """
)
"""Such words that are last names as well."""
POST_WORDS = _ENDS | _NAMES_TOO
_BEFORE = plain_words(
    """
    parish town village city church policy software data youth board lord prime foreign vice assistant
    executive programme program project rural lay research trade staff show civil health social support
    community club team committee council founding visiting honorary teaching head pastry product design
    school area
    """
)
"""What stands before these in a post, and is no first name."""


_HOLDERS = plain_words(
    """
    catedrático catedrática catedratico catedratica profesor profesora docente investigador investigadora
    director directora presidenta doctor doctora licenciado licenciada ingeniero ingeniera economista
    abogado abogada historiador historiadora sociólogo socióloga politólogo politóloga filósofo filósofa
    arquitecto arquitecta médico médica diputado diputada senador senadora alcalde alcaldesa ministro ministra
    professore professoressa ricercatore ricercatrice ordinario ordinaria professeur professeure maître
    maîtresse chercheur chercheuse économiste historien historienne sociologue politologue ingénieur
    ingénieure enseignant enseignante député députée sénateur sénatrice professora pesquisador pesquisadora
    doutor doutora doutorando doutoranda mestre engenheiro engenheira advogado advogada deputado deputada
    vereador vereadora embajador embajadora coordinador coordinadora portavoz delegado delegada
    """
)
_OF = frozenset(("de", "del", "di", "da", "do", "dos", "das", "en", "em", "in", "à", "d", "des", "du"))
"""Who holds a post, and the words for "of" behind these: "Catedrática de Geografía", "Docente di Storia"."""


def is_post(words: Sequence[str]) -> bool:
    """Whether some words, in small letters, end as posts do, or begin with the holder of one and "of"."""
    if not words:
        return False
    if words[0] in _HOLDERS and len(words) > _PAIR and words[1] in _OF:
        return True
    last = words[-1]
    return last in _ENDS or (last in _NAMES_TOO and len(words) > 1 and words[-2] in _BEFORE)
