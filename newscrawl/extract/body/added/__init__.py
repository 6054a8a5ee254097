"""What is put back into the text that was chosen: lists and short lines, which by themselves look like none.

The choice before these steps is a learned model's (`model.py`), which judges each piece of a page by itself:
by its words, its boxes and what stands beside it. News taught it, and what news seldom has it gets wrong
again and again. Each module here puts back one kind of piece that it is known to lose.
"""
