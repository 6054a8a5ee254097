"""For outlets of which only the site is known and no file tells: first facts, sources that nobody named."""
