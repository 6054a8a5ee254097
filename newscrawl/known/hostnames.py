"""What a host is called: the label that its owner chose."""

from __future__ import annotations

_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gov", "info", "ne", "net", "nom", "or", "org"})
"""What countries have above the labels that owners choose; elsewhere these are labels as well."""


def own_label(host: str) -> str:
    """The label before the public ending of a host: of `www.the-news.co.uk` it is `the-news`."""
    labels = host.split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        del labels[-1]
    return labels[-2] if len(labels) > 1 else labels[0]
