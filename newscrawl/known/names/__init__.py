"""First names and last names of the world's people, and words that are none."""
