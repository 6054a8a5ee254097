"""What an outlet is told by whose site alone is known: its first facts, and sources that nobody named."""
