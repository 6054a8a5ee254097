"""What kind of page it is, and why one is no article."""
