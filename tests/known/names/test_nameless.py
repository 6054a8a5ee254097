"""Words that are in nobody's name."""

from __future__ import annotations

import pytest

from newscrawl.known.names.nameless import is_nameless


@pytest.mark.parametrize(
    "text",
    [
        "United States", "Live Updates", "Kreis Lindmoor", "Faits Divers", "Última Hora", "Santa Cruz",
        "Últimas Notícias", "Cronaca Locale", "Московская Область", "Thể Thao", "Sepak Bola", "Süper Lig",
        "Prize Festival", "Easter Recipe", "Subscriber Access", "County Championships", "Family Quiz",
    ],
)  # fmt: skip
def test_sections_regions_and_parts_of_pages(text: str) -> None:
    assert is_nameless(text)


@pytest.mark.parametrize(
    "name",
    [
        "Ilvy Moss", "Charlotte Hall", "Taylor Street", "Jordan West", "Primo Levi", "Ana de la Cruz",
        "Анна Мохова", "Nguyễn Văn Minh", "Yıldız Güney", "Son Heung",
        "Ada Holiday", "Ben Rhodes", "Cyril Price", "Dora Deal", "Ella Golf", "Finn Easter", "Ada Heritage",
    ],
)  # fmt: skip
def test_names(name: str) -> None:
    assert not is_nameless(name)
