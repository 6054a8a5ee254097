"""El Mundo (Spain). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider


class ElMundoSpider(NewsSpider):
    """Articles end in 24 hexadecimal digits; they are the identity."""

    name = "elmundo"
    outlet_name = "El Mundo"
    domain = "elmundo.es"
    country = "ES"
    language = "es"
    time_zone = "Europe/Madrid"
    urls = UrlFacts(
        article=r"/(?P<id>[0-9a-f]{24})\.html",
        hosts=("www.elmundo.es",),
        reject=("^/(?:album|videos)/",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    feeds = {
        "front-page": "https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml",
        "spain": "https://e00-elmundo.uecdn.es/elmundo/rss/espana.xml",
    }
