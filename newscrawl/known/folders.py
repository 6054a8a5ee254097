"""Folders of what is seldom news: films, events, adverts, products, games.

`discover.likeness`, which has an address alone, takes what stands there for an article where its address says
much; a headline is no reason, for all of these have one. `extract.kind`, which has the page, takes a few
words there for no story. It does so under `NOTICES` as well: adverts, which stand in sections of news at
other outlets, so that their addresses tell nothing before the page is there.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

THREADS = plain_words("comments forum forums")
"""Posts are short, and text all the same."""
SELDOM_NEWS = THREADS | plain_words("""
    afisha agenda anuncios avis-de-deces bekanntmachungen branchenbuch calendar calendario calendrier
    clasificados classificados classifieds diaporama diaporamas download downloads episode episodes etkinlik
    etkinlikler evenements event eventdetail eventi evento eventos events fotky foto-galeri foto-galerisi
    fotogaleria fotogalerias fotogalerie fotogaleriya fotos galeri galeria galerias galerie galerien
    galleria galleries gallery games horoscope horoscopes horoscopo horoskop ilan ilanlar image-gallery
    images is-ilanlari kalendar kalendarium kalendarz kalender kleinanzeigen kreuzwortraetsel nekrologe
    nekrologi obyavleniya offres-emploi ogloszenia petites-annonces photo-gallery photogallery photos
    podcast podcasts poll product producto productos products produit produits produkt produkte produkty
    puzzles quiz quizze quizzes serie series slideshow slideshows stellenangebote stellenmarkt sudoku takvim
    termine todesanzeigen traueranzeigen vacancies vacatures vagas vakansii vefat-ilanlari veranstaltung
    veranstaltungen veranstaltungskalender video video-galeri video-galerisi video-gallery videogaleria
    videos weather web-stories webstories wetter wideo wydarzenia wydarzenie
""")
NOTICES = plain_words("""
    annuaire directory emlak empleo empleos emploi emplois emprego empregos esquelas firmy guia immobili
    immobilien immobilier imoveis inmuebles jobs lavoro necrologi necrologicas necrologie nedvizhimost
    nieruchomosci notices obits obituaries obituarios praca property real-estate realestate rehber shop
    spravochnik store trauer
""")
ABOUT = plain_words("""
    a-propos a-propos-de-nous aboutus about_us acerca-de aviso-legal chi-siamo contact-us contactus
    despre-noi gioi-thieu hakkimizda hakkinda iletisim kunye lien-he o-kompanii o-nama o-nas
    o-proekte o-redakcii o-serwisie om-os om-oss over-ons qui-sommes-nous quem-somos quienes-somos redakcja
    rolunk sobre-nos sobre-nosotros tentang-kami ueber-uns uber-uns wir-ueber-uns über-uns
    za-nas контакти контакты о-компании о-нас о-проекте о-редакции о-сайте про-нас про-редакцію за-нас
    επικοινωνία ποιοι-είμαστε من-نحن اتصل-بنا درباره-ما אודות 关于我们 關於我們 联系我们
""")
"""Pages in which a house speaks of itself."""
_FOLDERS = (SELDOM_NEWS | NOTICES) - THREADS


def is_seldom_news(url: str) -> bool:
    """Whether an address stands in a folder of films, events, adverts or games."""
    return not _FOLDERS.isdisjoint(url.partition("?")[0].lower().rstrip("/").split("/")[3:-1])
