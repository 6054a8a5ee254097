"""A page cut into pieces of text, and the boxes around them."""
