"""Possessives: "our" marks a thing as the site's only if it stands right beside that thing.

Sites say "in unserem WhatsApp-Kanal"; but anybody says "Google knows where our children are", or "Nuestro
pueblo vive en Facebook". Where nothing but "our" tells whose the thing is, at most two words stand between.
"""

from __future__ import annotations

from newscrawl.clean.rule import Saying
from newscrawl.clean.text.words import SPELLED
from newscrawl.known.wordtables import plain_words

_BEFORE = plain_words(
    "our unser unsere unserem unseren unserer notre nos nuestro nuestra nuestros nuestras nosso nossa nossos "
    "nossas nostro nostra nostri nostre onze vårt våra våre vår vores nasz naszą naszym naszego našem našemu "
    "naši našom našej našu našoj naš našim наш нашем нашего нашу нашей нашому нашого нашої "
    "нашата нашия нашој nostru noastră हमारे हमारा हमारी आमच्या आमचे आमची आमचा আমাদের "
    "எங்கள் எங்களது நமது మా ഞങ്ങളുടെ અમારી અમારા અમારું "
    "ਸਾਡੇ ਸਾਡਾ ਸਾਡੀ ನಮ್ಮ हाम्रो हाम्रा ہمارا ہمارے ہماری"
)
_BEHIND = plain_words("kami chúng μας שלנו yetu letu")
"""Words for "our" before what is ours, and behind it."""
_ROOM = 3
"""How far a thing of two is behind the other at the most, in words."""


def is_of_site(sentence: str, saying: Saying) -> bool:
    """Whether a folded sentence that says a word of each of two lists says what to do with the thing, or that
    it is the site's."""
    words = SPELLED.findall(sentence)
    things, orders = (
        [at for at, word in enumerate(words) if word in known] for known in (saying.words[0], saying.words[1])
    )
    if any(words[at] not in _BEFORE and words[at] not in _BEHIND for at in orders):
        return True
    return any(
        0 < (at - thing if words[at] in _BEHIND else thing - at) <= _ROOM for at in orders for thing in things
    )
