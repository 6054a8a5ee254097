"""Words of sections, regions and parts of pages that are in nobody's name: "United States", "Faits Divers",
"Última Hora", "Live Updates".

They stand beside a day with capitals as names do. Words that are somebody's last name as well ("Hall",
"Street", "Primo") are left out.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

_WORDS = plain_words(
    """
    interview interviews world cup article science nature awards award prize trophy festival family access
    subscriber subscribers newsletter quiz recipe reviews guide guides tips ideas gifts deals results vote
    votes voting explainer explainers investigation investigations events cricket rugby athletics swimming
    championships finals migration refugees refugee roads buses airport airports holidays
    obituary column columns commentary analysis review profile profiles preview previews
    transcript transcripts explained fact-check factcheck homepage
    content update updates live alert alerts notice notices exclusive premium estate change states kingdom
    africa ireland zealand korea league planning interest fiction education now mode map study papers letter
    letters rates error version history health rights policy security supreme middle latin america american
    european europe asia asian britain british england wales council county city district region regional
    national international global local climate environment politics political business economy finance
    sports football soccer basketball baseball hockey tennis crime courts culture arts music movies films
    books travel lifestyle fashion food recipes entertainment celebrity celebrities opinion opinions
    editorials obituaries classifieds weather traffic transport technology tech gaming games videos photos
    gallery audio podcast podcasts newsletters sponsored partner promoted featured trending popular
    recommended breaking latest stories headlines tonight weekly monthly annual website online digital
    edition archive archives listen watch accessibility translate language languages election elections
    coronavirus covid pandemic olympics championship tournament housing property jobs careers retail markets
    stocks inflation budget taxes energy banking insurance personal public private community communities
    government parliament senate congress department military emergency safety wildlife animals wellness
    fitness nutrition mental medical women women's women’s men's kids children families parenting religion
    university college school schools students campus research agriculture farming rural urban industry
    manufacturing automotive motoring aviation infrastructure construction northern southern eastern western
    central upper greater island islands statement release members human interest feature features
    kreis landkreis stadt gemeinde blaulicht politik wirtschaft kultur lokales nachrichten meldungen aktuelles
    aktuell leichte sprache bundesliga liga erste zweite dritte inland ausland gesellschaft wissenschaft
    technik digitales panorama vermischtes ratgeber gesundheit familie bildung schule hochschule umwelt klima
    energie verkehr wetter polizei feuerwehr kirche gericht öffentlicher öffentliche freiwillige neue neues
    weitere heute meinung beitrag bilder werbung startseite themen thema
    faits divers politique économie société actualité actualités france basque locale locales régions
    département nouvelle nouvelles dernière dernières minute coupe ligue championnat santé éducation
    environnement sécurité emploi logement météo loisirs cinéma musique livres communiqué dossier
    última últimas hora noticias noticia política economía sociedad cultura deportes deporte mundo
    internacional nacional ciudad provincia región estados unidos copa américa comunicado prensa salud sucesos
    policiales espectáculos tecnología ciencia educación ambiente opinión turismo gastronomía empresas
    mercados tendencias
    notícias esporte esportes economia saúde cidade cidades brasil brasileirão meio urbana tecnologia educação
    segurança polícia negócios empregos agronegócio campeonato gerais
    cronaca cronache spettacoli attualità ultime notizie serie calcio salute provincia comune
    общество политика экономика культура спорт происшествия новости россии россия недвижимость область район
    город курс валют погода здоровье технологии наука образование главные главное нижний регионы
    thời luật dục thể thao xã khỏe sống lịch
    berita utama jawa barat selatan tengah jakarta gaya hidup sepak bola olahraga ekonomi hukum kriminal
    nasional internasional teknologi otomotif kesehatan pendidikan wisata kuliner nusa tenggara sulawesi
    sumatera kalimantan provinsi kabupaten
    dakika lig kore kültür spor siyaset gündem sağlık eğitim teknoloji
    wiadomości polityka gospodarka miasto powiat gmina zdrowie edukacja technologie rozrywka pogoda
    aktualności zprávy domácí zahraničí ekonomika politika zdraví krimi
    nieuws binnenland buitenland economie politiek cultuur gezondheid regio provincie wetenschap onderwijs
    nyheter lokalt inrikes utrikes hälsa nyheder indland udland erhverv økonomi sundhed
    uutiset kotimaa ulkomaat talous kulttuuri urheilu terveys politiikka
    hírek belföld külföld gazdaság kultúra egészség tudomány
    știri actualitate politică sănătate cultură educație externe
    ειδήσεις πολιτική οικονομία κοινωνία πολιτισμός αθλητικά κόσμος υγεία ελλάδα τοπικά
    """
)
_FIRST = plain_words(
    "new mount fort port san santa sankt saint sainte bad ile île à buenos nuevo nueva puerto porto belo "
    "gran το τα οι la los las il het the der die das liebe lieber dear chers chères geachte estimados "
    "estimadas queridos queridas szanowni drodzy vážení geehrte geehrter geehrtes"
)
"""What places begin with, and papers."""


def is_nameless(name: str) -> bool:
    """Whether a text that looks like a name has a word that is in nobody's, or begins as places do."""
    words = name.lower().split()
    return words[0] in _FIRST or not _WORDS.isdisjoint(words)
