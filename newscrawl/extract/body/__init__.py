"""Which of a page's pieces of text are the article."""
