"""Which of a page's texts is the headline of its article."""
