"""One article, one identity: whatever host, form or tracker its address comes with."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.identity import UrlFacts, has_id, identify, why_not

FACTS = UrlFacts(
    article=r"^https://www\.example\.org/(?P<path>.+)-(?P<id>\d{6})\.html$",
    canonical="https://www.example.org/{path}-{id}.html",
    hosts=("www.example.org",),
    reject=(r"^/topic/",),
    rewrite=((r"^https://print\.example\.org/", "https://www.example.org/"),),
    types={r"/opinion/": "OpinionNewsArticle"},
)
ANY = UrlFacts()
STORY = "https://www.example.org/opinion/a-story-of-rain-123456.html"


def test_the_publishers_id_is_the_identity() -> None:
    identity = identify(STORY, FACTS, "example")
    assert identity is not None
    assert (identity.key, identity.url) == ("example:123456", STORY)
    assert identity.type == "OpinionNewsArticle"
    other_slug = identify(STORY.replace("rain", "sun"), FACTS, "example")
    assert other_slug is not None
    assert other_slug.key == identity.key
    assert other_slug.url != identity.url


def test_ids_tell_those_apart_that_have_one_and_keep_no_other_out() -> None:
    facts = UrlFacts(ids=r"^https://www\.example\.org/(?:[a-z]+/)+[^/?#]*-(?P<id>\d{6})/?$")
    column = "https://www.example.org/views/mill?page=8&of=views"
    by_number = [identify(f"{STORY[:-5]}{end}", facts, "e") for end in ("", "?from=home", "/")]
    assert {one and one.key for one in by_number} == {"e:123456"}
    assert by_number[1] == by_number[0], "a number makes the query needless"
    assert has_id(STORY[:-5], facts)
    assert not has_id(column, facts)
    told = identify(column, facts, "e", trusted=True)
    assert told == identify(column, UrlFacts(), "e", trusted=True)
    assert identify(column, facts, "e") is None
    assert identify("https://www.example.org/a/b-123456.html", facts, "e"), "by its look"
    assert why_not("https://www.example.org/about", facts).startswith("not the address of an article: ")


@pytest.mark.parametrize(
    ("path", "is_copy"),
    [("/news/mill-48110/print", True), ("/node/48110/print/", True), ("/business/print", False),
     ("/news/48110/print-is-not-dead", False)],
)  # fmt: skip
def test_the_copy_for_paper_is_the_article(path: str, is_copy: bool) -> None:
    facts = UrlFacts(hosts=("www.example.org",))
    identity = identify(f"https://www.example.org{path}", facts, "e", trusted=True)
    assert identity is not None
    kept = path.partition("/print")[0] + ("/" if path.endswith("/") else "") if is_copy else path
    assert identity.url == f"https://www.example.org{kept}"


@pytest.mark.parametrize(
    ("path", "kept"),
    [("/town/mill.html/amp/", "/town/mill.html"), ("/town/mill.php/amp/", "/town/mill.php"),
     ("/town/mill/amp/", "/town/mill/"), ("/town/mill/amp", "/town/mill")],
)  # fmt: skip
def test_a_file_is_no_folder_whatever_its_copy_has_behind_it(path: str, kept: str) -> None:
    identity = identify(f"https://www.example.org{path}", UrlFacts(), "e", trusted=True)
    assert identity is not None
    assert identity.url == f"https://www.example.org{kept}"


@pytest.mark.parametrize(
    "variant",
    [
        STORY + "?utm_source=x&gclid=1#comments",
        STORY.replace("www.", "m."),
        STORY.replace("www.", ""),
        STORY.replace("www.", "amp."),
        STORY.replace("www.", "print."),
        STORY.replace(".org/", ".org/amp/"),
        STORY.replace(".org/", ".org//"),
        STORY.replace("/a-", "/./a-").replace("www.example.org", "WWW.EXAMPLE.ORG:443"),
        STORY.replace("story", "%73tory"),
        STORY.replace(".html", ".amp.html"),
        STORY + "/amp",
        STORY + "/amp/",
        STORY + "/comment-page-12",
        STORY + "?replytocom=77#respond",
        " " + STORY[:30] + "\n" + STORY[30:],
    ],
)
def test_variants_are_one_article(variant: str) -> None:
    identity = identify(variant, FACTS, "example")
    assert identity is not None, why_not(variant, FACTS)
    assert (identity.key, identity.url) == ("example:123456", STORY)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("javascript:void(0)", "not a web address"),
        ("https://elsewhere.example/a-123456.html", "other host"),
        ("https://www.example.org.evil.example/a-123456.html", "other host"),
        ("https://evil.example/?u=https://www.example.org/a-123456.html", "other host"),
        ("https://www.example.org/topic/x-123456.html", "a path that is never an article"),
        ("https://www.example.org/markets", "not the address of an article"),
        ("https://www.example.org:8443/a-123456.html", "not the address of an article"),
    ],
)
def test_what_is_no_article_says_why(url: str, reason: str) -> None:
    assert identify(url, FACTS, "example") is None
    assert why_not(url, FACTS) == reason


@pytest.mark.parametrize("name", ["episode-7.mp3", "report.PDF", "film.mp4?x=1"])
def test_a_file_is_no_article_whoever_lists_it(name: str) -> None:
    assert why_not(f"https://example.org/{name}", ANY, trusted=True).endswith("a file, not a page")


def test_a_name_that_ends_as_files_of_text_do_may_be_an_article() -> None:
    assert not why_not("https://example.org/what-is-new-in-node.js", ANY, trusted=True)


def test_an_article_has_no_reason_against_it() -> None:
    assert why_not(STORY, FACTS) == ""


def test_parameters_can_be_part_of_the_identity() -> None:
    facts = UrlFacts(article=r"/read\?id=(?P<id>\d+)$", keep_query=("id",))
    identity = identify("https://example.org/read?lang=en&id=77&utm_source=x", facts, "e")
    assert identity is not None
    assert (identity.key, identity.url) == ("e:77", "https://example.org/read?id=77")


def test_a_host_that_is_named_stays_and_an_edition_of_the_first_is_taken_as_it() -> None:
    facts = UrlFacts(article=r"-(?P<id>\d+)$", hosts=("www.example.org", "m.example.org"))
    told = [
        identify(f"https://{host}/rain-1", facts, "e")
        for host in ("m.example.org", "amp.example.org", "a.org")
    ]
    assert [one and one.url for one in told] == [
        "https://m.example.org/rain-1",
        "https://www.example.org/rain-1",
        None,
    ]


def test_without_an_id_the_canonical_address_is_the_identity() -> None:
    url = "https://example.org/2026/11/a-story-of-rain-and-sun"
    identity = identify(url, ANY, "e")
    assert identity is not None
    assert identity.url == url
    assert identity.key == "e:" + hashlib.sha256(url.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    "variant",
    [
        "http://example.org/2026/11/a-story-of-rain-and-sun",
        "https://www.example.org/2026/11/a-story-of-rain-and-sun/",
        "https://m.example.org/2026/11/a-story-of-rain-and-sun?fbclid=1",
        "https://example.org/2026/11/a-story-of-rain-and-sun/amp/",
        "https://example.org/2026/11/a-story-of-rain-and-sun/comment-page-2/?replytocom=31",
        "https://example.org/amp/2026/11/a-story-of-rain-and-sun?outputType=amp",
        "https://example.org/2026/11/a-story-of-rain-and-sun?_amp=true",
        "https://example.org/2026/11/a-story-of-rain-and-sun?at_custom2=x&WT.mc_id=y&lmd_medium=rss",
        "https://example.org/2026/11/a-story-of-rain-and-sun?unlocked_article_code=1.x&srsltid=a",
        "https://example.org/2026/11/a-story-of-rain-and-sun?dicbo=v2-x&cx_testId=5&tblci=GiA#tblciGiA",
    ],
)
def test_variants_are_one_article_where_nothing_is_known(variant: str) -> None:
    plain = identify("https://example.org/2026/11/a-story-of-rain-and-sun", ANY, "e")
    identity = identify(variant, ANY, "e")
    assert plain is not None
    assert identity is not None
    assert identity.key == plain.key


def test_a_story_on_comments_is_no_page_of_them() -> None:
    for slug in (
        "comment-page-that-broke-the-town",
        "story-of-a-comment-page-2",
        "comment-page-2-is-missing",
    ):
        identity = identify(f"https://example.org/2026/11/{slug}/", ANY, "e")
        assert identity is not None
        assert identity.url.endswith(f"/{slug}/")


def test_the_order_of_parameters_makes_no_difference_but_their_values_do() -> None:
    keys = {
        query: identify(f"https://example.org/read.php?{query}", ANY, "e", trusted=True)
        for query in ("id=12345&x=1", "x=1&id=12345", "id=12346&x=1")
    }
    first, same, other = (identity.key for identity in keys.values() if identity)
    assert first == same != other


def test_a_source_of_articles_only_is_trusted_where_nothing_is_known() -> None:
    url = "https://example.org/x/y"
    assert identify(url, ANY, "e") is None
    assert why_not(url, ANY).startswith("not the address of an article: ")
    assert identify(url, ANY, "e", trusted=True) is not None
    assert identify("https://www.example.org/x/y", FACTS, "example", trusted=True) is None


words = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
paths = st.builds(
    lambda folder, slug: f"{folder}/{'-'.join(slug)}", words, st.lists(words, min_size=1, max_size=8)
)
queries = st.lists(
    st.sampled_from(["utm_source=a", "fbclid=b", "gclid=c", "utm_x=", "ref=d"]), max_size=3
).map("&".join)
hosts = st.sampled_from(
    ["www.example.org", "example.org", "m.example.org", "amp.example.org", "WWW.Example.org"]
)


@given(hosts, paths, st.integers(0, 999_999).map("{:06}".format), queries, words)
def test_identity_holds_under_hosts_trackers_and_fragments(
    host: str, path: str, number: str, query: str, part: str
) -> None:
    identity = identify(f"https://{host}/{path}-{number}.html?{query}#{part}", FACTS, "example")
    if path.startswith("topic/"):
        assert identity is None
        return
    assert identity is not None
    assert identity.key == f"example:{number}"
    assert identify(identity.url, FACTS, "example") == identity


@given(hosts, paths, queries, st.booleans())
def test_so_it_does_where_nothing_is_known(host: str, path: str, query: str, slash: bool) -> None:
    plain = identify(f"https://example.org/{path}", ANY, "e", trusted=True)
    identity = identify(f"http://{host}/{path}{'/' * slash}?{query}", ANY, "e", trusted=True)
    assert identity is not None
    assert plain is not None
    assert identity.key == plain.key
    assert identify(identity.url, ANY, "e", trusted=True) == identity


@given(st.text(max_size=60))
def test_any_text_is_an_article_or_has_a_reason(text: str) -> None:
    for url in (text, "https://www.example.org/" + text):
        for facts in (ANY, FACTS):
            assert (identify(url, facts, "e") is None) == bool(why_not(url, facts))


def test_lists_in_facts_are_as_good_as_tuples() -> None:
    listed = UrlFacts(
        hosts=["www.example.org"],  # type: ignore[arg-type] # what somebody may write
        reject=[r"^/topic/"],  # type: ignore[arg-type] # as above
        rewrite=[[r"^https://print\.", "https://www."]],  # type: ignore[arg-type] # as above
        keep_query=["id"],  # type: ignore[arg-type] # as above
    )
    identity = identify("https://print.example.org/?id=7", listed, "example", trusted=True)
    assert identity is not None
    assert identity.url == "https://www.example.org/?id=7"


def test_one_replacement_is_not_taken_for_several() -> None:
    """Each text of two letters would be one."""
    with pytest.raises(TypeError, match="rewrite must be written"):
        UrlFacts(rewrite=("//m", "//w"))  # type: ignore[arg-type] # what somebody may write


def test_an_address_has_an_id_where_its_form_is_the_one_that_tells_it() -> None:
    facts = UrlFacts(article=r"/(?P<id>\d{6})$|/[a-z-]+-\d{6}$")
    assert has_id("https://www.example.org/123456", facts)
    assert not has_id("https://www.example.org/a-story-of-rain-123456", facts)
    assert not has_id("https://www.example.org/rain", facts)
    assert not has_id(STORY, ANY)
