"""How the choice of the body's pieces is learned: what `bench/train_body.py` runs, part by part."""
