"""Headings of parts that are made alike."""

import pytest

from newscrawl.extract.body.added.parts.headed import with_headed_parts
from tests.extract.body.cuts import LONG, cut


def part(heading: str, text: str = LONG, css: str = "part") -> str:
    return f"<div class='{css}'><h3>{heading}</h3><p>{text}</p></div>"


def added(html: str, *kept: str) -> list[str]:
    """What is added to the pieces with the texts `kept`."""
    found = cut(f"<main><h1>The pier</h1>{html}</main>")
    first = [at for at, piece in enumerate(found.pieces) if piece.text in kept]
    return [found.pieces[at].text for at in with_headed_parts(found, first, "the pier") if at not in first]


@pytest.mark.parametrize("css", ["part", "other"])
def test_a_part_beside_one_with_its_heading_has_its_own(css: str) -> None:
    html = part("Stones", "A: " + LONG) + part("Water", "B: " + LONG, css)
    assert added(html, "A: " + LONG, "Water", "B: " + LONG) == ["Stones"]
    assert added(html, "Stones", "A: " + LONG, "B: " + LONG) == ["Water"]


def test_the_heading_of_a_part_of_which_all_is_kept_is_one_in_a_text_without_others() -> None:
    first = f"<div class='text-and-picture'><p>A: {LONG}</p><p>B: {LONG}</p></div>"
    hours = "<header><h2>Hours</h2></header><ul><li>Monday: 8 to 20</li><li>Sunday: 9 to 19</li></ul>"
    kept = [f"A: {LONG}", f"B: {LONG}", "Monday: 8 to 20", "Sunday: 9 to 19"]
    assert added(f"{first}<div class='text'>{hours}</div>", *kept) == ["Hours"]
    more = hours.replace("</ul>", "</ul><p>Write to us.</p>")
    assert added(f"{first}<div class='text'>{more}</div>", *kept) == []


def test_a_time_may_stand_above_a_heading() -> None:
    posts = [f"<div><span>1{n}:00</span><h3>Post {n}</h3><p>{n}. {LONG}</p></div>" for n in range(3)]
    assert added("".join(posts), f"0. {LONG}", "Post 1", f"1. {LONG}", f"2. {LONG}") == ["Post 0", "Post 2"]


def test_who_wrote_it_may_stand_below_a_heading_and_that_of_the_first_part_is_one() -> None:
    posts = [f"<div><h3>Post {n}</h3><p>Ada Moss</p><p>{n}. {LONG}</p></div>" for n in range(3)]
    assert added("".join(posts), f"0. {LONG}", "Post 1", f"1. {LONG}", f"2. {LONG}") == ["Post 0", "Post 2"]


def test_so_may_more_than_a_name_above_its_text() -> None:
    posts = [f"<div><h3>Post {n}</h3><p>By Ada Moss</p><p>{n}. {LONG}</p></div>" for n in range(3)]
    kept = (f"0. {LONG}", "Post 0", "Post 1", f"1. {LONG}", f"2. {LONG}")
    assert added("".join(posts), *kept) == ["Post 2"]
    assert added("".join([*posts[:2], posts[2].replace("</div>", "<p>By Ada Moss</p></div>")]), *kept) == []


@pytest.mark.parametrize(
    "other",
    [
        part("<a href='/mill'>The mill</a>"),
        part("The pier"),
        part("Water", f"{LONG}</p><p>And no more"),
        f"<section>{part('Water', f'{LONG}</p><p>And no more')}</section>",
        f"<div><h2>Water</h2><p>{LONG}</p><p>And no more</p></div>",
        f"<div><p>Most read</p><h2>Water</h2><p>{LONG}</p></div>",
        part("Water " * 30),
    ],
    ids=["a link", "the headline", "lost text", "elsewhere", "another rank", "not first", "a long one"],
)
def test_other_headings_stay_out(other: str) -> None:
    assert added(part("Stones", "A: " + LONG) + other, "Stones", "A: " + LONG, LONG) == []


@pytest.mark.parametrize(
    "other",
    [
        f"<section>{part('Water')}</section>",
        f"<div><h2>Water</h2><p>{LONG}</p></div>",
        f"<div><div><h4>Water</h4></div><ul><li>{LONG}</li><li>{LONG}</li></ul></div>",
    ],
    ids=["elsewhere", "another rank", "a list"],
)
def test_a_part_that_is_kept_but_for_its_heading_has_it(other: str) -> None:
    assert added(part("Stones", "A: " + LONG) + other, "Stones", "A: " + LONG, LONG) == ["Water"]
    assert added(other + part("Stones", "A: " + LONG), "Stones", "A: " + LONG, LONG) == ["Water"]


def test_what_unfolds_a_kept_part_is_its_heading_and_a_button_for_more_is_none() -> None:
    html = f"<p>B: {LONG}</p><p>{LONG}</p><details><summary>{{}}</summary><p>A: {LONG}</p></details>"
    assert added(html.format("The vote"), LONG, "A: " + LONG, "B: " + LONG) == ["The vote"]
    assert added(html.format("Show more"), LONG, "A: " + LONG, "B: " + LONG) == []
    assert added(html.format("Weiterlesen …"), LONG, "A: " + LONG, "B: " + LONG) == []


def test_a_box_that_is_all_of_a_text_may_be_headed_by_its_headline() -> None:
    assert added(f"<div><h4>Water</h4><p>{LONG}</p><h3>Stones</h3></div>", LONG, "Stones") == []


def test_the_last_short_parts_of_a_text_that_has_named_ones() -> None:
    parts = [part("Who pays?"), part("Who owns it?"), part("And then?", "Nobody knows.")]
    kept = ("Who pays?", "Who owns it?", LONG)
    assert added("".join(parts), *kept) == ["And then?", "Nobody knows."]
    assert added("".join([*parts[:2], part("And then?", "See <a href='/x'>there</a>.")]), *kept) == []
    assert added("".join([*parts[:2], part("And then?", "Nobody knows.", "more")]), *kept) == []
    assert added(parts[0] + parts[2], "Who pays?", LONG) == []


def test_so_is_what_is_left_of_a_part_of_which_the_heading_was_kept() -> None:
    parts = [part("Who pays?"), part("Who owns it?", "We do."), part("And then?", "Nobody knows.")]
    kept = ("Who pays?", "Who owns it?", LONG)
    assert added("".join(parts), *kept) == ["We do.", "And then?", "Nobody knows."]
    assert added("".join([parts[0], part("Who owns it?", "<a href='/x'>We</a> do.")]), *kept) == []


def test_what_heads_a_part_that_unfolds_is_its_heading() -> None:
    parts = [f"<details><summary>{q}</summary><p>{n}. {LONG}</p></details>" for n, q in enumerate("ABC")]
    assert added("".join(parts), "A", f"0. {LONG}", f"1. {LONG}", f"2. {LONG}") == ["B", "C"]


def test_links_to_share_a_part_are_no_reason_against_its_heading() -> None:
    share = "<p><a href='/f'>Facebook</a></p><p><a href='/t'>Twitter</a></p>"
    posts = [f"<div class='post'><h3>Post {n}</h3><p>{n}. {LONG}</p>{share}</div>" for n in range(2)]
    assert added("".join(posts), "Post 0", f"0. {LONG}", f"1. {LONG}") == ["Post 1"]


def test_headings_of_parts_alike_are_put_back_where_none_was_kept() -> None:
    posts = [
        f"<div><header><i>1{n}.00</i><h2>Post {'ABC'[n]}</h2></header><p>{n}. {LONG}</p><b>Share</b></div>"
        for n in range(3)
    ]
    texts = [f"{n}. {LONG}" for n in range(3)]
    assert added("".join(posts), *texts) == ["Post A", "Post B", "Post C"]
    assert added("".join(posts[:2]), *texts[:2]) == []
    days = "".join(posts).replace("Post A", "3 May 2021").replace("Post B", "4 May 2021")
    assert added(days, *texts) == []


def test_headings_of_slides_alike_that_hold_a_box_each() -> None:
    slides = "".join(
        f"<li class='slide slide-{n}'><div class='text'><h3>Stone {n}</h3><div>{n}. {LONG}</div></div></li>"
        for n in range(3)
    )
    kept = [f"{n}. {LONG}" for n in range(3)]
    assert added(f"<ul>{slides}</ul>", *kept) == ["Stone 0", "Stone 1", "Stone 2"]


@pytest.mark.parametrize("tag", ["h1", "h3"])
def test_headings_of_three_parts_made_alike_though_lines_stand_below_them(tag: str) -> None:
    parts = [
        f"<section><div><{tag}>Inn {n}</{tag}></div><p>{n} Quay Street</p><p>{n}. {LONG}</p></section>"
        for n in range(3)
    ]
    texts = [f"{n}. {LONG}" for n in range(3)]
    assert added("".join(parts), *texts) == ["Inn 0", "Inn 1", "Inn 2"]
    assert added("".join(parts[:2]), *texts) == []
    longer = "".join(parts).replace("Quay Street", "Quay Street, where the ferry of Lindmoor lands")
    assert added(longer, *texts) == []


def test_headings_of_parts_made_alike_may_lead_to_what_these_tell_of() -> None:
    inns = [part(f"<a href='/inns/{n}'>Inn {n}</a>", f"{n}. {LONG}") for n in range(3)]
    assert added("".join(inns), *(f"{n}. {LONG}" for n in range(3))) == [f"Inn {n}" for n in range(3)]
    assert added("".join(inns[:2]), *(f"{n}. {LONG}" for n in range(2))) == []


def test_the_heading_that_begins_the_box_of_a_text_with_later_ones() -> None:
    text = f"<section><h3>On the house</h3><p>{LONG}</p><h4>Inside</h4><p>A: {LONG}</p></section>"
    kept = (LONG, "Inside", f"A: {LONG}")
    assert added(text, *kept) == ["On the house"]
    assert added(text.replace("h3>", "h5>"), *kept) == []
    assert added(text.replace("<section>", "<section><p>Beside</p>"), *kept) == []
    assert added(text.replace("On the house", "The pier"), *kept) == []
    assert added(text.replace("<h3>On the house</h3>", "<div><h3>On the house</h3></div>"), *kept) == []


def test_the_first_of_several_headings_in_a_box_that_are_links_heads_it() -> None:
    inns = [f"<h2><a href='https://inn{n}.example/'>Inn {n}</a></h2><p>{n}. {LONG}</p>" for n in range(3)]
    kept = ("0. " + LONG, "Inn 1", "1. " + LONG, "Inn 2", "2. " + LONG)
    html = f"<section>{''.join(inns)}</section>"
    assert added(html, *kept) == ["Inn 0"]
    assert added(html.replace("<a href='https://inn2.example/'>Inn 2</a>", "Inn 2"), *kept) == []
    assert added(f"<section>{''.join(inns[:2])}</section>", *kept) == []


def test_the_time_and_who_wrote_it_may_stand_in_one_box_with_a_heading() -> None:
    posts = [
        f"<article><header><i>1{n}.00</i><h2>Post {'ABC'[n]}</h2><b>Ada Moss</b></header>"
        f"<div><p>{n}. {LONG}</p></div></article>"
        for n in range(3)
    ]
    assert added("".join(posts), *(f"{n}. {LONG}" for n in range(3))) == ["Post A", "Post B", "Post C"]


def test_the_heading_of_a_part_is_a_link_where_those_of_others_are() -> None:
    linked = [part(f"<a href='https://mill.example/{n}'>Mill {n}</a>", f"{n}. {LONG}") for n in range(4)]
    kept = [f"{n}. {LONG}" for n in range(4)]
    assert added("".join(linked), *kept, "Mill 1", "Mill 2") == ["Mill 0", "Mill 3"]
    assert added("".join(linked), *kept[:3], "Mill 0", "Mill 1", "Mill 2") == ["Mill 3", kept[3]]
    assert added("".join(linked[:3]) + part("Water", kept[3]), *kept, "Water") == []


def test_a_heading_below_a_list_of_the_chapters_is_made_as_two_later_ones() -> None:
    toc = "<ul><li>1. Stones</li><li>2. Water</li><li>3. Sand</li></ul>"
    chapters = [f"<h2 class='c' id='c{n}'>{n}</h2><p>{n}. {LONG}</p>" for n in ("Stones", "Water", "Sand")]
    html = f"<article><p>By Ada Moss</p>{toc}{''.join(chapters)}</article>"
    kept = [f"{n}. {LONG}" for n in ("Stones", "Water", "Sand")]
    assert added(html, *kept, "Water", "Sand") == ["Stones"]
    assert added(html.replace("<h2 class='c' id='cStones'", "<h2"), *kept, "Water", "Sand") == []


def test_who_wrote_it_may_stand_below_the_text_where_that_is_left_out_beside_a_known_heading() -> None:
    post = "<div><h3>Post {0}</h3><p>{0}. {1}</p><div class='by'>Posted by Ada Moss</div></div>"
    posts = [post.format(n, LONG) for n in range(3)]
    kept = ("Post 0", "Post 1", *(f"{n}. {LONG}" for n in range(3)))
    assert added("".join(posts), *kept) == ["Post 2"]
    other = posts[2].replace("class='by'", "class='more'")
    assert added("".join([*posts[:2], other]), *kept) == []


def test_a_quotation_may_be_left_out_amid_a_part() -> None:
    part = f"<section><h2>{{0}}</h2><p>{{0}}. {LONG}</p><p>She never moved.</p><p>{LONG}</p></section>"
    kept = (f"Stones. {LONG}", LONG, "Water", f"Water. {LONG}")
    assert added(part.format("Stones") + part.format("Water"), *kept) == ["Stones"]
    last = part.format("Stones").replace(f"<p>She never moved.</p><p>{LONG}</p>", f"<p>{LONG}</p><p>More</p>")
    assert added(last.replace("More", "She never moved.") + part.format("Water"), *kept) == []


def test_parts_alike_have_their_headings_beside_one_that_heads_another_part() -> None:
    posts = "".join([f"<li><h3>Post {n}</h3><i>1{n}:00</i><p>{n}. {LONG}</p></li>" for n in range(3)])
    summary = (
        f"<section><h2>Summary</h2><p>{LONG}</p></section><section><h2>Live</h2><ol>{posts}</ol></section>"
    )
    kept = ("Summary", "Live", LONG, *(f"{n}. {LONG}" for n in range(3)))
    assert added(summary, *kept) == ["Post 0", "Post 1", "Post 2"]
    assert added(summary, *kept, "Post 1") == ["Post 0", "Post 2"]


@pytest.mark.parametrize("box", ["<div class=block><div class=in>{}</div></div>", "<div class=row>{}</div>"])
def test_the_first_heading_of_a_text_in_boxes_is_made_as_two_later_ones_are(box: str) -> None:
    heads = ("Stones", "Water", "Wind")
    html = "".join(box.format(f"<h2>{head}</h2>") + box.format(f"<p>{head[0]}: {LONG}</p>") for head in heads)
    assert added(html, "Water", "Wind", *(f"{head[0]}: {LONG}" for head in heads)) == ["Stones"]
    other = html.replace("<h2>Stones", "<h2 class=deck>Stones", 1)
    assert added(other, "Water", "Wind", *(f"{head[0]}: {LONG}" for head in heads)) == []


def test_links_that_are_headings_right_below_each_other_head_nothing() -> None:
    heads = "".join(f"<h4><a href='/{n}'>The mill of year {n}</a></h4>" for n in range(3))
    texts = [f"{n}. {LONG}" for n in range(3)]
    below = "".join(f"<p>{text}</p>" for text in texts)
    assert added(heads + below, *texts) == []
