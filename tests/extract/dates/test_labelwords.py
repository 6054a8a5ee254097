"""Words that tell a day of something else than the article."""

import pytest

from tests.extract.dated import dates, published


@pytest.mark.parametrize("label", ["Gedruckt am", "Printed on", "Imprimé le", "Stampato il", "Afgedrukt op"])
def test_the_day_of_a_printout_is_not_the_articles(label: str) -> None:
    line = f"<p>Source: post.example<br>{label} 04.11.2012</p>"
    assert published(dates(f"{line}<h2>It closes</h2><p>By Ada Moss, 17.10.2012</p>")) == (
        "2012-10-17",
        "visible",
    )
