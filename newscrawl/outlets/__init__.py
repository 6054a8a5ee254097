"""The file of an outlet: written for a new one, loaded for a crawl, and checked before the first request."""
