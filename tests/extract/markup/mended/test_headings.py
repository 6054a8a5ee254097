"""Links in headings that lead to the heading itself, and buttons that are one."""

import pytest

from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.markup.mended.headings import with_called
from newscrawl.extract.page import Page


def _heads(html: str) -> list[str]:
    page = Page(f"<html><body>{html}</body></html>".encode())
    heads = [head for tag in ("h1", "h2", "dt") for head in page.by_tag.get(tag, [])]
    return ["".join(head.itertext()) for head in heads]


@pytest.mark.parametrize(
    "link",
    [
        '<a class="headerlink" href="#piers" title="Link to this heading">¶</a>',
        '<a href="#piers">#</a>',
        '<a href="https://docs.example.org/piers.html#piers">¶</a>',
        '<a href="/2026/piers/#piers">#</a>',
        '<a rel="bookmark" href="/2026/piers">#</a>',
        '<a class="headerlink" href="#piers">\uf0c1</a>',
        '<a href="#piers"><span>§</span></a><i></i>',
    ],
    ids=["paragraph sign", "hash", "address in full", "hash in full", "bookmark", "icon font", "in a box"],
)
def test_a_sign_beside_a_heading_is_no_part_of_it(link: str) -> None:
    html = f"<h1>Piers {link}</h1><h2>Rust{link}</h2><dl><dt>Cable{link}</dt><dd>A rope.</dd></dl>"
    assert [head.strip() for head in _heads(html)] == ["Piers", "Rust", "Cable"]
    assert _heads(f"<h1>Piers</h1><h2>{link}Rust</h2>") == ["Piers", "Rust"]


def test_a_sign_that_each_paragraph_ends_in_is_no_part_of_it() -> None:
    text = "<p>The pier is shut. <a href='#p{}'>{}</a></p>"
    for sign, left in (("#", 0), ("¶", 0), ("Up", 3), ("3", 3)):
        page = Page("".join(text.format(at, sign) for at in range(3)).encode())
        assert sum(sign in "".join(one.itertext()) for one in page.by_tag["p"]) == left
    assert "#" in "".join(Page(text.format(1, "#").encode()).by_tag["p"][0].itertext())


@pytest.mark.parametrize("link", ['<a href="#rust">Rust</a>', '<a name="rust">Rust</a>'])
def test_a_heading_that_leads_to_itself_is_no_link(link: str) -> None:
    page = Page(f"<h1>Piers</h1><h2>{link}</h2><p><a href='#x'>Up</a></p>".encode())
    assert "".join(page.by_tag["h2"][0].itertext()) == "Rust"
    assert [element.tag for element in page.elements if element.place > page.by_tag["h2"][0].place] == [
        "span",
        "p",
        "a",
    ]


@pytest.mark.parametrize(
    "head",
    [
        '<a href="/piers.html">Piers</a>',
        'Write C<a href="/c-sharp">#</a>',
        '<a href="#">Piers</a>',
        'Piers <a href="/piers">»</a>',
    ],
    ids=["another page", "a letter's sign", "a script's", "an arrow"],
)
def test_other_links_in_headings_stay(head: str) -> None:
    before, after = (
        Page(f"<h1>{first}</h1><h2>{head}</h2>".encode()) for first in ("A", "A<a name='a'></a>")
    )
    texts = ["".join(page.by_tag["h2"][0].itertext()) for page in (before, after)]
    assert texts[0] == texts[1]
    assert after.by_tag["a"][-1].tag == "a"


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("<button aria-expanded=false>Who pays?</button>", "Who pays?"),
        ("\n<button><span>Who</span> pays?</button>\n", "Who pays?"),
        ("Who pays? <button>Share</button>", "Who pays?"),
        ("<button>Copy</button> Who pays?", "Who pays?"),
        ("Who pays? <span><button>Share</button></span>", "Who pays?"),
    ],
    ids=["alone", "with blanks", "after it", "before it", "in a box"],
)
def test_a_button_that_is_all_of_a_heading_is_read(head: str, text: str) -> None:
    others = "<h3><button>When?</button></h3><p>In May.</p>" * 2
    page = Page(f"<h1>Piers</h1><h2>{head}</h2><p>The town.</p>{others}".encode())
    assert [piece.text for piece in cut_page(page.tree).pieces if piece.tag == "h2"] == [text]


def test_other_buttons_are_not_read() -> None:
    for tag, count in (("div", 3), ("h2", 2)):
        lone = f"<{tag}><button>Who pays?</button></{tag}>" * count
        pieces = cut_page(Page(f"{lone}<p>The town.</p>".encode()).tree).pieces
        assert [piece.text for piece in pieces] == ["The town."]


def test_a_caption_has_such_a_sign_as_well_where_headings_have() -> None:
    sign = '<a class="headerlink" href="#id1">¶</a>'
    caption = f"<figure><figcaption><p>A pier.{sign}</p></figcaption></figure>"
    for head, said in ((f"<h1>Piers{sign}</h1>", "A pier."), ("<h1>Piers</h1>", "A pier.¶")):
        page = Page(f"<html><body>{head}{caption}</body></html>".encode())
        assert "".join(page.by_tag["figcaption"][0].itertext()) == said


@pytest.mark.parametrize("tag", ["div", "p", "span"])
def test_what_only_its_role_calls_a_heading_is_one(tag: str) -> None:
    head = f'<{tag} role="heading" aria-level="2">Who pays?</{tag}>'
    page = Page(f"<h2>Piers</h2>{head}<h2>Boats</h2><p>The town.</p>".encode())
    with_called(page.outline)
    assert [h2.text for h2 in page.by_tag["h2"]] == ["Piers", "Who pays?", "Boats"]
    assert [piece.text for piece in cut_page(page.tree).pieces if piece.tag == "h2"][1] == "Who pays?"


def test_a_link_or_a_button_is_no_heading_whatever_its_role() -> None:
    page = Page(b'<a role="heading" href="/x">Boats</a><button role="heading">Share</button><p>The town.</p>')
    with_called(page.outline)
    assert page.by_tag["h2"] == []


@pytest.mark.parametrize(
    ("line", "is_head"),
    [
        ("<span class='cross-head'>New pier</span>", True),
        ("<b class='intertitre'>New pier</b>", True),
        ("A <span class='cross-head'>new pier</span>", False),
        ("<span class='cross-head'>New pier</span> opens", False),
        ("<span class='cross-head'></span>", False),
        ("<a class='cross-head' href='/pier'>New pier</a>", False),
    ],
)
def test_a_line_named_for_a_heading_between_paragraphs_is_one(line: str, is_head: bool) -> None:
    page = Page(f"<div><p>Text.</p>{line}<p>Text.</p></div>".encode())
    with_called(page.outline, "fr" if "intertitre" in line else "")
    pieces = cut_page(page.tree, outline=page.outline).pieces
    assert ("heading" in [piece.type for piece in pieces]) is is_head
