"""Single pages, for people who want only their records: saved ones and fetched ones, without an archive."""
