"""What a page holds as data: JSON-LD, and the values in its scripts, broken ones too."""
