"""The files of `rules/`, and those of users in the same form: read, checked, kept as they were read once."""
