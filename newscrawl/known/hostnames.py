"""What the name of a host tells: the label that its owner chose, and a country."""

from __future__ import annotations

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gov", "info", "ne", "net", "nom", "or", "org"})
"""What countries have above the labels that owners choose; elsewhere these are labels as well."""

_VANITY = frozenset(
    {"ai", "am", "co", "cc", "eu", "fm", "gg", "io", "la", "ly", "me", "pm", "sh", "to", "tv", "ws"}
)
"""Two-letter endings that say nothing of a country; `eu` is none."""


def own_label(host: str) -> str:
    """The label before the public ending of a host: of `www.the-news.co.uk` it is `the-news`."""
    labels = host.split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        del labels[-1]
    return labels[-2] if len(labels) > 1 else labels[0]


def country_of(host: str) -> str | None:
    """The country that a host's ending names, ISO 3166-1 alpha-2; None where it names none."""
    ending = host.partition(":")[0].rpartition(".")[2].lower()
    if len(ending) != 2 or not ending.isalpha() or ending in _VANITY:
        return None
    return "GB" if ending == "uk" else ending.upper()
