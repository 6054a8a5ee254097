"""The clock of a country, for telling a time stated in UTC as the country's readers see it.

Only countries with one zone (on their mainland) are here: elsewhere nothing would be known.
"""

from __future__ import annotations

from functools import lru_cache

from newscrawl.extract.markup.addresses import address_parts

_ZONES = {
    "AE": "Asia/Dubai", "AF": "Asia/Kabul", "AL": "Europe/Tirane", "AM": "Asia/Yerevan",
    "AO": "Africa/Luanda", "AR": "America/Argentina/Buenos_Aires", "AT": "Europe/Vienna",
    "AZ": "Asia/Baku", "BA": "Europe/Sarajevo", "BB": "America/Barbados", "BD": "Asia/Dhaka",
    "BE": "Europe/Brussels", "BF": "Africa/Ouagadougou", "BG": "Europe/Sofia", "BH": "Asia/Bahrain",
    "BI": "Africa/Bujumbura", "BJ": "Africa/Porto-Novo", "BN": "Asia/Brunei", "BO": "America/La_Paz",
    "BT": "Asia/Thimphu", "BW": "Africa/Gaborone", "BY": "Europe/Minsk",
    "CG": "Africa/Brazzaville", "CH": "Europe/Zurich", "CI": "Africa/Abidjan", "CM": "Africa/Douala",
    "CN": "Asia/Shanghai", "CO": "America/Bogota", "CR": "America/Costa_Rica", "CU": "America/Havana",
    "CY": "Asia/Nicosia", "CZ": "Europe/Prague", "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen", "DO": "America/Santo_Domingo", "DZ": "Africa/Algiers",
    "EC": "America/Guayaquil", "EE": "Europe/Tallinn", "EG": "Africa/Cairo", "ER": "Africa/Asmara",
    "ES": "Europe/Madrid", "ET": "Africa/Addis_Ababa", "FI": "Europe/Helsinki", "FJ": "Pacific/Fiji",
    "FR": "Europe/Paris", "GB": "Europe/London", "GE": "Asia/Tbilisi",
    "GH": "Africa/Accra", "GM": "Africa/Banjul", "GN": "Africa/Conakry", "GR": "Europe/Athens",
    "GT": "America/Guatemala", "GY": "America/Guyana", "HK": "Asia/Hong_Kong",
    "HN": "America/Tegucigalpa", "HR": "Europe/Zagreb", "HT": "America/Port-au-Prince",
    "HU": "Europe/Budapest", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem", "IN": "Asia/Kolkata",
    "IQ": "Asia/Baghdad", "IR": "Asia/Tehran", "IT": "Europe/Rome", "JM": "America/Jamaica",
    "JO": "Asia/Amman", "JP": "Asia/Tokyo", "KE": "Africa/Nairobi", "KG": "Asia/Bishkek",
    "KH": "Asia/Phnom_Penh", "KR": "Asia/Seoul", "KW": "Asia/Kuwait", "LA": "Asia/Vientiane",
    "LB": "Asia/Beirut", "LI": "Europe/Vaduz", "LK": "Asia/Colombo", "LR": "Africa/Monrovia",
    "LS": "Africa/Maseru", "LT": "Europe/Vilnius", "LU": "Europe/Luxembourg", "LV": "Europe/Riga",
    "MA": "Africa/Casablanca", "MD": "Europe/Chisinau", "MG": "Indian/Antananarivo",
    "MK": "Europe/Skopje", "MM": "Asia/Yangon", "MO": "Asia/Macau", "MT": "Europe/Malta",
    "MU": "Indian/Mauritius", "MV": "Indian/Maldives", "MW": "Africa/Blantyre", "MY": "Asia/Kuala_Lumpur",
    "MZ": "Africa/Maputo", "NA": "Africa/Windhoek", "NE": "Africa/Niamey", "NG": "Africa/Lagos",
    "NI": "America/Managua", "NL": "Europe/Amsterdam", "NO": "Europe/Oslo", "NP": "Asia/Kathmandu",
    "NZ": "Pacific/Auckland", "OM": "Asia/Muscat", "PA": "America/Panama", "PE": "America/Lima",
    "PH": "Asia/Manila", "PK": "Asia/Karachi", "PL": "Europe/Warsaw", "PR": "America/Puerto_Rico",
    "PS": "Asia/Hebron", "PT": "Europe/Lisbon", "PY": "America/Asuncion", "QA": "Asia/Qatar",
    "RO": "Europe/Bucharest", "RS": "Europe/Belgrade", "RW": "Africa/Kigali", "SA": "Asia/Riyadh",
    "SD": "Africa/Khartoum", "SE": "Europe/Stockholm", "SG": "Asia/Singapore", "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava", "SL": "Africa/Freetown", "SN": "Africa/Dakar", "SO": "Africa/Mogadishu",
    "SR": "America/Paramaribo", "SV": "America/El_Salvador", "SY": "Asia/Damascus",
    "SZ": "Africa/Mbabane", "TD": "Africa/Ndjamena", "TG": "Africa/Lome", "TH": "Asia/Bangkok",
    "TJ": "Asia/Dushanbe", "TM": "Asia/Ashgabat", "TN": "Africa/Tunis", "TR": "Europe/Istanbul",
    "TT": "America/Port_of_Spain", "TW": "Asia/Taipei", "TZ": "Africa/Dar_es_Salaam", "UA": "Europe/Kyiv",
    "UG": "Africa/Kampala", "UY": "America/Montevideo", "UZ": "Asia/Tashkent", "VE": "America/Caracas",
    "VN": "Asia/Ho_Chi_Minh", "YE": "Asia/Aden", "ZA": "Africa/Johannesburg", "ZM": "Africa/Lusaka",
    "ZW": "Africa/Harare",
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
