"""What reads like furniture, by learned words, place and neighbours."""
