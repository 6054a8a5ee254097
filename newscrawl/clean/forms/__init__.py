"""Lines that are furniture by how they are made: bylines, dates, credits, links, rows of names."""
