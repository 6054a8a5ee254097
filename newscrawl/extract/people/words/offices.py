"""What the desks of papers, and those who report for them, are called where a page has no person to name.

"Redakcija", "Web Desk" or "Our Correspondent" stand in the data as persons do. Words that somebody may be
called by as well are left out ("Tim", "Leder", "Hina").
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

OFFICES = plain_words(
    """
    digital agences nachrichtenagentur newswire leserbrief leserreporter pressemitteilung agensi agències
    agència axencias agentziak agjencitë agencije agentúry agenții agenţii agenzia equipe folhapress conteúdo
    redacção assessoria comunicato lettere ingezonden redacció erredakzioa taldea albistegiak redacția
    redacţia redactia redacție redacţie echipa știri ştiri comunicat redakcia redakcija redakcije redakcijos
    redaksi redaksia uredništvo spravodajstvo zpravodajství inzerce materiał dział zespół gazeta gazety
    dziennik głos kurier deník denník noviny novosti vesti vijesti glasnik nyhetsbyrån nyhetsdesken
    pressmeddelande pressemeddelelse insändare læserbrev leserinnlegg vaktsjef uutispäivystys pääkirjoitus
    sanomat uutiset ritstjórn fréttastofa aðsent blaðið naujienų žinių skyrius ziņu nodaļa pressiteade
    juhtkiri szerkesztősége hírek rovat rovatunk sportrovat munkatársunktól servisi haberler haberleri
    gazetesi σύνταξη σύνταξης ομάδα γραφείο δελτίο εφημερίδα отдел отдела служба пресс-служба прес-служба
    пресслужба лента новости новостей вести газета редакція редакции редакцията редакционен екип екипът новини
    відділ стрічка агенции агенције агенція вісник редакција რედაქცია ამბები խմբագրություն ծառայություն ክፍል
    هيئة فريق قسم القسم أسرة غرفة وكالة وكالات الأخبار أخبار التحرير صحيفة جريدة מערכת חדשות החדשות סוכנויות
    שירות דסק تحریریه گروه سرویس خبرگزاری روزنامه هیئت ڈیسک نیوز डेस्क ब्यूरो टीम एजेंसी न्यूज न्यूज़ डिजिटल ऑनलाइन
    वृत्तसंस्था संपादकीय ডেস্ক নিউজ অনলাইন সম্পাদকীয় டெஸ்க் குழு செய்திப்பிரிவு ഡെസ്ക് ന്യൂസ് กองบรรณาธิการ ทีมข่าว ผู้สื่อข่าว
    โต๊ะข่าว liputan berita báo soạn nhóm jornal diario diário correo correio giornale corriere quotidien
    courrier communications marketing kommunikation pressestelle öffentlichkeitsarbeit comunicación
    comunicação comunicazione prensa newsdesk content contents branded advertorial advertorials sponsored
    promoted syndicated syndication feed rss chatgpt contributed contribution letters relations column
    columns commentary studio gastautor gastautorin gastautoren gastbeitrag gastbeiträge presseportal
    nachrichtendienst communiqué
    rédactionnel sponsorisé collectif publirreportaje patrocinado patrocinada contenido sponsorizzato ufficio
    publieditorial persbericht gesponsord gastauteur gastredacteur annons gästskribent gästskribenter sponsrat
    sponsorowany sponzorované реклама рекламы рекламная релиз спецпроект sponsorlu içerik bülteni hirdetés
    sajtóközlemény támogatott siaran konten redaksiya redaksiyası tahririyat nachrichten mediengruppe
    newyddion readers autorenteam kollektiv kolektiv opinion politik kultur
    """
)
"""Desks, what else is signed for all of them, and what papers call themselves."""
OFFICE_ENDINGS = (
    "redaktion",
    "redaktionen",
    "redaksjonen",
    "redactie",
    "toimitus",
    "toimetus",
    "zeitung",
    "meldung",
    "mitteilung",
    "bericht",
    "veröffentlichung",
    "összeállítás",
)
"""What long words for a desk, or for a paper, end in."""
OFFICE_BEGINNINGS = ("กองบรรณาธิการ", "ทีมข่าว", "ผู้สื่อข่าว", "โต๊ะข่าว", "ศูนย์ข่าว", "สำนักข่าว")
"""What they begin with in Thai, which puts no blank behind it."""
REPORTERS = plain_words(
    """
    contributing ведущий ведущая
    our own notre nuestro nuestra onze sports local colaboração corresponsal colaborador colaboradora enviado
    enviada especial servicio redactor redactora verslaggever redacteur dopisnik dopisnica novinar novinarka
    correspondente redator redatora blogger bloggers собкор
    urednik urednica szerkesztő hírszerkesztő újságíró muhabir muhabiri gazeteci köşe editörü yazarı yazı
    işleri müdürü toimittaja blaðamaður ajakirjanik gazetari gazetare kontributor redaktur wartawan pengarang
    mwandishi waandishi wetu maalum mhariri συντάκτης συντάκτρια новинар новинарка дописник кореспондент
    кореспондентка مراسلنا المحرر مراسل محرر صحفي כתבנו כתבי כתב כתבת خبرنگار سردبیر نامہ رپورٹر نمائندہ
    خصوصی संवाददाता प्रतिनिधी प्रतिनिधि पत्रकार প্রতিবেদক সংবাদদাতা প্রতিনিধি রিপোর্টার நிருபர் செய்தியாளர் ലേഖകൻ
    പ്രതിനിധി
    """
)
"""Those who report, and whose."""
