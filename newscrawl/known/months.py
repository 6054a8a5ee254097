"""The names of months in the languages of the world's papers, by which dates are read, and told from texts.

Folded names have no case, no accents and no closing stop. A name that stands for another month in one
language is in `dates/moments/ownmonths.py` and counts so on a page in that language only.
"""

from __future__ import annotations

import unicodedata

from newscrawl.known.legible import composed

_NAMES = (
    """
    january jan januar jänner janvier janv enero ene gener janeiro xaneiro gennaio gen januari tammikuuta
    tammikuu janúar jaanuar janvāris janvārī sausio stycznia styczeń sty ledna leden januára január januarja
    siječnja siječanj januara ianuarie ian janar ocak yanvar ιανουαρίου ιανουάριος ιαν января январь янв січня
    січень студзеня януари јануар јануари қаңтар يناير جانفي كانون_الثاني ژانویه جنوری ינואר בינואר जनवरी
    जानेवारी জানুয়ারি ஜனவரி జనవరి มกราคม ม.ค januarie urtarrilaren հունվար հունվարի იანვარი ಜನವರಿ ജനുവരി
    જાન્યુઆરી ਜਨਵਰੀ yanvarya eanáir ionawr tammik jaan січ ජනවාරි មករា ខែមករា ጃንዋሪ ጃንዩወሪ
    """,
    """
    february feb febr februar feber février févr febrero febrer fevereiro fev febreiro febbraio februari
    helmikuuta helmikuu febrúar veebruar februāris februārī vasario lutego luty lut února únor februára
    február februarja veljače veljača februara februarie shkurt şubat fevral φεβρουαρίου φεβρουάριος φεβ
    февраля февраль фев лютого лютий лютага февруари фебруар ақпан فبراير فيفري شباط فوریه فروری פברואר
    בפברואר फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি பிப்ரவரி ఫిబ్రవరి กุมภาพันธ์ ก.พ pebrero otsailaren փետրվար փետրվարի
    თებერვალი ಫೆಬ್ರವರಿ ഫെബ്രുവരി ફેબ્રુઆરી ਫ਼ਰਵਰੀ ਫਰਵਰੀ feabhra chwefror helmik veebr февр лют පෙබරවාරි កុម្ភៈ
    ខែកុម្ភៈ ፌብሩዋሪ ፌብሩወሪ
    """,
    """
    march mar mrz märz mär mars marzo març março maart mrt marts maaliskuuta maaliskuu märts martā kovo marca
    marzec března březen marec ožujka ožujak marta március martie mart μαρτίου μάρτιος μαρ марта март мар
    березня березень берез сакавіка наурыз مارس آذار مارچ מרץ במרץ מרס במרס मार्च মার্চ மார்ச் మార్చి มีนาคม มี.ค
    maret mac marso machi martxoaren մարտ մարտի მარტი ಮಾರ್ಚ್ മാർച്ച് માર્ચ ਮਾਰਚ márta mawrth mäerz maalisk márc бер
    මාර්තු មីនា ខែមីនា ማርች
    """,
    """
    april apr avril avr abril abr aprile huhtikuuta huhtikuu apríl aprill aprīlis aprīlī balandžio kwietnia
    kwiecień kwi dubna duben apríla aprila travnja travanj április aprilie prill nisan aprel απριλίου απρίλιος
    απρ апреля апрель апр квітня квітень красавіка април сәуір أبريل أفريل نيسان آوریل اپریل אפריל באפריל
    अप्रैल एप्रिल এপ্রিল ஏப்ரல் ఏప్రిల్ เมษายน เม.ย aprili apirilaren ապրիլ ապրիլի აპრილი ಏಪ್ರಿಲ್ ഏപ്രിൽ એપ્રિલ ਅਪ੍ਰੈਲ
    aibreán ebrill abrëll huhtik ápr кві квіт අප්‍රේල් មេសា ខែមេសា ኤፕሪል አፕሪል
    """,
    """
    may mai mayo maig maio maggio mag mei maj toukokuuta toukokuu maí maijs maijā gegužės maja května květen
    mája svibnja svibanj május mayıs μαΐου μάιος μαΐ мая май травня травень мај мамыр مايو ماي أيار مه مئی מאי
    במאי मई मे মে மே మే พฤษภาคม พ.ค maiatzaren մայիս մայիսի მაისი ಮೇ മേയ് മെയ് મે ਮਈ bealtaine mee toukok тра
    трав මැයි ឧសភា ខែឧសភា ሜይ
    """,
    """
    june jun juni juin junio juny junho xuño giugno giu kesäkuuta kesäkuu júní juuni jūnijs jūnijā birželio
    czerwca czerwiec cze června červen júna jún junija lipnja lipanj juna június iunie iun qershor haziran
    iyun ιουνίου ιούνιος ιουν июня июнь июн червня червень чэрвеня юни јун јуни маусым يونيو جوان حزيران ژوئن
    جون יוני ביוני जून জুন ஜூன் జూన్ มิถุนายน มิ.ย hunyo junie ekainaren հունիս հունիսի ივნისი ಜೂನ್ ജൂൺ જૂન ਜੂਨ
    meitheamh mehefin kesäk черв чер ජූනි មិថុនា ខែមិថុនា ጁን
    """,
    """
    july jul juli juillet juil julio juliol julho xullo luglio lug heinäkuuta heinäkuu júlí juuli jūlijs
    jūlijā liepos lipca lipiec lip července červenec júla júl julija srpnja srpanj jula július iulie iul
    korrik temmuz iyul ιουλίου ιούλιος ιουλ июля июль июл липня липень ліпеня юли јул јули шілде يوليو جويلية
    تموز ژوئیه جولائی יולי ביולי जुलाई जुलै জুলাই ஜூலை జూలై กรกฎาคม ก.ค julai hulyo julie uztailaren հուլիս
    հուլիսի ივლისი ಜುಲೈ ജൂലൈ જુલાઈ ਜੁਲਾਈ iúil gorffennaf heinäk лип ජූලි កក្កដា ខែកក្កដា ጁላይ
    """,
    """
    august aug août agosto ago agost augustus augusti elokuuta elokuu ágúst augusts augustā rugpjūčio sierpnia
    sierpień sie srpna srpen augusta avgusta avgust kolovoza kolovoz augusztus gusht ağustos avqust αυγούστου
    αύγουστος αυγ августа август авг серпня серпень жніўня тамыз أغسطس أوت آب اوت اگست אוגוסט באוגוסט अगस्त
    ऑगस्ट আগস্ট ஆகஸ்ட் ఆగస్టు สิงหาคม ส.ค agustus ogos agt agosti abuztuaren օգոստոս օգոստոսի აგვისტო ಆಗಸ್ಟ್ ഓഗസ്റ്റ്
    ઑગસ્ટ ઓગસ્ટ ਅਗਸਤ lúnasa awst elok agu ags серп අගෝස්තු សីហា ខែសីហា ኦገስት
    """,
    """
    september sep sept septembre septiembre setiembre setembre setembro set settembre syyskuuta syyskuu
    septembris septembrī rugsėjo września wrzesień wrz září septembra rujna rujan szeptember septembrie
    shtator eylül sentyabr σεπτεμβρίου σεπτέμβριος σεπ сентября сентябрь сен вересня вересень верасня
    септември септембар қыркүйек سبتمبر أيلول سپتامبر ستمبر ספטמבר בספטמבר सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর
    செப்டம்பர் సెప్టెంబర్ กันยายน ก.ย setyembre septemba irailaren սեպտեմբեր սեպտեմբերի სექტემბერი ಸೆಪ್ಟೆಂಬರ್
    സെപ്റ്റംബർ સપ્ટેમ્બર ਸਤੰਬਰ sentabr medi syysk szept сент вер සැප්තැම්බර් កញ្ញា ខែកញ្ញា ሴፕቴምበር
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu október oktoober
    oktobris oktobrī spalio października październik paź října říjen októbra oktobra octombrie tetor ekim
    oktyabr οκτωβρίου οκτώβριος οκτ октября октябрь окт жовтня жовтень кастрычніка октомври октобар қазан
    أكتوبر تشرين_الأول اکتبر اکتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் అక్టోబర్ ตุลาคม ต.ค
    oktubre oktoba urriaren հոկտեմբեր հոկտեմբերի ოქტომბერი ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ઑક્ટોબર ઓક્ટોબર ਅਕਤੂਬਰ hydref lokak
    жовт жов ඔක්තෝබර් តុលា ខែតុលា ኦክቶበር
    """,
    """
    november nov novembre noviembre novembro marraskuuta marraskuu nóvember novembris novembrī lapkričio
    listopada listopadu listopad novembra studenoga studeni noiembrie noi nëntor kasım noyabr νοεμβρίου
    νοέμβριος νοε ноября ноябрь ноя листопада листопад лістапада ноември новембар қараша نوفمبر تشرين_الثاني
    نوامبر نومبر נובמבר בנובמבר नवंबर नवम्बर नोव्हेंबर নভেম্বর நவம்பர் నవంబర్ พฤศจิกายน พ.ย nobyembre novemba
    azaroaren նոյեմբեր նոյեմբերի ნოემბერი ನವೆಂಬರ್ നവംബർ નવેમ્બર ਨਵੰਬਰ samhain tachwedd marrask нояб lis лис
    නොවැම්බර් វិច្ឆិកា ខែវិច្ឆិកា ኖቬምበር
    """,
    """
    december dec dezember dez décembre déc diciembre dic desembre des dezembro decembro dicembre desember
    joulukuuta joulukuu detsember decembris decembrī gruodžio grudnia grudzień gru prosince prosinec decembra
    prosinca prosinac decembrie dhjetor aralık dekabr δεκεμβρίου δεκέμβριος δεκ декабря декабрь дек грудня
    грудень снежня декември децембар желтоқсан ديسمبر كانون_الأول دسامبر دسمبر דצמבר בדצמבר दिसंबर दिसम्बर
    डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ธันวาคม ธ.ค disember disyembre desemba abenduaren դեկտեմբեր դեկտեմբերի
    დეკემბერი ಡಿಸೆಂಬರ್ ഡിസംബർ ડિસેમ્બર ਦਸੰਬਰ nollaig rhagfyr jouluk dets груд гру දෙසැම්බර් ធ្នូ ខែធ្នូ ዲሴምበር
    """,
)


def fold_word(word: str) -> str:
    """A month name as the table has it: no case, no accents, no closing stop, and one i ("KASIM", kasım)."""
    if word.isascii():
        return word.lower().rstrip(".")
    parts = composed(word.casefold().rstrip(".").replace("ı", "i"), "NFD")
    return "".join(ch for ch in parts if ch >= "\u0900" or not unicodedata.combining(ch))


def _table() -> dict[str, int]:
    months: dict[str, int] = {}
    for number, names in enumerate(_NAMES, 1):
        for name in names.split():
            months.setdefault(fold_word(name.replace("_", " ").replace(".", " ")), number)
    return months


MONTHS = _table()
"""Month number by folded name."""
_SHORT = 3
"""Letters of names that are words besides ("sie", "lis", "may")."""
SPELLED = frozenset(
    name for names in _NAMES for name in names.split() if len(name) > _SHORT and not {"_", "."} & {*name}
)
"""The names of one word and more letters, as they are spelled: in small letters, with accents."""
