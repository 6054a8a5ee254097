"""Names of settings that nobody reads, and are nearly ours: a misspelt one would change nothing, in silence.

Settings belong to everybody: Scrapy's, an add-on's, those of a project around ours. So only a name is told
that no one is known to read and that is within a letter or two of one of ours, or begins as ours do. Names of
Scrapy's that we set as well are looked at more narrowly: add-ons like to call theirs USER_AGENTS.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from scrapy.settings import default_settings

from newscrawl import settings as ours

PREFIX = "NEWSCRAWL_"
_NEAR = 0.85
"""How much of two names must be alike (`difflib`'s ratio): one letter of seven wrong, or two of fourteen."""
_NEARER = 0.9
_SCRAPYS = frozenset(name for name in vars(default_settings) if name.isupper())
_SET = tuple(name for name in vars(ours) if name.isupper())
_OURS = tuple(name for name in _SET if name not in _SCRAPYS)
_KNOWN = _SCRAPYS.union(_SET, ["REPLAY_AT"])


def misspelt(settings: Iterable[str], environ: Mapping[str, str]) -> Iterator[str]:
    """A line for each name of a setting, or of an environment variable, that is probably meant for us."""
    for name in sorted(name for name in settings if name not in _KNOWN):
        meant = _near(name)
        if meant or name.startswith(PREFIX):
            yield f"no setting {name}; {f'did you mean {meant}?' if meant else 'it changes nothing'}"
    read = [name for name in _OURS if name.startswith(PREFIX)]
    for name in sorted(name for name in environ if name.startswith(PREFIX) and name not in read):
        setting = name.removeprefix(PREFIX)
        if near := get_close_matches(name, read, n=1, cutoff=_NEAR):
            yield f"no environment variable {name} is read; did you mean {near[0]}?"
        elif setting in _KNOWN:
            yield f"no environment variable {name} is read; give the setting as -s {setting}=VALUE"


def _near(name: str) -> str | None:
    """The setting that a name was probably meant for."""
    if own := get_close_matches(name, _OURS, n=1, cutoff=_NEAR):
        return own[0]
    shared = get_close_matches(name, _SET, n=1, cutoff=_NEARER)
    return next((one for one in shared if not (name.startswith(one) or one.startswith(name))), None)
