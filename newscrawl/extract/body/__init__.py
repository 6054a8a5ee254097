"""Which pieces of a page's text are the article."""
