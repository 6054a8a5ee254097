"""What the commands share: how they explain themselves, what they print, and how they fail."""
