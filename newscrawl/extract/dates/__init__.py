"""When the article was published and changed: dates in markup, text and address; zones and clocks."""
