"""A run as people and cron see it: its clock, its progress, its summary and its exit status."""
