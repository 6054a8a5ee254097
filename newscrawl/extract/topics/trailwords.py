"""What trails of links call the home page, and what stands in boxes that are named like trails and are
none.

All as bare letters; `_` is a blank.
"""

from __future__ import annotations

from newscrawl.extract.markup.text import letters
from newscrawl.known.homewords import HOME_WORDS
from newscrawl.known.wordtables import plain_words

HOMES = frozenset(map(letters, HOME_WORDS))
"""The first step, in some sixty languages."""
NO_STEPS = frozenset(map(letters, plain_words(
    """
    facebook twitter instagram whatsapp email e-mail email_me share previous next vorheriges nächstes teilen
    tweeten mailen zurück weiter print drucken email_a_friend print_article print_this_article email_this
    申请入驻 申請入駐 登录 登入 注册 註冊 举报 舉報 关注 關注 分享 收藏 打印 列印 投稿 返回首页 返回首頁
    ログイン 로그인 회원가입 공유
    contact_us sitemap site_map media_kit advertise advertise_with_us privacy_policy terms_of_use
    terms_of_service cookie_policy subscribe log_in login sign_in sign_up register
    impressum datenschutz mediadaten nutzungsbedingungen abonnieren anmelden mentions_légales plan_du_site
    edit_on_github edit_on_gitlab edit_on_bitbucket edit_this_page suggest_edits view_page_source
    s'abonner contáctenos contáctanos mapa_de_sitio mapa_del_sitio mapa_web aviso_legal suscríbase
    suscríbete política_de_privacidad mapa_do_site fale_conosco política_de_privacidade assine note_legali
    mappa_del_sito abbonati
    search advanced_search suche erweiterte_suche recherche_avancée buscar búsqueda búsqueda_avanzada
    pesquisar cerca zoeken szukaj sök søg søk haku vyhledávání hledat keresés поиск пошук arama 検索
    搜索
    검색 بحث جستجو
    """
)))  # fmt: skip
"""Links of boxes that are named like a trail and are none."""
