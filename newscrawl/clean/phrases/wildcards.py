"""Wildcards: what a phrase may leave open, each with the regular expression for it and how long it may get.

Every wildcard is bounded, so that no text makes a search slow.
"""

from __future__ import annotations

from newscrawl.clean.text.words import BAR, PRICED

MUSTACHE = r"\{{1,3}[^{}\n]{0,40}\}{0,3}"
CURRENCY = r"(?:rs\.?|inr|us\$|a\$|c\$|hk\$|s\$|nz\$|[₹$€£¥]|usd|eur|gbp|aud|cad|chf)"
AMOUNT = (
    r"(?:\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,2})?|\d{1,7}?(?=\d{1,2} ?(?:month|year|week|day))"
    r"|\d{1,7}(?:[.,]\d{1,2})?(?!\d))"
)
PRICE = (
    rf"(?:{CURRENCY} ?{AMOUNT}"
    rf"|{AMOUNT} ?(?:[€£¥₹]|(?:euros?|dollars?|rupees|pence|cents|kr)\b)|{MUSTACHE})"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
DATE = (
    rf"(?:{DAY}{MONTH} {{1,2}}\d{{1,2}}(?:st|nd|rd|th)?,? {{1,2}}(?:19|20)\d\d"
    rf"|{DAY}\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? (?:19|20)\d\d"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})"
)
ZONE = (
    r"(?: {0,2}(?:ist|gmt|utc|bst|cet|cest|et|est|edt|pt|pst|pdt|ct|cst|cdt|sgt|hkt|jst|aest|aedt|gst|pkt|wib"
    r")\b)?"
)
TIME = (
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: {0,2}[ap]\.?m\.?)?|\d{3,4} ?(?:hrs|hours)|\d{1,2} ?[ap]\.?m\.?)"
    rf"{ZONE}"
)
AGENCY = (
    "(?:press trust of india|the associated press|associated press|pti|ani|ians|reuters|afp|ap|bloomberg"
    "|capital market|dpa|efe|xinhua|agencies)"
)
WILDCARDS = {
    "n": (
        rf"(?:\d{{1,9}}(?:[,.]\d{{1,3}}){{0,3}}\+?|{MUSTACHE}"
        r"|a few|one|two|three|four|five|six|seven|eight|nine|ten)"
    ),
    "price": PRICE,
    "date": DATE,
    "time": TIME,
    "when": rf"{DATE}(?:[,.|]? {{0,2}}(?:[|,.] {{0,2}})?(?:at )?{TIME})?",
    "any": r"[^\n]{0,80}?",
    "words": r"[^\n.!?]{1,60}?",
    "rest": r"[^\n]{0,1200}",
    "sentence": r"(?:[^\n.!?]|[.](?=\w)){0,300}",
    "line": r"[^\n]{0,400}?",
    "long": r"[^\n#]{1,250}?",
    "bar": r"\|",
    "crumb": r"[^\n#]{1,250}",
    "names": r"[^\n.!?,;]{1,300}",
    "name": r"(?:[^\n.!?()|]|\.(?=[a-z])){1,40}?",
    "place": r"[a-z][a-z .()\-]{1,30}",
    "credit": r"[^\n:;|()\[\]?!]{2,40}",
    "url": r"(?:https?://|www\.|[\w-]{2,40}\.(?:com|org|net|in|co\.uk)(?![\w.]))[^\s]{0,200}",
    "period": (
        r"(?:(?:\d{1,2} ?)?(?:months?|years?|weeks?|days?|quarters?|mo|yr)"
        r"|annum|annual(?:ly)?|monthly|yearly|weekly)"
    ),
    "agency": AGENCY,
    "desk": r"[a-z]{1,6}(?:[/-][a-z]{1,6}){1,3}",
    "code": r"[a-z]{2,4}(?:[ /][a-z]{2,4}){0,4}",
}
WIDTHS = {
    "rest": 1200,
    "sentence": 300,
    "line": 400,
    "long": 250,
    "crumb": 250,
    "names": 300,
    "url": 212,
    "any": 80,
    "words": 60,
    "when": 80,
    "bar": 1,
    **dict.fromkeys(("name", "credit", "place", "date", "time"), 40),
    **dict.fromkeys(("n", "price"), 50),
    **dict.fromkeys(("period", "agency", "desk", "code"), 30),
}
"""Characters that a wildcard matches at most."""
LAZY = ("any", "words", "long", "line", "name")
"""Wildcards that take as little as they can."""
LOOSE = frozenset({"any", "words", "line", "long"})
"""Wildcards that may hold almost anything."""
SIGNS = {"price": PRICED, "bar": BAR}
"""What stands among the words of a text for a wildcard that needs a sign."""
AGENCY_WORDS = frozenset(name.split()[-1] for name in AGENCY[3:-1].split("|"))
