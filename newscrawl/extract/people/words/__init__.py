"""The words of bylines: what opens one, stands beside a name or is none, by language."""
