"""What sites call the places in which they show a story, and not what it is about: "Top stories", "À la
une".

Many systems have no other way to set a story on the front page than a category, which they then state first
of all, as it was ticked first or comes first in the alphabet. It is a section only where nothing else is.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.text import letters
from newscrawl.known.wordtables import plain_words

PLACES = frozenset(map(letters, plain_words(
    """
    featured featured_news featured_stories featured_story featured_posts featured_post
    featured_articles featured_article homepage_featured home_page_featured front_page front_page_featured
    home_featured homepage_slider home_slider slider carousel hero sticky headline headlines
    headline_news main_news main_story main_stories lead_story lead_stories top_news topnews top_story
    top_stories
    top_local_stories top_posts top breaking breaking_news latest latest_news latest_stories latest_posts
    latest_articles latest_updates recent recent_news recent_posts just_in news_flash flash_news trending
    trending_news trending_now trending_stories most_popular popular_posts editors_pick editors_picks
    editors_choice editor_picks must_read must_reads highlight highlights all_news all_posts all_articles
    all_stories exclusive exclusives don't_miss
    topthema topthemen topmeldung topmeldungen top_thema top_themen aufmacher eilmeldung eilmeldungen
    schlagzeilen alle_news alle_artikel alle_beiträge alle_meldungen alle_blogposts
    à_la_une la_une une actualités_à_la_une actualité_à_la_une flash_info dernières_nouvelles
    dernières_infos
    dernière_minute dernières_actualités derniers_articles en_vedette vedette toutes_les_actualités
    destacado destacados destacada destacadas noticia_destacada noticias_destacadas últimas_noticias
    última_hora
    lo_último titulares noticia_principal noticias_principales principales primera_plana todas_las_noticias
    destaque destaques em_destaque notícias_em_destaque últimas últimas_notícias manchete manchetes
    todas_as_notícias capa destacats darreres_notícies
    primo_piano in_primo_piano evidenza in_evidenza notizie_in_evidenza ultime_notizie ultima_ora ultim'ora
    ultimissime copertina tutte_le_notizie uitgelicht laatste_nieuws hoofdpunten
    toppnyheter senaste_nytt siste_nytt toppsaker forsidesaker seneste_nyt tophistorier pääuutiset
    tuoreimmat
    uusimmat wyróżnione najnowsze najważniejsze polecane slajder hlavní_zprávy nejnovější doporučujeme
    hlavné_správy najnovšie kiemelt kiemelt_hírek legfrissebb vezető_hírek friss_hírek ultima_oră
    ultimele_știri știri_de_ultimă_oră recomandate izdvojeno istaknuto najnovije najnovije_vesti
    najnovije_vijesti glavna_vest udarna_vest издвојено најновије најновије_вести најнови_вести водещи
    водещи_новини топ_новини последни_новини главное главные_новости последние_новости важное лента_новостей
    топ_новости головне головні_новини останні_новини стрічка_новин важливо επιλεγμένα πρωτοσέλιδο
    προτεινόμενα τελευταία_νέα κύρια_θέματα πρώτο_θέμα manşet manşetler sürmanşet öne_çıkanlar son_dakika
    kryesore lajmet_e_fundit të_fundit
    مميز عاجل أهم_الأخبار آخر_الأخبار الأخبار_الرئيسية سلايدر آخرین_اخبار مهمترین_اخبار اخبار_ویژه اسلایدر
    כותרות חדשות_אחרונות मुख्य_समाचार ताज़ा_खबर ताजा_खबर ब्रेकिंग_न्यूज़ ब्रेकिंग_न्यूज बड़ी_खबर সর্বশেষ
    শীর্ষ_সংবাদ প্রধান_খবর লিড_নিউজ 头条 頭條 今日头条 焦点 焦點 最新 最新消息 推荐 热点 注目 トップニュース
    新着 最新ニュース
    ピックアップ 주요뉴스 헤드라인 최신뉴스 톱뉴스 메인뉴스 terkini terbaru terpopuler berita_utama
    berita_terkini
    berita_terbaru pilihan_editor sorotan tin_nổi_bật nổi_bật tin_mới tin_mới_nhất tiêu_điểm ข่าวเด่น ข่าวล่าสุด
    ข่าวแนะนำ
    """
)))  # fmt: skip
"""The names of such places, as bare letters: none of them is a topic."""
_PAID = frozenset(map(letters, plain_words(
    """
    sponsored sponsored_content sponsored_post sponsored_posts sponsored_story paid_content paid_post
    partner_content brand_studio advertorial advertorials advertisement
    anzeige anzeigen werbung publireportage publirédactionnel contenu_sponsorisé contenido_patrocinado
    publicidad publicidade conteúdo_patrocinado publiredazionale contenuto_sponsorizzato advertentie
    annonce annonsörinnehåll annonse mainos реклама на_правах_рекламы партнерский_материал
    """
)))  # fmt: skip
"""What a story is called that somebody paid for: a place as well, and at times a topic."""
_NUMBER = re.compile(r"[\s\d](?:(?<=\s)\d|(?<=\d)(?<!\d.))$")
"""Which of several such places: "Top 14" is a league."""


def is_showcase(section: str) -> bool:
    """Whether the name of a section is that of a place in which stories are shown, were it numbered."""
    key = letters(_NUMBER.sub("", section))
    return key in PLACES or key in _PAID
