"""Dates that a page states for machines: in JSON-LD, meta elements, microdata and scripts."""
