"""Between discovery and the ledger: which of what sources list is an article, and which is fetched next."""
