"""How a good citizen crawls: robots.txt, delays, hosts left alone, and the rights that a site reserves."""
