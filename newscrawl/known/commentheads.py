"""How sites head what readers say below an article: a word for comments and nothing else, with how many they
are or without, in the languages of the world's papers.
"""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBER = r"[(\[（]?\d{1,3}(?:[.,’\s]?\d{3}){0,2}[)\]）]?"
COMMENTS = re.compile(
    rf"(?:(?P<before>{_NUMBER})\s?(?:条|條|則|件の?)?)?\s?(?:(?:reader|user|leser|nutzer|top|all|latest|recent)[’']?s?[’']?\s?)?"
    r"(?:comments?|discussion about this (?:post|article|video|episode)"
    r"|commentaires?|lesermeinung(?:en)?|kommentar(?:e|er|en|ek|y|ja|ji|i)?|comentari(?:os?|s|i|u)|comentários?|comment[oi]"
    r"|reacties?|kommentti|kommenttia|kommentit|kommentaarid|hozzászólás(?:ok)?|комментари(?:й|и|я|ев)|коментар(?:і|ів|и|а)?"
    r"|komentarz(?:e|y)?|komentář(?:e|ů)?|komentár(?:e|ov)|komentar(?:ai?|ji|[ie])?|kommentaar|komente|komentāri|yorum(?:lar)?|σχόλι[οα]"
    r"|(?:ال)?تعليقات?|نظرات|دیدگاه[\u200c\s]?ها|ה?תגובות|মন্তব্য|ความคิดเห็น|टिप्पणिया[ँं]"
    r"|şərhlər|sylwadau|tráchtanna|viðmerkingar|kummenti|athugasemdir|ummæli|iruzkinak|تبصرے|टिप्पणी|কমেন্টস?|கருத்து(?:க்?கள்)?|వ్యాఖ్యలు|അഭിപ്രായങ്ങൾ"
    r"|კომენტარ(?:ი|ები)|մեկնաբանություն(?:ներ)?|пікірлер|izohlar|сэтгэгдэл|maoni"
    r"|コメント|评论|評論|留言|댓글|bình luận)(?:\s?[:：]?\s?(?P<after>" + _NUMBER + r")\s?[개件]?)?\s?:?",
    re.IGNORECASE,
)
"""What stands above readers' comments, with how many they are or without."""
_QUOTED = r"[“\"«„‘”'‹「]"
ANSWERS = re.compile(
    rf"(?:{_NUMBER}|one|an?|eine?|une?|un|ett?|en|één|um|uma|jedna|один|una|bir)\s"
    r"(?:comments?|responses?|repl(?:y|ies)|thoughts?|reaktion(?:en|er)?|antwort(?:en)?|gedanken?|kommentare?|kommentarer"
    r"|réponses?|réflexions?|commentaires?|respuestas?|comentarios?|pensamientos?|rispost[ae]|pensier[oi]|comment[oi]"
    r"|respostas?|comentários?|reacties?|gedachten?|svar|tank(?:e|ar|er)|odpowiedzi|odpowiedź|komentarz[ey]?|myśli?"
    r"|odpověd[ií]|komentář[eů]?|ответ(?:а|ов)?|комментари[йяев]{1,2}|yanıt|yorum)\s"
    r"(?:to|on|zu|auf|à|au\ssujet\sde|sur|a|en|su|para|em|op|over|på|till?|om|do|na|nt\.?|к|на)\s"
    rf"{_QUOTED}.{{2,200}}[”\"»“’'›」]\s?:?",
    re.IGNORECASE,
)
"""What a blog's system sets above them: how many they are, and on what ("3 Responses to “The pier”")."""
_LONGEST_ANSWERS = 240
LONGEST = 40
"""Letters of what stands above them at the most."""


@lru_cache(maxsize=64)
def heads_comments(text: str) -> bool:
    """Whether a text is what sites call readers' comments and nothing else."""
    return len(text) <= LONGEST and COMMENTS.fullmatch(text) is not None


def heads_answers(text: str) -> bool:
    """Whether a text says how many comments there are on what it quotes."""
    return len(text) <= _LONGEST_ANSWERS and ANSWERS.fullmatch(text) is not None
