"""Completion for zsh: what its `_arguments` is told of each command."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from newscrawl.completion.offers import ALL_SETTINGS, FILES, OUTLETS, SETTINGS, Offer, Option

_COMMAND = """\
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))"""


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
    settings=({" ".join(ALL_SETTINGS)})
    commands=(
{names}
    )
{_COMMAND}
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


def _quoted(text: str) -> str:
    """One word for zsh, on one line."""
    return "'" + " ".join(text.split()).replace("'", "'\\''") + "'"
