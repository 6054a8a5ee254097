"""A text folded to one spelling and looked at: its letters, words, signs, lines and where sentences start."""
