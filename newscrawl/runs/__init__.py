"""A run as people and cron see it: its summary and its exit status."""
