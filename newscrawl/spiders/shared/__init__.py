"""What all outlets share beside their base: from sources to articles, each URL to one state."""
