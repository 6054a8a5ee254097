"""Who may read a page, by what it claims and by what it shows."""

import json

import pytest

from newscrawl.extract.access.claims import claims_locked
from newscrawl.extract.body.body import Body
from newscrawl.extract.fill_access import read_access
from newscrawl.extract.layout import Layout
from newscrawl.extract.page import Page
from newscrawl.items import Access, Block
from tests.extract.facts import json_ld


def access(html: str, text: str = "The pier is closed.", layout: Layout | None = None) -> Access:
    page = Page(f"<html><head></head><body>{html}</body></html>".encode())
    body = Body([Block(text=text)], "dom", page.by_tag["body"][0], len(text.split()))
    return read_access(page, body, layout)


def test_a_page_that_says_nothing_is_unknown() -> None:
    assert access("<p>x</p>") == Access()


@pytest.mark.parametrize("kind", ["LiveBlogPosting", "WebPage", ["Article", "NewsArticle"], None])
def test_a_claim_is_made_of_a_page_an_article_or_nothing_that_is_named(kind: object) -> None:
    node = json.dumps(
        {"@type": kind, "isAccessibleForFree": False} if kind else {"isAccessibleForFree": False}
    )
    assert access(f"<script type='application/ld+json'>{node}</script>").level == "locked"


@pytest.mark.parametrize(("claim", "level"), [(True, "free"), ("False", "locked")])
def test_the_claim_of_json_ld(claim: object, level: str) -> None:
    found = access(json_ld(isAccessibleForFree=claim))
    assert (found.level, found.is_accessible_for_free) == (level, level == "free")
    assert found.evidence == [f"json-ld: isAccessibleForFree {claim}"]


def test_the_claim_of_microdata() -> None:
    found = access("<meta itemprop='isAccessibleForFree' content='false'>")
    assert (found.level, found.is_accessible_for_free) == ("locked", False)
    assert found.evidence == ["microdata: isAccessibleForFree false"]


def test_a_locked_part_is_no_claim_about_the_page() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".more"}
    assert access(json_ld(isAccessibleForFree=True, hasPart=part)).level == "free"


@pytest.mark.parametrize(
    "kind",
    [
        "WebPageElement",
        ["CreativeWork", "WebPageElement"],
        "https://schema.org/VideoObject",
        "MusicEvent",
        "Museum",
        ["Book", "Product"],
        "NewsMediaOrganization",
    ],
)
def test_what_is_not_the_page_claims_nothing_of_it(kind: object) -> None:
    claim = json.dumps({"@type": kind, "isAccessibleForFree": False})
    html = f"<script type='application/ld+json'>{claim}</script>"
    page = Page(f"<html><body>{html}<p>x</p></body></html>".encode())
    assert not claims_locked(page)
    assert access(html) == Access()


@pytest.mark.parametrize(
    ("selector", "level"),
    [
        (".more", "partial"),
        ([".gone", ".more"], "partial"),
        (".gone", "unknown"),
        ("..:(", "unknown"),
        (7, "unknown"),
    ],
)
def test_a_locked_part_that_the_page_has(selector: object, level: str) -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": selector}
    found = access(json_ld(hasPart=part) + "<div class='more'><p>More.</p></div>")
    assert (found.level, found.is_accessible_for_free, found.truncated) == (level, None, False)
    assert found.evidence == (["json-ld: .more not isAccessibleForFree"] if level == "partial" else [])


@pytest.mark.parametrize(
    ("name", "value", "level"),
    [
        ("article:content_tier", "free", "free"),
        ("article:content_tier", "metered", "metered"),
        ("article:content_tier", "locked", "locked"),
        ("access", "subscription", "locked"),
    ],
)
def test_the_tier_of_meta_elements(name: str, value: str, level: str) -> None:
    found = access(f"<meta name='{name}' content='{value}'>")
    assert found.level == level
    assert found.evidence == [f"meta: {name} {value}"]


def test_a_wall_and_a_cut_text_lock_a_page() -> None:
    wall = "<div class='site-paywall'><p>Subscribe to read on.</p></div>"
    found = access(wall, "The board said that …")
    assert (found.level, found.truncated) == ("locked", True)
    assert found.evidence == ["dom: paywall", "text: ends in 't …'"]


def test_an_empty_wall_or_one_around_the_text_is_none() -> None:
    assert access("<div class='paywall'></div>").evidence == []
    page = Page(b"<html><body class='has paywall'><p>Text.</p></body></html>")
    assert read_access(page, Body([Block(text="Text.")], "dom", page.by_tag["body"][0])).evidence == []


def test_three_dots_alone_prove_nothing() -> None:
    assert access("<p>x</p>", "And then she left …").truncated is False


WORDS = "word " * 99 + "last"
CUT = Layout(name="new", cut_words=100, cut_suffix=" ...", locked=".premium-label", free="meta.free")


def test_a_text_cut_at_the_layouts_number_of_words() -> None:
    found = access("", WORDS, CUT)
    assert (found.level, found.truncated) == ("locked", True)
    assert found.evidence == ["text: ends after 100 words without a full stop"]


@pytest.mark.parametrize("text", [WORDS + ".", WORDS + " more", WORDS.removeprefix("word ")])
def test_other_texts_are_not_cut(text: str) -> None:
    assert access("", text, CUT).truncated is False


def test_a_text_that_ends_in_the_layouts_suffix_is_cut() -> None:
    assert access("", "The board said ...", CUT).truncated is True
    assert access("", "The board said ...").truncated is False


def test_a_layouts_marks() -> None:
    assert access("<b class='premium-label'>Premium</b>", layout=CUT).level == "locked"
    assert access("<meta class='free'>", layout=CUT).level == "free"


def test_what_stands_in_the_place_of_a_text_locks_and_cuts_the_page_unless_it_says_it_is_free() -> None:
    box = "<aside class='gh-post-upgrade-cta'>This post is for paying subscribers only</aside>"
    found = access(box)
    assert (found.level, found.truncated) == ("locked", True)
    assert found.evidence == ["dom: gh-post-upgrade-cta"]
    free = access(json_ld(isAccessibleForFree=True) + box)
    assert (free.level, free.truncated) == ("free", False)


SHOWN = "The ferry to the outer isles was cancelled on Tuesday."
MORE = " ".join(f"Its captain had warned of pier {number} in May." for number in range(9))


@pytest.mark.parametrize(
    ("html", "evidence"),
    [
        (
            json_ld(isAccessibleForFree=False, articleBody=f"{SHOWN} {MORE}"),
            "json-ld: articleBody of 91 words",
        ),
        (
            json_ld(
                isAccessibleForFree=False,
                hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".more"},
            )
            + f"<p>{SHOWN}</p><div class='more' style='display:none'><p>{MORE}</p></div>",
            "page: holds 81 words more",
        ),
        (
            f"<aside class='paywall'><p>Log in</p></aside>{json_ld(articleBody=f'{SHOWN} {MORE}')}",
            "json-ld: articleBody of 91 words",
        ),
        (
            json_ld(isAccessibleForFree=False)
            + f"<p>{SHOWN}</p><section subscriptions-section='content'><p>{MORE}</p></section>",
            "page: holds 81 words more",
        ),
        (
            f"<p>{SHOWN}</p><p amp-access='granted' amp-access-hide>{MORE}</p><i class='paywall'>Join</i>",
            "page: holds 81 words more",
        ),
        (
            json_ld(isAccessibleForFree=False) + f"<p>{SHOWN}</p><template><p>{MORE}</p></template>",
            "page: holds 81 words more",
        ),
        (
            json_ld(isAccessibleForFree=False)
            + "<div class='subscriber-only encrypted-content' hidden>z2E :E C2:?65</div>",
            "dom: encrypted-content",
        ),
        (
            json_ld(isAccessibleForFree=False)
            + f"<p>{SHOWN}</p><script>window.s={json.dumps({'body': [SHOWN, MORE]})}</script>",
            "page: holds 81 words more",
        ),
    ],
)
def test_a_page_that_holds_more_of_the_text_than_it_shows_is_cut(html: str, evidence: str) -> None:
    found = access(html, SHOWN)
    assert (found.level, found.truncated) == ("locked", True)
    assert found.evidence[-1] == evidence


@pytest.mark.parametrize(
    "html",
    [
        json_ld(isAccessibleForFree=False, articleBody=f"{SHOWN} Sven Ek, our reporter in Norhaven."),
        json_ld(isAccessibleForFree=True, articleBody=f"{SHOWN} {MORE}"),
        json_ld(articleBody=f"{SHOWN} {MORE}"),
        json_ld(
            isAccessibleForFree=False,
            hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".more"},
        )
        + f"<div class='more'><p>{SHOWN}</p><div hidden><p>{' '.join([SHOWN] * 9)}</p></div></div>",
        f"<p>{SHOWN}</p><script>window.s={json.dumps({'body': [SHOWN, MORE]})}</script>",
        f"<p>{SHOWN}</p><template><p>{MORE}</p></template>",
        "<div class='encrypted-content'>z2E :E C2:?65</div>",
        f"<div class='paywall'>Log in</div><div amp-access='NOT granted'>{MORE}</div>",
    ],
)
def test_a_signature_a_free_page_and_a_hidden_copy_are_no_cut(html: str) -> None:
    assert access(html, SHOWN).truncated is False


def test_dots_right_behind_a_word_end_a_text_that_is_not_for_everybody() -> None:
    assert access(json_ld(isAccessibleForFree=False), "The board set the next hearing for...").truncated
    assert not access("", "The board set the next hearing for...").truncated
