"""Calls to action in Hindi: lines of a site that tell readers to do something, known by the verb at the end
and a word for what is the site's.

The learned words are of Latin letters only. Such lines in Hindi (here: bids) end in few forms of few verbs.
With the name of a network, an app, a subscription or the news themselves beside the verb, and a word for
whose these are, the line is a site's. News articles tell readers to do things as well ("apply by 20 May",
"log in on the portal"), but do not speak of news. What somebody says is no bid.
"""

from __future__ import annotations

import re

LONGEST = 170
_BRIEF = 12
"""Letters of a sentence that says too little to be told to be the article's."""
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_BID = re.compile(
    "(?<!\\S)(?:करें|कीजिए|करिए|कर लें|जुड़ें|जुड़िए|जुड़े रहें|लें|लीजिए|बनें|बनिए|पढ़ें|पढ़िए|देखें|देखिए"
    "|सुनें|बताएं|लिखें|भेजें|दें|पाएं|जानें"
    "|क्लिक करें|हो जाएं|रहें)[ .!|→»]*$"
)
_SITE = {
    "share": "व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सएप|टेलीग्राम|फेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब|गूगल न्यूज|चैनल|फॉलो|शेयर|लाइक|ग्रुप",
    "subscription": "सदस्यता|सब्सक्राइब|सब्सक्रिप्शन|लॉगिन|लॉग इन|साइन इन|रजिस्टर|पंजीकरण|प्रीमियम|प्लान"
    "|पूरी खबर|पत्रकारिता|सहयोग",
    "newsletter": "न्यूज़लेटर|न्यूजलेटर|ईमेल|ई-मेल|इनबॉक्स|नोटिफिकेशन",
    "ad": "ऐप|एप(?![ऀ-ॿ])|डाउनलोड|इंस्टॉल|विज्ञापन",
    "ui": "कमेंट|टिप्पणी|राय(?![ऀ-ॿ])|प्रतिक्रिया|सुझाव|शिकायत|वीडियो|लिंक|यहां क्लिक|यहाँ क्लिक",
    "related": "खबरें|खबर|समाचार|लेख|विस्तार से",
}
_KINDS = {kind: re.compile(f"(?<![ऀ-ॿ])(?:{words})") for kind, words in _SITE.items()}
_OURS = re.compile(
    "हम(?:ें|ारे|ारी|ारा|से)|फॉलो|सब्सक्राइब|न्यूज़?लेटर|कमेंट|लाइक और शेयर|खबरें (?:पाने|पढ़|यहा[ंँ])|बिना विज्ञापन"
    "|(?:पूरी|ताज़?ा|लेटेस्ट|हर|और|इस|यह|ये|ऐसी) (?:ही |और ){0,2}(?:खबर|समाचार|अपडेट|न्यूज|लेख)"
)
"""Whose the thing is, or that it is of the news."""
_BUTTON = re.compile("यहा[ंँ] क्लिक|^(?:आज ही |अभी )?(?:ऐप|एप|सदस्यता|नोटिफिकेशन)[^.]{0,24}$")
"""The same in a line without a stop, which a step of instructions may be too."""
_PRICE = re.compile(
    "^(?=.*(?:₹|रुपये|रुपए|ट्रायल))[^.]{0,60}(?:सिर्फ|केवल|मात्र|मुफ्त|फ्री)[^.]{0,40}(?:महीने|महीना|साल|ट्रायल)[^.]{0,20}$"
)
_TOLD = re.compile("[\"']|कहा|बताया|बोले|पूछा|अपील|सलाह| कि | न (?:करें|दें|लें|देखें)")


def bid_kind(text: str) -> str | None:
    """The kind of furniture that a folded line of Hindi is that bids the reader do something; else None."""
    if len(text) > LONGEST or not _DEVANAGARI.search(text) or _TOLD.search(text):
        return None
    if _PRICE.search(text):
        return "subscription"
    if not _BID.search(text) or not (_OURS.search(text) or (text[-1] != "." and _BUTTON.search(text))):
        return None
    before = [part for part in text.rstrip(" .!|→»").split(".")[:-1] if len(part) > _BRIEF]
    if any(not any(words.search(part) for words in _KINDS.values()) for part in before):
        return None
    return next((kind for kind, words in _KINDS.items() if words.search(text)), None)
