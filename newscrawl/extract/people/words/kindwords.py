"""Words that tell of what kind a name is: a person's, an organisation's, a place's, or nobody's.

Sets of plain words as `lowered` has them, in twenty languages; `names/kinds.py` looks in a name for each.
"""

from __future__ import annotations

from newscrawl.extract.people.words.bodies import BODIES
from newscrawl.extract.people.words.offices import OFFICES, REPORTERS
from newscrawl.known.wordtables import plain_words, words

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
    enviados enviadas envoyés envoyées inviati correspondants corresponsales corrispondenti journalistes
    periodistas jornalistas giornalisti korrespondenten reporterinnen redakteurinnen
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
    comment comments response responses leave leaveacomment leaveareply nocomments commentsoff commentsclosed
    kommentar kommentare keinekommentare sincomentarios comentarios aucuncommentaire commentaires
    edit print archivado archivadoen classe classedans filed filedunder
    nessuncommento commenti geenreacties reacties semcomentarios nenhumcomentario brakkomentarzy
    ingakommentarer ingenkommentarer zadnekomentare nincshozzaszolas niciuncomentariu yorumyok
    tidakadakomentar неткомментариев немаєкоментарів χωρισσχολια لاتوجدتعليقات اضفتعليقا कईटपपणनह
    コメントはありません コメントを書く 暂无评论 暫無評論 发表评论 發表評論 发布于 發佈於
    konukyazar misafiryazar guestcontributor communitycontributor guestauthor guestwriter guestblogger
    """
)
"""What stands in the place of a name where there is none, as bare letters (`markup.text.letters`)."""
