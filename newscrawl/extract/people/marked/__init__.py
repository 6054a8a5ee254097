"""Bylines that something marks: a class, a label, a link to a profile; and those of something else."""
