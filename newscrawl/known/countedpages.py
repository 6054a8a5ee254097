"""What addresses count pages by, those of a list (`discover.pages.paging`) and of an article
(`extract.nextpage`).

The two differ in what stands between the word and its number, and in how far they count: a list has thousands
of pages and the one at hand may be any; an article has few, whose addresses go on from that of the first.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

WORDS = ("page", "seite", "pagina", "página", "strona", "sida", "side", "sivu", "halaman", "strana", "oldal")
"""Of a path: `/page/2`, `/seite-2`; behind a `p` the number stands at once."""
PARAMETERS = frozenset((
    *WORDS, "p", "pg", "pn", "pno", "paged", "pageno", "page_no", "pagenum", "page_number", "currentpage",
    "str",
))  # fmt: skip
"""Of a query, in lower case."""
NEXT = plain_words("""
    next nextpage older olderposts olderarticles olderstories weiter nächste nächsteseite vor suivant
    suivante pagesuivante siguiente páginasiguiente siguientes seguinte próxima próximo próximapágina
    páginaseguinte avanti successiva successivo paginasuccessiva prossima volgende volgendepagina næste
    næsteside neste nesteside nästa nästasida seuraava następna następnastrona dalej další dalšístrana
    následující ďalšia ďalej következő urmatoarea următoarea următor следующая следующаястраница далее
    вперед вперёд наступна далі следваща sljedeća sledeća naslednja επόμενη επόμενησελίδα sonraki
    sonrakisayfa ileri التالي الصفحةالتالية بعدی صفحهبعد הבא לעמודהבא अगला अगले अगलापृष्ठ পরবর্তী அடுத்து
    அடுத்த తదుపరి ถัดไป หน้าถัดไป berikutnya selanjutnya tiếp tiếptheo trangsau 下一页 下一頁 下页 下頁
    后一页 次へ 次のページ 次 次のページへ 다음 다음페이지
    loadmore showmore viewmore seemore morenews morestories moreposts mehrladen mehranzeigen
    weitereartikel voirplus afficherplus chargerplus plusdarticles vermás cargarmás mostrarmás
    vermais vejamais carregarmais mostramais mostraaltro caricaaltri meerladen toonmeer visflere
    vismer merladen visafler näytälisää pokażwięcej zobaczwięcej załadujwięcej načístdalší
    zobrazitvíce показатьеще показатьещё загрузитьещё большеновостей показатище dahafazla
    dahafazlagöster تحميلالمزيد عرضالمزيد مواردبیشتر औरदेखें muatlainnya xemthêm 加载更多 查看更多 載入更多
    もっと見る さらに表示 더보기
""")
"""What a link to the page after this one is called, or to more of a list, in lower case, without blanks and
arrows. One that is called "More" may lead anywhere.
"""
