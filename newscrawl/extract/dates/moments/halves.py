"""Words for the halves of the day, in the languages that say them beside an hour."""

from __future__ import annotations

AFTERNOON = frozenset((
    "下午", "晚上", "傍晚", "오후", "저녁", "午後", "अपराह्न", "दोपहर", "দুপুর",
    "অপরাহ্ন", "অপরাহ্ণ", "অপৰাহ্ন", "বিকাল", "বিকেল", "সন্ধ্যা", "शाम", "सायं", "दुपारी",
    "सायंकाळी", "साँझ", "बेलुका", "ਸ਼ਾਮ", "સાંજે", "பிற்பகல்", "மாலை", "సాయంత్రం", "ಸಂಜೆ",
    "വൈകിട്ട്", "ප.ව.", "شام", "ညနေ", "ល្ងាច",
))  # fmt: skip
MORNING = frozenset((
    "上午", "早上", "凌晨", "오전", "새벽", "아침", "午前", "पूर्वाह्न",
    "পূর্বাহ্ন", "পূর্বাহ্ণ", "পূৰ্বাহ্ন", "সকাল", "सुबह", "सकाळी", "बिहान", "ਸਵੇਰੇ",
    "સવારે", "முற்பகல்", "காலை", "ఉదయం", "ಬೆಳಿಗ್ಗೆ", "രാവിലെ", "පෙ.ව.", "صبح", "နံနက်", "ព្រឹក",
))  # fmt: skip
"""Halves of the day that are said before the hour; those of the night are of both."""
AFTERNOON_AFTER = AFTERNOON | frozenset((
    "ptg", "petang", "e pasdites", "pasdite", "m.d", "পিএম", "पीएम", "પીએમ", "ਪੀਐਮ", "পি.এম", "د.ن", "شام",
    "ከሰዓት", "ድ.ቀ", "ප.ව", "பிற்பகல்", "பி.ப", "chiều", "de la tarde", "da tarde", "ng hapon", "n.h",
))  # fmt: skip
MORNING_AFTER = MORNING | frozenset((
    "pg", "pagi", "e paradites", "paradite", "p.d", "এএম", "एएम", "એએમ", "ਏਐਮ", "এ.এম", "پ.ن", "ጥዋት", "ጠዋት",
    "ቅ.ቀ", "පෙ.ව", "முற்பகல்", "மு.ப", "sáng", "de la mañana", "da manhã", "ng umaga", "n.u",
))  # fmt: skip
"""Those that are said after it, as all of the former may be, without the last stop."""
