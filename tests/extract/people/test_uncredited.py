"""Writers whom no byline credits: holders of rights."""

from __future__ import annotations

import pytest

from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>" * 3


@pytest.mark.parametrize(
    "foot",
    [
        "<div>© 2012 Anna Moss. All rights reserved.</div>",
        "<p>Copyright (c) 2012- Anna Moss. All rights reserved. Design by Ben Lund.</p>",
        "<p>(c) Anna Moss • Weitere Rechte siehe Impressum</p>",
        "<p>IMPRINT | COPYRIGHT ANNA MOSS | THIS IS A PROJECT</p>",
    ],
)
def test_the_person_in_the_notice_at_the_end(foot: str) -> None:
    assert authors(TEXT + foot) == ([("Anna Moss", "Person")], "visible")
    assert authors(f"<p>By Eva Thorn</p>{TEXT}{foot}")[0] == [("Eva Thorn", "Person")]


@pytest.mark.parametrize(
    "foot",
    [
        "<div>© 2012 Anna Moss GmbH</div>",
        "<div>© 2012 Harbour Post</div>",
        "<p>Photo: © Anna Moss</p>",
        "<figure><figcaption>© 2012 Anna Moss</figcaption></figure>",
        "<p>© Anna Moss</p>",
        "<p>Anna Moss writes about ferries. © 2012 Old Quay</p>",
    ],
)
def test_notices_that_name_no_writer(foot: str) -> None:
    assert authors(TEXT + foot) == ([], "")
