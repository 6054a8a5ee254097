"""What a page asks for right behind a short text: that a reader sign in, register or pay to read the rest.

Elsewhere on a page, and behind a long text, such words tell nothing: scripts keep walls ready for other
pages, and offers and comments speak alike (`docs/metadata.md`). Right behind a few paragraphs they are the
wall. A line says both, what is to be done and that it is done to read this, or it says for whom this is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from newscrawl.extract.access.leftunread import LEFT_STEMS, tells_what_is_left
from newscrawl.extract.access.subscribersonly import MEMBERS, PAYERS, asks_for_consent, is_for
from newscrawl.known.sought import Sought

_LONGEST = 240
"""Characters of a line that are looked at: by then it has said what it is."""


class _Asking(NamedTuple):
    """How a language says that something is to be done to read this, and what is. Lines that say the first
    have one of some letters, which are looked for before."""

    letters: tuple[str, ...]
    reading: re.Pattern[str]
    doing: re.Pattern[str]


def _asking(letters: str, reading: str, doing: str) -> _Asking:
    return _Asking(tuple(letters.split(",")), re.compile(reading), re.compile(doing))


LANGUAGES = (
    _asking(
        "reading,read on,read more,read th,read full,read rest,access ,view ,see th,unlock ",
        r"(?:continue|keep|finish) reading"
        r"|(?<!be )(?<!been )read on\b(?! (?:the|an?|our|their|its|his|her|my|page)\b)"
        r"|^\W*(?:please )?(?:subscribe|log ?in|sign ?in|register|join)(?: now| here)? to read more\W*$"
        r"|(?:read|access|view|see|unlock) (?:to )?"
        r"(?:this|(?:the )?(?:rest|full|whole|entire|remain\w*)(?: of (?:this|the))?)"
        r"(?: (?:article|story|post|text|content|column|piece|page)|\W*$)|read (?:the article|this report)",
        r"log(?:ged)? ?-?in|sign(?:ing|ed)? ?-?(?:in|up)|regist(?:er|ration)|subscri|\bjoin\b|account|member"
        r"|\b(?:free|your(?: \S+)?) trial\b|\bad ?-?block|for (?:just|only) [£$€]",
    ),
    _asking(
        "lesen,lies weiter,zulesen,ganzen ,vollständigen ,kompletten ,schalten",
        r"weiter ?(?:zu)?lesen|lies weiter"
        r"|(?:artikel|beitrag|text) (?:(?:ganz|vollständig|komplett) )?(?:zu )?lesen"
        r"|(?:ganzen|vollständigen|kompletten) (?:artikel|beitrag|text)|frei(?:zu)?schalten",
        r"anmeld|\bmelden? (?:sie s|d)ich\b|(?:ein)?logge|registrier|abo\b|abonn|\w\+(?!\w)|kostenlos|testen"
        r"|probe|werde\w* (?:jetzt )?mitglied|tagespass|für (?:nur )?\d+(?:,\d\d)? ?(?:€|euro)",
    ),
    _asking(
        "lire ,lecture,intégralité,totalité,lisez la",
        r"(?:lire|lisez) la suite|(?:poursuivre|continuer) (?:la|votre) lecture|lire (?:cet|l['’]) ?article"
        r"|(?:l['’]intégralité|la totalité) de (?:cet|l['’]) ?article",
        r"abonn|connect|inscri|compte|identifi",
    ),
    _asking(
        "leyendo,leer ",
        r"(?:seguir|continuar) leyendo|leer (?:el|la|este|esta) (?:resto|artículo|nota|noticia|contenido)",
        r"suscr|regístr|registr|inicia\w* sesión|accede|hazte|socio|cuenta",
    ),
    _asking(
        "lendo,a ler,leitura,ler o ,ler a ,ler est",
        r"(?:continu\w+|seguir) (?:lendo|a ler|a leitura)"
        r"|ler (?:o|a|este|esta) (?:resto|artigo|matéria|notícia)",
        r"assin|cadastr|login|entrar\b|regist|inicie sessão|conta\b",
    ),
    _asking(
        "leggere,lettura",
        r"(?:continua(?:re)?|proseguire) (?:a leggere|la lettura)"
        r"|leggere (?:il resto|tutto|l['’]articolo|questo articolo|l['’]intero)",
        r"abbon|acced|registr|login|iscri",
    ),
    _asking(
        "lezen,lees ",
        r"(?:verder|door) ?(?:te )?lezen|lees (?:dit (?:artikel|verhaal)|het hele)"
        r"|(?:dit|het|hele|volledige) (?:artikel|verhaal) (?:te )?lezen",
        r"log ?in|inlog|abonn|registreer|account|lid\b",
    ),
    _asking(
        "läsa,læs,lese ",
        r"fortsätta? läsa|fortsett\w* å lese|fortsæt\w* med at læse"
        r"|(?:läsa|læse?|lese) (?:v[ia]?dare|videre|resten|artikeln|artiklen|artikkelen|saken"
        r"|hel[ae](?: (?:arti|sak|text|tekst|nyhet|stor|histor|inl|inn|ind)|\W*$))",
        r"logg?a? in|log ind|prenumer|abonn|konto|regist|bliv? (?:kund|medlem)|opret|køb|kjøp",
    ),
    _asking(
        "luke,lue ko",
        r"lukeaksesi|lue koko|jatkaa? lukemista|lukea (?:koko|jutun)",
        r"kirjau[dt]u|tilaa|tunnus|rekister",
    ),
    _asking(
        "czyta,dalsz",
        r"czytać dalej|czytaj (?:dalej|cały|całość)|przeczytać (?:cały|całość|resztę|artykuł)"
        r"|dalszej części|dalsza część (?:artyk|tekst|materia)",
        r"zalog|subskry|prenumer|wykup|zarejestr|kont[oa]\b",
    ),
    _asking(
        "číst,čten,číta,celý čl,čtěte",
        r"číst (?:dál|celý|dále)|ve čtení|dočíst|čítať ďalej|v čítaní"
        r"|čítajte ďalej|čtěte dál|kn[ěi]te si (?:celý )?člán",
        r"p[řr]ihl|p[řr]edpl|registr|od[eo]?mkn",
    ),
    _asking(
        "чита,честь",
        r"(?:читать|честь) (?:дал|стат|матер|полн|весь|целик|текст)|продолж\w+ чтение"
        r"|читати (?:дал|стат|матер|повн|текст)|продовж\w+ читан",
        r"войд|зайд|войти|увійд|увійти|подпи|підпи|регистр|реєстр|оформите|авториз|передпл",
    ),
    _asking("oku", r"okumaya devam|devamını oku|tamamını oku|haberi oku", r"abone|üye|giriş yap|kayıt ol"),
    _asking(
        "olvas,teljes ",
        r"(?:tovább|végig) ?olvas|olvass\w* tovább|teljes (?:cikk|írás|tartalom)",
        r"előfizet|fizess\w* elő|bejelentkez|jelentkezz\w* be|regisztrál|belép",
    ),
    _asking(
        "lectura,să cit,citi ",
        r"continua (?:lectura|să cit)|citi (?:tot|articol|integral)",
        r"abon|autentific|cont\b|înregistr",
    ),
    _asking(
        "पढ़ने,पढ़ें",
        r"(?:पूर[ाी]|आगे)(?: \S+)? ?(?:पढ़ने|पढ़ें)",
        r"सब्सक्राइब|सदस्य|लॉग ?इन|साइन|रजिस्टर",
    ),
    _asking("続き,全文", r"続き(?:を|は|が|も)|全文(?:を|は|が)", r"会員|登録|ログイン|購読|有料"),
    _asking(
        "阅读,閱讀,全文,剩,本文,余下,餘下",
        r"(?:继续|繼續|查看|阅读|閱讀)(?:阅读|閱讀|全文|剩余|剩餘|本文|余下|餘下)",
        r"登录|登入|订阅|訂閱|付费|付費|会员|會員|注册|註冊",
    ),
    _asking(
        "읽,보",
        r"계속 ?(?:읽|보)|이어서 ?(?:읽|보)|(?:기사|전문)(?:을|를) ?(?:모두|끝까지|읽|보(?![내냅]))",
        r"로그인|구독|회원|가입",
    ),
    _asking(
        "čita,preber,celot",
        r"čitajte (?:cijeli član|ce[ol]\w* (?:član|tekst)|dalje)|nastavak članka|celot\w+ član",
        r"pretplat|prijav|registr|naročn",
    ),
    _asking(
        "edasi,kogu s,artikkel on tellija",
        r"edasi lugemiseks|loe edasi|kogu sisu|artikkel on tellija",
        r"\btell|digipaket|logi sisse|vormista",
    ),
    _asking("lasīt,lasi t", r"lasīt (?:tālāk|visu|pilnu)|lasi tālāk", r"abon|pieslē|reģistr"),
    _asking(
        "skaity",
        r"norėdami skaityti|skaitykite toliau|skaityti visą straipsn|tęsti skaitym",
        r"prenumer|prisijun|registr|užsisak",
    ),
    _asking("чете", r"четете (?:цял|нататък|остан|пълн)|четенето", r"абон|регистр|впиш|вход\b"),
    _asking(
        "đọc ,xem t",
        r"(?:đọc|xem) (?:tiếp|(?:toàn bộ|đầy đủ) (?:bài|nội dung))",
        r"đăng nhập|đăng ký|mua gói|thuê bao",
    ),
    _asking(
        "membaca,baca ",
        r"melanjutkan membaca|lanjut (?:mem)?baca|membaca (?:artikel|berita|konten|secara lengkap|selengkap)",
        r"langgan|log ?in\b|log masuk|akun\b|daftar(?:kan)? (?:sekarang|dulu|untuk|jadi)",
    ),
    _asking(
        "διαβάσ,ανάγνωση",
        r"διαβάσετε (?:ολόκληρο|όλο|το υπόλοιπο|τη συνέχεια)|συν[εέ]χ\w+ τη[νς]? ανάγνωση",
        r"συνδεθ|σύνδεση|εγγραφ|εγγραφείτε|συνδρομ|λογαριασμ",
    ),
    _asking("קריא,לקרוא", r"המשך ה?קריאה|להמשיך לקרוא|לקריאת (?:הכתבה|המאמר)", r"מנוי|ירשמ|להירשם|התחבר"),
    _asking("อ่าน", r"อ่าน(?:ต่อ|ฉบับเต็ม|ทั้งหมด)", r"สมัครสมาชิก|เข้าสู่ระบบ|ลงทะเบียน"),
    _asking("قراءة", r"(?:متابعة|مواصلة|إكمال) (?:ال)?قراءة", r"اشترك|سجل|تسجيل|الاشتراك|للمشتركين"),
)
_BY_LETTERS = {letters: one for one in LANGUAGES for letters in one.letters}
_STEMS = Sought((*_BY_LETTERS, *PAYERS, *MEMBERS, *LEFT_STEMS))
"""One of these has each line that asks or says so."""


def asks_for_account(lines: Sequence[str], own: Collection[int] = ()) -> list[int]:
    """Which of some lines ask readers to sign in or pay for the rest of an article, or say that it is not for
    all. `own` are the places of those that may be the article's."""
    each = [" ".join(line[:_LONGEST].lower().split()) for line in lines]
    if not _STEMS.any_in(" ".join(each)):  # as on most pages
        return []
    told = {at: said for at, said in enumerate(each) if _STEMS.any_in(said) and not asks_for_consent(said)}
    text = "\n".join(told.values())
    askings = {asking for letters, asking in _BY_LETTERS.items() if letters in text}
    payers = [word for word in PAYERS if word in text]
    readers = [*payers, *[word for word in MEMBERS if word in text]]
    return [
        at
        for at, said in told.items()
        if is_for(payers if at in own else readers, said)
        or tells_what_is_left(said)
        or any(one.reading.search(said) and one.doing.search(said) for one in askings)
    ]
