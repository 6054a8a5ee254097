"""What is a name, whether a person's, and where in a line it begins and ends."""
