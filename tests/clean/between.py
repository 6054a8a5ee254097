"""What stays of blocks that stand between the first and the last paragraph of an article."""

from __future__ import annotations

from newscrawl.clean import clean_blocks, restore
from newscrawl.items import Block

FIRST = "The river rose by two metres on Monday, and the ferry stayed at its quay until noon."
LAST = "The council met again in the evening and heard what the keeper of the gauge had to say."


def kept(*middle: Block) -> list[str]:
    blocks = [Block(text=FIRST), *middle, Block(text=LAST)]
    cleaned = clean_blocks(blocks)
    assert restore(cleaned.text, cleaned.removed) == "\n\n".join(block.text for block in blocks)
    assert cleaned.text == "\n\n".join(block.text for block in cleaned.blocks)
    return [block.text for block in cleaned.blocks[1:-1]]
