"""Records in the forms that other programs read: Parquet, CSV, JSON Lines, SQLite, schema.org, Zyte API.

The archive itself is JSON Lines and stays the only truth; an export is written aside, put in place whole, and
can be made again at any time.
"""
