"""Other stories amid or beside a text: teasers, and lines that lead to one."""
