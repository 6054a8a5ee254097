"""The page in a real browser, where one is installed: nothing runs over, nothing fades, nothing is fetched.

What can be said without a browser is in `test_page`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest

from newscrawl.reporting import Facts, page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
DARK = "--blink-settings=preferredColorScheme=0"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
MEASURE = Path(__file__).with_name("measure.js").read_text("utf-8")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


def browse(tmp_path: Path, html: str, *flags: str) -> str:
    """The page's document after its scripts ran."""
    file = tmp_path / "shown.html"
    file.write_text(html, "utf-8")
    assert CHROMIUM
    done = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", *flags, "--dump-dom", file.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def measured(tmp_path: Path, html: str, width: int, *flags: str) -> dict[str, Any]:
    """What `measure.js` finds on the page in a window of a width in CSS pixels."""
    inner = POLICY.sub("", html)
    outer = (
        f'<!doctype html><body><iframe style="width:{width}px;height:800px;border:0" '
        f'srcdoc="{escape(inner)}"></iframe><pre id="told"></pre><script>{MEASURE}</script>'
    )
    shown = browse(tmp_path, outer, *flags)
    told = re.search(r'<pre id="told">(.*?)</pre>', shown, re.DOTALL)
    assert told
    found: dict[str, Any] = json.loads(unescape(told[1]))
    return found


@pytest.mark.parametrize("flags", [(), (DARK,)], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280], ids=["phone", "desktop"])
def test_it_fits_and_can_be_read(tmp_path: Path, facts: Facts, width: int, flags: tuple[str, ...]) -> None:
    found = measured(tmp_path, page([facts]), width, *flags)
    assert found["dark"] is bool(flags)
    assert found["wide"] <= width, found["over"]
    assert found["texts"] > 200
    assert found["faint"] == []
    assert found["small"] == []
    assert found["bars"] > 50
    assert found["newest"] == [True, True], "tables over time show their rows' names and their ends"


@pytest.mark.parametrize("width", [360, 1200], ids=["phone", "desktop"])
def test_long_words_break_where_a_box_ends(tmp_path: Path, facts: Facts, width: int) -> None:
    tile = re.compile(r'(<dt>Last run</dt><dd><span class="status [a-z]+">)[^<]+')
    html, count = tile.subn(r"\1nothing found", page([facts]))
    assert count == 1
    html = html.replace("</b>", f"</b> https://paper.example/{'home_page_top_stories_' * 4}.rss", 1)
    assert measured(tmp_path, html, width)["cut"] == []


def test_an_address_in_a_table_is_no_column_of_syllables_on_a_phone(tmp_path: Path, facts: Facts) -> None:
    assert min(measured(tmp_path, page([facts]), 360)["addresses"]) > 200


def test_an_axis_names_both_its_ends_on_a_phone_however_short_it_is(tmp_path: Path, facts: Facts) -> None:
    axis = re.compile(r'<div class="x" aria-hidden="true">.*?</div>', re.DOTALL)
    short = '<div class="x" aria-hidden="true"><span>23 Nov</span><span>24 Nov</span></div>'
    for html in (page([facts]), axis.sub(short, page([facts]))):
        axes = measured(tmp_path, html, 360)["axes"]
        assert axes == [2] * len(axis.findall(html))


@pytest.mark.parametrize(("policy", "asked"), [(True, False), (False, True)], ids=["ours", "none"])
def test_its_policy_keeps_it_from_the_network(
    tmp_path: Path, facts: Facts, policy: bool, asked: bool
) -> None:
    """A picture smuggled in is not asked for; without the policy it would be."""
    html = page([facts]).replace("</main>", '<img src="http://127.0.0.1:9/smuggled.png"></main>')
    log = tmp_path / "net.json"
    shown = browse(tmp_path, html if policy else POLICY.sub("", html), f"--log-net-log={log}")
    assert "One day has a gap" in shown
    told = log.read_text("utf-8")
    assert ("smuggled.png" in told) is asked
    assert "paper.example" not in told
