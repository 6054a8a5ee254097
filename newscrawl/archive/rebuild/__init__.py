"""A ledger made anew, when the old one is lost or damaged."""
