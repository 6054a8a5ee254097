"""What an answer means for the address that was asked for, and for the article that the archive holds."""
