"""Rules as data: those of everybody and of one outlet, read when they are needed, and indexed for the scan.

A rule says what it looks for, where that may stand, what must stand beside it, what it becomes, and proves
itself with examples it must hit and near-misses it must not. Some files hold what everybody needs (see
`docs/cleaning.md`), others what one outlet needs (`<outlet id>.toml`), and a user's own files come last.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from newscrawl.clean.rule import Rule
from newscrawl.clean.rulebook.compiled import FOLDER, compiled
from newscrawl.clean.rulebook.rulesfile import RulesError, read_rules
from newscrawl.clean.scan.index import Index, make_index

_EVERYBODYS = frozenset(
    {"generic", "languages", "worldwide", "lone", "labels", "eastern", "boxes", "bids", "themes", "blogs"}
)
"""All other files are named for an outlet."""


@dataclass(slots=True, eq=False)
class Rules:
    """All rules of a run: those that come with newscrawl, if `built_in`, and after them `own`.

    The rules of an outlet are read when it is first named. `cuts` are the outlets' cuts that `own` files
    state.
    """

    own: tuple[Rule, ...] = ()
    cuts: Mapping[str, int] = field(default_factory=dict)
    built_in: bool = False
    _made: dict[str | None, Index] = field(default_factory=dict, repr=False)

    @property
    def all(self) -> tuple[Rule, ...]:
        """The rules of everybody and of every outlet."""
        names = _file_names() if self.built_in else ()
        return (*(rule for name in names for rule in _built_in(name)[0]), *self.own)

    @property
    def outlets(self) -> tuple[str, ...]:
        """The ids of the outlets that have rules of their own."""
        names = _file_names() if self.built_in else ()
        return tuple(sorted({*names, *(rule.outlet for rule in self.own if rule.outlet)} - _EVERYBODYS))

    def index(self, outlet: str | None) -> Index:
        """The generic rules and those of one outlet; an outlet without a file has the generic ones."""
        if outlet not in self._made:
            own = outlet is None or outlet in self.outlets
            self._made[outlet] = make_index(self._chosen(outlet)) if own else self.index(None)
        return self._made[outlet]

    def _chosen(self, outlet: str | None) -> list[Rule]:
        names = [name for name in _file_names() if name in _EVERYBODYS or name == outlet]
        found = [rule for name in names for rule in _built_in(name)[0]] if self.built_in else []
        return found + [rule for rule in self.own if rule.outlet in (None, outlet)]

    def cut_words(self, outlet: str | None) -> int | None:
        """The number of words at which an outlet cuts locked stories without a mark, where that is known."""
        if not outlet or outlet in self.cuts:
            return self.cuts[outlet] if outlet else None
        return _built_in(outlet)[1].get(outlet) if self.built_in and outlet in _file_names() else None

    def of(self, outlet: str | None) -> tuple[Rule, ...]:
        """The rules that apply to an outlet."""
        return self.index(outlet).rules


@cache
def _file_names() -> tuple[str, ...]:
    """The rules files that come with newscrawl; each is named for its outlet, or is for everybody."""
    found = (Path(file.name) for file in FOLDER.iterdir())
    return tuple(sorted(file.stem for file in found if file.suffix == ".toml"))


@cache
def _built_in(name: str) -> tuple[tuple[Rule, ...], Mapping[str, int]]:
    """The rules of a file that comes with newscrawl, and the outlet's cut."""
    file = FOLDER.joinpath(f"{name}.toml")
    source = file.read_bytes()
    if known := compiled(name, source):
        return known
    try:
        text = source.decode("utf-8-sig")  # some editors begin a file with a mark of its encoding
    except UnicodeDecodeError:
        raise RulesError(f"{file}: cannot be read: not UTF-8") from None
    cuts: dict[str, int] = {}
    return tuple(read_rules(file.name, text, cuts)), cuts


@cache
def default_rules() -> Rules:
    """The rules that come with newscrawl, read and indexed once."""
    return Rules(built_in=True)
