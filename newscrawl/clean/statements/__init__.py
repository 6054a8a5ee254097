"""What a page says of its own article: disclaimers, in words that no rule lists."""
