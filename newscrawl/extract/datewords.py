"""Words that dates are written with: month names, marks of the afternoon, names of time zones.

Month names are folded: no case, no accents, no closing stop. A name that stands for another month in one
language is in `BY_LANGUAGE` and counts so on a page in that language only.
"""

from __future__ import annotations

import unicodedata

_NAMES = (
    """
    january jan januar jänner janvier janv enero ene gener janeiro xaneiro gennaio gen januari
    tammikuuta tammikuu janúar jaanuar janvāris janvārī sausio stycznia styczeń sty ledna leden januára
    január januarja siječnja siječanj januara ianuarie ian janar ocak yanvar ιανουαρίου ιανουάριος ιαν
    января январь янв січня січень студзеня януари јануар јануари қаңтар يناير جانفي كانون_الثاني ژانویه
    جنوری ינואר जनवरी जानेवारी জানুয়ারি ஜனவரி జనవరి มกราคม ม.ค januarie urtarrilaren
    """,
    """
    february feb febr februar feber février févr febrero febrer fevereiro fev febreiro febbraio februari
    helmikuuta helmikuu febrúar veebruar februāris februārī vasario lutego luty lut února únor februára
    február februarja veljače veljača februara februarie shkurt şubat fevral φεβρουαρίου φεβρουάριος φεβ
    февраля февраль фев лютого лютий лютага февруари фебруар ақпан فبراير فيفري شباط فوریه فروری פברואר
    फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি பிப்ரவரி ఫిబ్రవరి กุมภาพันธ์ ก.พ pebrero otsailaren
    """,
    """
    march mar mrz märz mär mars marzo març março maart mrt marts maaliskuuta maaliskuu märts martā kovo
    marca marzec března březen marec ožujka ožujak marta március martie mart μαρτίου μάρτιος μαρ марта
    март мар березня березень сакавіка наурыз مارس آذار مارچ מרץ मार्च মার্চ மார்ச் మార్చి มีนาคม มี.ค
    maret mac marso machi martxoaren
    """,
    """
    april apr avril avr abril abr aprile huhtikuuta huhtikuu apríl aprill aprīlis aprīlī balandžio
    kwietnia kwiecień kwi dubna duben apríla aprila travnja travanj április aprilie prill nisan aprel
    απριλίου απρίλιος απρ апреля апрель апр квітня квітень красавіка април сәуір أبريل أفريل نيسان آوریل
    اپریل אפריל अप्रैल एप्रिल এপ্রিল ஏப்ரல் ఏప్రిల్ เมษายน เม.ย aprili apirilaren
    """,
    """
    may mai mayo maig maio maggio mag mei maj toukokuuta toukokuu maí maijs maijā gegužės maja května
    květen mája svibnja svibanj május mayıs μαΐου μάιος μαΐ мая май травня травень мај мамыр مايو ماي
    أيار مه مئی מאי मई मे মে மே మే พฤษภาคม พ.ค maiatzaren
    """,
    """
    june jun juni juin junio juny junho xuño giugno giu kesäkuuta kesäkuu júní juuni jūnijs jūnijā
    birželio czerwca czerwiec cze června červen júna jún junija lipnja lipanj juna június iunie iun
    qershor haziran iyun ιουνίου ιούνιος ιουν июня июнь июн червня червень чэрвеня юни јун јуни маусым
    يونيو جوان حزيران ژوئن جون יוני जून জুন ஜூன் జూన్ มิถุนายน มิ.ย hunyo junie ekainaren
    """,
    """
    july jul juli juillet juil julio juliol julho xullo luglio lug heinäkuuta heinäkuu júlí juuli jūlijs
    jūlijā liepos lipca lipiec lip července červenec júla júl julija srpnja srpanj jula július iulie iul
    korrik temmuz iyul ιουλίου ιούλιος ιουλ июля июль июл липня липень ліпеня юли јул јули шілде يوليو
    جويلية تموز ژوئیه جولائی יולי जुलाई जुलै জুলাই ஜூலை జూలై กรกฎาคม ก.ค julai hulyo julie uztailaren
    """,
    """
    august aug août agosto ago agost augustus augusti elokuuta elokuu ágúst augusts augustā rugpjūčio
    sierpnia sierpień sie srpna srpen augusta avgusta avgust kolovoza kolovoz augusztus gusht ağustos
    avqust αυγούστου αύγουστος αυγ августа август авг серпня серпень жніўня тамыз أغسطس أوت آب اوت اگست
    אוגוסט अगस्त ऑगस्ट আগস্ট ஆகஸ்ட் ఆగస్టు สิงหาคม ส.ค agustus ogos agt agosti abuztuaren
    """,
    """
    september sep sept septembre septiembre setiembre setembre setembro set settembre syyskuuta syyskuu
    septembris septembrī rugsėjo września wrzesień wrz září septembra rujna rujan szeptember septembrie
    shtator eylül sentyabr σεπτεμβρίου σεπτέμβριος σεπ сентября сентябрь сен вересня вересень верасня
    септември септембар қыркүйек سبتمبر أيلول سپتامبر ستمبر ספטמבר सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর
    செப்டம்பர் సెప్టెంబర్ กันยายน ก.ย setyembre septemba irailaren
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu október oktoober
    oktobris oktobrī spalio października październik paź října říjen októbra oktobra octombrie
    tetor ekim oktyabr οκτωβρίου οκτώβριος οκτ октября октябрь окт жовтня жовтень кастрычніка октомври
    октобар қазан أكتوبر تشرين_الأول اکتبر اکتوبر אוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர்
    అక్టోబర్ ตุลาคม ต.ค oktubre oktoba urriaren
    """,
    """
    november nov novembre noviembre novembro marraskuuta marraskuu nóvember novembris novembrī lapkričio
    listopada listopadu listopad novembra studenoga studeni noiembrie noi nëntor kasım noyabr
    νοεμβρίου νοέμβριος
    νοε ноября ноябрь ноя листопада листопад лістапада ноември новембар қараша نوفمبر تشرين_الثاني
    نوامبر نومبر נובמבר नवंबर नवम्बर नोव्हेंबर নভেম্বর நவம்பர் నవంబర్ พฤศจิกายน พ.ย nobyembre novemba
    azaroaren
    """,
    """
    december dec dezember dez décembre déc diciembre dic desembre des dezembro decembro dicembre
    desember joulukuuta joulukuu detsember decembris decembrī gruodžio grudnia grudzień gru prosince
    prosinec decembra prosinca prosinac decembrie dhjetor aralık dekabr δεκεμβρίου δεκέμβριος δεκ
    декабря декабрь дек грудня грудень снежня декември децембар желтоқсан ديسمبر كانون_الأول دسامبر
    دسمبر דצמבר दिसंबर दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ธันวาคม ธ.ค disember disyembre desemba
    abenduaren
    """,
)

BY_LANGUAGE = {"hr": {"listopada": 10, "listopad": 10, "lip": 6, "srp": 7}, "mk": {"мај": 5}}
"""Month names that mean another month in this language."""

ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120,
    "mesz": 120, "eet": 120, "sast": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180, "gst": 240,
    "pkt": 300, "ist": 330, "npt": 345, "wib": 420, "ict": 420, "hkt": 480, "sgt": 480, "awst": 480,
    "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180,
    "ast": -240, "adt": -180, "edt": -240, "est": -300, "cdt": -300, "cst": -360, "mdt": -360, "mst": -420,
    "pdt": -420, "pst": -480,
}  # fmt: skip
"""Minutes east of UTC by zone name."""

SEASONAL = {"et": "America/New_York", "ct": "America/Chicago", "pt": "America/Los_Angeles"}
"""Names whose offset depends on the season, with their zone."""

AFTERNOON = {"pm", "p", "下午", "晚上", "오후", "午後", "μμ", "م", "مساء"}
MORNING = {"am", "a", "上午", "早上", "오전", "午前", "πμ", "ص", "صباحا"}


def fold_word(word: str) -> str:
    """A month name as the table has it: no case, no accents, no closing stop."""
    if word.isascii():
        return word.lower().rstrip(".")
    parts = unicodedata.normalize("NFD", word.casefold().rstrip("."))
    return "".join(ch for ch in parts if ch >= "\u0900" or not unicodedata.combining(ch))


def _table() -> dict[str, int]:
    months: dict[str, int] = {}
    for number, names in enumerate(_NAMES, 1):
        for name in names.split():
            months.setdefault(fold_word(name.replace("_", " ").replace(".", " ")), number)
    return months


MONTHS = _table()
"""Month number by folded name."""
