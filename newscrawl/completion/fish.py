"""Completion for fish: a line for each thing that can be typed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newscrawl.completion.offers import ALL_SETTINGS, FILES, Offer, Option


def fish(commands: Collection[Offer], outlets: Iterable[str]) -> str:
    """Commands for fish."""
    lines = [
        "# fish completion of scrapy with newscrawl's commands; made by `scrapy completion fish`",
        f"function __newscrawl_outlets; printf '%s\\n' {' '.join(outlets)}; end",
        f"function __newscrawl_settings; printf '%s\\n' {' '.join(ALL_SETTINGS)}; end",
        "complete -c scrapy -e",
        "complete -c scrapy -f",
    ]
    for offer in commands:
        about = _fish(offer.about)
        lines.append(f"complete -c scrapy -n __fish_use_subcommand -a {offer.name} -d {about}")
        lines += [f"{_fish_after(offer.name)} {_fish_option(option)}" for option in offer.options]
        then = _fish_after(offer.name, *offer.first)
        if offer.first:
            lines.append(f"{_fish_after(offer.name, without=offer.first)} -a '{' '.join(offer.first)}'")
        if offer.values:
            lines.append(f"{then} {_fish_values(offer.values)}")
    return "\n".join(lines) + "\n"


def _fish_after(*words: str, without: tuple[str, ...] = ()) -> str:
    """What is completed behind all of these words, or as long as some others are not there."""
    seen = [f"__fish_seen_subcommand_from {word}" for word in words]
    seen += [f"not __fish_seen_subcommand_from {word}" for word in without]
    return f"complete -c scrapy -n '{'; and '.join(seen)}'"


def _fish_option(option: Option) -> str:
    names = [f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in option.flags]
    takes = [] if option.values is None else ["-r" if option.values == FILES else "-x"]
    values = [_fish_values(option.values)] if option.values else []
    return " ".join([*names, *takes, *values, "-d", _fish(option.about)])


def _fish_values(values: str | tuple[str, ...]) -> str:
    if values == FILES:
        return "-F"
    return f"-a '(__newscrawl_{values})'" if isinstance(values, str) else f"-a '{' '.join(values)}'"


def _fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
