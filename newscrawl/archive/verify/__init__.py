"""Whether an archive is what it says it is, and what is done about what it lost."""
