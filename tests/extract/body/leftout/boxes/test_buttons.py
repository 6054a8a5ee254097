"""Boxes amid a text that stand over buttons."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.leftout.boxes.buttons import joins, over_buttons, over_joining
from tests.extract.body.cuts import LONG, cut

SHARED = "<button>Copy</button><button>Share</button>"
LETTER = "Get our morning letter, with all that matters on the islands."
ASKED = "Should the harbour be dredged?"


def told(html: str) -> int:
    """How many boxes named `x` are none of the text."""
    found = cut(f"<article><p>{LONG}</p>{html}<p>{LONG}</p></article>")
    buttons = [one.place for one in found.boxes[0].element.among.by_tag.get("button", ())]
    return len(over_buttons(found, [box for box in found.boxes if box.css == "x"], buttons))


@pytest.mark.parametrize(
    "label", ["Sign up", "<span>Subscribe</span> now", "Jetzt anmelden", "Je m’inscris", "订阅"]
)
def test_a_line_over_a_button_by_which_one_joins(label: str) -> None:
    assert told(f"<div class='x'><p>{LETTER}</p><button>{label}</button></div>") == 1


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='x'><p>{LONG}</p><button>Share</button></div>",
        f"<div class='x'><p>{LONG}</p><button>Read more</button></div>",
        f"<div class='x'><p>{LONG}</p><button>Subscribe</button><button>Share</button></div>",
        f"<div class='x'><p>{LONG}</p></div><button>Subscribe</button>",
    ],
    ids=["to share", "to unfold", "several", "beside"],
)
def test_a_paragraph_over_another_button_is_of_the_text(box: str) -> None:
    assert told(box) == 0


def test_letters_of_which_a_text_tells_are_its_entries() -> None:
    letters = "".join(f"<div class='x'><p>{n}: {LETTER}</p><button>Sign up</button></div>" for n in range(3))
    assert told(letters) == 0


@pytest.mark.parametrize("below", ["", "<p>412 votes</p>", "<div>412 votes</div><div>2 days left</div>"])
def test_a_question_over_its_answers_is_a_poll(below: str) -> None:
    assert told(f"<div class='x'><p>{ASKED}</p><button>Yes</button><button>No</button>{below}</div>") == 1


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='x'><p>{ASKED}</p><button>Listen</button><p>Tom Reekie thinks that it should.</p></div>",
        f"<div class='x'><p>{ASKED}</p>{SHARED}<p>No, says Tom Reekie.</p></div>",
        f"<div class='x'><p>{ASKED}</p>{'<p>It should not be.</p>' * 4}{SHARED}</div>",
        f"<div class='x'><p>{ASKED[:-1]}.</p>{SHARED}</div>",
    ],
    ids=["one button", "an answer below", "answers above", "no question"],
)
def test_a_question_of_the_text_is_none(box: str) -> None:
    assert told(box) == 0


def test_what_joins() -> None:
    assert all(map(joins, ("sign me up", "abonnieren", "подписаться", "s’inscrire")))
    assert not any(
        map(joins, ("share", "read more", "the register", "signs of rust", "comment", "reassigned"))
    )


def test_parts_that_follow_each_other_are_a_text_though_each_has_a_button() -> None:
    texts = [f"Tip {n}: A boat of {n} feet wants {n} ropes, or so the old men say." for n in range(4)]
    tips = [f"<div><p>{text}</p><p>She has tried it.</p><button>Copy it</button></div>" for text in texts]
    for boxes, are_text in ((tips, True), (tips[:2], False), ([tips[0]] * 3, False)):
        found = cut(f"<div>{''.join(boxes)}</div>")
        each = [box for box in found.boxes if box.end - box.first == 2]
        buttons = [one.place for one in found.boxes[0].element.among.by_tag["button"]]
        assert bool(over_buttons(found, each, buttons)) is not are_text


@pytest.mark.parametrize(
    "label", ["Subscribe", "הרשמה", "सब्सक्राइब करें", "عضویت", "สมัคร", "Đăng ký", "Berlangganan", "Jiandikishe"]
)
def test_at_the_end_of_a_text_the_button_has_to_say_that_one_joins(label: str) -> None:
    def last(button: str) -> int:
        box = f"<div class='x'><h3>Our letter</h3><p>{LETTER}</p><button>{button}</button></div>"
        found = cut(f"<article><p>{LONG}</p><p>{LONG}</p>{box}</article>")
        buttons = [one.place for one in found.boxes[0].element.among.by_tag["button"]]
        return len(over_joining(found, [one for one in found.boxes if one.css == "x"], buttons))

    assert last(label) == 1
    assert last("Share") == last("Read more") == 0
