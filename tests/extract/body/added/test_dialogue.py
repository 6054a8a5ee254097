"""What is said in turn, in a word or two."""

import pytest

from newscrawl.extract.body.added.dialogue import with_dialogue
from tests.extract.body.cuts import LONG, cut

TALK = (
    ("How do you map a flood?", "You walk. You look at the old bridges, and you ask who built them so high."),
    ("And computers?", "They do the sums, and somebody has to tell them about the ditch behind the school."),
    ("Were you ever wrong?", "Yes."),
    ("Once?", "Twice. The second time I was right, and nobody on the whole council believed me."),
    ("Are we ready?", "Ready is a word for people who live on hills, and they should not use it so often."),
)


def added(form: str, least: int = 8, above: str = f"<p>{LONG}</p>") -> list[str]:
    """What is put back where only pieces of several words were kept."""
    found = cut(f"<main>{above}{''.join(form.format(*turn) for turn in TALK)}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.words >= least]
    return [found.pieces[at].text for at in with_dialogue(found, kept) if at not in kept]


SHORT = [text for turn in TALK for text in turn if len(text.split()) < 8]


def test_questions_and_short_answers_are_text_whether_both_are_made_alike_or_not() -> None:
    assert added("<div class='q'>{0}</div><div class='a'>{1}</div>") == SHORT
    assert added("<div>{0}</div><div>{1}</div>") == SHORT
    assert added("<div class='q'>{0}</div><div class='a'>{1}</div>", 4) == [
        text for text in SHORT if len(text.split()) < 4
    ]


def test_what_is_made_otherwise_and_no_question_is_a_label() -> None:
    assert added("<div class='time'>Noon.</div><div class='a'>{1}</div>") == []
    assert added("<div class='q'><a href='/q'>{0}</a></div><div class='a'>{1}</div>") == []
    assert added("<section><div class='q'>{0}</div><i>Share</i></section><div class='a'>{1}</div>") == []


TURNS = ["“Are they?”", "“No.”", "He left."]


@pytest.mark.parametrize("tag", ["div", "p"])
def test_what_is_said_in_turn_between_pieces_of_one_make(tag: str) -> None:
    def text(*lines: str) -> str:
        return "".join(f"<{tag}>{line}</{tag}>" for line in lines)

    said = [LONG, LONG, *TURNS, LONG, LONG]
    assert with_dialogue(cut(f"<main>{text(*said)}</main>"), [0, 1, 5, 6]) == [*range(7)]
    headed = [LONG, LONG, "He left.", "Half past nine", LONG, LONG]
    assert with_dialogue(cut(f"<main>{text(*headed)}</main>"), [0, 1, 4, 5]) == [*range(6)]
    for line in ("<a href='/x'>“No.”</a>", "Sign up for our newsletter.", "Advertisement", "Tags: pier"):
        other = cut(f"<main>{text(LONG, LONG, line, LONG, LONG)}</main>")
        assert with_dialogue(other, [0, 1, 3, 4]) == [0, 1, 3, 4]
    apart = cut(f"<main>{text(LONG, LONG)}<section>{text(*TURNS)}</section>{text(LONG, LONG)}</main>")
    assert with_dialogue(apart, [0, 1, 5, 6]) == [0, 1, 5, 6]
