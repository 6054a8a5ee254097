"""Names of settings that nobody reads, and are nearly ours: a misspelt one would change nothing, in silence.

Settings belong to everybody: Scrapy's, an add-on's, those of a project around ours. So only a name is told
that no one is known to read and that is within a letter or two of one in `newscrawl.settings`, or begins as
ours do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from scrapy.settings import default_settings

from newscrawl import settings as ours

PREFIX = "NEWSCRAWL_"
_NEAR = 0.85
"""How much of two names must be alike (`difflib`'s ratio): one letter of seven wrong, or two of fourteen."""
_OURS = tuple(name for name in vars(ours) if name.isupper())
_KNOWN = frozenset((*_OURS, "REPLAY_AT", *(name for name in vars(default_settings) if name.isupper())))


def misspelt(settings: Iterable[str], environ: Mapping[str, str]) -> Iterator[str]:
    """A line for each name of a setting, or of an environment variable, that is probably meant for us."""
    for name in sorted(name for name in settings if name not in _KNOWN):
        near = get_close_matches(name, _OURS, n=1, cutoff=_NEAR)
        if near or name.startswith(PREFIX):
            yield f"no setting {name}; {f'did you mean {near[0]}?' if near else 'it changes nothing'}"
    read = [name for name in _OURS if name.startswith(PREFIX)]
    for name in sorted(name for name in environ if name.startswith(PREFIX) and name not in read):
        setting = name.removeprefix(PREFIX)
        if near := get_close_matches(name, read, n=1, cutoff=_NEAR):
            yield f"no environment variable {name} is read; did you mean {near[0]}?"
        elif setting in _KNOWN:
            yield f"no environment variable {name} is read; give the setting as -s {setting}=VALUE"
