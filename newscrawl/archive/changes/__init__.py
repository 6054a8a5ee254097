"""What a page that was read again means: whether it is a new revision, and of which kind."""
