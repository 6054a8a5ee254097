"""Elements put right once a page is parsed, for all its readers at once."""
