"""What belongs to the text that was chosen, though by itself it did not look so: lists, short lines."""
