"""A page to its article: `extract` reads any news page. Bytes in, values out; no Scrapy, no I/O."""
