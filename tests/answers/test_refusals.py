"""Challenge pages are known by their makers' marks, and no article is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.answers.refusals import LARGEST, MOST_TEXT, advice, challenge

PROSE = "The council met on Monday and put the vote on the bridge off until the spring. " * 30
SCRIPTS = (
    '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'
    '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script><script src="https://js.datadome.co/tags.js">'
    "</script><script>window._pxAppId='PX1';window.KPSDK={}</script>"
)


def page(title: str, body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body>".encode()


@pytest.mark.parametrize(
    ("maker", "body"),
    [
        ("Cloudflare", page("Just a moment...", "<script>window._cf_chl_opt={cType:'managed'}</script>")),
        ("Cloudflare", page("Access denied", '<div id="cf-error-details">You have been blocked</div>')),
        ("Imperva", page("", "<iframe>Request unsuccessful. Incapsula incident ID: 1-2</iframe>")),
        ("Imperva", page("", '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>')),
        ("DataDome", page("example.org", '<script src="https://ct.captcha-delivery.com/c.js"></script>')),
        ("HUMAN", page("Access to this page has been denied", '<div id="px-captcha">Press and hold</div>')),
        ("Akamai", page("Access Denied", "Reference #18.1 https://errors.edgesuite.net/18.1")),
        ("Akamai", page("", '<div id="sec-if-cpt-container"></div>')),
        ("AWS WAF", page("", "<script>AwsWafIntegration.saveReferrer();</script>")),
        ("Sucuri", page("Sucuri WebSite Firewall - Access Denied", "blocked")),
        ("a bot wall", page("Please verify you are a human", "<p>Tick the box</p>")),
        ("a bot wall", page("  Pardon Our\n Interruption ", "<p>Something made us think</p>")),
    ],
)
def test_a_wall_is_known(maker: str, body: bytes) -> None:
    assert challenge({}, body) == maker


@pytest.mark.parametrize(
    ("headers", "maker"),
    [({"cf-mitigated": "challenge"}, "Cloudflare"), ({"x-amzn-waf-action": "captcha"}, "AWS WAF")],
)
def test_a_header_is_enough(headers: dict[str, str], maker: str) -> None:
    assert challenge(headers, b"") == maker


@pytest.mark.parametrize(
    "body",
    [
        page("The bridge", f"{SCRIPTS}<p>{PROSE}</p>"),
        page("Just a moment...", f"<p>{PROSE}</p>"),
        page("Just a moment...", "<p>short</p>", '<meta property="article:published_time" content="x">'),
        page("Access denied", "<p>short</p>", '<script>{"@type": "NewsArticle"}</script>'),
        page("Are you a robot? The test is changing", "<p>A short story on captchas.</p>"),
        page("A short page", f"{SCRIPTS}<p>{PROSE[:300]}</p>"),
        b"<rss><channel><item><title>Access denied</title></item></channel></rss>",
        b"User-agent: *\nDisallow: /captcha-delivery.com/",
        page("Just a moment...", "x") + b"<script>" + b"x" * LARGEST,
        b"",
    ],
)
def test_what_is_no_wall(body: bytes) -> None:
    assert challenge({"server": "cloudflare", "x-datadome": "protected"}, body) is None


def test_hidden_text_does_not_make_a_wall_an_article() -> None:
    hidden = f"<script>{PROSE}</script><style>{PROSE}</style><!-- {PROSE} --><noscript>{PROSE}</noscript>"
    assert len(hidden) > MOST_TEXT
    assert challenge({}, page("Just a moment...", hidden)) == "a bot wall"


PIECES = [b"<title>", b"captcha", b"</title", b"<script", b"<!--", b"-->", b"</script>"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_bytes(pieces: list[bytes]) -> None:
    assert challenge({}, b"<html>" + b"".join(pieces)) in {None, "a bot wall"}


def test_advice_names_only_what_is_open_to_anybody() -> None:
    assert "NEWSCRAWL_CONTACT" in advice(contact=False)
    assert "NEWSCRAWL_CONTACT" not in advice(contact=True)
    assert "\n" not in advice(contact=False)
