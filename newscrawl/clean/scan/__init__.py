"""Where the phrases of all rules stand in a text, as each rule allows, found in one look."""
