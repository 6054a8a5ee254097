"""The ledger: what is known of every URL, run, source and file, in one SQLite file."""
