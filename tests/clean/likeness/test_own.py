"""Lines that read like furniture and are the article's own: what it says to its reader, steps, headlines."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STATEMENT = (
    "Varno Rovers confirm that season tickets will cost the same as in the year before.",
    "We know how much this club means to you.",
    "The ground will open at noon for those who want to look at the new stand.",
)


@pytest.mark.parametrize(
    "line",
    ["Thank you for your support.", "Thank you for your understanding.", "Please send us your letters."],
)
def test_a_statement_that_speaks_to_its_reader_keeps_its_thanks(line: str) -> None:
    text = "\n".join([*STATEMENT, line])
    assert clean_text(text).text == text


def test_they_go_beside_furniture() -> None:
    text = "\n".join([*STATEMENT, "Thank you for your support.", "Sign up for our daily newsletter"])
    assert clean_text(text).text == "\n".join(STATEMENT)


def test_a_verse_that_goes_on_in_the_next_line_stays() -> None:
    text = "They wrote this on the wall of the old post office, and nobody has washed it off:\n"
    text += "Follow your feet\nto the end of the street,\nturn left at the baker,\nsign out and sleep."
    assert clean_text(text).text == text


def test_a_sentence_that_speaks_to_nobody_stays_between_offers() -> None:
    own = "Pensioners get $9 more from April."
    text = (
        f"A family of four will pay about $11 more a month, the treasury says.\nSUBSCRIBE AND SAVE 50%\n{own}"
    )
    assert own in clean_text(f"{text}\nGET THE BUDGET BRIEF IN YOUR INBOX").text


@pytest.mark.parametrize(
    "lines",
    [
        [
            "You can contact us day or night on 0800 100 900.",
            "For more information, see the notice on your door.",
        ],
        [
            "Download the app from either store, and choose a password.",
            "Turn on notifications if you want to hear more.",
        ],
    ],
)
def test_two_sentences_stay_where_the_article_bids_its_reader(lines: list[str]) -> None:
    text = "\n".join(
        [*STATEMENT[:1], "Keep clear of the east stand, where a pipe burst on Friday night.", *lines]
    )
    assert clean_text(text).text == text


def test_a_statement_keeps_what_it_bids() -> None:
    text = "\n".join(
        [
            "Varno Rovers: statement on the match on Saturday",
            "Varno Rovers can confirm that the match will be played behind closed doors.",
            "Follow us on X for live updates from the ground.",
            "Supporters with tickets will get their money back by Friday.",
            "Please do not travel.",
        ]
    )
    assert clean_text(text).text == text


STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)


@pytest.mark.parametrize("line", ["Follow your nose.", "Get your coat.", "Join us on deck."])
def test_a_few_words_to_the_reader_stay_alone_among_paragraphs(line: str) -> None:
    assert clean_text(f"{STORY}{line}\n{STORY}").text == f"{STORY}{line}\n{STORY}"
    widget = "Sign up for our daily newsletter\n"
    assert clean_text(f"{STORY}{line}\n{widget}{STORY}").text == STORY + STORY


def test_a_label_that_orders_is_no_bid_of_the_article() -> None:
    offer = "Sign up to our daily email, the Tide, for a curated selection.\n"
    for bid in ("Stay tuned to Varno for tales of the sea", "Keep your ears open"):
        assert clean_text(f"{STORY}{bid}\n{STORY}{offer}{STORY}").text == f"{STORY}{bid}\n{STORY}{STORY}"


def test_a_speech_in_one_line_keeps_all_that_it_bids() -> None:
    text = (
        "The mayor's speech in full I will be brief. Support our farmers. Buy what they grow. "
        "Join us on Friday at every pier. Tell your friends and tell your neighbours. You have a voice. "
        "Let us know what you think of us, and we shall listen. Thank you, and good night."
    )
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "You get what you pay for.",
        "Explore the caves at low tide.",
        "Your guess is as good as mine.",
        "Vous pouvez faire un don à l'association par chèque ou en ligne.",
    ],
)
def test_a_sentence_that_speaks_of_nothing_that_sites_offer_stays(line: str) -> None:
    story = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    assert clean_text(f"{story}\n{line}\n{story}").text == f"{story}\n{line}\n{story}"
    assert clean_text(f"{story}\n{line}\nSign up for our daily newsletter").text == story


ENGLISH = (
    "The phone hums all day, and the new filter helps. Here is how to find some peace.",
    "Open Settings and scroll down to Apps.",
    "Tap the name of the app, then tap Notifications.",
    "Download the latest version from the App Store first.",
    "Choose Silent, and go back.",
    "Make sure you are logged in to your account.",
    "The change takes effect within an hour, the maker says.",
)
GERMAN = (
    "Ständig brummt das Telefon, und das muss nicht sein. So finden Sie wieder Ruhe.",
    "Öffnen Sie die Einstellungen.",
    "Tippen Sie auf Mitteilungen.",
    "Laden Sie vorher die neueste Version aus dem App Store.",
    "Schalten Sie den Regler aus.",
    "Sie bekommen eine E-Mail mit einem Code. Geben Sie ihn ein und bestätigen Sie.",
)


@pytest.mark.parametrize("steps", [ENGLISH, GERMAN])
def test_a_guide_keeps_its_steps(steps: tuple[str, ...]) -> None:
    assert clean_text("\n".join(steps)).text == "\n".join(steps)


def test_an_offer_in_a_guide_goes() -> None:
    text = "\n".join([*ENGLISH[:2], "Sign up for our daily newsletter.", *ENGLISH[2:]])
    assert clean_text(text).text == "\n".join(ENGLISH)


def test_the_same_words_go_from_a_story() -> None:
    story = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    for line in (ENGLISH[3], ENGLISH[5]):
        assert clean_text(f"{story}\n{line}\n{story}").text == f"{story}\n{story}"


BODY = (
    "The council met on Monday to talk about the bins of the town, and voted to buy some from a firm.\n"
    "“I told them that it was a matter of time,” she said, and looked out at the rain for quite a while.\n"
)
HEADLINES = (
    "Poll puts Reform ahead",
    "Podcast host held",
    "Sponsor drops club",
    "Subscribers desert cable firm",
)
FURNITURE = ("Listen to this article", "Share this article", "Sign up for our newsletter")


@pytest.mark.parametrize("headline", HEADLINES)
@pytest.mark.parametrize("furniture", FURNITURE)
def test_a_headline_of_a_button_s_words_stays_beside_furniture(headline: str, furniture: str) -> None:
    assert clean_text(f"{headline}\n{furniture}\n{BODY}").text == f"{headline}\n{BODY}"
    assert clean_text(f"{furniture}\n{headline}\n{BODY}").text == f"{headline}\n{BODY}"


def test_of_two_lines_the_one_that_reads_least_like_furniture_is_the_headline() -> None:
    raw = f"Council votes for new bins\nGet the Varno newsletter free\nListen to this article\n{BODY}"
    assert clean_text(raw).text == f"Council votes for new bins\n{BODY}"


def test_a_first_line_that_orders_stays_right_over_the_article() -> None:
    assert clean_text(f"Support independent bees\n{BODY}").removed == []


def test_a_first_line_for_the_reader_stays_over_short_lines() -> None:
    raw = (
        "What the privacy law means for you\nWho pays?\nAll who keep a list.\nFrom when?\n"
        "From Monday.\nAnd the ferry?\nIt stays free for residents of the valley."
    )
    assert clean_text(raw).removed == []


@pytest.mark.parametrize("own", ["Fans reacted to the post in the comments section.", "Talk to your GP."])
@pytest.mark.parametrize("beside", ["Also Read: Harbour board votes to mend the pier", "Tags: pier, harbour"])
def test_a_sentence_of_the_article_stays_beside_a_link_or_topics(own: str, beside: str) -> None:
    story = "The bridge at Asmund was paid for by nine villages.\nIt opened on Monday, the county said.\n"
    assert clean_text(f"{story}{own}\n{beside}").text == f"{story}{own}"


def test_a_guide_keeps_its_steps_however_many_share_a_line() -> None:
    text = (
        "How to get off any mailing list\n"
        "Most people are on about 80 lists of which they remember nine, the survey found.\n"
        'Open the newest message and scroll to its end. Click "unsubscribe".\n'
        "If there is no such link, report the message as spam.\n"
        "Check your inbox again after a week. Repeat."
    )
    assert clean_text(text).text == text


def test_a_headline_stays_under_a_box_of_many_lines() -> None:
    box = "We value your privacy\nWe and our 846 partners store cookies.\nAccept all\nManage options"
    title = "Ministers agree to fund rail link after years of delay"
    stamps = "Published on: 04 Nov 2025, 5:45 pm\n3 min read\nImage: PA Media"
    story = (
        "The government will pay for two-thirds of a railway between the port and the northern coalfields."
    )
    assert clean_text(f"{box}\n{title}\n{stamps}\n{story}").text == f"{title}\n{story}"


def test_what_a_site_says_of_itself_between_two_parts_of_an_appeal_goes() -> None:
    story = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    pitch = "We have no billionaire owner. Our readers keep us going."
    assert clean_text(f"{story}\nSupport independent journalism\n{pitch}\nDonate today").text == story
    assert clean_text(f"{story}\n{pitch}\nShe laughed for some time.").text == (
        f"{story}\n{pitch}\nShe laughed for some time."
    )
