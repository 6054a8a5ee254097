"""Lines above, below and amid a text that tell of it: days, captions, the headline once more."""
