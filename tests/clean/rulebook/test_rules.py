"""The rules as data: each proves itself, and a bad file is refused with one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.clean import KINDS, Rule, Rules, RulesError, clean_text, default_rules, load_rules
from newscrawl.clean.rulebook.rules import _built_in

RULES = default_rules().all
GOOD = """
[[rule]]
id = "own"
kind = "ad"
phrases = ["Buy the almanac of <name> for <price>."]
hit = ["Buy the almanac of rain for $3."]
miss = ["“Buy the almanac of rain for $3,” he said."]
"""


def names(text: str, outlet: str | None, rules: Rules | None = None) -> set[str]:
    return {piece.rule for piece in clean_text(text, outlet, rules=rules).removed}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_hits_its_examples(rule: Rule) -> None:
    for text in rule.hit:
        assert rule.name in names(text, rule.outlet) | names(text, rule.outlet, Rules((rule,))), text
        assert clean_text(text, rule.outlet).removed, text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_its_near_misses(rule: Rule) -> None:
    for text in rule.miss:
        assert clean_text(text, rule.outlet).text == text


def test_a_file_that_comes_along_is_named_for_its_outlet() -> None:
    outlets = {rule.outlet for rule in RULES if rule.outlet}
    assert set(default_rules().outlets) == outlets
    for outlet in outlets:
        of_outlet = {rule for rule in RULES if rule.outlet == outlet}
        assert of_outlet == set(default_rules().of(outlet)) - set(default_rules().of(None))
    assert set(default_rules().of("nobody")) == set(default_rules().of(None))


def test_every_kind_has_a_rule() -> None:
    assert {rule.kind for rule in RULES} == set(KINDS)


def test_an_outlets_rules_are_not_used_for_others() -> None:
    line = "Powered by Capital Market - Live News. It rained."
    own = {rule.name for rule in RULES if rule.outlet == "businessstandard"}
    assert names(line, "businessstandard") & own
    assert not names(line, "thehindu") & own


def test_a_file_of_ones_own_is_used_beside_the_others(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD, encoding="utf-8")
    rules = load_rules([file])
    assert names("It rained.\nBuy the almanac of frost for £12.", None, rules) == {"own"}
    assert names("ALSO READ: How the river rose", None, rules)


def test_rules_of_ones_own_may_be_for_one_outlet(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('outlet = "ledger"\ncut_words = 80\n' + GOOD, encoding="utf-8")
    rules = load_rules([str(file)])
    text = "Buy the almanac of frost for £12."
    assert names(text, "ledger", rules) == {"ledger-own"}
    assert not names(text, None, rules)
    assert rules.cut_words("ledger") == 80
    assert "ledger" in rules.outlets
    assert rules.cut_words(None) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[[rule", "not TOML"),
        ("", "no [[rule]]"),
        ("rule = 3", "no [[rule]]"),
        ("outlet = 3\n" + GOOD, "outlet must be"),
        ("colour = 'red'\n" + GOOD, "unknown key 'colour'"),
        ("cut_words = 100\n" + GOOD, "cut_words must be"),
        (GOOD.replace('id = "own"', ""), "no id"),
        (GOOD + GOOD, "used twice"),
        (GOOD.replace('"ad"', '"advert"'), "kind is 'advert'"),
        (GOOD.replace("phrases", "phrase"), "unknown field 'phrase'"),
        (GOOD + 'place = "middle"', "place is 'middle'"),
        (GOOD + 'beside = ["x"]', "beside must be"),
        (GOOD + "becomes = { colour = 1 }", "becomes may hold"),
        (GOOD.replace('hit = ["Buy the almanac of rain for $3."]', ""), "hit must be"),
        (GOOD.replace("miss = [", "miss = []\nhits = ["), "unknown field"),
        (GOOD.replace("<name>", "<colour>"), "<colour> is not known"),
        (GOOD.replace("<name>", "{a|b"), "bracket is not closed"),
        (GOOD.replace("<name>", "<any> or <any>"), "words at least must stand between"),
        (GOOD.replace("Buy the almanac of <name> for <price>.", "<n>"), "no word of its own"),
        (
            GOOD.replace("Buy the almanac of <name> for <price>.", "[Buy the almanac]") + 'place = "line"',
            "all of it may be missing",
        ),
        (
            GOOD.replace("of rain", "of snow and sells").replace('hit = ["Buy', 'hit = ["Sell'),
            "takes nothing",
        ),
        (GOOD.replace("“", "").replace(",” he said", ""), "takes a piece of its near-miss"),
        (GOOD.replace('id = "own"', 'id = "related-lead"'), "has this id too"),
        (GOOD.replace('id = "own"', 'id = "o\\nwn"'), "no id of letters"),
        (GOOD.replace('kind = "ad"', ""), "kind is missing"),
        (GOOD.replace("[[rule]]", "[rule]"), "two brackets"),
        (GOOD.replace("<name>", "<name"), "begins no wildcard"),
        (GOOD.replace("<name>", "{" * 500 + "a" + "}" * 500), "more than 8 others"),
        (GOOD + 'becomes = { premium = "no" }', "premium must be true or false"),
        (GOOD + "becomes = { agency = 1 }", "agency must be a text"),
        ('outlet = ""\n' + GOOD, "outlet must be"),
        ('outlet = "v"\ncut_words = -1\n' + GOOD, "cut_words must be"),
    ],
)
def test_a_bad_file_gives_one_line_with_file_and_fault(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules([file])
    message = str(caught.value)
    assert fault in message
    assert str(file) in message
    assert "\n" not in message


def test_two_files_may_not_share_an_id(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    with pytest.raises(RulesError, match="has this id too"):
        load_rules([tmp_path / "a.toml", tmp_path / "b.toml"])


def test_a_mark_of_byte_order_and_an_empty_name_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text("\ufeff" + GOOD, encoding="utf-8")
    rules = load_rules([f" {tmp_path / 'own.toml'}", ""])  # as a setting is split at its commas
    assert names("Buy the almanac of frost for £12.", None, rules) == {"own"}


def test_a_file_that_is_not_there_or_not_text_gives_one_line(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"\xff\xfe")
    for name in ("absent.toml", "latin.toml"):
        with pytest.raises(RulesError, match=name):
            load_rules([tmp_path / name])


def test_the_file_of_an_outlet_may_be_of_any_editor_but_in_utf_8(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some begin it with a mark; what is written in another encoding was a traceback."""
    file = tmp_path / "rules" / "mill.toml"
    file.parent.mkdir()
    monkeypatch.setattr("newscrawl.clean.rulebook.rules.FOLDER", tmp_path / "rules")
    file.write_text(GOOD, "utf-8-sig")
    assert [rule.name for rule in _built_in.__wrapped__("mill")[0]] == ["own"]
    file.write_text(GOOD, "utf-16")
    with pytest.raises(RulesError, match=f"{file}: cannot be read: not UTF-8"):
        _built_in.__wrapped__("mill")
