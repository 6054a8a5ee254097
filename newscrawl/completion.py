"""Completion for bash, zsh and fish, made from what the commands themselves say.

Scrapy has none. A script that asked `scrapy` at every press of a key would take half a second each time, so
commands, options and outlets are written into it; whoever adds an outlet makes it anew.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from scrapy.cmdline import ScrapyArgumentParser
from scrapy.commands import ScrapyCommand
from scrapy.settings import Settings

from newscrawl import settings as ours
from newscrawl.options import ALLOWED
from newscrawl.scheduling import INTERVALS

FILES, OUTLETS, SETTINGS = "files", "outlets", "settings"
"""What is not a list of words: the shell knows the files, and the script names the others once."""

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_KINDS: Mapping[str, str | tuple[str, ...]] = {
    "FILE": FILES,
    "PATH": FILES,
    "OUTLET": OUTLETS,
    "SPIDER": OUTLETS,
    "INTERVAL": INTERVALS,
    "LEVEL": _LEVELS,
}
_SETTINGS = tuple(
    f"{name}="
    for name, value in sorted(vars(ours).items())
    if name.isupper() and isinstance(value, (str, int, float)) and not name.endswith(("_MODULE", "BOT_NAME"))
)
_ARGUMENTS = tuple(f"{name}=" for name in ALLOWED)


@dataclass(slots=True, frozen=True)
class Option:
    """One option. `values` are words or one of the names above; None where it takes no value, () for any."""

    flags: tuple[str, ...]
    about: str
    values: str | tuple[str, ...] | None
    again: bool = False


@dataclass(slots=True, frozen=True)
class Offer:
    """One command: its options, the word that must come first (such as "rebuild"), what its arguments are."""

    name: str
    about: str
    options: tuple[Option, ...]
    first: tuple[str, ...]
    values: str | tuple[str, ...]


def offers(settings: Settings) -> list[Offer]:
    """All commands that `scrapy` has here, by name."""
    found: dict[str, ScrapyCommand] = {}
    for package in filter(None, ("scrapy.commands", settings.get("COMMANDS_MODULE"))):
        for module in iter_modules(import_module(package).__path__):
            found[module.name] = import_module(f"{package}.{module.name}").Command()
    return [_offer(name, command, settings) for name, command in sorted(found.items())]


def _offer(name: str, command: ScrapyCommand, settings: Settings) -> Offer:
    command.settings = settings
    parser = ScrapyArgumentParser(conflict_handler="resolve")
    command.add_options(parser)
    words = command.syntax().split()
    values = next((_KINDS[kind] for word in words if (kind := _kind(word)) in _KINDS), ())
    return Offer(
        name=name,
        about=command.short_desc(),
        options=tuple(_option(action) for action in parser._actions if action.option_strings),
        first=tuple(word for word in words if word.isalpha() and word.islower()),
        values=values,
    )


def _kind(word: str) -> str:
    """FILE_OR_URL..., <spider>: what an argument is, as a metavar."""
    return word.strip("<>[].").upper().partition("_")[0]


def _option(action: argparse.Action) -> Option:
    flags = tuple(action.option_strings)
    values: str | tuple[str, ...] | None = None
    if action.nargs != 0:
        values = tuple(map(str, action.choices)) if action.choices else _KINDS.get(str(action.metavar), ())
    if "-s" in flags:
        values = SETTINGS
    elif "-a" in flags:
        values = _ARGUMENTS
    return Option(flags, action.help or "", values, again=isinstance(action, argparse._AppendAction))


def bash(commands: Collection[Offer], outlets: Iterable[str]) -> str:
    """A script for bash 3.2 or newer."""
    cases = "\n".join(_bash_case(offer) for offer in commands)
    return f"""\
# bash completion of scrapy with newscrawl's commands; made by `scrapy completion bash`
_newscrawl() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
    local command= files= words= i
    local outlets='{" ".join(outlets)}'
    local settings='{" ".join(_SETTINGS)}'
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${{COMP_WORDS[i]}} != -* ]]; then command=${{COMP_WORDS[i]}}; break; fi
    done
    case $command in
    '') words='{" ".join(offer.name for offer in commands)}' ;;
{cases}
    esac
    if [[ $files ]]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$current"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        if [[ ${{COMPREPLY[0]}} == *= ]]; then compopt -o nospace 2>/dev/null; fi
    fi
}}
complete -F _newscrawl scrapy
"""


def _bash_case(offer: Offer) -> str:
    lines = [f"    {offer.name})", "        case $previous in"]
    if offer.first:
        lines.append(f"        {offer.name}) words='{' '.join(offer.first)}' ;;")
    lines += [
        f"        {'|'.join(option.flags)}) {_bash_words(option.values)} ;;"
        for option in offer.options
        if option.values is not None
    ]
    flags = " ".join(flag for option in offer.options for flag in option.flags)
    lines.append(
        f"        *) if [[ $current == -* ]]; then words='{flags}'; else {_bash_words(offer.values)}; fi ;;"
    )
    return "\n".join([*lines, "        esac ;;"])


def _bash_words(values: str | tuple[str, ...]) -> str:
    if values == FILES:
        return "files=1"
    return f"words=${values}" if isinstance(values, str) else f"words='{' '.join(values)}'"


def zsh(commands: Collection[Offer], outlets: Iterable[str]) -> str:
    """A function for zsh's completion system."""
    names = "\n".join(f"        {_quoted(f'{offer.name}:{offer.about}')}" for offer in commands)
    cases = "\n".join(_zsh_case(offer) for offer in commands)
    return f"""\
#compdef scrapy
# zsh completion of scrapy with newscrawl's commands; made by `scrapy completion zsh`
_newscrawl() {{
    local -a outlets settings commands
    outlets=({" ".join(outlets)})
    settings=({" ".join(_SETTINGS)})
    commands=(
{names}
    )
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{cases}
    esac
}}
if [[ $funcstack[1] == _scrapy ]]; then _newscrawl; else compdef _newscrawl scrapy; fi
"""


def _zsh_case(offer: Offer) -> str:
    specs = [_quoted(spec) for option in offer.options for spec in _zsh_specs(option)]
    if offer.first:
        specs.append(_quoted(f"1:what to do:({' '.join(offer.first)})"))
    if offer.values:
        specs.append(_quoted(f"*:{_zsh_action(offer.values)}"))
    body = " \\\n            ".join(specs)
    return f"    {offer.name})\n        _arguments \\\n            {body} ;;"


def _zsh_specs(option: Option) -> Iterator[str]:
    others = "" if option.again or len(option.flags) == 1 else f"({' '.join(option.flags)})"
    about = "".join(f"\\{c}" if c in "[]:\\" else c for c in option.about)
    takes = "" if option.values is None else f":{_zsh_action(option.values)}"
    for flag in option.flags:
        yield f"{'*' if option.again else others}{flag}[{about}]{takes}"


def _zsh_action(values: str | tuple[str, ...]) -> str:
    if values == FILES:
        return "file:_files"
    if values == OUTLETS:
        return "outlet:{compadd -a outlets}"
    if values == SETTINGS:
        return "setting:{compadd -S '' -a settings}"
    ends = "compadd -S '' --" if any(value.endswith("=") for value in values) else "compadd --"
    return f"value:{{{ends} {' '.join(values)}}}" if values else "value: "


def fish(commands: Collection[Offer], outlets: Iterable[str]) -> str:
    """Commands for fish."""
    lines = [
        "# fish completion of scrapy with newscrawl's commands; made by `scrapy completion fish`",
        f"function __newscrawl_outlets; printf '%s\\n' {' '.join(outlets)}; end",
        f"function __newscrawl_settings; printf '%s\\n' {' '.join(_SETTINGS)}; end",
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


def _quoted(text: str) -> str:
    """One word for zsh, on one line."""
    return "'" + " ".join(text.split()).replace("'", "'\\''") + "'"


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}
