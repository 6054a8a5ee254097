"""Bylines that nothing marks: lines near the heading, beside a date, in a row of details."""
