"""Signs that count among the words of a text, for what is no word: a price, a bar."""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

PRICED, BAR = "¤", "|"
CURRENCY_SIGNS = "₹$€£¥{"
CURRENCIES = plain_words("rs inr usd eur gbp aud cad chf euro euros dollar dollars rupees pence cents kr")
"""A text with a price has one of these signs or words."""
