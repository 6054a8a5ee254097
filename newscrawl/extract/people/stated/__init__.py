"""Who wrote, as a page states it for machines, in its title and by its links to profiles."""
