"""Pages read again, from WARC files and without the network, on all cores.

The road is that of a crawl (`newscrawl.road`) with a WARC in the place of a site: an outlet's own pages, to
see what newer code makes of them, or anybody's WARC, to make records of it.
"""
