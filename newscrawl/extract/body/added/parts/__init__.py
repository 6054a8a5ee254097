"""Parts of a text that are made alike, and their heads: chapters, questions, steps."""
