"""What a note to the reader of a text begins with, in the languages of news: "Note", "Tip", "Good to know".

Editors of guides set such a sentence apart. The word tells it from a notice of the site, whatever its box is
named.
"""

from __future__ import annotations

_LABELS = frozenset((
    "note", "notes", "tip", "tips", "pro tip", "good to know", "important", "warning", "caution", "attention",
    "remember", "please note", "hint", "info", "hinweis", "tipp", "wichtig", "achtung", "gut zu wissen",
    "merke", "bon à savoir", "à savoir", "à noter", "remarque", "conseil", "astuce", "important à savoir",
    "avertissement", "consejo", "importante", "atención", "advertencia", "ojo", "aviso", "dica", "atenção",
    "consiglio", "attenzione", "buono a sapersi", "nota bene", "nota", "let op", "goed om te weten",
    "belangrijk", "obs", "viktigt", "bra att veta", "tips!", "vigtigt", "viktig", "godt å vite",
    "godt at vide", "huomio", "vinkki", "hyvä tietää", "tärkeää", "uwaga", "ważne", "wskazówka",
    "warto wiedzieć", "pozor", "upozornění", "dôležité", "fontos", "megjegyzés", "figyelem", "tipp!",
    "notă", "atenție", "sfat", "važno", "napomena", "savjet", "важно", "внимание", "совет", "примечание",
    "увага", "важливо", "порада", "забележка", "съвет", "σημείωση", "προσοχή", "συμβουλή", "not", "dikkat",
    "önemli", "ipucu", "catatan", "penting", "perhatian", "lưu ý", "mẹo", "หมายเหตุ", "ข้อควรระวัง", "注",
    "注意", "ポイント", "提示", "小贴士", "참고", "주의", "팁", "ملاحظة", "تنبيه", "مهم", "نکته", "توجه",
    "הערה", "שימו לב", "חשוב", "नोट", "ध्यान दें", "सुझाव",
))  # fmt: skip
NOTE_LINES = frozenset(
    form + end
    for label in _LABELS
    for form in (label.capitalize(), label.upper(), label.title())
    for end in ("", ":", " :", "!")
)
"""The lines that are such a word, as they are written."""
NOTE_STARTS = frozenset(line[:2] for line in NOTE_LINES).union(label[:2] for label in _LABELS)
"""What such a line begins with, were it two letters, unless a mark stands before it."""
_COLONS, NOTE_MARKS, _LABEL = ":：!", " \t\u00a0*•ℹ️⚠️💡📝❗️👉✅☝🔔📌!", 28
"""What stands behind such a word in a line, what stands around it, and the letters of both at the most."""


def begins_note(text: str) -> bool:
    """Whether a text begins with such a word and a colon, or is one."""
    head = text[:_LABEL]
    ends = [place for place in map(head.find, _COLONS) if place > 0]
    label = head[: min(ends)] if ends else text
    return label.strip(NOTE_MARKS).lower() in _LABELS
