"""Boxes amid or beside a text that are none of it by what they say and hold."""
