"""Completion for bash, of 3.2 or newer: one function that looks at the words before the cursor."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newscrawl.completion.offers import ALL_SETTINGS, FILES, Offer

_COMMAND = """\
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} != -* ]]; then command=${COMP_WORDS[i]}; break; fi
    done"""
_ANSWER = """\
    if [[ $files ]]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$current"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        if [[ ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
    fi"""


def bash(commands: Collection[Offer], outlets: Iterable[str]) -> str:
    """A script for bash 3.2 or newer."""
    cases = "\n".join(_bash_case(offer) for offer in commands)
    return f"""\
# bash completion of scrapy with newscrawl's commands; made by `scrapy completion bash`
_newscrawl() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
    local command= files= words= i
    local outlets='{" ".join(outlets)}'
    local settings='{" ".join(ALL_SETTINGS)}'
{_COMMAND}
    case $command in
    '') words='{" ".join(offer.name for offer in commands)}' ;;
{cases}
    esac
{_ANSWER}
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
