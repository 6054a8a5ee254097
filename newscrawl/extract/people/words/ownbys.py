"""What stands before who wrote a text, with a colon or without, by language: a table of `ownwords`."""

from __future__ import annotations

BY = {
    "af": "deur geskryf_deur skrywer outeur",
    "am": "በ ዘጋቢ ጸሐፊ አዘጋጅ ሪፖርተር",
    "ar": """إعداد تحرير حوار كتبها كتبه كتب_بواسطة كتبت_بواسطة
        نشر_بواسطة نشرت_بواسطة أرسلت_بواسطة مرسلة_بواسطة بواسطة""",
    "az": "müəllif müəlliflər hazırladı",
    "be": "аўтар аўтары аўтарка",
    "bg": "автор автори авторка пише",
    "bn": "লেখক লিখেছেন প্রতিবেদক",
    "bs": "autor autori autorica piše pišu napisao napisala priredio priredila razgovarao razgovarala",
    "ca": "per autor autora text redacció",
    "ckb": "نووسەر نووسینی ئامادەکردنی",
    "cs": """autor autoři autorka napsal_uživatel napsal napsala vystavil vystavila připravil připravila
        zpracoval zpracovala rozhovor_vedl rozhovor_vedla zapsal zapsala zaznamenal zaznamenala komentář
        sloupek reportáž""",
    "cy": "gan",
    "da": "skrevet_af tekst_af tekst anmeldelse_af klumme klumme_af opskrift_af",
    "el": """γράφει_ο γράφει_η γράφουν_οι γράφτηκε_από_τον/την συντάχθηκε_από_τον/την του της των του/της
        συντάκτης συντάκτρια επιμέλεια από αναρτήθηκε_από δημοσιεύθηκε_από δημοσιεύτηκε_από
        γράφτηκε_από""",
    "eo": "de verkis aŭtoro",
    "et": "kirjutas kirjutasid autor autorid tekst toimetaja toimetas toimetanud kirjutab",
    "eu": "egilea egileak testua",
    "fa": "نویسنده خبرنگار از نوشته گزارشگر به_قلم توسط نوشته_شده_توسط ارسال_شده_توسط منتشر_شده_توسط",
    "fi": "toimittaja kirjoittaja kirjoittajat kirjoittanut lähettänyt teksti tekstit",
    "fil": "ni nina isinulat_ni isinulat_nina akda_ni ulat_ni",
    "fo": "eftir skrivað skrivað_hevur",
    "fy": "troch",
    "ga": "le scríofa_ag",
    "gl": "por escrito_por texto redacción",
    "gu": "દ્વારા લેખક",
    "ha": "daga marubuci",
    "he": "נכתב_על_ידי פורסם_על_ידי הועלה_על_ידי נשלח_על_ידי על_ידי",
    "hi": "द्वारा लेखक प्रस्तुतकर्ता",
    "hr": "autor autori autorica piše pišu napisao napisala priredio priredila razgovarao razgovarala",
    "ht": "pa otè",
    "hu": "írta szerző szerzők készítette szöveg",
    "hy": "հեղինակ հեղինակներ",
    "id": "oleh penulis reporter laporan ditulis_oleh diposting_oleh diposkan_oleh dicatat_oleh",
    "is": "eftir höfundur höfundar skrifað_af",
    "ka": "ავტორი ავტორები",
    "kk": "автор авторы авторлар мақала_авторы",
    "km": "ដោយ អ្នកនិពន្ធ",
    "kn": "ಲೇಖಕ ಲೇಖಕರು",
    "ku": "nivîskar ji_aliyê amadekar",
    "ky": "автор авторы даярдаган",
    "lb": "vun vum vu auteur auteure",
    "lo": "ໂດຍ ຂຽນໂດຍ ຂ່າວ-ພາບ",
    "lt": "autorius autorė autoriai parengė rašo parašė kalbino tekstas",
    "lv": "autors autore autori autores raksta sagatavoja teksts",
    "mk": "од автор автори авторка пишува пишуваат подготви",
    "ml": "ലേഖകൻ ലേഖിക",
    "mn": "зохиогч бэлтгэсэн сурвалжлагч",
    "mr": "लेखक लेखिका",
    "ms": "oleh penulis wartawan laporan",
    "mt": "minn ta’ ta' kitba_ta’ kitba_ta'",
    "my": "ရေးသားသူ",
    "nb": "skrevet_av tekst_av tekst journalist anmeldelse_av oppskrift_av",
    "ne": "लेखक लेखिका सम्वाददाता",
    "nl": "opgetekend_door recensie_van column_van column recept_van",
    "pa": "ਲੇਖਕ ਵੱਲੋਂ",
    "pl": """autor autorka autorzy wpisany_przez dodany_przez napisał napisała opracował opracowała
        przygotował przygotowała oprac rozmawia rozmawiają wywiad_przeprowadził wywiad_przeprowadziła
        notował notowała spisał spisała komentarz relacja reportaż felieton""",
    "ps": "لیکوال ليکوال",
    "rm": "da",
    "ro": "de scris_de text_de articol_de un_articol_de autor autori autoare redactor publicat_de postat_de",
    "ru": """автор авторы автором текст подготовил подготовила беседовал беседовала фото_и_текст текст_и_фото
        материал_подготовил материал_подготовила интервью_взял интервью_взяла беседу_вёл беседу_вел
        беседу_вела записал записала отправлено отправил отправила опубликовал(а) разместил(а)""",
    "si": "ලේඛක රචනය",
    "sk": """autor autori autorka napísal napísala pripravil pripravila spracoval spracovala
        rozhovor_viedol rozhovor_viedla zaznamenal zaznamenala komentár stĺpček reportáž""",
    "sl": "avtor avtorji avtorica avtorja piše pišejo besedilo napisal napisala pripravil pripravila",
    "so": "qoraa qore waxaa_qoray w/q",
    "sq": "nga shkruan shkruar_nga përgatiti autor autori autorja",
    "sr": """autor autori autorka piše pišu napisao napisala аутор аутори ауторка пише пишу приредио приредила
        написао написала""",
    "sv": """skriven_av text_av text krönika krönika_av recension_av nedtecknat_av
        recept_av debatt_av""",
    "sw": "na imeandikwa_na mwandishi",
    "ta": "எழுதியவர் ஆசிரியர்",
    "te": "రచయిత రచన",
    "tg": "муаллиф",
    "th": "ผู้สื่อข่าว รายงานโดย โดย ผู้เขียน เรื่อง เขียนโดย เรื่องโดย",
    "tr": "yazan hazırlayan",
    "tt": "автор авторы",
    "uk": """автор автори авторка підготував підготувала записав записала розмовляв розмовляла журналістка
        кореспондентка додав додала додано надіслав надіслала""",
    "ur": "تحریر از رپورٹ مصنف نامہ_نگار",
    "uz": "muallif муаллиф matn_muallifi material_muallifi",
    "vi": """tác_giả theo bài bởi bài,_ảnh bài_và_ảnh tin,_ảnh tin,_bài tin_và_ảnh được_viết_bởi viết_bởi
        được_đăng_bởi đăng_bởi người_đăng người_viết""",
    "yo": "láti_ọwọ́ lati_ọwọ",
    "zu": "ngu ngo ibhalwe_ngu",
}
