"""Prose without a declared language: the words that tell one from its neighbours, however few they are."""

from __future__ import annotations

import pytest

from newscrawl.extract.language.commonwords import language_of

PROSE = {
    "az": (
        "Varnalıda Orna çayı üzərindəki körpü sel sularının dayaqlardan birini aparmasından bir il sonra, "
        "cümə axşamı səhər yenidən açılıb. Təmirə 9 milyon manat xərclənib. Vəsaitin üçdə ikisini dövlət, "
        "qalanını bələdiyyə ödəyib, səkilər isə ayrıca tikiləcək. İcra başçısı Əli Dəmirov bildirib ki, "
        "yük maşınları sınaqlar bitdikdən sonra, may ayında körpüdən keçə biləcək. Qarşı kənddə yaşayan "
        "müəllim Məryəm Qayayeva deyir ki, uşaqlar məktəbə traktorla gedirdilər."
    ),
    "ca": (
        "El pont sobre el riu Varna va tornar a obrir dijous al matí, un any després que la riuada "
        "s'endugués un dels pilars i partís el municipi en dos. Les obres han costat 3,4 milions d'euros, "
        "dos terços dels quals els ha pagat la Generalitat. La resta la cobrirà l'ajuntament. L'alcalde, "
        "Andreu Roca, diu que els camions no hi podran passar fins al maig, quan s'acabin les proves. "
        "«Els nens anaven a l'escola amb tractor», explica la mestra Maria Lluch, que viu a l'altra "
        "banda."
    ),
    "cy": (
        "Cafodd y bont dros afon Farna ei hailagor fore Iau, flwyddyn ar ôl i lifogydd gario un o'r "
        "pileri i ffwrdd a rhannu'r pentref yn ddau. Costiodd y gwaith £3.4 miliwn, gyda dwy ran o dair "
        "yn dod gan y llywodraeth. Bydd y cyngor yn talu'r gweddill. Dywedodd arweinydd y cyngor, Alun "
        "Rees, na fydd lorïau'n cael croesi tan fis Mai. \"Roedd y plant yn mynd i'r ysgol ar dractor,\" "
        "meddai'r athrawes Mair Llwyd."
    ),
    "da": (
        "Broen over Varnaåen blev åbnet for trafik torsdag morgen, et år efter at oversvømmelsen tog en "
        "af pillerne med sig og delte kommunen i to. Arbejdet kostede 34 millioner kroner, hvoraf staten "
        "betalte to tredjedele. Resten dækker kommunen med et lån over otte år. Borgmester Anders Eg "
        "siger, at lastbiler først må køre over i maj, når prøvebelastningen er færdig. »Børnene kørte i "
        "skole på traktor,« fortæller lærer Maria Lind fra landsbyen på den anden side."
    ),
    "et": (
        "Varna jõe sild avati neljapäeva hommikul liiklusele, aasta pärast seda, kui üleujutus viis kaasa "
        "ühe samba ja jagas valla kaheks. Remont läks maksma 3,4 miljonit eurot, millest kaks kolmandikku "
        "tasus riik. Ülejäänu katab vald kaheksa aasta jooksul laenuga. Vallavanem Andres Eeki sõnul "
        "pääsevad veoautod sillale alles mais, kui koormuskatsed on tehtud. „Lapsed käisid koolis "
        "traktoriga,“ meenutab õpetaja Mari Lepp teiselt poolt jõge."
    ),
    "eu": (
        "Varna ibaiaren gaineko zubia ostegun goizean ireki zuten, uholdeak zutabeetako bat eraman eta "
        "herria bitan zatitu zuenetik urtebetera. Lanek 3,4 milioi euro kostatu dute, eta bi heren "
        "Jaurlaritzak ordaindu ditu. Gainerakoa udalak jarriko du. Andoni Etxaniz alkateak esan duenez, "
        "kamioiak maiatzetik aurrera igaro ahal izango dira, probak amaitutakoan. «Haurrak traktorez "
        "joaten ziren eskolara», kontatu du Miren Lizarra irakasleak."
    ),
    "fi": (
        "Varnajoen silta avattiin liikenteelle torstaiaamuna, vuosi sen jälkeen kun tulva vei mukanaan "
        "yhden pilareista ja jakoi kunnan kahtia. Korjaus maksoi 3,4 miljoonaa euroa, josta valtio maksoi "
        "kaksi kolmasosaa. Loput kunta kattaa lainalla seuraavien kahdeksan vuoden aikana. Kunnanjohtaja "
        "Antti Salmen mukaan kuorma-autot pääsevät sillalle toukokuussa, kun koeajot on tehty. ”Lapset "
        "kulkivat kouluun traktorilla”, kertoo opettaja Maija Lehto joen toiselta puolelta."
    ),
    "fo": (
        "Brúgvin um ánna varð latin upp fyri ferðslu hósmorgunin, eitt ár eftir at vatnflóð tók ein av "
        "stólpunum við sær. Arbeiðið hevur kostað tríati milliónir krónur, og landið hevur goldið tveir "
        "triðingar. Børnini fóru í skúla við traktori, sigur lærarin."
    ),
    "fy": (
        "De brêge oer de rivier is tongersdeitemoarn wer iepene foar it ferkear, in jier neidat it "
        "heechwetter ien fan de pylders meinommen hie. De reparaasje hat trije miljoen euro koste, seit "
        "de boargemaster. De bern moasten al dy tiid omfytse nei skoalle en dat wie net maklik."
    ),
    "ga": (
        "Osclaíodh an droichead thar abhainn na Varna arís maidin Déardaoin, bliain tar éis do thuile "
        "ceann de na piléir a scuabadh chun siúil agus an baile a scoilt ina dhá leath. Chosain an obair "
        "€3.4 milliún, agus d'íoc an rialtas dhá thrian de. Íocfaidh an chomhairle an chuid eile. Dúirt "
        "an cathaoirleach Aodhán Ó Ruairc nach mbeidh cead ag leoraithe dul trasna go dtí mí na "
        'Bealtaine. "Bhí na páistí ag dul ar scoil ar tharracóir," arsa an múinteoir Máire Ní Laoi.'
    ),
    "gd": (
        "Dh'fhosgladh an drochaid thairis air an abhainn a-rithist madainn Diardaoin, bliadhna às dèidh "
        "do thuil tè de na puist a thoirt air falbh. Chosg an obair trì millean not agus phàigh an "
        "riaghaltas dà thrian dheth. Bha a' chlann a' dol dhan sgoil air tractar."
    ),
    "gl": (
        "A ponte sobre o río Varna volveu abrir o xoves pola mañá, un ano despois de que a enchenta "
        "levase un dos piares e partise o concello en dous. As obras custaron 3,4 millóns de euros, dous "
        "terzos dos cales pagounos a Xunta. O resto cubrirao o concello. O alcalde, Andrés Souto, di que "
        "os camións non poderán pasar ata maio, cando rematen as probas. «Os nenos ían á escola en "
        "tractor», conta a mestra María Lema, que vive na outra beira. O domingo haberá mercado na "
        "ribeira e á noite tocará a banda dos bombeiros. Fontes da Xunta confirman que a segunda fase non "
        "comezará antes de marzo. Fotografías de 1938 amosan a ponte de madeira."
    ),
    "lv": (
        "Varnas upes tilts ceturtdienas rītā atvērts satiksmei, gadu pēc tam, kad plūdi aiznesa vienu no "
        "balstiem un sadalīja pagastu divās daļās. Remonts izmaksāja 3,4 miljonus eiro, divas trešdaļas "
        "samaksāja valsts. Pārējo novads segs ar aizņēmumu astoņu gadu laikā. Novada vadītājs Andris "
        "Eglītis sacīja, ka kravas automašīnas varēs braukt pār tiltu no maija, kad beigsies pārbaudes. "
        "«Bērni uz skolu brauca ar traktoru,» stāsta skolotāja Marija Liepa no upes otra krasta."
    ),
    "mt": (
        "Il-pont fuq ix-xmara Varna reġa' nfetaħ għat-traffiku l-Ħamis filgħodu, sena wara li l-għargħar "
        "ġarr wieħed mill-pilastri u qasam ir-raħal fi tnejn. Ix-xogħol sewa 3.4 miljun ewro, u żewġ "
        "terzi ħallsithom il-gvern. Il-bqija jħallsu l-kunsill lokali. Is-sindku Anton Borg qal li "
        't-trakkijiet ikunu jistgħu jgħaddu minn Mejju. "It-tfal kienu jmorru l-iskola bit-trattur," '
        "tgħid l-għalliema Marija Vella."
    ),
    "nb": (
        "Brua over Varnaelva ble åpnet for trafikk torsdag morgen, ett år etter at flommen tok med seg en "
        "av pilarene og delte kommunen i to. Arbeidet kostet 34 millioner kroner, og staten betalte to "
        "tredjedeler. Resten dekker kommunen med et lån over åtte år. Ordfører Anders Eik sier at "
        "lastebiler først får kjøre over i mai, når prøvebelastningen er ferdig. – Barna kjørte traktor "
        "til skolen, forteller lærer Maria Lind fra bygda på den andre siden."
    ),
    "sk": (
        "Letné kúpalisko v Brezinách sa otvorí v prvú júnovú sobotu. Zatvorené bolo tri roky, odkedy "
        "hygienici našli v starých rúrach olovo. Mesto do opravy vložilo 3,2 milióna eur. Pribudol detský "
        "bazén, tienidlá a nová čistička vody, ktorá šetrí polovicu spotreby. Vstupné bude pre obyvateľov "
        "mesta o tretinu nižšie, deti do šiestich rokov neplatia nič, povedala primátorka Eva Kollárová. "
        "„Chodili sme až do Lúčok a to je hodina autobusom,“ hovorí dôchodca Štefan, ktorý pri bráne "
        "predáva zmrzlinu."
    ),
    "tk": (
        "Derýanyň üstündäki köpri bir ýyldan soň penşenbe güni irden açyldy. Suw joşmagy onuň bir "
        "sütünini äkidipdi. Bejeriş işlerine on million manat harç edildi. Häkim ýük ulaglarynyň maý "
        "aýyndan geçip biljekdigini aýtdy. Çagalar mekdebe traktorda gidýärdiler."
    ),
    "tr": (
        "Varnalı'da Orna Çayı üzerindeki köprü, sel sularının ayaklardan birini götürmesinden bir yıl "
        "sonra perşembe sabahı yeniden trafiğe açıldı. Onarım 96 milyon liraya mal oldu. Paranın üçte "
        "ikisini bakanlık, kalanını belediye ödedi; kaldırımlar için ayrıca ihale yapılacak. Belediye "
        "Başkanı Ali Demirtaş, kamyonların mayıs ayında deneme sürüşleri bittikten sonra geçebileceğini "
        "söyledi. Karşı köyde yaşayan öğretmen Meryem Kaya, “Çocuklar okula traktörle gidiyordu” diye "
        "konuştu."
    ),
    "uz": (
        "Varnalidagi Orna daryosi ustidagi ko‘prik sel tayanchlardan birini olib ketganidan bir yil "
        "o‘tib, payshanba kuni ertalab qayta ochildi. Ta’mirlash uchun 12 milliard so‘m sarflandi. "
        "Mablag‘ning uchdan ikki qismini davlat, qolganini shahar hokimligi to‘ladi. Shahar hokimi Ali "
        "Demirov yuk mashinalari sinovlar tugagach, may oyida ko‘prikdan o‘ta olishini aytdi. «Bolalar "
        "maktabga traktorda borishardi», deydi narigi qishloqda yashovchi o‘qituvchi Maryam Qayumova."
    ),
}
NOBODYS = [
    (
        "Kreteg ing kali iku dibukak maneh Kemis esuk, setaun sawise banjir nggawa salah siji cagake. "
        "Ragade nganti pirang-pirang milyar rupiah, rong pratelone dibayar pamarentah. Bocah-bocah padha "
        "mangkat sekolah numpak traktor, ngendikane Bu Guru."
    ),
    (
        "Wọ́n ṣí afárá odò náà padà fún àwọn ọkọ̀ ní àárọ̀ Ọjọ́bọ̀, ọdún kan lẹ́yìn tí omíyalé gbé ọ̀kan "
        "nínú àwọn òpó rẹ̀ lọ. Iṣẹ́ àtúnṣe náà ná ìjọba ní owó tó pọ̀ gan-an, ìdá méjì nínú mẹ́ta ni "
        "ìjọba san."
    ),
    (
        "Ibhulorho yomlambo ivulwe kwakhona ngoLwesine kusasa, unyaka emva kokuba izikhukhula zithathe "
        "enye yeentsika zayo. Ukulungiswa kwayo kuxabise izigidi ezintathu, kwaye urhulumente uhlawule "
        "isibini kwisithathu. Abantwana babesiya esikolweni ngetrektara."
    ),
    (
        "Lo pont sus la ribièra tornèt dobrir dijòus de matin, un an aprèp que lo desbòrd ne menèt un "
        "dels pilars. Los trabalhs costèron tres milions d'èuros, dos tèrces pagats per la region. Los "
        "enfants anavan a l'escòla en tractor, ditz la regenta."
    ),
    (
        "La ponte sobre'l ríu volvió abrir el xueves pela mañana, un añu dempués de que la riada se "
        "llevare un de los pilares. Les obres costaron tres millones d'euros, dos tercios pagaos pol "
        "Gobiernu. Los neños diben a la escuela en tractor, diz la maestra."
    ),
    (
        "Ikiraro cyo ku mugezi cyongeye gufungurwa ku wa kane mu gitondo, nyuma y'umwaka umwuzure utwaye "
        "imwe mu nkingi zacyo. Gusana byatwaye miliyari ebyiri, bibiri bya gatatu byishyurwa na leta. "
        "Abana bajyaga ku ishuri n'imashini ihinga."
    ),
    (
        "I whakatuwheratia anō te piriti i runga i te awa i te ata o te Taite, kotahi tau i muri i te "
        "waipuke. E toru miriona tāra te utu o te mahi, nā te kāwanatanga i utu te rua hautoru. I haere "
        "ngā tamariki ki te kura mā runga tarakihana."
    ),
    (
        "Borokgo bo hodima noka bo butswe hape Labone hoseng, selemo kamora hore meroallo e nke e nngwe "
        "ya ditshiya tsa bona. Tokiso e jele dimilione tse tharo, mme mmuso o lefile bobedi ho boraro. "
        "Bana ba ne ba ya sekolong ka terekere."
    ),
    (
        "E meghere akwa mmiri dị n'osimiri ahụ ọzọ n'ụtụtụ Tọzdee, otu afọ ka idei mmiri buru otu n'ime "
        "ogidi ya. Nrụzi ya riri nde naịra abụọ, gọọmentị kwụrụ ụzọ abụọ n'ime atọ. Ụmụaka na-aga akwụkwọ "
        "n'elu traktọ."
    ),
    (
        "Sasak di walungan éta dibuka deui Kemis isuk-isuk, sataun sanggeus caah mawa salah sahiji "
        "tihangna. Biayana nepi ka sababaraha milyar rupiah, dua per tiluna dibayar ku pamaréntah. "
        "Barudak indit ka sakola naék traktor, saur Bu Guru."
    ),
    (
        "Digoret eo bet pont ar stêr d'ar Yaou vintin, ur bloaz goude ma oa bet kaset unan eus ar peulioù "
        "gant an dour-beuz. Tri milion a euroioù o deus koustet al labourioù, ha paet int bet gant ar "
        "rannvro. Ar vugale a yae d'ar skol gant un traktor."
    ),
]


@pytest.mark.parametrize("language", PROSE)
def test_a_text_in_a_language_with_few_small_words_is_in_it(language: str) -> None:
    assert language_of(PROSE[language], None) == language


@pytest.mark.parametrize("language", PROSE)
def test_no_such_text_speaks_against_what_the_page_declares(language: str) -> None:
    assert language_of(PROSE[language], language) is None


@pytest.mark.parametrize("text", NOBODYS)
def test_a_text_in_a_language_without_a_list_is_in_none(text: str) -> None:
    assert language_of(text, None) is None


@pytest.mark.parametrize("language", ["nb", "da", "gl", "uz", "tr", "fi"])
def test_such_a_text_in_an_english_template_is_in_its_own(language: str) -> None:
    assert language_of(f"{PROSE[language]} {PROSE[language]}", "en") == language


@pytest.mark.parametrize("text", NOBODYS)
def test_a_text_in_a_language_without_a_list_corrects_no_template(text: str) -> None:
    assert language_of(f"{text} {text}", "en") is None
