"""A refusal is known by its headers and its page, and who is refused is told what to do."""

from __future__ import annotations

import pytest

from newscrawl.answers.refusals import advice, challenge


@pytest.mark.parametrize(
    ("headers", "maker"),
    [({"cf-mitigated": "challenge"}, "Cloudflare"), ({"x-amzn-waf-action": "captcha"}, "AWS WAF")],
)
def test_a_header_is_enough(headers: dict[str, str], maker: str) -> None:
    assert challenge(headers, b"") == maker


def test_so_is_the_page_alone() -> None:
    wall = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>"
    assert challenge({}, wall) == "a bot wall"
    assert challenge({"server": "cloudflare", "x-datadome": "protected"}, b"<html></html>") is None


def test_advice_names_only_what_is_open_to_anybody() -> None:
    assert "NEWSCRAWL_CONTACT" in advice(contact=False)
    assert "NEWSCRAWL_CONTACT" not in advice(contact=True)
    assert "\n" not in advice(contact=False)
