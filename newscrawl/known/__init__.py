"""What is known of the world and asked for by several rooms: names, addresses, agencies."""
