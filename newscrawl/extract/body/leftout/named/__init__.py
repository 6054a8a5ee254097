"""Boxes that are no part of a text by what they are named."""
