"""What stays of blocks and lines that stand between the first and the last paragraph of an article."""

from __future__ import annotations

from newscrawl.clean import clean_blocks, restore
from newscrawl.items import Block

FIRST = "The river rose by two metres on Monday, and the ferry stayed at its quay until noon."
LAST = "The council met again in the evening and heard what the keeper of the gauge had to say."
STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.",
    "Divers found nine cracks below the water line, and the council has asked for a second report.",
    "It had been closed since the storm of last March, when two of its piles broke in one night.",
)


def amid(line: str) -> str:
    """The lines of a story with one more before the last."""
    return "\n".join([*STORY[:2], line, STORY[2]])


def kept(*middle: Block) -> list[str]:
    blocks = [Block(text=FIRST), *middle, Block(text=LAST)]
    cleaned = clean_blocks(blocks)
    assert restore(cleaned.text, cleaned.removed) == "\n\n".join(block.text for block in blocks)
    assert cleaned.text == "\n\n".join(block.text for block in cleaned.blocks)
    return [block.text for block in cleaned.blocks[1:-1]]
