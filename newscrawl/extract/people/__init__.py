"""Who wrote the article: bylines in markup and text, names, and what is no name."""
