"""What sites list for machines: feeds, sitemaps, robots.txt, the posts of WordPress."""
