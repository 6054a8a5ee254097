"""Words that bylines hold beside names: "by", "and" and "author", and what somebody does.

Alternatives of regular expressions, in twenty languages.
"""

from __future__ import annotations

from newscrawl.known.wordtables import words

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
