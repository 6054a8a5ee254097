"""Words that bylines hold beside names: "by" and "author", roles, what organisations are called.

Alternatives of regular expressions (`words`) or sets of plain words (`plain_words`), in twenty languages. The
sets of what is looked for in a name are as `lowered` has them.
"""

from __future__ import annotations

from newscrawl.extract.people.words.bodies import BODIES
from newscrawl.extract.people.words.offices import OFFICES, REPORTERS
from newscrawl.known.wordtables import plain_words, words

NOUNS = words(
    r"""
    posted published written writing reported reporting submitted created edited reviewed article story
    curated compiled authored contributed penned words text report analysis opinion photos photo
    interview post eingestellt veröffentlicht verfasst geschrieben gepostet publiziert erstellt
    gespeichert publié fotos foto bilder écrit rédigé escrito publicado scritto pubblicato geschreven
    skrevet skriven napisała napisał опубликовал entrevista entretien intervista intervju wywiad
    haastattelu reportaje reportagem gastartikel gastblog article\sinvité autorin autoren autores autors
    autore autor autora autoras auteurs auteur authors author verfasserin verfasser beitrag kommentar
    kolumne essay reportage analyse gastbeitrag protokoll bericht penulis pewarta editor reporter
    journalist texte text tekst texto testo yazar yazan текст авторы автор автори redaktion redaktor
    redakteurin redakteur 责任编辑 编辑 責任編輯 編輯 作者 記者 记者 文 撰文 글 글쓴이 기자명 작성자
    aufgezeichnet protokolliert
    zusammengestellt recherchiert autorka autorky autorė autors haber yazı röportaj συντάκτης συντάκτρια
    κείμενο ρεπορτάζ szerző szerzők szöveg kirjoittaja kirjoittanut teksti аутор redaktur rezension
    rezensiert eintrag eingetragen aufgeschrieben mitgeteilt gemeldet blogbeitrag ersteller posté
    enviado posteado geplaatst gepost ingezonden napisane opublikowane dodane wysłane upplagd diposting
    ditulis публикувано skrivet postat publicerat publicerad inlagd publisert indsendt udgivet forfatter
    författare skribent लेखक लेखिका रिपोर्ट रिपोर्टर संवाददाता प्रस्तुति লেখক প্রতিবেদক نویسنده گزارش
    تقرير إعداد الكاتب כתב כותב เรื่อง propos\srecueillis recueillis? a\scura intervista\sa\scura
    articolo\sa\scura servizio\sa\scura testo\sa\scura tác\sgiả mis\sen\sligne lagt\sinn inlagt ecrit
    publicada publicadas wysłany wysłano zamieszczone zamieszczony opublikowany inskickad submetido
    interview\sgeführt gespräch\sgeführt redactado redigido elaborado editado creado recueilli
    """
)
KINDS = words(
    r"""
    remarks speech keynote testimony rede ansprache discours allocution discurso discorso toespraak
    exclusive column commentary sermon dispatch interviewed soumis sent\sin press\srelease news\srelease
    media\srelease spielbericht erfahrungsbericht reisebericht nachbericht vorbericht gastkommentar leserbrief
    leitartikel predigt andacht buchbesprechung filmkritik konzertkritik glosse eingereicht opinie gastblog
    filed debat kronikk krönika ledare insändare innsendt
    review recap preview feature profile recipe live\sreporting recension debatt anmeldelse klumme nedtecknat
    chronique enquête récit billet tribune crónica columna inchiesta crônica coluna recensie verslag firma
    redacción redaccion redação redazione rédaction
    """
)
"""Further words for a text that only stand before one for "by", and no colon."""
COLONS = words(
    r"""
    wartawan jurnalis laporan kontributor jornalista giornalista toimittaja redactor redactora periodista
    journaliste tudósító újságíró корреспондент журналист журналистка обозреватель кореспондент dziennikarz
    dziennikarka opracowanie przygotował przygotowała korespondent zpravodaj redaktorka corespondent jurnalist
    correspondent correspondente corrispondente corresponsal verslaggever redacteur reporteris žurnalistas
    новинар новинарка журналіст журналістка novinar novinarka gazeteci δημοσιογράφος
    """
)
"""What makes a byline only with a colon."""
LABELS = (
    r"author\(s\)|autor(?:/a|@|\((?:a|as|es|i)\))s?|auteur(?:[·.]e|\(e\))[·.]?s?"
    r"|(?:doda|napisa|opublikowa)ł\(a\)|writers?|byline"
    r"|(?:redacci[oó]n|redação|redazione|rédaction|firma)(?=\s?:)"
    rf"|(?:{COLONS})(?=\s?[:：])"
)
"""Such words that leave open how many wrote it and of which sex, and those that only a colon makes one."""
BYS = words(
    r"""
    by von vom par por di door af av przez автор от oleh od tarafından מאת كتب كتبت بقلم โดย írta napsal
    napsala пише пишет пишут piše oprac\.? opracował opracowała rozmawiał rozmawiała γράφουν bởi escribe
    escriben muhabir γράφει(?:\s[οη](?=\s))? γράφει द्वारा દ્વારા vložil vložila publikoval publikovala
    dodał dodała wpisał wpisała beküldte опубликовал опубликовала написал написала
    автором добавил добавила разместил разместила записал записала беседовал беседовала подготовил подготовила
    спілкувалася спілкувався розмовляла розмовляв підготувала підготував записав
    รายงานโดย เขียนโดย
    """
)
WRITTEN_BY = words(
    r"""
    αναρτήθηκε\sαπό bejegyezte gönderen scritto\sda pubblicato\sda postato\sda inserito\sda inviato\sda
    articolo\sdi testo\sdi article\sde article\sinvité\sde billet\sinvité\sde texte\sde artículo\sde
    entrada\sinvitada\sde post\sinvitado\sde guest\spost\sfrom gastblog\svan texto\sde artigo\sde
    postado\spor bericht\svan
    van\sonze\s(?:verslaggever|verslaggeefster|redacteur|redactrice|correspondent|correspondente)
    as\stold\sto das\s(?:interview|gespräch)\sführten? die\sfragen\sstellten? entretien\sréalisé\spar
    opgetekend\sdoor δημοσιεύθηκε\sαπό publikuar\snga scris\sde נכתב\sעל\sידי פורסם\sעל\sידי
    נשלח\sעל\sידי نشر\sبواسطة نشرت\sبواسطة أرسلت\sبواسطة نوشته\sشده\sتوسط ارسال\sشده\sتوسط
    منتشر\sشده\sتوسط được\sviết\sbởi viết\sbởi đăng\sbởi
    """
)
BYS += f"|{WRITTEN_BY}"
AND = words("and und et oraz и і és și with & + و और तथा").replace("+", r"\+")
AND_IN_SMALL = words("y e en og och ja ve dan mit avec con com i και")
"""What means "and" in small letters only: else it is an initial or a name ("Michael E Mann", "Dan Moss")."""
ANDS = f"{AND}|{AND_IN_SMALL}"
DUTIES = words(
    """
    senior staff special deputy executive managing contributing guest freelance sports? writers? reporters?
    editors? correspondents? columnists? critics? contributors? publishers? producers?
    (?:photo)?journalist(?:s|in|en)?
    correspondante?s? envoyée?s? journalistes? rédact(?:eur|rice) redakteur(?:in)? reporterin reporteren
    korrespondent(?:in)? volontär(?:in)? kommentator ledarskribent krönikör blaðamaður corresponsal(?:es)?
    periodistas? redactora? enviad[oa] jornalista repórter giornalista inviat[oa] corrispondente verslaggever
    redacteur (?:chef)?redakt[öø]r dziennikar(?:z|ka) redaktor(?:ka)? toimittaja корреспондент
    журналист(?:ка)? обозреватель
    """
)
"""What begins the words for what somebody does, right behind a name."""
ROLES = REPORTERS | plain_words(
    """
    editor correspondent correspondents reporter reporters writer writers journalist journalists
    journalistin columnist columnists critic critics redakteur redakteurin redakteuren redakteuri redaktør
    redaktørin redaktøren redaktøri redaktör redaktörin redaktören redaktöri redaktor redaktorin redaktoren
    redaktori korrespondent korrespondentin autor autorin author chief director producer photographer
    fotograf fotografin professor analyst contributor follow published updated posted read view more share
    comment subscribe newsletter minuten minutes lesezeit reading profil profile bio email twitter facebook
    instagram linkedin bluesky mastodon leiter leiterin mitarbeiter mitarbeiterin chefredakteur
    chefredakteurin корреспондент редактор журналист kolumnist kommentator reportage contact kontakt image
    photo picture quelle credit senior deputy head special guest former freelance freie freier yesterday ago
    uhr all posts articles see copyright stand alle beiträge artikel anzeigen über kommentar kommentare
    leave category categories theme inhalte publiziert bewertung bewerten login anmelden scholar attorney
    manager advertisement monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag samstag sonntag size veröffentlicht pub text register log sign quellen anzeige
    gespräch print drucken mehr weitere letzte last next previous lunes martes miércoles jueves viernes
    sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche click here antworten reply kolumne
    youtube unsplash pixabay shutterstock imago getty google filed account logout username submitted related
    stories reporting nr tel telefon fax datum secretary treasurer chairman chairwoman chairperson
    vorsitzender contacts partner associate counsel
    volontär volontärin chefredaktör chefredaktør ledarskribent blaðamaður
    periodista jornalista giornalista journaliste dziennikarz dziennikarka publisher photojournalist
    vorsitzende schriftführer schriftführerin pressewart pressewartin kassenwart obmann obfrau tüm yazıları
    جميع المقالات مقالات المزيد הכתבות כתבות همه مطالب teilen partager compartir condividi udostępnij
    megosztom megosztás suivre seguir поделиться paylaş riproduzione riservata fotógrafo fotógrafa photographe
    fotografo fotografa fotojornalista photojournaliste fotoperiodista correspondant correspondante stagiaire
    """
)
ROLE_ENDINGS = words("leiter redakteur korrespondent reporter sprecher berater forscher direktor journalist")
ORGANISATIONS = (
    OFFICES
    | BODIES
    | plain_words(
        """
    agency agencies agence agencia agência agencja agencias agências agenzie press news presse media medien
    redaktion redaktionsteam redaction team staff desk bureau newsroom editor editors editorial redacción
    redaccion rédaction redazione redactie reuters afp ap dpa apa pti ani ians efe ansa tass xinhua bloomberg
    belga anp sid kna epd upi associated trust times post standard zeitung journal radio tv online magazin
    magazine network group gruppe gmbh ltd inc llc service services association institut institute instituto
    university universität foundation stiftung verband verein ministry ministerium office council committee
    agentur agenturen wire redakce redakcja редакция редакції агентство toimitus szerkesztőség servizio
    agerpres mti ritzau ntb tt stt lusa cna kyodo yonhap interfax unian bbc cnn npr sport daily herald
    guardian tribune company verlag blog club community ajansi haber polizei zentrum bundesamt landesamt stadt
    gesellschaft redação redacao anstalt landesanstalt feuerwehr abteilung συντακτικη συντακτική webdesign
    webagentur internetagentur werbeagentur today fraktion bundestagsfraktion partei department hospital
    groupe gruppo grupo grupa college school museum library society clinic centre theatre police affairs
    universidad universidade université università universiteit universitet uniwersytet univerzita museo
    musée ministère ministerio ministero ministerie fundación fundação fondation fondazione stichting
    asociación associazione tribunal tribunale gericht amtsgericht landgericht juzgado rechtbank magistrates
    lg olg ovg bgh lag gazette dispatch enquirer inquirer examiner courant newspaper newspapers tennessean
    statesman chronicle telegraph sentinel republic observer advertiser democrat bulletin globe citizen
    express independent program programme initiative laboratory alliance coalition forum studios partners
    associates
    landkreis gemeinde gemeente kommune kommun mairie ayuntamiento prefeitura
    """
    )
)
SHORT_FORMS = plain_words("efe sid ani ansa ap apa tt cna lusa tass stt anp mti epd upi kna ntb")
"""Short forms of agencies that are first names as well ("Sid Moss") but alone and in capitals."""
COMPANIES = words("AG SE KG SA PLC Plc plc NV BV")
"""Endings of companies' names, which in other letters are parts of people's ("Park Se Ri", "Maria de Sa")."""
PLACES_AND_DAYS = frozenset(
    " ".join(name.split("_"))
    for name in plain_words(
        """
        new_delhi navi_mumbai greater_noida new_york los_angeles san_francisco washington_dc washington_d.c.
        hong_kong kuala_lumpur abu_dhabi tel_aviv addis_ababa cape_town buenos_aires mexico_city
        ciudad_de_méxico são_paulo rio_de_janeiro den_haag नई_दिल्ली নয়াদিল্লি ਨਵੀਂ_ਦਿੱਲੀ புது_தில்லி hà_nội
        hồ_chí_minh đà_nẵng תל_אביב באר_שבע اسلام_آباد نئی_دہلی thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy
        chủ_nhật יום_ראשון יום_שני יום_שלישי יום_רביעי יום_חמישי mon tue tues wed thu thur thurs fri sat di mi
        do fr sa so lun mer jeu ven dim יום_שישי یک_شنبه دو_شنبه سه_شنبه چهار_شنبه پنج_شنبه
        """
    )
)
"""Places and days of more than one word, and short forms of days, in lower case: alone they are no name."""
PARTICLES = plain_words(
    """
    von van vom der den de del della di da do dos das du la le el al bin ibn ben bint abu y e i und zu zur ten
    ter af av til dit st mac mc ap los las 't ’t binti binte wa med. phil. rer. nat. jur. habil. h.c. med phil
    dela delos degli ul ur ud де фон ван дер бин ибн аль
    """
)
"""Words in names that have no capital."""
NOBODY = plain_words(
    """
    admin administrator author autor autorin unknown anonymous anonym none null undefined user useradmin
    webmaster editor root wordpress na adminuser siteadmin staff home about me uns uber kontakt contact red
    redaktor default system false true wordpressadmin unbekannt gast guest privatenachricht privatemessage
    sendmessage sendprivatemessage nachrichtsenden homepagebesuchen visithomepage viewprofile profilansehen
    superuser superadmin wpadmin administrador administrateur amministratore yonetici администратор админ
    webadmin loremipsum johndoe janedoe maxmustermann
    адміністратор адмін noauthor postauthor notspecified name authorname yourname web test invite invitada
    invitado ospite convidado convidada gosc гость ctenar uncategorized notavailable variousauthors
    multipleauthors severalauthors various multiple several contributors trendingnow tba tbd
    konukyazar misafiryazar
    """
)
"""What stands in the place of a name where there is none, as bare letters."""
