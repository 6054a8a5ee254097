"""What a header takes: headlines to their evident end, and nothing that may be the article's."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)
END = "Passengers are taken over the bridge at Asmund, which adds two hours to the way to market."
LISTED = (
    "How the bridge at Asmund was paid for, and by whom, after nine years of quarrels\n"
    "Council of Varno votes to keep the harbour clock, which runs nine minutes slow\n"
)


def test_headlines_go_to_where_the_article_goes_on() -> None:
    assert clean_text(f"{STORY}Also Read\n{LISTED}{END}").text == STORY + END


@pytest.mark.parametrize("heading", ["A bridge too short\n", "Length: 30 metres\nWidth: 4 metres\n"])
def test_a_heading_after_the_headlines_stays(heading: str) -> None:
    assert clean_text(f"{STORY}Also Read\n{LISTED}{heading}{END}").text == STORY + heading + END


def test_a_paragraph_without_its_full_stop_is_no_headline() -> None:
    long = f"{END} {END} {END} They pay nothing for it (more on the fares here)\n"
    assert clean_text(f"{STORY}Most Popular\n{LISTED}{long}{END}").text == STORY + long + END


@pytest.mark.parametrize("end", ["(MTI)", "(完)", "（編輯：陳怡）1150314", "[PAP]"])
def test_a_last_sentence_that_is_signed_in_brackets_is_no_headline(end: str) -> None:
    left = clean_text(f"{STORY}Also Read\n{LISTED}{END} {end}").text
    assert left.removesuffix(f" {end}") == f"{STORY}{END}"


@pytest.mark.parametrize("header", ["ข่าวที่เกี่ยวข้อง", "อ่านเพิ่มเติม"])
def test_no_line_of_a_script_without_stops_is_a_headline(header: str) -> None:
    first = "สะพานแห่งนี้มีความยาวสี่ร้อยเมตร ใช้งบประมาณสามร้อยล้านบาท และมีทางสำหรับคนเดินเท้า\n"
    last = "ปีหน้าจังหวัดจะสร้างสวนสาธารณะริมแม่น้ำและติดตั้งไฟส่องสว่างตลอดแนวทางเดิน"
    assert clean_text(f"{first}{header}\n{first}{last}", "").text == first + first + last


def test_an_entry_with_its_time_is_no_headline() -> None:
    entry = "7:03 - Captain of the ferry asks for a second report on the pier and its nine cracks\n"
    assert clean_text(f"{STORY}Also Read\n{LISTED}{entry}{END}").text == STORY + entry + END


def test_before_the_first_paragraph_headlines_are_the_articles_own() -> None:
    head = "Ferry of Varno: why there has to be a second report\nCaptain of the ferry speaks of nine cracks\n"
    box = "Get our award-winning daily news email featuring exclusive stories and expert analysis\n"
    assert head in clean_text(f"Sign in\nNews | Politics\n{head}{box}{STORY}{END}").text


def test_links_of_which_rules_know_some_go_to_the_end_of_the_text() -> None:
    text = f"{STORY}{END}\nQuick Links\nToday's Paper\nPortfolio\nLatest News"
    assert clean_text(text, "businessstandard").text == STORY + END


def test_what_follows_a_name_about_its_person_goes_with_the_header() -> None:
    box = "About the Author\nAda Moss\nAda writes about piers. She joined in 2016.\nShe lives in Varno."
    assert clean_text(f"{STORY}{END}\n{box}").text == STORY + END
    other = "Boats of nine sorts lie in the harbour, and none of them has sailed since the spring of 1974."
    assert clean_text(f"{STORY}{END}\nAbout the Author\nAda Moss\n{other}").text == f"{STORY}{END}\n{other}"


@pytest.mark.parametrize("header", ["JUST IN", "Trending", "Also Read"])
def test_of_headlines_that_a_text_begins_with_the_last_is_its_own(header: str) -> None:
    story = f"Ferry of Varno to stay in port until May\n{STORY}"
    assert clean_text(f"{header}\nFire breaks out at port of Aldra\n{story}").text == story
