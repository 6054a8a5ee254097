"""What sites call their home page, and what their titles call news: words that are nobody's name.

A blank in them is written `_`.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

HOME_WORDS = plain_words(
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
)
"""In some sixty languages."""
NEWS_WORDS = plain_words("""
    a all and breaking daily front frontpage headline headlines in international latest live local
    national now of official on online page portal site stories the today top updates
    video videos website welcome world news
    aktuell aktuelle aktuelles das der die eilmeldungen heute nachrichten nachrichtenportal neueste offizielle
    newsportal und webseite
    actualité actualités à_la_une bienvenue de_l'actualité direct en_direct infos info la les le une
    actualidad de del el hoy en_vivo las noticias última última_hora últimas y
    agora brasil do e notícias ultime notizie di oggi il ultim'ora
    nieuws het laatste nyheder nyheter seneste siste senaste uutiset uusimmat fréttir
    wiadomości aktualności najnowsze zprávy aktuální správy hírek friss știri stiri ştiri ultimele vijesti
    najnovije vesti novice uudised ziņas naujienos lajme lajmet haber haberler haberleri son_dakika güncel
    berita terkini hari_ini tin tức mới nhất habari balita
    новости главные последние сегодня свежие онлайн сайт официальный портал новини останні актуальні головні
    вести вијести последни навіны жаңалықтар
    ειδήσεις νέα τα_νέα επικαιρότητα τελευταία όλες οι και σήμερα
    أخبار اخبار الأخبار الاخبار آخر عاجل اليوم موقع تازه تازه‌ترین خبر خبرها خبرگزاری خبریں تازہ
    חדשות עדכונים מבזקים
    समाचार खबर ख़बर खबरें ख़बरें ताज़ा ताजा हिंदी हिन्दी आज की न्यूज़ न्यूज ब्रेकिंग ताज्या बातम्या मराठी खबरहरू
    খবর সংবাদ বাংলা সর্বশেষ আজকের செய்திகள் தமிழ் வార్తలు తెలుగు വാർത്തകൾ સમાચાર
    ข่าว ข่าววันนี้ ข่าวล่าสุด
    ニュース 最新ニュース ニュース速報 速報 最新 公式 公式サイト 総合 ニュースサイト
    新闻 最新新闻 新闻网 新闻中心 头条 资讯 即時 即時新聞 最新消息 要聞 要闻 官网 官網 中文
    뉴스 속보 최신 전체기사 종합
""")
"""What stands beside the name of an outlet in its title, and what is joined to that; a name of several words
has one that is none of these.
"""
