"""What switches parts of newscrawl on by a setting, as Scrapy add-ons."""

from __future__ import annotations

from scrapy.settings import BaseSettings

from newscrawl import settings as defaults
from newscrawl.replay.handlers import check_replay

HANDLER = "newscrawl.replay.handlers.ReplayHandler"
_AT_FULL_SPEED: dict[str, object] = {
    "AUTOTHROTTLE_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
    "COOL_DOWN": 0,
    "REVISIT_BUDGET": 0,  # a recording has no later state of its pages
    "DOWNLOAD_SLOTS": {},
    "RETRY_ENABLED": False,
    "HTTPCACHE_ENABLED": False,
    "HTTPPROXY_ENABLED": False,
}


class ContactAddon:
    """Puts NEWSCRAWL_CONTACT into the User-Agent where it was set after our settings were read, as by `-s`.

    A User-Agent that somebody chose stays as it is.
    """

    @classmethod
    def update_pre_crawler_settings(cls, settings: BaseSettings) -> None:
        """Name the contact, before anything is opened that notes how we called ourselves."""
        if settings["USER_AGENT"] == defaults.USER_AGENT:
            contact = str(settings.get("NEWSCRAWL_CONTACT") or "").strip()
            settings.set("USER_AGENT", defaults.user_agent(contact), priority="project")


class ReplayAddon:
    """With REPLAY set: answers from WARC files, never from the network, and at full speed.

    Every scheme but http and https is refused, so that nothing leaves the machine. Delays, throttling and
    retries are off: there is no site to spare, and a recorded answer will not change.
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Put the handler in the place of the network.

        Raises ReplayError when REPLAY or REPLAY_AT cannot be used.
        """
        if not settings.get("REPLAY"):
            return
        check_replay(settings)
        schemes = settings.getwithbase("DOWNLOAD_HANDLERS")
        handlers = dict.fromkeys(schemes) | {"http": HANDLER, "https": HANDLER}
        settings.set("DOWNLOAD_HANDLERS", handlers, priority="cmdline")
        for name, value in _AT_FULL_SPEED.items():
            settings.set(name, value, priority="cmdline")
