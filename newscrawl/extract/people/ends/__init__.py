"""Who is named right above a text, as it begins, and below its last line."""
