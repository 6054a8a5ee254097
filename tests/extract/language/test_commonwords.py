"""The language of a text by its commonest words, and what they say against the page."""

import pytest

from newscrawl.extract.language.language import checked

TEXTS = {
    "cs": (
        "Nový most byl dnes otevřen, ale s tříletým zpožděním. Podle starosty se na něm pracovalo i v "
        "noci a on sám byl rád, že je to hotovo, protože lidé pro cestu do města už nebo pro cestu z něj "
        "jezdili oklikou."
    ),
    "da": (
        "Den nye bro blev åbnet i dag, og det er tre år for sent. Der er ikke mange, som har ventet så "
        "længe, og de fik kaffe af byen, efter at borgmesteren havde talt til dem ved åen med en avis i "
        "hånden på torvet."
    ),
    "de": (
        "Die neue Brücke ist heute eröffnet worden, drei Jahre zu spät. Auf dem Fluss fuhren Boote, und "
        "die Leute tranken Kaffee, als der Bürgermeister mit seiner Rede anfing, die nicht lang war und "
        "von Geld handelte."
    ),
    "en": (
        "The new bridge was opened today, three years late. There were boats on the river, and the people "
        "had a cup of coffee when the mayor began to speak of the money that was spent on it and of the "
        "work at night."
    ),
    "es": (
        "El nuevo puente se abrió hoy, con tres años de retraso. En el río había barcos y la gente tomaba "
        "café cuando el alcalde empezó a hablar del dinero que se gastó y de los trabajos de las noches, "
        "pero no más."
    ),
    "et": (
        "Uus sild avati täna, kolm aastat hiljem, kui oli lubatud. Linnapea ütles, et see on hea uudis, "
        "aga ta ei teadnud, mis see maksis, ja ka inimesed ei teadnud seda, sest see pole oma raha, vaid "
        "siis juba riigi oma."
    ),
    "fr": (
        "Le nouveau pont a été ouvert ce matin, avec trois ans de retard. Sur la rivière, il y avait des "
        "bateaux et les gens qui attendaient dans la rue ont pris un café, mais le maire n'est pas venu "
        "pour une fête."
    ),
    "hu": (
        "Az új hidat ma nyitották meg, és ez három évvel később volt, mint ahogy azt a város ígérte. Egy "
        "férfi azt mondta, hogy nem is várta már, de ez csak az ő véleménye, és még van egy híd, amit el "
        "kell készíteni."
    ),
    "it": (
        "Il nuovo ponte è stato aperto oggi, con tre anni di ritardo. Sul fiume c'erano le barche e la "
        "gente prendeva un caffè quando il sindaco ha iniziato a parlare dei soldi che sono stati spesi "
        "per una strada."
    ),
    "nl": (
        "De nieuwe brug is vandaag geopend, drie jaar te laat. Op de rivier voeren boten en de mensen "
        "dronken een kop koffie toen de burgemeester begon met een toespraak die niet lang was en over "
        "het geld ging van de stad."
    ),
    "pl": (
        "Nowy most został dziś otwarty, ale z trzyletnim opóźnieniem. Na rzece były łodzie, a ludzie, "
        "którzy nie czekali na próżno, pili kawę, gdy burmistrz mówił o tym, że to jest dla miasta i że "
        "już się nie da od tego."
    ),
    "pt": (
        "A nova ponte foi aberta hoje, com três anos de atraso. No rio havia barcos e as pessoas tomavam "
        "um café quando o prefeito começou a falar do dinheiro que se gastou na obra e dos trabalhos da "
        "noite, mas não mais."
    ),
    "ro": (
        "Noul pod a fost deschis astăzi, cu o întârziere de trei ani. Pe râu erau bărci, iar oamenii care "
        "nu au plecat au băut o cafea din partea orașului, după ce primarul a spus că este mai bine și că "
        "sunt bani pentru el."
    ),
    "sv": (
        "Den nya bron öppnades i dag, tre år för sent. På ån var det båtar och folk fick kaffe när "
        "borgmästaren talade om pengarna som har gått till att bygga den, men inte av dem som också ska "
        "betala för ett år från nu."
    ),
    "tr": (
        "Yeni köprü bugün açıldı ve bu, üç yıl sonra olan bir açılış. Nehirde çok tekne vardı; başkan "
        "için bu gün güzel, ama halk da ne kadar para gibi bir soru sordu ve daha sonra olarak değil, en "
        "çok bunu için bekledi."
    ),
}


DECLARATION = {
    "af": (
        "Die munisipaliteit het Woensdag besluit dat die ou hawe die volgende paar jaar opgeknap sal "
        "word. Volgens die raadslid is dit nodig omdat die kaaie nie meer veilig is nie. Inwoners van "
        "die buurt is bly daaroor, maar hulle is ook bekommerd oor die koste. Die werk begin in die "
        "lente en sal na verwagting drie jaar duur. 'n Woordvoerder sê daar is nog nie 'n kontrakteur nie."
    ),
    "az": (
        "Bütün insanlar ləyaqət və hüquqlarına görə azad və bərabər doğulurlar. Onların şüurları və "
        "vicdanları var və bir-birlərinə münasibətdə qardaşlıq ruhunda davranmalıdırlar."
    ),
    "cy": (
        "Genir pawb yn rhydd ac yn gydradd â'i gilydd mewn urddas a hawliau. Fe'u cynysgaeddir â "
        "rheswm a chydwybod, a dylai pawb ymddwyn y naill at y llall mewn ysbryd cymodlon."
    ),
    "eo": (
        "Ĉiuj homoj estas denaske liberaj kaj egalaj laŭ digno kaj rajtoj. Ili posedas racion kaj "
        "konsciencon, kaj devus konduti unu al alia en spirito de frateco."
    ),
    "eu": (
        "Gizon-emakume guztiak aske jaiotzen dira, duintasun eta eskubide berberak dituztela; eta "
        "ezaguera eta kontzientzia dutenez gero, elkarren artean senide legez jokatu beharra dute."
    ),
    "ga": (
        "Saolaítear gach duine den chine daonna saor agus comhionann i ndínit agus i gcearta. Tá bua "
        "an réasúin agus an choinsiasa acu agus ba cheart dóibh gníomhú i dtreo a chéile i spiorad an "
        "bhráithreachais."
    ),
    "ha": (
        "Su dai yan adam, ana haifuwarsu ne duka yantattu, kuma kowannensu na da mutunci da hakkoki "
        "daidai da na kowa. Suna da hankali da tunani, saboda haka duk abin da za su aikata wa juna, "
        "ya kamata su yi shi a cikin yan-uwanci."
    ),
    "ht": (
        "Tout moun fèt lib, egal ego pou diyite kou wè dwa. Nou gen la rezon ak la konsyans epi nou "
        "fèt pou nou aji youn ak lot ak yon lespri fwatènite."
    ),
    "is": (
        "Hver maður er borinn frjáls og jafn öðrum að virðingu og réttindum. Menn eru gæddir "
        "vitsmunum og samvisku, og ber þeim að breyta bróðurlega hverjum við annan."
    ),
    "ku": (
        "Hemû mirov azad û di weqar û mafan de wekhev tên dinyayê. Ew xwedî hiş û şuûr in û divê li "
        "hember hev bi zihniyeteke bratiyê bilivin."
    ),
    "mg": (
        "Teraka afaka sy mitovy zo sy fahamendrehana ny olombelona rehetra. Samy manan-tsaina sy "
        "fieritreretana ka tokony hifampitondra am-pirahalahiana."
    ),
    "so": (
        "Aadanaha dhammaantiis wuxuu dhashaa isagoo xor ah kana siman xagga sharafta iyo xuquuqda "
        "Aadanaha. Waxaa Alle siiyay aqoon iyo wacyi, waana in qof la arkaa qofka kale ula dhaqmaa si "
        "walaaltinimo ah."
    ),
    "sw": (
        "Watu wote wamezaliwa huru, hadhi na haki zao ni sawa. Wote wamejaliwa akili na dhamiri, "
        "hivyo yapasa watendeane kindugu."
    ),
    "tl": (
        "Ang lahat ng tao'y isinilang na malaya at pantay-pantay sa karangalan at mga karapatan. "
        "Sila'y pinagkalooban ng katwiran at budhi at dapat magpalagayan ang isa't isa sa diwa ng "
        "pagkakapatiran."
    ),
    "uz": (
        "Barcha odamlar erkin, qadr-qimmat va huquqlarda teng bo'lib tug'iladilar. Ular aql va vijdon "
        "sohibidirlar va bir-birlari ila birodarlarcha muomala qilishlari zarur."
    ),
    "zu": (
        "Bonke abantu bazalwa bekhululekile belingana ngesithunzi nangamalungelo. Bahlanganiswe "
        "wumcabango nangunembeza futhi kufanele baphathane ngomoya wobunye."
    ),
    "sq": (
        "Të gjithë njerëzit lindin të lirë dhe të barabartë në dinjitet dhe në të drejta. Ata kanë "
        "arsye dhe ndërgjegje dhe duhet të sillen ndaj njëri tjetrit me frymë vëllazërimi."
    ),
    "as": (
        "জন্মগতভাৱে সকলো মানুহ মৰ্য্যদা আৰু অধিকাৰত সমান আৰু স্বতন্ত্ৰ। তেওঁলোকৰ বিবেক আছে, বুদ্ধি "
        "আছে। তেওঁলোকে প্ৰত্যেকে প্ৰেত্যেকক ভ্ৰাতৃভাৱে ব্যৱহাৰ কৰা উচিত।"
    ),
    "kk": (
        "Барлық адамдар тумысынан азат және қадір-қасиеті мен кұқықтары тең болып дүниеге келеді. "
        "Адамдарға ақыл-парасат, ар-ождан берілген, сондықтан олар бір-бірімен туыстық, бауырмалдық "
        "қарым-қатынас жасаулары тиіс."
    ),
    "ky": (
        "Бардык адамдар өз беделинде жана укуктарында эркин жана тең укуктуу болуп жаралат. Алардын "
        "аң-сезими менен абийири бар жана бири-бирине бир туугандык мамиле кылууга тийиш."
    ),
    "mn": (
        "Хүн бүр төрж мэндлэхэд эрх чөлөөтэй, адилхан нэр төртэй, ижил эрхтэй байдаг. Оюун ухаан, "
        "нандин чанар заяасан хүн гэгч өөр хоорондоо ахан дүүгийн үзэл санаагаар харьцах учиртай."
    ),
    "mr": (
        "सर्व मानवी व्यक्ति जन्मतःच स्वतंत्र आहेत व त्यांना समान प्रतिष्ठा व समान अधिकार आहेत. "
        "त्यांना विचारशक्ति व सदसद्विवेकबुद्धि लाभलेली आहे व त्यांनी एकमेकांशी बंधुत्वाच्या भावनेने "
        "आचरण करावे."
    ),
    "ne": (
        "सबै व्यक्तिहरू जन्मजात स्वतन्त्र हुन् ती सबैको समान अधिकार र महत्व छ। निजहरूमा विचार शक्ति र "
        "सद्विचार भएकोले निजहरूले आपसमा भातृत्वको भावनाबाट व्यवहार गर्नु पर्छ।"
    ),
    "ps": (
        "د بشر ټول افراد آزاد نړۍ ته راځي او د حيثيت او حقوقو له پلوه سره برابر دي. ټول د عقل او "
        "وجدان خاوندان دي او يو له بل سره د ورورۍ په روحيې سره بايد چلند کړي."
    ),
    "tg": (
        "Тамоми одамон озод ва аз лиҳози манзилату ҳуқуқ бо ҳам баробар ба дунё меоянд. Онҳо соҳиби "
        "ақлу виҷдонанд, бояд нисбат ба якдигар бародарвор муносабат намоянд."
    ),
    "tt": (
        "Барлык кешеләр дә азат һәм үз абруйлары һәм хокуклары ягыннан тиң булып туалар. Аларга акыл "
        "һәм вөҗдан бирелгән һәм бер-берсенә карата туганнарча мөнәсәбәттә булырга тиешләр."
    ),
    "ur": (
        "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔ انہیں ضمیر اور عقل ودیعت "
        "ہوئی ہے۔ اس لئے انہیں ایک دوسرے کے ساتھ بھائی چارے کا سلوک کرنا چاہیئے۔"
    ),
    "be": (
        "Усе людзі нараджаюцца свабоднымі і роўнымі ў сваёй годнасці і правах. Яны надзелены розумам "
        "і сумленнем і павінны ставіцца адзін да аднаго ў духу брацтва."
    ),
    "mk": (
        "Сите човечки суштества се раѓаат слободни и еднакви по достоинство и права. Тие се обдарени "
        "со разум и совест и треба да се однесуваат еден кон друг во духот на општо човечката "
        "припадност."
    ),
    "ru": (
        "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и "
        "совестью и должны поступать в отношении друг друга в духе братства."
    ),
    "sr": (
        "Сва људска бића рађају се слободна и једнака у достојанству и правима. Она су обдарена "
        "разумом и свешћу и треба једни према другима да поступају у духу братства."
    ),
    "uk": (
        "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і "
        "совістю і повинні діяти у відношенні один до одного в дусі братерства."
    ),
    "hi": (
        "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। "
        "उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना "
        "चाहिए।"
    ),
    "bn": (
        "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে। তাঁদের বিবেক এবং বুদ্ধি "
        "আছে; সুতরাং সকলেরই একে অপরের প্রতি ভ্রাতৃত্বসুলভ মনোভাব নিয়ে আচরণ করা উচিত।"
    ),
    "fa": (
        "تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و "
        "وجدان می‌باشند و باید نسبت به یکدیگر با روح برادری رفتار کنند."
    ),
    "ar": (
        "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل "
        "بعضهم بعضا بروح الإخاء."
    ),
}
"""What the Universal Declaration of Human Rights begins with, but for a line of news in Afrikaans."""


@pytest.mark.parametrize("language", DECLARATION)
def test_small_languages_and_those_of_one_script_are_told(language: str) -> None:
    text = f"{DECLARATION[language]} " * 2
    assert checked(None, text) == (language, False)
    assert checked(f"{language}-XX", text) == (f"{language}-XX", False)


@pytest.mark.parametrize("language", TEXTS)
def test_the_commonest_words_tell_a_language_in_latin_letters(language: str) -> None:
    assert checked(None, TEXTS[language]) == (language, False)
    assert checked(language, TEXTS[language]) == (language, False)
    assert checked(f"{language}-XX", TEXTS[language]) == (f"{language}-XX", False)


def test_the_commonest_words_correct_what_a_template_declares() -> None:
    assert checked("en", TEXTS["de"] * 2) == ("de", True)
    assert checked("de-AT", TEXTS["en"] * 2) == ("en", True)
    assert checked("en", TEXTS["de"]) == ("en", False)  # too few words to go against the page
    assert checked("en", TEXTS["en"] + " " + TEXTS["de"] * 2) == ("en", False)  # a quotation
    assert checked("nn", TEXTS["da"] * 2) == ("nn", False)  # a relative
    galician = (
        "O mercado vello reabriu despois de dous anos de obras. As peixeiras volveron encher os postos de "
        "peixe e a alcaldesa explicou que o aluguer dos postos non vai subir. "
    ) * 2
    assert checked("gl", galician) == ("gl", False)
    assert checked("gsw", TEXTS["de"] * 2) == ("gsw", False)  # a language that is not known


@pytest.mark.parametrize("declared", ["zh-CN", "ja", "ru", "ar", "hi", "el"])
def test_the_edition_in_latin_letters_of_who_writes_in_others(declared: str) -> None:
    assert checked(declared, TEXTS["en"] * 2) == ("en", True)
    assert checked(declared, TEXTS["fr"] * 2) == ("fr", True)
    assert checked(declared, TEXTS["en"]) == (declared, False)


def test_a_language_that_some_write_in_latin_letters_is_no_other() -> None:
    urdu = (
        "Bandargah ki deewar teen din ki barish ke bad gir gai aur council ne is ke sath wali sarak ko band "
        "kar diya. Shehar ke nichle hisse ke logon ko kaha gaya ke wo apne ghar chor dein. "
    )
    assert checked("ur", urdu * 3) == ("ur", False)


def test_names_and_numbers_tell_no_language() -> None:
    assert checked(None, "Ada Moss 12 Ben Lund 9 Olga Zed 7 Harbour 3:1 Lindmoor 2:2 " * 6) == (None, False)
    assert checked(None, "Ein Wort") == (None, False)
    serbian = "Novi most je danas otvoren, i to sa tri godine zakašnjenja, ali se na njemu još radi. " * 3
    assert checked(None, serbian) == (None, False)


def test_of_two_languages_with_the_same_commonest_words_others_tell_one() -> None:
    indonesian = (
        "Jembatan itu ditutup karena ada retakan, kata wali kota, dan warga bisa lewat jalan lain yang lebih "
        "jauh. Polisi dari provinsi juga akan ada di sana untuk mengatur bus dan mobil pada hari ini. "
    )
    malay = (
        "Jambatan itu ditutup kerana ada retakan, dan beliau berkata bahawa bas akan melalui jalan lain yang "
        "lebih jauh daripada ini. Pejabat polis juga akan ada di sana untuk mengawal kereta pada hari ini. "
    )
    serbian = (
        "Most je zatvoren posle pregleda i ljudi ne mogu da pređu reku, što je juče rekao gradonačelnik. Gde "
        "će da se ide, još se ne zna, ali deo puta je i pre toga bio u lošem stanju i za to nije bilo para. "
    )
    croatian = (
        "Most je zatvoren tijekom pregleda i ljudi ne mogu prijeći rijeku, što je sredinom rujna rekao "
        "načelnik. Tko će to platiti, ne zna se, ali je riječ o nekoliko milijuna i to nije sve za obnovu. "
    )
    for language, text in (("id", indonesian), ("ms", malay), ("sr", serbian), ("hr", croatian)):
        assert checked("en-US", text * 2) == (language, True)
        assert checked(None, text) == (language, False)
    assert checked("ms", indonesian * 2) == ("ms", False)
    neither = (
        "Most je zatvoren i ljudi ne mogu da se vrate na rijeku, kako je rekao načelnik. To je bilo za sve. "
    )
    assert checked("en", neither * 4) == ("en", False)


def test_the_code_of_a_country_that_is_one_of_a_small_language() -> None:
    assert checked("br", TEXTS["pt"] * 2) == ("pt", True)
    assert checked("se", TEXTS["sv"] * 2) == ("sv", True)
    assert checked("br", TEXTS["fr"] * 2) == ("br", False)


def test_letters_that_only_one_language_has_tell_as_well() -> None:
    hungarian = (
        "A folyó fölötti régi hidat lezárták, miután mérnökök repedéseket találtak két pillérében, közölte "
        "tegnap a főmérnök. A kerülőút tíz kilométerrel hosszabb, ezért sűrűbben járnak majd buszok. Döntés "
        "jövőre várható, addig gyalogosok sem mehetnek át rajta. "
    )
    assert checked(None, hungarian) == ("hu", False)
    assert checked("en", hungarian * 2) == ("hu", True)
