"""Names in the addresses of lists, and how sure each makes that no article stands under it.

Three look here, each as sure as what else it knows lets it be. `discover.likeness`, which has an address
alone, takes shelves and searches for no articles whatever else stands there, and an archive for less of one.
`extract.shelves`, which has the page, takes the end of an address that names a shelf, or a year of an
archive, for a list unless the page tells its day. To `extract.unsaid` any of these names is a sign, wherever
it stands, with which all others of the page must agree.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHELVES = _words("""
    hashtag keyword keywords label labels etiqueta etiquetas mot-cle mots-cles schlagwort schlagworte
    schlagworter schlagwörter tag tags
    categoria categorias categoría categorías categorie categories category kategorie kategorien
    auteur auteurs author authors autor autoren autores contributor contributors
""")
"""Of what has one tag, category or writer."""
ARCHIVES = _words("archiv archive archives archivo archivos")
"""Where old articles are listed, or all articles are: some systems for blogs keep no other folder."""
SEARCHES = _words("busca buscar hledat search suche szukaj zoeken")
RESEARCH_TOO = _words("recherche ricerca")
"""Searches that are sections of news on science, too: an address alone does not tell."""
