"""First names: what begins the name of a person where nothing else tells one.

The commonest of languages whose scripts have capitals, in small letters. Those that are words or places as
well ("Grace", "Victoria") are left out: a line that begins with one may be anything. In Vietnam the last name
comes first.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

_NAMES = plain_words(
    """
    aad aarav aaron aart achieng achim adam adebayo adela adina aditi aditya adolfo adriaan adrian adriana
    adrien adèle afonso agata agnieszka agnès agron agus agustín ahmad ahmet aiga aija ainar ainhoa aino
    aivar ajay akash akinyi alan alba albano albert alberto alec alejandra alejandro aleksandar aleksander
    aleksandra alena alessandra alessandro alessia alexander alexandra alexandru aleš alfonso alfred
    alfredo algis ali alice alicia alina aline alison alžbeta amadeu amalia amanda amandine ambra amina
    amit amparo amy amélie ana-maria anabel anand anaïs anders andi andrea andreas andrei andreina andrej
    andrew andris andrus andrzej andré andrés anežka angela angelika angelo ani anikó anil anita anitha
    anja anjali anke ankit ann-christin anna anne anne-marie anneke anneli annelies annemarie annette
    annick annika anouk ansis ante anthony antje antoine antonella antonello antonia antonio antonín
    antoon antti antónio anu anuj aparna araceli arben ardit arend arianna arief arif arifin arja arjan
    arjun armando arnaud arne arnis arta arthur arto artur arturo arun arvid arvo arvīds asha ashok aslı
    astrid attila audrius aurélie aurélien axel ayhan ayşe azman bagus baiba balázs bambang baptiste
    baraka barbara bart bartosz bastien bayu beata beatrice beatriz begoña belén ben benedetta bengt
    benito benjamin benoît berit berna bernard bernardo bernd bernhard bertrand besa beth bethany bettina
    biagio bianca birgit birgitta birte birthe bjarne björn blerta bogdan boglárka bohumil bojan bojana
    bongani boris bożena božena bram brandon branko brenda brian brigitte britt britta bruce bruna bruno
    bryan budi burak burkhard béatrice béla bülent caio caitlin callum camelia cameron camilla canan carl
    carla carlo carlos carmen carol carole carolien caroline carsten catalina caterina catherine cathy
    cecilia cecilie cees celia cem cemal cezary chantal charles chiara chinedu chioma chris christa
    christelle christer christiane christina christine christoph christophe christopher chukwu ciaran
    cinzia ciprian citra claire clare claudia claudio claudiu claus clemens cláudia cláudio clémence
    clément colin colleen connor corina corine corinne cornelia corrado cosimo cosmin costanza craig
    cristian cristiana cristiano cristina cristóbal csaba cyril czesław cátia cécile cédric célia céline
    césar cătălin cătălina daan dace dagmar daina daiva dalia damian damien damir dana daniel daniela
    danielle danijel danijela danuta danutė dario darius dariusz darren darío david davide davor debora
    deborah declan dedi deepa deepak deepika dejan delphine denis denise dennis derek derya desi detlef
    dewi dian diana diane didier diego dieter dietmar dilek dimas dinesh diogo dirk divya doina dominic
    dominique donald donatella donato donna dorin doris dorota dorothy dorte douglas dragan dragana dragoș
    duarte dubravka dumitru duncan dunja durmuş dušan duško dwi dylan dávid débora dóra dörte ebba ebele
    eberhard ebru ece eckhard edgars edit edoardo eduarda eduardo edward edyta eero eeva eija eileen
    eivind eka eko elaine eleanor elena eleonora elif elin elina eline elio elisa elisabet elisabeth
    elisabetta elizabeth eliška elke ellen elmar elsa elīna elżbieta emanuela emanuele emeka emil emilia
    emilio emily emina emine emma emmanuel emmanuelle emmi emre engin enrica enrico enrique enzo eoin epp
    ercan erdal erhan eric erich erik erika erin eriona erkan erling ernesto ernst esa espen esra esteban
    estelle esther ethan eugen eugenia eugenio eugénie eva evan evelin evelyn ewa ewelina ezio fabian
    fabiana fabien fabio fabrice fabrizio facundo faisal fajar fanny fatih fatma fatmir fatuma federica
    federico felipe felix femi femke ferdi ferdinand ferenc ferhat fernanda fernando fernão fiammetta
    filip filippo filiz fiona fitri floor florent florentina florian florin flávia flávio folake francesca
    francesco francisca francisco franciszek frans františek franz franziska françois françoise fred
    fredrik frida friederike friedrich fritz frode frédéric fulvio funke funmi furkan fábio fátima gabriel
    gabriela gabriele gaetano ganesh gareth gary gaspard gaurav gavin gaëlle gaëtan gediminas geert geeta
    geetha geir geneviève gennaro genti geoff geoffrey georg george georges gerald geraldo gerard gerardo
    gerd gergely gerhard gerlinde germán gerrit gert gheorghe giacomo giada gian giancarlo gianfranco
    gianluca gianluigi gianni gianpaolo giedrė gijs gilles gillian gints giorgia giorgio giovanna giovanni
    girish gisela gitte giulia giuliano giulio giuseppe giuseppina glória gonzalo gonçalo goran gordana
    graziano grażyna greg gregory greta grzegorz guadalupe gudrun guido guilherme guillaume guillermo
    gunilla gunnar guntis gustav gustavo guy gwenaëlle györgy gábor géraldine gérard gökhan günter günther
    hadi hafiz hakan halil halima halina hana hanna hannah hanne hanneke hannelore hannes hannu hans
    harald harish harm harold harri harriet harry hartmut hasan hatice hazel hedvika hege heidi heike
    heikki heiko heiner heinrich heinz heitor helder heleen helen helena helga helge heli helka helle
    helmi helmut hema hendra hendrik henk henning henri henrik henrique henry henryk herbert heri hermann
    hernán hervé hilde hildegard holger horacio horia horst hrvoje hubert hugh hugo huub håkan håkon
    héctor hélène hülya hüseyin ian ibrahim ieva ifeoma ignacio ignazio igor ilaria ildikó ilham ilinca
    ilir ilka ilkka ilona ilse ilze imam imogen imre indah indira indra indrek ineke ines inese inga inge
    ingeborg inger ingo ingrid ingrida ingunn inkeri inmaculada inés inês ioan ioana ion ionuț ipek irena
    irene irfan irina irma irmgard isabel isabella isabelle isaura isla ismail istván iulia iva ivan ivana
    ivars ivica ivo iván iwan iwona izabela jaak jaan jaana jaap jacek jack jackie jacob jacopo jacqueline
    jacques jadwiga jake jakob jakub james jamie jan jana jane janek janet janice janina janne jannie
    janusz jari jaromír jaroslav jaroslava jarosław jasmina jasna jason jasper javier jaya jean
    jean-baptiste jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul
    jean-pierre jeff jeffrey jelena jelle jen jenni jennifer jenny jens jeremy jeroen jerry jerzy jesper
    jesse jessica jill jim jimena jindřich jitka jiří joachim joan joana joanna joanne joaquim joaquín
    jochen joe joel johan johanna johannes john joke joko jolanta jomo jon jonas jonathan joost jorge
    joris josef josefa josefina joseph josh joshua josine josip josé jouni jovana joyce joão joël juan
    juana judit judith judy juha juhan juhani jukka julia julian juliana julie julien julieta juliette
    julio juma juraj jure jurgen jurgita juris jussi justas justin justyna jutta jyoti jános jérémie
    jérôme józef józsef jörg jörn jørgen jørn júlia júlio jürgen jānis kaarina kadri kaido kaija kaisa
    kaja kalev kalle kamau kamil kamila karel karen kari karin karl karl-erik karol karolina karsten
    karthik kasper katalin katarina katarzyna katarína kate kateřina katharina katherine kathleen kathrin
    kathryn kathy katie katja katri katrin kavita kavitha kazimierz kees kelly kemal ken kenneth kerem
    kerry kersti kerstin ketut kevin kieran kimmo kinga kipchoge kiran kirsi kirsten kirsty kjell kjersti
    klaas klara klaus klára knut koen kofi konrad krešimir kristi kristian kristiina kristin kristina
    kristoffer krisztina krystian krystyna krzysztof kunle kurt kwaku kwame kyle kyösti külli kārlis
    kęstutis ladislav laetitia laima lajos lakshmi larissa larry lars lars-erik lasse laura laure lauren
    laurence laurent laurențiu lauri lautaro lavinia lawrence leah leandro leelo leena leho leif lejla
    lena lene lenka leonard leonardo leonor lerato lesley leslie leszek letizia letícia levente leyla lia
    liam libor libuše lidia lieke liene lies liesbeth liina liisa lina linas linda lindiwe lindsay linn
    lionel lisa lise livia liviu liz ljiljana lone loredana lorena lorenza lorenzo lothar lotta lotte
    louis louise louison loïc lubomír luboš luc luca lucas lucia lucian luciana luciano lucie lucy lucía
    ludovic ludwig luigi luis luisa luiz luiza lukas luke lukáš lupita lutz luuk luís luísa lydia lydie
    lynn lászló léa léo lívia lúcia lúcio lýdia līga maaike maarit maarja maarten macarena machteld maciej
    madalena maddalena madhu madis mafalda magali magda magdalena maggie magnus mahesh maie maija maike
    malin malle mamadou manfred manish manoj manon mantas manuel manuela marc marc-antoine marcel marcela
    marcello marcelo marcin marco marcos marcus mareike marek maren maret margaret margarete margarida
    margaux margherita margit margita margriet marguerite maria marian mariana mariangela marianne mariano
    maribel marie marie-claude marieke marija marijana marijke marika marilyn marin mario marion marisa
    marisol marit marita marius mariusz marja marjan marjatta markku marko markus marleen marlene marta
    marte martha martijn martin martina martine mary marzena marília massimiliano massimo mateo mateusz
    matheus mathieu mathilde matilde mats matt matteo matthew matthias matti maud maureen maurice mauricio
    maurizio mauro maxime maximilian maya maëlle małgorzata meena meera megan mehmet meike melanie melike
    melissa meltem meral merike merja mert merve mette michael michaela michal michał michel michele
    michelle mieczysław mieke miguel mihaela mihai mihkel mihály mika mikael mikkel mikko miklós mikołaj
    milan milena milica miloš mindaugas minna miodrag mircea mireille mirela mirella miriam mirja mirjana
    mirko miroslav miroslava mladen mogens mohan moira molly monica monika moritz morten moussa mukesh
    murat murilo mustafa muthoni mwangi mylène márcia márcio mária mário márta máté mélanie mónica māris
    mārtiņš nadia nadine naomi naresh natalia natalie natasha nataša nathalie nathan nazlı nebojša neema
    neha neil nelson neringa nermin nesrin neusa neven nevena neşe ngozi niamh nicholas nick nicola
    nicolae nicolas nicole nicoleta nicoletta nicolás nicolò niels nienke nigel niina nijolė nikhil nikola
    nikolina nilgün nils nina nisha nitin njeri noah noelia nomsa nomvula nora norazlina norbert normunds
    noémie nuno nunzia nur nuray nurcan nuria nurul nyambura oana obinna octavian odette odhiambo odile
    okan ola olaf olav oldřich ole oleg oliver olivia olivier olli olumide oluwaseun ondřej onur orhan
    oriana orsola orsolya ortrud oscar oskar osman otakar otieno ottavia otto otávio outi ovidiu owen
    paavo pablo pamela pankaj paola paolo pascal pascale pasi pasquale patrice patricia patricio patrick
    patrik patrícia paul paula paulien paulina pauline paulo pavel pavla pavol paweł pedro peeter pekka
    pelin pentti per pernille perrine peter petr petra petri petru petter phil philip philipp philippe
    phoebe pierluigi piero pierre pieter pietro pilar pim piotr piret pirjo pooja poul prabowo pradeep
    prakash pranav prashant praveen predrag priit priscila priya przemysław putu pál päivi péter pēteris
    pınar quentin rachel radek radka radmila radosław radovan radu rafael rafaela rafał raffaele raffaella
    rahmat rahul raija raimo raimonds raimundo rainer raivo rajab rajesh rajiv rakesh ralf ralph raluca
    ramazan ramesh ramiro ramunė ramón randi raphaël raquel rasa rasmus ratko ratna ravi raúl rebecca
    recep rehema reijo reiner reinhard rekha renata renate renato renaud rens rené retno ricarda ricardo
    riccardo richard ridwan riikka riina rik rimantas rina rini risto ritva rizki rizky rob robert roberta
    roberto rocco rocío rodolfo rodrigo roel rogelio roger rogério rohan rohit roland rolf romas ronald
    rory rosalía rosana rosanna rosaria rosemary rosli roxana roxane ruben rubén rudi rudolf rui rune
    russell ruth ruud ryan ryszard régis réka rémi rüdiger răzvan saara sabin sabine sabrina sachin sakari
    sally samantha sami samuel samuli sandeep sander sandis sandra sandro sangeeta sanita sanja sanjay
    sanna sanne santosh sara sarah sari sascha saulius saverio saša sean sebastian sedat seema segun seija
    selin sema semih senad seppo serap serdar serena serge sergio serkan sevgi shalini shannon sharon
    shashi shaun sheila shirley shivani shobha shreya shyam sibel siebe signe sigrid sigurd silke silvana
    silvano silvia silvina silvio silviu simon simona simone sinan sini siobhan sipho siri sirje sirpa
    sissel sita siti sjoerd slamet slavica slobodan smita sneha snežana sofia sofie sofía solveig solène
    sonal sonia sonja sophia sophie sorin sri sridhar srinivas srđan stacey stanislav stanisław steen
    stefan stefania stefanie stefano stein stephanie stephen steve steven stig stijn stipe stéphane
    stéphanie subhash sudhir sugeng sulistyo suman sunil sunita suresh susan susana susanne susi susie
    suzanne svein sven svenja svetlana swantje swati sylvain sylvia sylvie sylwia szabolcs szilvia szymon
    sándor sébastien sérgio sílvia sílvio sónia søren süleyman sławomir taavi tadeusz tamara tamás tanja
    tapani tarja tarmo tatiana tatjana taufik teemu tendai teodora teppo teresa tereza terje tero terry
    teun thabo thea themba theresa thiago thibault thierry thijs thomas thor thorsten tiago tibor tihana
    tiina tiit tim timo timothy tina tineke tiziana tiziano tjeerd tobias toby tolga tom tomas tomasz
    tomislav tommaso tomás tomáš tomé tone tony toomas torben torbjørn torsten tove tracey tracy trevor
    triin trine trond trygve tudor tuija tunde tuomas tuula tuğba tyler tânia tímea tõnu tülay uche ufuk
    ugo uldis ulf uli ulla ulrich ulrika ulrike umberto urmas urpo ursula urszula urve usha ute uwe vaida
    valdis valentin valentina valeria valerie valerio valérie vandana vanessa varun vasco vasile vedran
    vendula venkatesh verena veronica vesa vesna vicente vidar vijay vikas vikram vilija ville vinay
    vincent vincenzo vinod vinícius viorel virginie virginija virpi vishal vittoria vittorio vivek vivian
    viviana vladimir vladimír vladimíra vlado vlasta vlastimil vojtěch volkan volker vytautas václav vânia
    véronique víctor vítor věra wacław wahyu waldemar waltraud wambui wanjiku wanjiru wayan wendy werner
    widya wiesław wiktor wilfried wilhelm willi william wim wioletta wojciech wolfgang wouter xavier
    xhevdet ximena xóchitl yann yannick yanti yasemin yavuz yeliz yemi yolanda yudi yulia yuni yusuf yves
    yvette yvonne zachary zainab zainal zane zanele zbigniew zdeněk zdzisław zehra zeynep zoe zofia zoltán
    zoran zorica zsolt zsuzsanna zsófia zuhura zuzana zuzanna zvonimir zélia ágnes ákos álvaro ángela
    édouard élio élise élodie émilie éric étienne éva óscar ömer özge özlem ülle ülo ünal ľubomír łukasz
    şule štefan štěpán šárka željko žilvinas žofia ștefan άννα αγγελική αθανάσιος αικατερίνη αλέξανδρος
    αντώνης βασίλης βασιλική γεωργία γιάννης γιώργος δέσποινα δημήτρης ειρήνη ελένη ευάγγελος ευαγγελία
    ηλίας θανάσης θεόδωρος ιωάννα ιωάννης κατερίνα κωνσταντίνα κωνσταντίνος κώστας μαρία μαρίνα μιχάλης
    νίκος πέτρος παναγιώτης παρασκευή σοφία σπύρος στέλλα σταύρος χρήστος χριστίνα александар александр
    александра алексей алина алла алёна анастасия анатолий андрей андрій анелия анна антон антония артур
    артём асен биљана богдан бойко борис боян бојан бранко вадим валентин валентина валерий валерия васил
    василий василь венелин вероника весела веселин весна виктор виктория виолета виталий владимир
    владислав володимир вячеслав віктор вікторія віктоія віталій галина ганна геннадий георги георгий
    гергана глеб горан гордана григорий григорій дарья денис десислава димитър дмитрий дмитро драган
    драгана душан евгений евгения егор екатерина елена елизавета елица емил жанна живко златка зоран
    ивайло иван ивана ивелина иво игорь илья инна ирина йордан йорданка калина камелия катерина кирил
    константин красимир кристина кръстьо ксения лариса леонид лидия людмила максим маргарита мариана
    марина мария марија марко марія микола милан милен милена милица миодраг мирослав мирјана михаил
    михайло надя назар наталия наталья наталія наташа небојша нели ненад никита никола николай нина огнян
    оксана олег олександр олександра олексій олена олеся ольга остап павел павло пенка петр петро петър
    петя пламен полина предраг пётр раде радка радослав роман росица румен румяна руслан саша светлана
    світлана семён сергей сергій силвия симеон слободан снежана соломія софья срђан станимир станислав
    степан стефан стоян тамара тарас татьяна тетяна тимур тијана тодор фёдор цветан юлиан юлия юлія юрий
    юрій яна ярослав ярослава євген євгенія ігор ілля інна ірина јасмина јелена јован јована љиљана
    nguyễn trần lê phạm huỳnh võ đặng bùi đỗ ngô
    """
)


def begins_with_first_name(name: str) -> bool:
    """Whether the first word of a name is a common first name."""
    return name.partition(" ")[0].lower() in _NAMES
