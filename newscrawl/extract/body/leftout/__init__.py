"""What goes from the text that was chosen, as it is not the article's: captions, teasers, comments."""
