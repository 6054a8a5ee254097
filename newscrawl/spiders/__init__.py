"""One file an outlet, facts only; `base` holds what all share."""
