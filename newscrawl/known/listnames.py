"""Names in the addresses of lists, and how sure each makes that no article stands under it.

Three look here, each as sure as what else it knows lets it be. `discover.addresses.likeness`, which has an
address alone, takes shelves and searches for no articles whatever else stands there, and an archive for less
of one. `extract.kind.shelves`, which has the page, takes the end of an address that names a shelf, or a year
of an archive, for a list unless the page tells its day. To `extract.kind.unnamedsigns` any of these names is
a sign, wherever it stands, with which all others of the page must agree.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

SHELVES = plain_words("""
    hashtag keyword keywords label labels etiqueta etiquetas mot-cle mots-cles schlagwort
    schlagworte schlagworter schlagwörter tag tags categoria categorias categoría categorías
    categorie categories category kategorie kategorien auteur auteurs author authors autor autoren
    autores contributor contributors avainsana avainsanat birka cimke cimkek eticheta etichete
    etiket etiketler etikett etiketter metka metki oznaka oznake stitek stitky teg tegi zyma zymos
    kategori kategoria kategorija kategorije kategoriya kategooria chuyen-muc autore autori autorius
    argomenti argomento
    avtor avtori forfatter forfattare kirjoittaja penulis szerzo tac-gia етикет етикети метка метки
    ознака ознаке таг тагове тег теги категории категория категорија категорії категорія автор
    автори авторы аутор аутори ετικέτα ετικέτες κατηγορία κατηγορίες συντάκτης תגית תגיות קטגוריה
    קטגוריות כותב برچسب دسته کاتب كاتب تصنيف كلمات-دلالية نویسنده وسم وسوم टैग लेखक श्रेणी ট্যাগ
    বিভাগ লেখক แท็ก ผู้เขียน หมวดหมู่ თეგი კატეგორია ავტორი タグ カテゴリ カテゴリー 著者 作者
    分类 分類 标签 標籤 태그 카테고리
""")
"""Of what has one tag, category or writer."""
ARCHIVES = plain_words("""
    archief archiv archive archives archivo archivos archiwum arhiv arhiva arkisto arkiv arsiv архив
    архиви архивы архів архіви أرشيف آرشیو ארכיון
""")
"""Where old articles are listed, or all articles are: some systems for blogs keep no other folder."""
SEARCHES = plain_words("""
    arama busca buscar haku hledat hladat pretraga search suche szukaj zoeken поиск пошук търсене
    بحث جستجو חיפוש
""")
RESEARCH_TOO = plain_words("recherche ricerca")
"""Searches that are sections of news on science, too: an address alone does not tell."""
