"""HTTP/1.1 for the plain case: a page is asked for, it is answered, the connection serves again.

Scrapy's client can do everything and costs an eighth of what an article costs in all. This is what the pages
of a newspaper need of it: `answer` and `reader` are pure (bytes in, an answer out), `connection` holds the
sockets, `asked` knows which requests are plain, `handler` is what Scrapy calls. Whatever is not plain goes to
Scrapy's client, as everything does with WIRE_ENABLED=False.
"""
