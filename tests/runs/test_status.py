"""The exit status of a run, from what it did."""

import pytest

from newscrawl.runs.status import FINDINGS, MEANING, ExitStatus, Tally, judge


@pytest.mark.parametrize(
    ("tally", "status"),
    [
        (Tally(answered=5, found=3), ExitStatus.OK),
        (Tally(answered=5), ExitStatus.NOTHING_FOUND),
        (Tally(settled=3), ExitStatus.OK),
        (Tally(), ExitStatus.NOTHING_FOUND),
        (Tally(answered=5, found=1, asked_for_range=True), ExitStatus.OK),
        (Tally(answered=5, asked_for_range=True), ExitStatus.NOTHING_FOUND),
        (Tally(answered=5, found=3, silent_sources=["a section"]), ExitStatus.NOTHING_FOUND),
        (Tally(unreachable=4), ExitStatus.UNREACHABLE),
        (Tally(unreachable=4, answered=1, found=1), ExitStatus.OK),
        (Tally(answered=2, broken=2), ExitStatus.UNREACHABLE),
        (Tally(answered=2, broken=2, silent_sources=["a section"]), ExitStatus.UNREACHABLE),
        (Tally(answered=3, broken=2, found=1), ExitStatus.OK),
        (Tally(answered=3, broken=2), ExitStatus.NOTHING_FOUND),
        (Tally(answered=1, broken=1, article_failures=1), ExitStatus.ITEMS_LOST),
        (Tally(refused=3), ExitStatus.REFUSED),
        (Tally(refused=1, answered=9, found=4), ExitStatus.OK),
        (Tally(answered=9, found=4, held_back=1), ExitStatus.REFUSED),
        (Tally(unreachable=10, answered=9, found=4, stopped="unreachable"), ExitStatus.UNREACHABLE),
        (Tally(refused=6, answered=9, found=4, stopped="refused"), ExitStatus.REFUSED),
        (Tally(answered=5, found=3, lost_files="one is missing"), ExitStatus.NOT_WHOLE),
        (Tally(unreachable=4, lost_files="one is missing"), ExitStatus.UNREACHABLE),
        (Tally(answered=9, found=4, article_failures=1), ExitStatus.ITEMS_LOST),
        (Tally(answered=19, found=4, pages=8, doors=4), ExitStatus.OK),
        (Tally(answered=19, found=4, pages=7, doors=4), ExitStatus.ITEMS_LOST),
        (Tally(answered=19, found=2, pages=2, doors=2), ExitStatus.OK),
        (Tally(answered=19, found=3, pages=3, doors=3), ExitStatus.ITEMS_LOST),
        (Tally(answered=9, found=4, barren=4), ExitStatus.NOTHING_FOUND),
        (Tally(answered=9, found=4, barren=4, asked_for_range=True), ExitStatus.OK),
        (Tally(answered=9, found=4, named_in_vain=4, asked_for_range=True), ExitStatus.NOTHING_FOUND),
        (Tally(answered=99, found=40, nothing_new="404", asked_for_range=True), ExitStatus.NOTHING_FOUND),
        (Tally(answered=9, found=4, barren=4, article_failures=1), ExitStatus.ITEMS_LOST),
        (Tally(answered=9, found=4, too_old=4), ExitStatus.NOTHING_FOUND),
        (Tally(answered=9, found=4, most_gone=(11, 12)), ExitStatus.NOTHING_FOUND),
        (Tally(answered=9, found=4, without_news=("2026-11-20T08:00:00Z", 15, 1)), ExitStatus.NOTHING_FOUND),
        (Tally(answered=9, found=4, too_old=4, asked_for_range=True), ExitStatus.OK),
        (
            Tally(answered=9, found=4, without_news=("2026-11-20", 15, 1), asked_for_range=True),
            ExitStatus.OK,
        ),
        (Tally(answered=5, cut_short=True), ExitStatus.OK),
        (Tally(answered=5, found=3, silent_sources=["a section"], cut_short=True), ExitStatus.OK),
        (Tally(answered=9, found=4, article_failures=1, cut_short=True), ExitStatus.ITEMS_LOST),
        (Tally(answered=5, lost_files="one is missing", cut_short=True), ExitStatus.NOT_WHOLE),
        (Tally(answered=9, found=4, errors=1), ExitStatus.ITEMS_LOST),
        (Tally(answered=9, found=4, errors=1, write_fault="disk full"), ExitStatus.CANNOT_WRITE),
    ],
)
def test_the_worst_thing_decides(tally: Tally, status: ExitStatus) -> None:
    assert judge(tally)[0] is status


def test_every_status_has_a_meaning() -> None:
    assert set(MEANING) == set(ExitStatus)


def test_scripts_and_mail_filters_go_by_the_numbers() -> None:
    assert {status.name: int(status) for status in ExitStatus} == {
        "OK": 0,
        "CRASHED": 1,
        "BAD_ARGUMENTS": 2,
        "NOTHING_FOUND": 3,
        "UNREACHABLE": 4,
        "REFUSED": 5,
        "ITEMS_LOST": 6,
        "CANNOT_WRITE": 7,
        "ALREADY_RUNNING": 8,
        "NOT_WHOLE": 9,
    }
    assert FINDINGS == 1


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (Tally(answered=1, found=1), "fine"),
        (Tally(answered=1, cut_short=True), "ended early; the next run goes on"),
        (Tally(refused=1), "1 request was refused"),
        (Tally(refused=2), "2 requests were refused"),
        (Tally(refused=2, left_alone=["a is left alone", "b too"]), "a is left alone; b too"),
        (Tally(unreachable=2), "2 requests were not answered"),
        (Tally(answered=2, broken=2), "2 requests were answered with a fault of the site's server"),
        (Tally(answered=9, found=9, article_failures=1, errors=1), "2 articles could not be archived"),
        (Tally(answered=9, found=9, barren=1), "1 page was asked for and gave no article"),
        (Tally(errors=1, write_fault="disk full"), "disk full"),
        (Tally(answered=9, found=9, lost_files="one is missing"), "one is missing"),
    ],
)
def test_the_sentence_says_what_was_wrong(tally: Tally, said: str) -> None:
    assert judge(tally)[1] == said


def test_a_period_of_which_nothing_is_listed_is_not_filled_in_silence() -> None:
    """Whoever fills in one month after another without a terminal would take it for done."""
    assert (
        judge(Tally(answered=1, asked_for_range=True))[1] == "no source gave a single article of that period"
    )


@pytest.mark.parametrize(("hours", "wont"), [(1, "1 hour"), (47, "47 hours"), (48, "2 days")])
def test_the_sentence_says_since_when_nothing_is_new(hours: int, wont: str) -> None:
    _, text = judge(Tally(answered=1, found=1, without_news=("2026-11-20T08:00:00Z", 15, hours)))
    assert text == f"no new article since 2026-11-20, for 15 days; mostly one came within {wont}"


def test_the_sentence_names_what_was_silent() -> None:
    _, text = judge(Tally(answered=1, found=1, silent_sources=["https://example.org/feed"]))
    assert "https://example.org/feed" in text
