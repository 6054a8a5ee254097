"""Take the names of months from Unicode's CLDR and write `newscrawl/extract/dates/moments/months.json`.

    python -m bench.month_names [--out FILE]

Needs Babel besides the package (`pip install -r bench/requirements-train.txt`). Names that all pages are read
with (`known.months`) are left out, so are those that a language has for two months, and those of more than
two words. The same command writes the same file.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, localedata

from bench.options import options
from newscrawl.extract.dates.moments.text import FILLER
from newscrawl.extract.dates.moments.tokens import TOKEN
from newscrawl.known.months import MONTHS, fold_word

OUT = Path(__file__).resolve().parents[1] / "newscrawl" / "extract" / "dates" / "moments" / "months.json"
_CODES = """
    af am ar as ast az ba be bg bn br brx bs ca ce ceb ckb co cs cv cy da de doi dv el en eo es et eu fa
    ff fi fil fo fr fur fy ga gd gl gsw gu ha haw he hi hr hsb hu hy id ig is it jv ka kab kk kl km kn
    kok ks ku ky lb ln lo lt lv mai mg mi mk ml mn mni mr ms mt my nb ne nl nn nso oc om or os pa pap pl
    ps pt qu rm ro ru rw sa sah sat sc sd se si sk sl sn so sq sr st su sv sw ta te tg th ti tk tn tr ts
    tt ug uk ur uz wo xh yi yo zu
"""
LANGUAGES = _CODES.split()
"""Languages with a press or broadcasters on the web, and with months that are named and not counted."""
ENDINGS = {
    "ckb": "ی", "et": "il is i", "kk": "ы і", "ku": "a ê", "ky": "ы и у", "my": "လ", "tg": "и", "tt": "ы е",
    "uz": "i и",
}  # fmt: skip
"""What a name ends with in a date, which CLDR does not tell."""
_STEMS = {"et": re.compile(r"i$|e(?=r$)")}
"""What a name loses before them: "september", "septembril"."""
OPENINGS = {"he": "ב"}
_MOST_WORDS = 2
_LEAST = 2
"""Letters of a name: what is shorter stands for several."""


def named(language: str) -> Iterator[tuple[str, int]]:
    """The names that CLDR has in a language, all scripts and countries, and the months they stand for."""
    for identifier in localedata.locale_identifiers():
        if identifier.partition("_")[0] != language:
            continue
        months = Locale.parse(identifier).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    for form in (name, *_forms(language, name, width)):
                        yield " ".join(fold_word(word[0]) for word in TOKEN.finditer(form)), number


def _forms(language: str, name: str, width: str) -> Iterator[str]:
    if language in OPENINGS:
        yield OPENINGS[language] + name
    for ending in ENDINGS.get(language, "").split() if width == "wide" else ():
        stem = _STEMS[language].sub("", name) if language in _STEMS else name.rstrip("ь")
        yield stem + ending


def _bare(name: str) -> str:
    """A name without what only joins it to a day or a year: "dhen Ghearran", "нэгдүгээр сар"."""
    words = name.split()
    inner = words[len(words) > 1 and words[0] in FILLER :]
    return " ".join(inner[:-1] if len(inner) > 1 and inner[-1] in FILLER else inner)


def months(language: str) -> list[str]:
    """The names of each month that are not among those all pages are read with, blanks in them as `_`."""
    found: dict[str, set[int]] = defaultdict(set)
    for whole, number in named(language):
        name = _bare(whole)
        is_word = len(name) >= _LEAST and not any(map(str.isdecimal, name))
        if is_word and name.count(" ") < _MOST_WORDS and MONTHS.get(name) != number:
            found[name].add(number)
    rows: list[list[str]] = [[] for _ in range(12)]
    for name in sorted(found):
        if len(found[name]) == 1:
            rows[min(found[name]) - 1].append(name.replace(" ", "_"))
    return [" ".join(row) for row in rows]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE", help="where to write [%(default)s]")
    out = parser.parse_args().out
    found = {language: rows for language in LANGUAGES if any(rows := months(language))}
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"')
    out.write_text(text + "\n", "utf-8")
    print(f"{out}: {len(found)} languages, {out.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
