"""What a page says elsewhere: a caption that only repeats its title or its outlet is none.

The names that it is known by tell of a credit as well whether the picture is the outlet's own.
"""

from __future__ import annotations

from collections.abc import Collection

from newscrawl.extract.cachedproperty import cached_property
from newscrawl.extract.markup.text import letters
from newscrawl.extract.page import Page

_SHORTEST = 4
"""Letters of an outlet's name that the page's title ends with."""


class SaidElsewhere:
    """The page's titles and the headline as bare letters, made when somebody asks: most pages have no caption
    that may be one. The names of outlet and writers are bare letters, too."""

    def __init__(
        self, page: Page, headline: str | None, outlet: Collection[str], writers: Collection[str]
    ) -> None:
        self.page, self.headline, self.outlet, self.writers = page, headline, outlet, writers
        self.alts = set[str]()
        """What is read out in place of pictures, as it is shown."""

    @cached_property
    def titles(self) -> set[str]:
        """The page's titles and the headline."""
        return self.page.titles | {letters(self.headline or "")}

    def is_own(self, name: str) -> bool:
        """Whether a name is the outlet's or a writer's, or all that the page's title ends with."""
        return letters(name) in self.writers or self.is_outlet(name)

    def is_outlet(self, name: str) -> bool:
        """Whether a name is the outlet's, or all that the page's title ends with."""
        bare = letters(name)
        return bare in self.outlet or any(
            len(bare) >= _SHORTEST and title.endswith(bare) and title != bare for title in self.titles
        )
