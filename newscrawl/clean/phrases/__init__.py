"""How a rule writes what it looks for: phrases, their wildcards, and the regular expressions they become."""
