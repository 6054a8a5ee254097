"""Who may read a page: what its markup claims, and the walls it shows."""
