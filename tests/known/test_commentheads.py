"""What stands above readers' comments."""

import pytest

from newscrawl.known.commentheads import heads_comments


@pytest.mark.parametrize(
    "text",
    [
        "Comments",
        "3 comments",
        "Kommentare (12)",
        "12 Kommentare",
        "Lesermeinungen",
        "コメント",
        "评论",
        "Ummæli (3)",
        "კომენტარები",
        "टिप्पणी",
        "Sylwadau",
        "Kommentaren (3)",
        "Komentarji",
        "Comentaris",
    ],
)
def test_a_word_for_comments_with_how_many_they_are_or_without(text: str) -> None:
    assert heads_comments(text)


@pytest.mark.parametrize(
    "text", ["No comments were made", "Comment on the budget", "Kommentar von Ada Moss", ""]
)
def test_a_sentence_or_a_title_is_none(text: str) -> None:
    assert not heads_comments(text)
