"""Words before those who did something else for an article than write it, as pictures or a translation.

Alternatives of regular expressions, as in `words`.
"""

from __future__ import annotations

from newscrawl.known.wordtables import words

OTHERS = words(
    r"""
    photos photo fotos foto bilder bild bildrechte pictures picture image illustration grafik zeichnung video
    illustrations illustrated illustrator graphics videos photographed filmed produced styled styling designed
    artwork infographics illustrationen grafiken illustraties illustrationer illustrasjoner illustrateur
    illustratrice illustrazioni ilustraciones ilustrações ilustracje vidéo vidéos vídeo vídeos infographie
    infografía infografica infografik infografika dessin dessins photographe photographies fotógrafo fotógrafa
    fotografo fotografa llun lluniau traduit
    kamera titelfoto titelbild übersetzung übersetzt translation translated traduction traducción tradução
    traduzione fotografía fotografia fotografin fotograf photographer photography foto-quelle fotoquelle фото
    фотографии фотограф відео видео φωτο φωτογραφία φωτογραφίες zdjęcia zdjęcie zdj kuva kuvat valokuva
    valokuvat fotó fotók ảnh fotoğraf fotoğraflar صورة الصورة صور تصوير عکس عکاس צילום תצלום фота снимка
    снимки mynd myndir nuotrauka nuotraukos picha fot fot\. foto['’]s ფოტო फोटो छाया 来源 來源 사진 写真 撮影
    摄影 攝影 photograph photographs image\scredit photo\scredit crédit\sphoto crédits\sphoto sursa\sfoto
    zdroj\sfoto
    imagen imagem ilustración ilustração ilustracja ilustrace illustrasjon fotografie fotografije fotografii
    fotografija beeld snímek snímka snimio snimila снимок світлина фотографије иллюстрация ілюстрація kép
    borítókép φωτό arkivfoto kuvitus ljósmynd ljósmyndir nuotr\. pildid fotod fotografer عدسة تصویر فوٹو
    ภาพ ภาพประกอบ
    צילומים איור तस्वीर ছবি ফটো լուսանկարը vertaling vertaald tłumaczenie tłumaczył tłumaczyła překlad přeložil
    přeložila preklad preložil preložila перевод перевёл перевела переклад переклала превод превела prijevod
    prevela preveo prevod prevedla traducere fordította fordítás μετάφραση çeviri çeviren översättning oversat
    tradución itzultzailea itzulpena týtt tõlkinud imetafsiriwa\sna imetafsiriwa người\sdịch
    oversettelse oversatt oversættelse suomennos käännös þýðing vertė tulkoja tõlkis tõlge ترجمة ترجمه مترجم
    ترجمہ תרגום अनुवाद অনুবাদ dịch penerjemah traducció përktheu թարգմանությունը თარგმანი 翻译 翻譯 翻訳 번역
    aus\sdem\s[a-zäöü]{4,16}ischen cc\sby
    contact contacts media\scontacts? press\scontacts? kontakt pressekontakt contact\spresse ansprechpartner
    """
)
"""What stands before the name of who made something else than the text."""
SOURCES = words(
    """
    source quelle fuente fonte bron kilde källa lähde allikas avots šaltinis źródło zdroj vir izvor forrás
    sursa burimi iturria font извор източник источник джерело крыніца дереккөз kaynak mənbə πηγή المصدر منبع
    ที่มา წყარო աղբյուր heimild ffynhonnell foinse pinagmulan chanzo ምንጭ булак manba
    מקור स्रोत সূত্র sumber nguồn 来源 來源 出典 출처
    """
)
"""What stands before who a text is taken from, which may be an agency."""
EDITORS = words(
    """
    editor edited editing editado editada édité redigiert disunting redaktur redaktor redakteur redakteurin
    redigerat redigert redigeret bearbeitet 编辑 责任编辑 編輯 責任編輯 संपादन تحرير редактор düzenleyen
    edición edição szerkesztette editör redigering redaktore redaktorė עריכה ویراستار সম্পাদনা penyunting
    """
)
"""Who went over what others wrote; an author only where nobody else is named."""
CHECKERS = (
    r"(?:(?:medically|clinically|legally|scientifically|fact)[\s-])?(?:reviewed|checked|edited)\sby"
    r"|(?:(?:medizinisch|fachlich|juristisch|wissenschaftlich)\s)?(?:geprüft|überprüft|lektoriert)\s(?:von|durch)"
)
"""What stands before who looked over a text, without a colon; likewise."""
