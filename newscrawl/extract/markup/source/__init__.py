"""A page's source before it is parsed: its charset, and what is cut from it or put right in it."""
