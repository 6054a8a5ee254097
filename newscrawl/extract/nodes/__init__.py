"""Which nodes of a page's JSON-LD speak of its article: not those of the site, nor of stories it leads to."""
