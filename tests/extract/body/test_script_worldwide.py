"""Articles of pages that are drawn in the browser, in scripts without blanks, capitals or full stops."""

from __future__ import annotations

import json

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page

TEXTS = {
    "ja": [
        "北浜市は月曜日、百二十年前に建てられた旧灯台を来年の春に取り壊すと明らかにした。",
        "灯台は一九八八年に役目を終えた後、観光施設として使われてきたという。",
        "昨年の調査で土台に大きなひび割れが見つかり、立ち入りが禁止されていた。",
        "地元の保存会は三万人分の署名を集めて市に計画の見直しを求めている。",
    ],
    "hi": [
        "नदी पर बना पुल तीन साल की देरी के बाद सोमवार को गाँव के लोगों के लिए खोल दिया गया।",
        "ठेकेदार के भाग जाने और दो बार आई बाढ़ के कारण चार खंभे दोबारा बनाने पड़े।",
        "अधिकारी ने बताया कि पुल पर भारी वाहनों को अभी चलने की इजाजत नहीं होगी।",
        "अध्यापिका ने कहा कि बच्चे अब बरसात के दिनों में भी समय पर स्कूल पहुँच सकेंगे।",
    ],
    "th": [
        "สะพานข้ามแม่น้ำเปิดให้ประชาชนใช้แล้วเมื่อวันจันทร์หลังจากล่าช้ามาสามปี",
        "งานก่อสร้างหยุดไปเพราะผู้รับเหมาทิ้งงานและน้ำท่วมสองครั้งในปีเดียวกัน",
        "เจ้าหน้าที่กล่าวว่ารถบรรทุกหนักจะยังไม่ได้รับอนุญาตให้ใช้สะพานในปีนี้",
    ],
    "am": [
        "የወፍጮው ባለቤቶች ለዓመታት እዚህ ዝናብ ዘነበ ብለው ነበር ዛሬም ይላሉ እንዲሁም ወንዙ ሞላ።",
        "ከንቲባው አዲሱ ድልድይ በሚቀጥለው ዓመት ይከፈታል ብለው ለነዋሪዎች ዛሬ ጠዋት በስብሰባ ተናገሩ።",
        "ነዋሪዎቹ ድልድዩ ለገበያ እና ለትምህርት ቤት በጣም አስፈላጊ ነው ብለው ለጋዜጠኞች ነገሩ።",
        "ወንዙ ሲሞላ ልጆቹ ትምህርት ቤት መሄድ አይችሉም ብለው አንዲት መምህርት ትናንት ማታ ተናገሩ።",
        "አዲሱ ድልድይ ከባድ መኪናዎችን ለመሸከም በቂ ጥንካሬ እንዳለው መሐንዲሶቹ አረጋግጠዋል ሲሉ ገለጹ።",
        "የከተማው ምክር ቤት ገንዘቡን በሁለት ዓመት ውስጥ ለመክፈል ወስኗል ሲል በመግለጫው አስታወቀ።",
    ],
    "hy": [
        "Քաղաքապետը հայտարարեց որ նոր կամուրջը կբացվի հաջորդ տարի գարնանը բոլորի համար։",
        "Բնակիչները ասում են որ կամուրջը շատ կարևոր է շուկայի և դպրոցի համար ամբողջ տարին։",
        "Ջրաղացի տերերը տարիներ շարունակ ասում են որ այստեղ անձրև է եկել և գետը բարձրացել է։",
        "Ծանր մեքենաներին դեռ վեց ամիս թույլ չեն տա անցնել նոր կամուրջով ասաց ճարտարագետը։",
        "Ուսուցչուհին ուրախ է որ երեխաները այժմ ժամանակին կհասնեն դպրոց նաև անձրևի օրերին։",
    ],
    "ko": [
        "강릉시는 강을 건너는 새 다리를 월요일 아침에 열었다고 밝혔다.",
        "공사가 삼 년이나 늦어졌지만 이제 돌아가지 않아도 된다고 주민들은 말했다.",
        "시공사가 떠나고 두 번의 홍수가 나면서 기둥 네 개를 다시 세워야 했고 비용도 늘었다.",
        "무거운 차는 앞으로 여섯 달 동안 새 다리를 건널 수 없으며 매주 점검을 받는다.",
        "학교 교사는 아이들이 비가 오는 날에도 시험에 늦지 않게 올 수 있다고 기뻐했다.",
        "여름에는 다리 옆에 작은 공원도 생긴다고 시 관계자는 말했다.",
    ],
}


def drawn(said: str, article: object) -> list[str]:
    """The body of a page that shows nothing, says what it is of, and has an article in its data."""
    head = f"<meta property='og:type' content='article'><meta name='description' content='{said}'>"
    data = json.dumps({"story": {"body": article}}, ensure_ascii=False)
    state = f"<script id='__NEXT_DATA__' type='application/json'>{data}</script>"
    html = f"<html><head>{head}</head><body><div id='__next'></div>{state}</body></html>"
    page = Page(html.encode(), "https://example.org/a")
    return [block.text for block in read_body(page, headline=said[:15]).blocks]


@pytest.mark.parametrize("language", TEXTS)
def test_an_article_is_read_in_any_script(language: str) -> None:
    said, texts = TEXTS[language][0], TEXTS[language]
    assert drawn(said, texts) == texts
    assert drawn(said, "\n".join(texts)) == texts
    assert drawn(said, [{"type": "paragraph", "text": text} for text in texts]) == texts
    assert drawn(said, "".join(f"<p>{text}</p>" for text in texts)) == texts


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_that_is_of_something_else_is_not_read(language: str) -> None:
    said, others = TEXTS[language][-1], TEXTS[language][:-1]
    assert drawn(said, others) == []


def test_a_text_that_speaks_of_the_headline_is_read_whatever_the_standfirst_speaks_of() -> None:
    told = [
        "Het waterschap heeft de Oostpolder laten onderlopen, zodat de dorpen langs de Aa droog blijven.",
        "Volgens de dijkgraaf was er geen keuze, omdat het water in twee dagen een meter was gestegen.",
        "In de polder liggen zeven hoeven, en alle bewoners konden hun vee op tijd naar hoger land brengen.",
        "De schade wordt geschat op vier miljoen euro, en die wordt volgens de dijkgraaf helemaal betaald.",
    ]
    head = "Waterschap laat polder onderlopen om dorpen te redden"
    data = json.dumps({"story": {"title": head, "body": "".join(f"<p>{text}</p>" for text in told)}})
    html = (
        "<html lang='nl'><head><meta property='og:type' content='article'><meta name='description' content="
        "'Boeren vinden dat ze veel te laat gewaarschuwd zijn en willen een hogere vergoeding.'></head>"
        f"<body><div id='root'></div><script>window.state = {data}</script></body></html>"
    )
    body = read_body(Page(html.encode(), "https://example.org/polder"), headline=head)
    assert [block.text for block in body.blocks] == told
