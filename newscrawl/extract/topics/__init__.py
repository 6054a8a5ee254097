"""What an article is filed under: its section, the trail to it, its keywords."""
