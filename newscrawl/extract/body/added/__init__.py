"""What belongs to the text that was chosen, though by itself it did not look so: lists, short lines.

The choice before these steps is a learned model's (`model.py`), which judges each piece of a page by itself:
by its words, its boxes and what stands beside it. News taught it, and what news seldom has it gets wrong
again and again. Each module here puts back one kind of piece that it is known to lose.
"""
