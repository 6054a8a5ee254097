"""What a text says of a moment: numbers, names of months, clocks, calendars."""
