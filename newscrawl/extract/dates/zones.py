"""The clock of a country, for telling a time stated in UTC as the country's readers see it.

Only countries with one zone (on their mainland) are here: elsewhere nothing would be known.
"""

from __future__ import annotations

from functools import lru_cache

from newscrawl.extract.markup.addresses import address_parts

_ZONES = {
    "AE": "Asia/Dubai", "AF": "Asia/Kabul", "AL": "Europe/Tirane", "AM": "Asia/Yerevan",
    "AR": "America/Argentina/Buenos_Aires", "AT": "Europe/Vienna", "AZ": "Asia/Baku",
    "BA": "Europe/Sarajevo", "BD": "Asia/Dhaka", "BE": "Europe/Brussels", "BG": "Europe/Sofia",
    "BH": "Asia/Bahrain", "BO": "America/La_Paz", "BY": "Europe/Minsk", "CH": "Europe/Zurich",
    "CM": "Africa/Douala", "CN": "Asia/Shanghai", "CO": "America/Bogota", "CR": "America/Costa_Rica",
    "CU": "America/Havana", "CY": "Asia/Nicosia", "CZ": "Europe/Prague", "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen", "DO": "America/Santo_Domingo", "DZ": "Africa/Algiers",
    "EE": "Europe/Tallinn", "EG": "Africa/Cairo", "ES": "Europe/Madrid", "ET": "Africa/Addis_Ababa",
    "FI": "Europe/Helsinki", "FR": "Europe/Paris", "GB": "Europe/London", "GE": "Asia/Tbilisi",
    "GH": "Africa/Accra", "GR": "Europe/Athens", "GT": "America/Guatemala", "HK": "Asia/Hong_Kong",
    "HN": "America/Tegucigalpa", "HR": "Europe/Zagreb", "HU": "Europe/Budapest", "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem", "IN": "Asia/Kolkata", "IQ": "Asia/Baghdad", "IR": "Asia/Tehran",
    "IT": "Europe/Rome", "JM": "America/Jamaica", "JO": "Asia/Amman", "JP": "Asia/Tokyo",
    "KE": "Africa/Nairobi", "KG": "Asia/Bishkek", "KH": "Asia/Phnom_Penh", "KR": "Asia/Seoul",
    "KW": "Asia/Kuwait", "LB": "Asia/Beirut", "LI": "Europe/Vaduz", "LK": "Asia/Colombo",
    "LT": "Europe/Vilnius", "LU": "Europe/Luxembourg", "LV": "Europe/Riga", "MA": "Africa/Casablanca",
    "MD": "Europe/Chisinau", "MK": "Europe/Skopje", "MM": "Asia/Yangon", "MT": "Europe/Malta",
    "MY": "Asia/Kuala_Lumpur", "MZ": "Africa/Maputo", "NG": "Africa/Lagos", "NI": "America/Managua",
    "NL": "Europe/Amsterdam", "NO": "Europe/Oslo", "NP": "Asia/Kathmandu", "OM": "Asia/Muscat",
    "PA": "America/Panama", "PE": "America/Lima", "PH": "Asia/Manila", "PK": "Asia/Karachi",
    "PL": "Europe/Warsaw", "PR": "America/Puerto_Rico", "PT": "Europe/Lisbon", "PY": "America/Asuncion",
    "QA": "Asia/Qatar", "RO": "Europe/Bucharest", "RS": "Europe/Belgrade", "RW": "Africa/Kigali",
    "SA": "Asia/Riyadh", "SE": "Europe/Stockholm", "SG": "Asia/Singapore", "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava", "SN": "Africa/Dakar", "SV": "America/El_Salvador", "SY": "Asia/Damascus",
    "TH": "Asia/Bangkok", "TN": "Africa/Tunis", "TR": "Europe/Istanbul", "TT": "America/Port_of_Spain",
    "TW": "Asia/Taipei", "TZ": "Africa/Dar_es_Salaam", "UA": "Europe/Kyiv", "UG": "Africa/Kampala",
    "UY": "America/Montevideo", "UZ": "Asia/Tashkent", "VE": "America/Caracas", "VN": "Asia/Ho_Chi_Minh",
    "YE": "Asia/Aden", "ZA": "Africa/Johannesburg", "ZM": "Africa/Lusaka", "ZW": "Africa/Harare",
}  # fmt: skip
_ANYBODYS = frozenset(("AI", "CC", "CO", "FM", "GG", "IO", "IS", "LY", "ME", "TO", "TV", "WS"))
"""Endings of countries that sites all over the world have."""
_MONTH_FIRST = frozenset(("US", "CA", "PH", "PR", "GU"))
"""Where English dates have the month before the day, or may have."""


def zone_of(url: str, language: str) -> str | None:
    """The IANA zone of the country that a host's ending names, else the region of a BCP 47 `language`."""
    region = language.replace("_", "-").rpartition("-")[2].upper() if len(language) > 3 else ""
    return _ZONES.get(_country(url)) or _ZONES.get(region)


def spoken_in(url: str, language: str, locale: str = "") -> str:
    """A BCP 47 `language`; English without a region is that of the host's country, where days come first,
    else that of the page's `locale`. So is America's, which systems declare that nobody has set up."""
    spoken = language.lower()
    if spoken not in ("en", "en-us"):
        return language
    if (country := _country(url)) and country not in _MONTH_FIRST:
        return f"en-{country}"
    return locale.replace("_", "-") if spoken == "en" and locale.startswith("en_") else language


@lru_cache(maxsize=64)
def _country(url: str) -> str:
    """The two letters of the country that a host's ending names; empty where it names none."""
    host = address_parts(url).hostname or ""
    ending = host.rpartition(".")[2].upper()
    if len(ending) != 2 or not ending.isalpha() or (ending in _ANYBODYS and not host.endswith(".com.co")):
        return ""
    return "GB" if ending == "UK" else ending
