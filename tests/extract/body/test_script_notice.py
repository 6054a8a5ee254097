"""What a script draws, beside a notice that the page has in its markup."""

from tests.extract.body.test_script import HEADLINE, MENU, TEXT, body_of, page, script, state

NOTICE = (
    "<div role='dialog'><p>We and our partners keep what you read, where you are and what you buy, so that "
    "we can show you what may please you more than it does others here.</p></div>"
)
PAIRS = zip(TEXT, TEXT[::-1], strict=True)


def test_what_a_script_draws_is_more_than_a_notice_in_a_page_without_a_heading() -> None:
    drawn = script(state("".join(f"<p>{text} {more}</p>" for text, more in PAIRS)))
    assert body_of(page(drawn, body=NOTICE)).source == "script"
    assert body_of(page(script(MENU), body=NOTICE)).source != "script"
    brief = f"<h1>{HEADLINE}</h1><p>{TEXT[0]} {TEXT[1]}</p>"
    assert body_of(page(drawn, body=brief)).source == "dom"
