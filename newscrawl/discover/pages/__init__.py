"""What pages for readers lead to: front pages, sections, the next page of a list."""
