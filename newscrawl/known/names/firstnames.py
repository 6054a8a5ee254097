"""First names: what begins the name of a person where nothing else tells one.

The commonest of languages whose scripts have capitals, in small letters. Those that are words or places as
well ("Grace", "Victoria") are left out: a line that begins with one may be anything. In Vietnam the last name
comes first.
"""

from __future__ import annotations

from newscrawl.known.names.latinfirstnames import LATIN
from newscrawl.known.wordtables import plain_words

_NAMES = LATIN | plain_words(
    """
    άννα αγγελική αθανάσιος αικατερίνη αλέξανδρος αντώνης βασίλης βασιλική γεωργία γιάννης γιώργος δέσποινα
    δημήτρης ειρήνη ελένη ευάγγελος ευαγγελία ηλίας θανάσης θεόδωρος ιωάννα ιωάννης κατερίνα κωνσταντίνα
    κωνσταντίνος κώστας μαρία μαρίνα μιχάλης νίκος πέτρος παναγιώτης παρασκευή σοφία σπύρος στέλλα σταύρος
    χρήστος χριστίνα александар александр александра алексей алина алла алёна анастасия анатолий андрей андрій
    анелия анна антон антония артур артём асен биљана богдан бойко борис боян бојан бранко вадим валентин
    валентина валерий валерия васил василий василь венелин вероника весела веселин весна виктор виктория
    виолета виталий владимир владислав володимир вячеслав віктор вікторія віктоія віталій галина ганна
    геннадий георги георгий гергана глеб горан гордана григорий григорій дарья денис десислава димитър дмитрий
    дмитро драган драгана душан евгений евгения егор екатерина елена елизавета елица емил жанна живко златка
    зоран ивайло иван ивана ивелина иво игорь илья инна ирина йордан йорданка калина камелия катерина кирил
    константин красимир кристина кръстьо ксения лариса леонид лидия людмила максим маргарита мариана марина
    мария марија марко марія микола милан милен милена милица миодраг мирослав мирјана михаил михайло надя
    назар наталия наталья наталія наташа небојша нели ненад никита никола николай нина огнян оксана олег
    олександр олександра олексій олена олеся ольга остап павел павло пенка петр петро петър петя пламен полина
    предраг пётр раде радка радослав роман росица румен румяна руслан саша светлана світлана семён сергей
    сергій силвия симеон слободан снежана соломія софья срђан станимир станислав степан стефан стоян тамара
    тарас татьяна тетяна тимур тијана тодор фёдор цветан юлиан юлия юлія юрий юрій яна ярослав ярослава євген
    євгенія ігор ілля інна ірина јасмина јелена јован јована љиљана nguyễn trần lê phạm huỳnh võ đặng bùi đỗ
    ngô
    abebe abubakar adaeze adem adewale adrián afaq agathe agim agnė aigars aigerim aitor aivars aizhan akosua
    alain aleksei alenka alexandre alexei amaia aminah anca andreea andreja andrey andrius andrás antanas
    antero antónia anvar ardian armin arnar arnel aurel ayesha aysel aytən aziza babatunde bahrom bakyt
    behzod bekele bekir bente besnik birna björgvin bjørg bjørn blaž blerim boštjan brais branimir bryndís
    büşra carles carmela carolyn cemile chloé chukwuma constantin daniyar darja dilnoza dilshod dmitri dmitry
    dolors dragica drita edmond einar eirik ekaterina elnur elçin elín erzsébet eulàlia fadime fatos ferran
    feruza frederik freja fərid gaël gizem gulnara gulnora guðlaugur guðmundur guðrún gëzim göran gülsüm
    günel halldór hanife hannele havva hirut iker ilmari ingibjörg inès iñaki janez jasur jomar jozef jože
    jožef jožefa juozas ján jéssica jóhann jóhanna jón jórunn kadir kagiso kalevi kamran katrín kjeld
    klodiana koldo kristaps kristján kristín kristīne krisztián kwabena kənan ledia liis linnea lluís ludmila
    ludvig madina mads magnús mahmut malika mandla manoel margareta margrét margus marites markéta martín
    maría matej mateja matjaž mercè meritxell meryem meseret miha mikel mimoza mohd mojca montse musa mónika
    narcís nejc nemanja nerea nigar nikolai nikolaj nkosinathi nodira nurlan núria nərgiz olavi olof olusegun
    ornela orxan otabek palesa piet polona primož páll pétur përparim ragnar ravshan riitta rodel rowena
    rustam rósa rūta rəşad salih salvatore sandrine sardor sebastián sergey sevim shavkat sherzod shpend
    sibusiso sigríður sigrún sigurður snorri songül soňa stefán steinunn stjepan syed səbinə tadeja tapio
    tatenda temitope teuta thandiwe tigist tomaž tsegaye tshepo tural ulugbek umida unnur uroš urška uxía
    valbona verónica vladan vugar vüqar yaşar yerlan yetunde yohannes yury zafar zaur zeliha zhanna zodwa
    zulkifli àlex àngels árni ásgeir ásta åsa ólafur óskar øyvind þorsteinn þórunn đorđe ľubica ľudovít
    şerife špela žiga əli
    """
)


def begins_with_first_name(name: str) -> bool:
    """Whether the first word of a name is a common first name, or two of them ("Klaus-Dieter")."""
    first = name.partition(" ")[0]
    first = (first.replace("İ", "i") if first[:1] == "İ" else first).lower()
    one, _, other = first.partition("-")
    return first in _NAMES or (one in _NAMES and other in _NAMES)
