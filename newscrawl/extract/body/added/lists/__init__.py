"""Lists and tables that belong to a text."""
