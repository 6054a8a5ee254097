"""Folders of what is seldom news: films, events, adverts, products, games.

`discover.addresses.likeness`, which has an address alone, takes what stands there for an article where its
address says much; a headline is no reason, for all of these have one. `extract.kind`, which has the page,
takes a few words there for no story. It does so under `NOTICES` as well: adverts, which stand in sections of
news at other outlets, so that their addresses tell nothing before the page is there.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

THREADS = plain_words("comments forum forums")
"""Posts are short, and text all the same."""
SHOWN = plain_words("""
    avis-de-deces diaporama diaporamas episode episodes fotky foto-galeri foto-galerisi fotogaleria
    fotogalerias fotogalerie fotogaleriya fotos galeri galeria galerias galerie galerien galleria
    galleries gallery horoscope horoscopes horoscopo horoskop image-gallery images nekrologe nekrologi
    photo-gallery photogallery photos podcast podcasts poll quiz quizze quizzes serie series slideshow
    slideshows todesanzeigen traueranzeigen vefat-ilanlari video video-galeri video-galerisi video-gallery
    videogaleria videos weather web-stories webstories wetter wideo
""")
"""Of these, films, pictures, games and what is told of each day: a few words may be a story."""
_OTHERS = plain_words("""
    afisha agenda anuncios bekanntmachungen branchenbuch calendar calendario calendrier clasificados
    classificados classifieds download downloads etkinlik etkinlikler evenements event eventdetail eventi
    evento eventos events games ilan ilanlar is-ilanlari kalendar kalendarium kalendarz kalender
    kleinanzeigen kreuzwortraetsel obyavleniya offres-emploi ogloszenia petites-annonces product producto
    productos products produit produits produkt produkte produkty puzzles stellenangebote stellenmarkt
    sudoku takvim termine vacancies vacatures vagas vakansii veranstaltung veranstaltungen
    veranstaltungskalender wydarzenia wydarzenie
""")
SELDOM_NEWS = THREADS | SHOWN | _OTHERS
DEATHS = plain_words("""
    esquelas necrologi necrologicas necrologie obits obituaries obituarios trauer
""")
NOTICES = DEATHS | plain_words("""
    annuaire directory emlak empleo empleos emploi emplois emprego empregos firmy guia immobili immobilien
    immobilier imoveis inmuebles jobs lavoro nedvizhimost nieruchomosci notices praca property real-estate
    realestate rehber shop spravochnik store
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
SERVICES = plain_words("""
    about about-us account ads advertise advertising agb anmelden anmeldung bookmarks
    careers cart checkout companies-a-z company contact contact-us contactenos contactez-nous
    contacto contactos contacts contato contatos contatti cookie-policy cookies create-account
    createaccount datenschutz disclaimer e-paper epaper faq feed feeds findpassword forgot-password
    forgotpassword help hilfe impressum imprint inscription jobs kontakt kontakte kontakty
    legal live-tv log-in login logout lost-password lostpassword media-kit mediadaten mein-konto
    member members mentions-legales menu mi-cuenta mon-compte my my-account myaccount newsletter
    newsletters nutzungsbedingungen page pages people person polls privacidad privacy privacy-policy
    privacybeleid profil profile profiles register registration registrieren registrierung
    reset-password restore_password rss section sections share shop shopping-cart shoppingcart
    sign-in sign-up sign_in sign_up signin signout signup sitemap sitemaps staff subscribe
    subscription subscriptions team tema temas terms terms-of-service terms-of-use thema theme
    themen themes topic topics trending user users widget widgets wp-admin wp-content wp-json
    wp-login wp-signup
""")
"""Pages for readers and customers, and what leads to others."""
_FOLDERS = (SELDOM_NEWS | NOTICES) - THREADS
_OF_NO_DAY = _FOLDERS - SHOWN - DEATHS
"""What tells a day that is not that of its own publication, as an event does, or is no story whenever."""


def is_seldom_news(url: str, *, dated: bool = False) -> bool:
    """Whether an address stands in a folder of films, events, adverts or games; of a page that is `dated`,
    and tells something, in one of events, adverts or products."""
    folders = _OF_NO_DAY if dated else _FOLDERS
    return not folders.isdisjoint(url.partition("?")[0].lower().rstrip("/").split("/")[3:-1])
