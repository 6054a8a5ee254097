"""Read the rules files that come with newscrawl and write `newscrawl/clean/rules/compiled.json`.

    python -m bench.compile_rules

To be run when one of the files has changed, as runs read that one as TOML until then and begin later, or what
takes phrases apart, which runs would not see. A test says when it is due.
"""

from __future__ import annotations

import json

from bench.corpus import ROOT
from newscrawl.clean.rulebook.compiled import FILE, data_of
from newscrawl.clean.rulebook.rulesfile import read_rules

FOLDER = ROOT / "newscrawl" / "clean" / "rules"


def compiled_text() -> str:
    """What the file is to hold: a line for each rule, so that a change is seen as one."""
    parts = []
    for path in sorted(FOLDER.glob("*.toml")):
        source = path.read_bytes()
        cuts: dict[str, int] = {}
        data = data_of(source, read_rules(path.name, source.decode(), cuts), cuts)
        rules = ",\n".join(map(_dumped, data.pop("rules")))
        parts.append(f'{_dumped(path.stem)}:{_dumped(data)[:-1]},"rules":[\n{rules}\n]}}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _dumped(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Write the file."""
    (FOLDER / FILE).write_text(compiled_text(), "utf-8")


if __name__ == "__main__":
    main()
