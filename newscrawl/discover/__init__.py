"""Where article addresses come from, and when two addresses are one article.

Everything here takes bytes or text and returns values: no requests, no files, no Scrapy. A source that is
broken never stops a crawl, so readers give what could be read together with one line about what was wrong.
"""
