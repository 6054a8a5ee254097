"""Signs that count among the words of a text, for what is no word: a price, a bar."""

from __future__ import annotations

from newscrawl.clean.text.fold import words_in

PRICED, BAR = "¤", "|"
CURRENCY_SIGNS = "₹$€£¥{"
CURRENCIES = words_in("rs inr usd eur gbp aud cad chf euro euros dollar dollars rupees pence cents kr")
"""A text with a price has one of these signs or words."""
