"""Dates that readers see, in lines of a page, and where such a line may stand."""
