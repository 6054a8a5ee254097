"""The pieces that a text is cut into: what each is, what it speaks of, and what stands around it."""
