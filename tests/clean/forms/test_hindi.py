"""Hindi: bids of a site between paragraphs go by their verb and a site's word; the news in Hindi stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "वार्नो की नौका तब तक नहीं चलेगी जब तक घाट की मरम्मत नहीं हो जाती, कप्तान ने सोमवार शाम को यह जानकारी दी।\n"
LAST = "गोताखोरों को पानी के नीचे नौ दरारें मिलीं और परिषद ने दूसरी रिपोर्ट मांगी है, जो अगले महीने आएगी।"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("हमारे व्हाट्सएप चैनल से जुड़ने के लिए यहां क्लिक करें", "share"),
        ("ताजा खबरों के लिए हमें फेसबुक पर फॉलो करें", "share"),
        ("आज ही सदस्यता लें और बिना विज्ञापन के पढ़ें", "subscription"),
        ("हमारा ऐप डाउनलोड करें", "ad"),
        ("सिर्फ ₹99 महीने", "subscription"),
        ("अपनी राय हमें कमेंट बॉक्स में बताएं।", "ui"),
        ("देश-दुनिया की ताजा खबरें पढ़ने के लिए हमारे साथ जुड़े रहें।", "related"),
        ("आज ही सदस्यता लें", "subscription"),
    ],
)
def test_a_bid_goes_from_between_paragraphs(line: str, kind: str) -> None:
    cleaned = clean_text(f"{FIRST}{line}\n{LAST}")
    assert cleaned.text == FIRST + LAST
    assert [piece.kind for piece in cleaned.removed] == [kind]


@pytest.mark.parametrize(
    "line", ["“खबर शेयर करें,” दीवार पर लिखा है", "घाट की मरम्मत का काम", "मंत्री ने कहा कि ऐप डाउनलोड करें"]
)
def test_what_is_told_or_bids_nothing_stays(line: str) -> None:
    assert clean_text(f"{FIRST}{line}\n{LAST}").text == f"{FIRST}{line}\n{LAST}"


def test_an_appeal_stays() -> None:
    line = "लोगों से अपील है कि वे ऐसे लिंक पर क्लिक न करें।\n"
    assert clean_text(FIRST + line + LAST).text == FIRST + line + LAST


def test_a_sentence_before_a_bid_in_one_line_stays() -> None:
    line = "किसानों ने मवेशियों को ऊंचे मैदानों में पहुंचा दिया है। हमारे व्हाट्सएप चैनल से जुड़ें।\n"
    assert clean_text(FIRST + line + LAST).text == FIRST + line + LAST


def test_what_an_agency_says_is_no_credit() -> None:
    line = "एजेंसी ने कहा कि लेख में बदलाव हुआ।\n"
    assert clean_text(FIRST + line + LAST).text == FIRST + line + LAST


@pytest.mark.parametrize(
    "line",
    [
        "आवेदन के लिए उम्मीदवार 20 मई तक ऑनलाइन पंजीकरण करें।",
        "परीक्षा से एक दिन पहले प्रवेश पत्र डाउनलोड कर लें।",
        "होमपेज पर एडमिट कार्ड के लिंक पर क्लिक करें",
        "रायपुर जाने वाली ट्रेन का समय पहले से देख लें।",
        "ग्राहक बिल की शिकायत टोल फ्री नंबर पर करें।",
        "अखबार से हमारी उम्मीदें",
        "सिर्फ 2 साल में बना घाट",
    ],
)
def test_what_the_news_bid_their_readers_stays(line: str) -> None:
    assert clean_text(f"{FIRST}{line}\n{LAST}").text == f"{FIRST}{line}\n{LAST}"
