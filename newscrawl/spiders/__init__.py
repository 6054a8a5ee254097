"""One file an outlet, facts only; `base` and `shared` hold what all share, `news` is for any other site."""
