"""What addresses of topics' pages have before the topic, and what stands before the links to them.

The links themselves say as little as any: it is by these words, in the languages of news, that a row of them
is told from a menu.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

TOPICS = plain_words(
    """
    topic topics tag tags tagg thema themas theme themen themes tema temas sujet sujets etiqueta etiquetas
    argomento argomenti onderwerp onderwerpen emne emner amne amnen keyword keywords konu tagit
    tagged hashtag hashtags label labels stichwort stichworte schlagwort schlagworte mot-cle mots-cles
    palabra-clave palavra-chave palavras-chave trefwoord trefwoorden nyckelord emneord stikkord aihe aiheet
    asiasana avainsana cimke cimkek kulcsszo stitek stitky tagy tagi temat tematy eticheta etichete etiket
    etiketler metka metki teg tegi temy birka birkas temats marksona marksonad zyma zymos tu-khoa chu-de topik
    tudo-sobre merki
    """
)
"""What the address of a topic's page has before the topic, in a dozen languages."""
LABELS = frozenset(map(str.lower, (
    *TOPICS, "schlagwörter", "stichwörter", "mots-clés", "mots clés", "étiquettes", "palabras clave",
    "parole chiave", "palavras-chave", "trefwoorden", "nyckelord", "stikkord", "emneord", "avainsanat",
    "asiasanat", "aiheet", "ämnen", "tagi", "słowa kluczowe", "štítky", "klíčová slova",
    "témata", "ključne besede", "tēmas",
    "kľúčové slová", "címkék", "kulcsszavak", "etichete", "cuvinte cheie", "ключови думи", "етикети",
    "oznake", "ključne riječi", "ключне речи", "тагови", "ετικέτες", "λέξεις κλειδιά", "etiketler",
    "anahtar kelimeler", "теги", "тэги", "метки", "ключевые слова", "ключові слова", "мітки",
    "raktažodžiai", "žymos", "temos", "birkas", "atslēgvārdi", "märksõnad", "sildid", "الوسوم",
    "كلمات مفتاحية", "كلمات دلالية", "علامات", "برچسب", "برچسب‌ها", "برچسب ها", "کلیدواژه‌ها", "ٹیگز", "ٹیگ",
    "کلیدواژه ها", "کلمات کلیدی",
    "תגיות", "תגים", "टैग", "टैग्स", "ট্যাগ", "குறிச்சொற்கள்", "ట్యాగ్‌లు", "ടാഗുകൾ", "ટેગ્સ",
    "từ khóa", "từ khoá", "thẻ", "chủ đề", "แท็ก", "คำค้น", "topik", "tagar", "kata kunci", "lebo",
    "mada", "თეგები", "თემები", "պիտակներ", "መለያዎች", "标签", "標籤", "关键词", "關鍵字", "关键字",
    "タグ", "キーワード", "태그", "키워드", "related topics", "filed under", "more on",
    "lees meer over", "mer om", "lue lisää aiheesta", "viac o téme", "více o tématu", "más sobre",
    "assuntos", "assuntos relacionados",
    "mais sobre", "plus sur", "archivado en", "powiązane tematy", "verwandte themen", "temas relacionados",
    "argomenti correlati", "sujets associés", "gerelateerde onderwerpen", "související témata", "témák",
    "ilgili konular", "связанные темы", "пов’язані теми", "chủ đề liên quan", "แท็กที่เกี่ยวข้อง",
    "文章关键词", "相关标签", "関連タグ", "関連キーワード", "연관 키워드", "관련 태그", "ពាក្យគន្លឹះ",
    "en esta nota", "temas de esta nota", "temas de este artículo", "seotud teemad", "arxivat a",
    "arquivado em", "archiviato in", "classé dans", "mehr zu", "tagged with", "tagged as",
    "thèmes", "temi", "etichette", "tópicos", "marcadores", "taggar", "stikord", "nøkkelord", "témy", "teme",
    "тагове", "ključne reči", "tagovi", "кључне речи", "темы", "теми", "тэгі", "θέματα", "konular", "teemad",
    "efnisorð", "gaiak", "paraules clau", "temes", "etikete", "клучни зборови", "الكلمات المفتاحية", "وسوم",
    "کلیدواژه", "מילות מפתח", "विषय", "বিষয়", "ಟ್ಯಾಗ್", "ટૅગ્સ", "ਟੈਗ", "คำสำคัญ", "tag terkait", "mga tag",
    "關鍵詞", "թեգեր", "teglar", "түлхүүр үг", "ແທັກ",
    "тегтер", "açar sözlər", "teqlər", "fjalë kyçe", "etiquetes", "etiketak", "clibeanna", "tagiau", "таг",
    "ознаке", "registrado em", "classé sous", "abgelegt unter",
)))  # fmt: skip
"""What stands before the links to an article's topics, in the languages of news."""
