"""Words in capitals before the first sentence of a text that are no place: "EXCLUSIVE:", "KEY POINTS –".

A dateline is told by its form, as nobody can list the places of the world; what else is set so can be listed:
kinds of stories, subjects, labels of facts, and whoever speaks in an interview.
"""

from __future__ import annotations

import re

from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_LABELS = (
    plain_words(
        """
    analysis alert announcement answer background backgrounder bio blog breaking brief briefing bulletin
    cartoon caution claim clarification column comment commentary context correction corrected criticism
    debate developing disclaimer disclosure discussion editorial editor's essay event exclusive explained
    explainer fact factbox facts feature featured feedback flash gallery guest guide headline headlines
    highlight highlights important infographic insight interactive interview investigation joke latest
    letter letters list live look map memo moderator myth new news newsletter note notice obituary offer
    opinion outlook overview patch photo photos pictures podcast points poll portrait premium preview
    profile promo promoted question quiz quote rating recap recipe replay report reported revealed review
    roundup satire scoop series sidebar slideshow special spoiler sponsored spotlight statement story
    strictly summary supplement survey takeaways teaser timeline tip tips topline transcript trending
    update updated updates urgent verdict video videos viewpoint views warning watch weekly winner
    advertisement advertorial ad petition spoilers trivia readers talk scene
    nato who bbc fifa uefa nasa fbi imf opec
    also and but because here how if more now out the then this today tomorrow tonight what when where
    which who why yes no
    monday tuesday wednesday thursday friday saturday sunday
    q a
    """
    )
    | plain_words(
        """
    address admission age age_limit author authors born budget builder cast category charge client cons
    contact cost dates date deadline died director distance duration email engine fee format genre height
    hours ingredients instructions language length location method name odds overall owner phone place
    players position price prize producer pros publisher record release result results running_time score
    scorers serves size stars starring status subject team teams tel tickets time title toss total venue
    weight won written
    """
    )
    | plain_words(
        """
    agriculture art arts auto aviation banking basketball books boxing budget business cinema climate
    coronavirus courts covid cricket crime crypto culture cycling defence defense diplomacy economy education
    election elections energy entertainment environment fashion film finance fitness food football golf
    health hockey housing immigration inflation justice law lifestyle markets migration money movies music
    politics property racing religion rugby safety sanctions science security shopping sport sports stocks
    swimming tech technology television tennis theatre tourism trade traffic transport travel weather
    wildlife wrestling
    """
    )
    | plain_words(
        """
    achtung anzeige eilmeldung exklusiv fotos hintergrund kommentar kritik leserbrief meinung pressemitteilung
    rezension umfrage werbung wirtschaft politik fußball kultur wetter verkehr bildung corona gesundheit
    analyse chronique critique décryptage direct dossier édito éditorial enquête entretien exclu exclusif info
    infos interview portrait récit reportage témoignage tribune vidéo
    actualización alerta análisis archivo atención columna crónica editorial encuesta entrevista especial
    exclusiva exclusivo fotos galería noticia opinión perfil reportaje reseña urgente vídeo
    análise artigo atenção atualização coluna crítica enquete entrevista exclusivo opinião resenha
    aggiornamento analisi attenzione commento diretta editoriale esclusiva esclusivo foto intervista inchiesta
    opinione recensione sondaggio
    analyse achtergrond exclusief opinie column
    wideo wywiad opinia komentarz analiza pilne relacja sondaż uwaga
    rozhovor komentář exkluzivně glosa recenze
    videó interjú vélemény frissítve
    özel röportaj analiz yorum galeri
    видео фото опрос мнение эксклюзив интервью срочно обновлено анализ комментарий репортаж внимание досье
    відео опитування думка ексклюзив інтервʼю терміново оновлено
    βίντεο φωτογραφίες αποκλειστικό συνέντευξη ανάλυση άποψη
    eksklusif wawancara opini tanya
    recensie verslag reportage analys recension krönika debatt insändare ledare intervju analyse kronikk
    """
    )
)
"""Labels of stories, of facts and of subjects, which are mostly the last or the only word before the mark."""
_PHRASES = frozenset((
    "en vivo", "ao vivo", "in diretta", "última hora", "son dakika", "tylko u nas", "en direct",
    "zur person", "ultim'ora", "on this day", "first person", "spring", "summer",
    "autumn", "winter",
))  # fmt: skip
_TITLES = frozenset(
    ("dr", "mr", "mrs", "ms", "prof", "sir", "sen", "rep", "gov", "president", "minister", "judge")
)
_NUMBERED = frozenset(("act", "chapter", "day", "episode", "part", "round", "step", "week", "dear"))
"""What begins a label whose last word is a number or a name."""
_OF_PLACES = frozenset(
    (
        "bay",
        "beach",
        "city",
        "falls",
        "harbor",
        "harbour",
        "hill",
        "island",
        "islands",
        "point",
        "springs",
        "town",
    )
)
_MARKED = re.compile(r"^(?P<label>[^\W\d_][^\n:a-z]{0,30}):(?=\s*\S)", re.MULTILINE)
_FEW, _LOOKED_AT = 3, 20_000
"""Lines with a label from which a text is a list or a talk, and letters of it that are looked at."""


def is_no_place(name: str, mark: str) -> bool:
    """Whether what stands in capitals before a `mark` is no place: the words of a label, or a person."""
    words = name.lower().replace(".", "").removeprefix("l'").split()
    if " ".join(words) in _PHRASES or words[-1] in _LABELS or words[0] in _TITLES | _NUMBERED:
        return True
    if mark != ":" or len(words) != 2 or words[-1] in _OF_PLACES:
        return False
    return begins_with_first_name(name)


def is_of_labels(text: str) -> bool:
    """Whether several lines of a text begin with a label in capitals and a colon, as a list of facts and a
    talk do."""
    found = [line["label"] for line in _MARKED.finditer(text[:_LOOKED_AT])]
    return len(found) >= _FEW or len(set(found)) < len(found)
