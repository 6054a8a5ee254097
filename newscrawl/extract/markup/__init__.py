"""From bytes to elements: charset, what is cut from the source, the parse, names, text, selectors."""
