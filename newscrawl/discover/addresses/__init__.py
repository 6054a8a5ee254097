"""What an address tells by itself: one spelling of it, its day, its number, whether it is an article's."""
