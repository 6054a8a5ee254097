"""Learning the words of furniture: what from (`lines`), how (`fitting`), and what is kept (`weights`)."""
