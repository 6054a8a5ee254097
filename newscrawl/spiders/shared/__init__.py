"""What `base.py` is made of: asking sources, which lead to articles; fetching and reading those."""
