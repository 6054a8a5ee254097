"""What the page knew of a block: where it stands, what speaks for and against it, whose the byline is."""
