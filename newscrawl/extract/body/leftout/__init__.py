"""What stands amid or beside the text that was chosen and is none of it: captions, teasers, comments."""
