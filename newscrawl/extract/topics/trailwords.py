"""What trails of links call the home page, and what stands in boxes that are named like trails and are
none.

All as bare letters; `_` is a blank.
"""

from __future__ import annotations

from newscrawl.extract.markup.text import letters
from newscrawl.known.wordtables import plain_words

HOMES = frozenset(map(letters, plain_words(
    """
    home homepage home_page start startseite zur_startseite willkommen accueil inicio início portada
    página_inicial hem forside hjem etusivu главная начало головна strona_główna hlavní_stránka domů domov
    kezdőlap acasă početna αρχική ana_sayfa beranda trang_chủ الرئيسية דף_הבית होम トップ ホーム 首页 首頁
    主页 主頁 홈 tuisblad tuis ballina kreu baş_səhifə ana_səhifə галоўная начална_страница naslovna
    naslovnica насловна почетна inici hafan esileht avaleht hasiera baile მთავარი મુખ્ય_પૃષ્ઠ હોમ मुखपृष्ठ
    मुख्य_पृष्ठ गृहपृष्ठ প্রচ্ছদ হোম গৃহপৃষ্ঠা գլխավոր heim forsíða басты_бет башкы_бет нүүр нүүр_хуудас ಮುಖಪುಟ ಹೋಮ್
    sākums sākumlapa pradžia titulinis ഹോം മുഖപേജ് laman_utama utama paġna_ewlenija ਮੁੱਖ_ਪੰਨਾ ਹੋਮ خانه
    صفحه_اصلی کور_پاڼه ہوم صفحہ_اول strona_startowa domovská_stránka domača_stran nyumbani mwanzo முகப்பு హోమ్
    หน้าแรก หน้าหลัก ໜ້າຫຼັກ ទំព័រដើម ပင်မစာမျက်နှာ bosh_sahifa асосий главная_страница ראשי בית thuis voorpagina
    pagina_principale página_principal pàgina_principal páxina_principal anasayfa αρχική_σελίδα መነሻ මුල්_පිටුව
    الصفحة_الرئيسية úvod úvodní_stránka úvodní_strana hlavní_strana titulní_strana titulná_strana címlap
    főoldal nyitólap startsida startsidan förstasidan forsiden prima_pagină faqja_kryesore pagrindinis
    prva_stran capa koti pradinis kryefaqja дома গৃহপাতা tahanan ikhaya
    main_navigation hauptnavigation main_menu hauptmenü root_page
    головна_сторінка صفحه_نخست سرورق עמוד_הבית トップページ top 메인
    """
)))  # fmt: skip
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
