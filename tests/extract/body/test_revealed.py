"""A page's source with all the markup shown that it holds."""

import pytest

from newscrawl.extract.body.revealed import revealed


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<template id='x'><p>a</p></template>", "<div id='x'><p>a</p></div>"),
        ("<NOSCRIPT><p>a</p></NOSCRIPT>", "<div><p>a</p></div>"),
        ("<!-- <p>a</p> -->", " <p>a</p> "),
        ("<textarea>&lt;p&gt;a&lt;/p&gt;</textarea>", "<div><p>a</p></div>"),
        ("<script type='text/template'><p>a</p></script>", "<div><p>a</p></div>"),
        ('<div data-x="&lt;p&gt;a" class="y"></div>', '<div data-x=""><p>a<i  class="y"></div>'),
        ("<script>let a = '&lt;p&gt;';</script>", ""),
        ("<script id='template' type='application/json'>{}</script>", ""),
        ("<p title='a &gt; b'>a</p><templates>", "<p title='a &gt; b'>a</p><templates>"),
    ],
)
def test_what_a_page_holds_is_shown_and_programs_are_not(source: str, shown: str) -> None:
    assert revealed(source.encode()) == shown.encode()
