"""The commonest first names of languages in Latin letters, in small ones."""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

LATIN = plain_words(
    """
    aad aarav aaron aart aarti abby abdul abdullah abhishek abigail abraham achieng achim adam adebayo adela
    adele adelheid adina aditi aditya adolfo adriaan adrian adriana adriano adrien adèle afonso agata agatha
    agnieszka agnès agron agus agustina agustín ahmad ahmed ahmet aidan aiga aija aileen ainar ainhoa aino
    aisha aishwarya aivar ajay ajit akash akhil akiko akinyi akshay alan alba albano albert alberta alberto
    albie aldo alec alejandra alejandro aleksandar aleksander aleksandra alena alessandra alessandro alessia
    alessio alex alexander alexandra alexandru alexia aleš alfie alfonso alfred alfredo algis ali alice alicia
    alina aline alison allison alonso alvaro alvin alyssa alžbeta amadeo amadeu amalia amanda amandine ambra
    amelia amelie amina amir amira amit amol amparo amy amélie ana-maria anabel anand anastasia anaïs anders
    andi andre andrea andreas andrei andreia andreina andrej andres andrew andris andrus andrzej andré andrés
    andy anežka angela angelika angelo angie ani anika aniket anikó anil anirudh anita anitha anja anjali anke
    ankit ann-christin anna annabel anne anne-marie annegret anneke anneli annelies anneliese annemarie
    annette annick annika anoop anouk anselm ansis ante anthea anthony antje antoine anton antonella antonello
    antonia antonio antonius antonín antoon antti antónio anu anuj anwar aparna araceli arben archie ardit
    arend ariane arianna arief arif arifin arja arjan arjen arjun armando arnaud arne arnis arnold aron arshad
    arta arthur arto artur arturo arun arvid arvind arvo arvīds asad asha ashish ashok asif aslı astrid attila
    audrey audrius aurelie aurélie aurélien avinash axel ayhan ayman ayşe aziz azman bagus baiba balázs
    bambang baptiste baraka barbara barney barry bart bartosz bastiaan bastien bayu beata beate beatrice
    beatrix beatriz becky begoña belinda belén ben benedetta benedict benedikt bengt benita benito benjamin
    benny benoît berit berna bernadette bernard bernardo bernd bernhard bernice bertram bertrand besa beth
    bethany bettina betty biagio bianca bilal birgit birgitta birte birthe bjarne bjorn björn blerta bobby
    bogdan boglárka bohumil bojan bojana bongani bonnie boris bożena božena brad bram brandon branko brenda
    brendan brett brian bridget brigid brigitte britt britta bruce bruna bruno bryan bryony budi burak
    burkhard béatrice béla bülent caio caitlin caleb callum camelia cameron camila camilla canan candice
    carina carl carla carlo carlos carlota carly carmen carol carole carolien carolin caroline carrie carsten
    cassie catalina catarina caterina catherine cathy cecil cecilia cecilie cedric cees celia celine cem cemal
    cesar cesare cezary chantal charlene charles chelsey cheryl chetan chiara chidi chinedu chioma chloe chris
    christa christelle christer christiane christina christine christoph christophe christopher christos
    chukwu ciaran cindy cinzia ciprian citra claire clara clare clarissa claudia claudio claudiu claus clemens
    clint clive cláudia cláudio clémence clément colette colin colleen connor conor constance corina corine
    corinne cornelia cornelius corrado cosima cosimo cosmin costanza courtney craig cristian cristiana
    cristiano cristina cristobal cristóbal csaba curtis cynthia cyril cyrus czesław cátia cécile cédric célia
    céline césar cătălin cătălina daan dace dagmar daina daisuke daiva dalia damian damien damir dana danica
    daniel daniela daniele danielle danijel danijela danilo danny danuta danutė daphne darcy dario darius
    dariusz darrell darren darryl darío dave davey david davide davor deanna debbie debora deborah debra
    declan dedi deepa deepak deepika dejan delia della delphine denis denise dennis derek derrick derya desi
    desmond detlef detlev devin dewi dian diana diane didier diederik diego dieter dietmar dietrich dilek
    dimas dina dinesh diogo dirk divya doina domenico dominic dominik dominika dominique donald donatella
    donato donna doreen dorin doris dorota dorothy dorte doug douglas dragan dragana dragoș duarte dubravka
    dumitru duncan dunja durmuş dustin dušan duško dwayne dwi dylan dávid débora dóra dörte eamonn ebba ebele
    eberhard ebru ece eckhard eddie edgar edgars edit edith edoardo edson eduarda eduardo edward edwin edwina
    edyta eero eeva ehsan eija eileen eilidh eimear eivind eka eko elaine eleanor elena eleonora elia eliana
    eliane elias elif elijah elin elina eline elio eliott elisa elisabet elisabeth elisabetta elizabeth
    elizaveta eliška elke ellen ellie elliot elliott elmar elmer eloise elsa elīna elżbieta emanuel emanuela
    emanuele emeka emil emilia emiliano emilio emily emina emine emma emmanuel emmanuelle emmett emmi emre
    engin enid enric enrica enrico enrique enya enzo eoin ephraim epp ercan erdal erhan erhard eric erica
    erich erik erika erin eriona erkan erling ernesto ernst erwin esa esme esmeralda espen esra esteban
    estelle ester esther ethan ethel etienne eugen eugenia eugenio eugénie eunice eva evan evelin evelina
    evelyn ewa ewan ewelina ezio ezra fabian fabiana fabien fabio fabiola fabrice fabrizio facundo fahad
    faisal fajar fanny farah farid fatih fatima fatma fatmir fatuma fausto fay federica federico felicia
    felicity felipe felix femi femke ferdi ferdinand ferenc fergus ferhat fernanda fernando fernão fiammetta
    filip filippo filiz fiona fitri flavia flavio floor flora florent florentina florian florin flávia flávio
    folake frances francesc francesca francesco francine francisca francisco franciszek frankie frans
    františek franz franziska françois françoise fred freda freddy frederic frederica fredrik frida frieda
    friedemann friederike friedrich fritz frode frédéric fulvio funke funmi furkan fábio fátima gabe gabriel
    gabriela gabriele gabriella gaelle gaetano gail galina ganesh gareth gary gaspard gaurav gautam gavin
    gayle gaëlle gaëtan gediminas geert geeta geetha geir gemma geneviève gennaro genti geoff geoffrey georg
    george georges gerald geraldine geraldo gerard gerardo gerd gereon gergely gerhard gerlinde germán gero
    gerold gerrit gerry gert gertrude gheorghe giacomo giada gian giancarlo gianfranco gianluca gianluigi
    gianni gianpaolo gideon giedrė gijs gilberto gilles gillian gina gints giorgia giorgio giovanna giovanni
    girish gisela giselle gitte giulia giuliano giulio giuseppe giuseppina gladys glenda glenn glória gonzalo
    gonçalo gopal goran gordana gordon gottfried graziano grażyna greg gregor gregory greta grzegorz guadalupe
    gudrun guido guilherme guillaume guillermo gunilla gunnar gunther guntis gustav gustavo guy gwen gwenaëlle
    gwyneth györgy gábor géraldine gérard gökhan günter günther hadi hafiz haider hakan haley halil halima
    halina hamid hamza hana hanna hannah hanne hanneke hannelore hannes hannu hans harald harish harm harold
    harri harriet harry hartmut hasan hassan hatice hayley hazel hector hedvika hege heidi heike heikki heiko
    heiner heinrich heinz heitor helder heleen helen helena helene helga helge heli helka helle helmi helmut
    hema hemant hendra hendrik henk henning henri henrietta henrik henrique henry henryk herbert heri
    heriberto herman hermann hernan hernán hervé hilary hilda hilde hildegard hillary himanshu holger hollie
    horacio horia horst hossein howard hrvoje hubert hugh hugo humberto humphrey hussain hussein huub håkan
    håkon héctor hélène hülya hüseyin iain ian ibrahim ieva ifeoma ignacio ignazio igor ilana ilaria ildikó
    ilham ilinca ilir ilka ilkka ilona ilse ilze imam imogen imran imre ina indah indira indra indrek ineke
    ines inese inga inge ingeborg inger ingo ingrid ingrida ingunn inka inkeri inmaculada inés inês ioan ioana
    ion ionuț ipek iqbal irena irene irfan iria irina irma irmgard isaac isabel isabella isabelle isaiah
    isaura isidora isla ismail isobel istván iulia iva ivan ivana ivars ivica ivo iván iwan iwona izabela jaak
    jaan jaana jaap jacek jacinto jack jackie jaclyn jacob jacobo jacopo jacqueline jacques jacqui jadwiga
    jagdish jaime jair jake jakob jakub jamal james jamie jamil jan jana jane janek janet janice janina janine
    janne jannie janusz jared jari jaromír jaroslav jaroslava jarosław jasmin jasmina jasmine jasna jason
    jasper jaume javed javier jaya jean jean-baptiste jean-claude jean-françois jean-luc jean-marc jean-marie
    jean-michel jean-paul jean-pierre jeanette jeanne jeannie jeff jeffrey jelena jelle jemima jen jenna jenni
    jennie jennifer jenny jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jessica jessie jill
    jillian jim jimena jimmy jindřich jitka jiří joachim joan joana joanna joanne joao joaquim joaquin joaquín
    jochen jodie jody joe joel joey johan johann johanna johannes john johnny joke joko jolanta jomo jon jonah
    jonas jonathan jonathon joost jordi jorg jorge joris jose josef josefa josefina josefine josep joseph
    josephine josh joshua josie josine josip josé jouni jovana joyce joão joël juan juana judit judith judy
    juergen juha juhan juhani jukka julia julian juliana juliane julianne julie julien juliet julieta juliette
    julio julius juma juraj jure jurgen jurgita juris jussi justas justin justine justus justyna jutta jyoti
    jános jérémie jérôme józef józsef jörg jörn jørgen jørn júlia júlio jürgen jānis kaarina kadri kaido kaija
    kaisa kaitlyn kaja kalev kalle kamal kamala kamau kamil kamila kara karan karel karen kari karim karin
    karina karl karl-erik karla karol karolina karsten karthik kasper katalin katarina katarzyna katarína kate
    kateřina katharina katharine katherine kathleen kathrin kathryn kathy katie katja katri katrin katrina
    kavita kavitha kayla kazimierz kees keith kelli kellie kelly kemal ken kendra kenneth kenny kerem kerry
    kersti kerstin ketut kevin khadija khaled khalid kieran kilian kimberley kimberly kimmo kinga kipchoge
    kiran kirsi kirsten kirsty kishore kjell kjersti klaas klara klaus klára knut koen kofi konrad konstantin
    krešimir kris kristen kristi kristian kristiina kristin kristina kristine kristof kristoffer kristy
    krisztina krystian krystyna krzysztof kunal kunle kurt kwaku kwame kyle kyösti külli kārlis kęstutis
    ladislav laetitia laia laila laima lajos lakshmi lara larissa larry lars lars-erik lasse laszlo latifa
    laura laure lauren laurence laurent laurențiu lauri laurie lautaro lavinia lawrence layla lea leah leandro
    leanne leelo leena leho leif leila leire lejla lena lene lenka leona leonard leonardo leonel leonie leonor
    leonore leopold leopoldo lerato leroy lesley leslie leszek leticia letizia letícia levente levi leyla lia
    liam libor libuše lidia lieke liene lies liesbeth liina liisa lilian lillian lina linas linda lindiwe
    lindsay lindsey linn lionel lisa lisbeth lise livia liviu liz ljiljana lois lone loredana lorena lorenz
    lorenza lorenzo loretta lori lorna lothar lotta lotte louis louisa louise louison loïc luana lubomír luboš
    luc luca lucas lucia lucian luciana luciano lucie lucille lucinda lucio lucy lucía ludovic ludwig luigi
    luis luisa luiz luiza luka lukas luke lukáš lupita lutz luuk luís luísa lydia lydie lyle lyn lynda lynette
    lynn lynne lászló léa léo lívia lúcia lúcio lýdia līga maaike maarit maarja maarten mabel macarena
    machteld maciej madalena maddalena madeleine madeline madhu madis mafalda magali magda magdalena maggie
    magnus mahdi mahesh mahmoud maie maija maike maite maja malcolm malek malena malin malle mamadou manfred
    manish manoj manon mansour mantas manuel manuela marc marc-antoine marcel marcela marcella marcello
    marcelo marcia marcin marcio marco marcos marcus mareike marek maren maret margaret margarete margarida
    margaux margherita margit margita margo margot margriet marguerite maria mariah mariam marian mariana
    mariangela marianne mariano maribel marie marie-claude marieke marija marijana marijke marika marilyn
    marin mario marion marisa marisol marissa marit marita marius mariusz marja marjan marjatta marjorie
    markku marko markus marleen marlene marlon marta marte martha martijn martin martina martine marty martyn
    mary maryam marzena marília massimiliano massimo mateo mateus mateusz matheus mathias mathieu mathilda
    mathilde matilda matilde mats matt matteo matthew matthias matthieu matthijs matti maud maura maureen
    maurice mauricio maurizio mauro maxime maximilian maximilien maximo maxine maya maëlle małgorzata meena
    meera megan mehdi mehmet meike melanie melike melinda melissa meltem meral merike merja mert merve mette
    michael michaela michal michał michel michele michelle mick mickey mieczysław mieke miguel mihaela mihai
    mihkel mihály mika mikael mike mikhail mikkel mikko miklós mikołaj milan mildred milena milica milly milo
    miloš mindaugas minna miodrag miquel mira miranda mircea mireille mirela mirella miriam mirja mirjana
    mirko miroslav miroslava mitch mladen mogens mohamed mohammad mohammed mohan mohit mohsen moira molly
    monica monika monique moritz morten mostafa moussa muhammad mukesh murat muriel murilo mustafa muthoni
    mwangi myles mylène myra myriam márcia márcio mária mário márta máté mélanie mónica māris mārtiņš nabil
    nadeem nadia nadine naeem naguib nancy nandini naomi naresh nasser nastassja natalia natalie natasha
    nataša nate nathalie nathan nathanael nathaniel naveen nazlı nebojša neema neha neil nelly nelson neringa
    nermin nesrin neusa neven nevena neşe ngozi niall niamh nicholas nick nicki nicky nico nicola nicolae
    nicolas nicole nicoleta nicoletta nicolás nicolò niels nienke nigel niina nijolė nik nikhil nikki niklas
    nikola nikolaus nikolina nilgün nils nina nisha nitin njeri noa noah noelia noelle noemi nomsa nomvula
    nora norazlina norbert normunds nour noémie nuno nunzia nur nuray nurcan nuria nurul nyambura oana obinna
    octavian odette odhiambo odile okan ola olaf olatz olav oldřich ole oleg olga oliver olivia olivier olli
    olumide oluwaseun omar ondřej onur orhan oriana oriol orla orsola orsolya ortrud osama oscar oskar osman
    osvaldo oswald otakar otieno otis ottavia otto otávio outi ovidiu owen paavo pablo paloma pam pamela
    pankaj paola paolo pascal pascale pasi pasquale patrice patricia patricio patrick patrik patrizia patrícia
    patti paul paula paulien paulina pauline paulo pavel pavla pavol paweł pedro peeter peggy pekka pelin
    penelope pentti per pernille perrine pete peter petr petra petri petros petru petter phil philip philipp
    philippa philippe phillip phoebe phyllis pia pierluigi piero pierre pieter pietro pilar pim piotr piret
    pirjo pooja poul prabowo pradeep prakash pranav prasad prashant pratik praveen predrag preeti priit
    priscila priscilla priya priyanka przemysław putu pál päivi péter pēteris pınar quentin rachael rachel
    radek radka radmila radosław radovan radu rafael rafaela rafał raffaele raffaella rahmat rahul raija raimo
    raimonds raimund raimundo rainer raivo raj rajab rajan rajeev rajesh rajiv rakesh ralf ralph raluca
    ramazan ramesh ramiro ramon ramona ramunė ramya ramón randall randi randy rania ranjit raphael raphaël
    raquel rasa rashid rashmi rasmus ratko ratna raul ravi raúl rebeca rebecca rebekah recep rehema reijo
    reimund reiner reinhard reinhold rekha renata renate renato renaud renee rens rené retno reuben reza
    rhiannon rhona rhys ricarda ricardo riccardo richard ridwan riikka riina rik rimantas rina rini rishi
    risto rita ritu ritva rizki rizky rob robbie robert roberta roberto rocco rocío rodney rodolfo rodrigo
    roel rogelio roger rogerio rogério rohan rohit roland rolf romain romas ronald ronan ronja ronnie rory
    rosalie rosalind rosalía rosana rosanna rosaria rosemary rosli roxana roxane roxanne ruben rubén rudi
    rudolf rudy rui rune rupert russell ruth ruud ryan ryszard régis réka rémi rüdiger răzvan saad saara sabin
    sabina sabine sabrina sachin sadiq sakari salah saleh salim sally salma salman samantha sami samia samir
    samira sammy samuel samuli sandeep sander sandis sandra sandro sangeeta sanita sanja sanjay sanna sanne
    santosh sara sarah sari sascha saskia satish saul saulius saurabh saverio saša sean sebastian sebastien
    sedat seema segun seija selena selin selina sema semih senad seppo serap serdar serena serge sergei sergi
    sergio serkan seth sevgi shahid shalini shane shankar shannon sharad sharon shashi shaun shauna sheila
    sheldon shelley sheri sherif sherri sherry sheryl shilpa shirley shivani shobha shreya shruti shyam sibel
    sibylle siebe sigmund signe sigrid sigurd silke silvana silvano silvia silvina silvio silviu simeon simon
    simona simone sinan sinead sini siobhan sipho siri sirje sirpa sissel sita siti sjoerd slamet slavica
    slobodan smita sneha snežana sofia sofie sofía solveig solène sonal sonali sonia sonja sophia sophie
    soraya sorin sri sridhar srinivas srđan stacey stanislav stanisław steen stefan stefania stefanie stefano
    steffen stein stephan stephanie stephen steve steven stig stijn stipe stuart stéphane stéphanie subhash
    sudhir sugeng sulistyo suman sunil sunita suresh susan susana susanna susannah susanne susi susie suzanne
    svea svein sven svenja svetlana swantje swati sylvain sylvester sylvia sylvie sylwia szabolcs szilvia
    szymon sándor sébastien sérgio sílvia sílvio sónia søren süleyman sławomir taavi tabitha tadeusz talita
    tamara tammy tamás tania tanja tanya tapani tara tarek tariq tarja tarmo tarun tasha tatiana tatiane
    tatjana taufik teemu tendai teodora teodoro teppo terence teresa tereza terje tero terry tessa teun thabo
    thaddeus thea themba theodor theodora theodore theresa therese thiago thibault thierry thijs thomas
    thomasz thor thorsten tia tiago tibor tiffany tihana tiina tiit tim timo timothy tina tineke tiziana
    tiziano tjeerd tobias toby todd tolga tom tomas tomasz tomislav tommaso tommy tomás tomáš tomé tone tony
    toomas torben torbjørn torsten tove tracey tracy travis trevor triin trine tristan trond trudy trygve
    tudor tuija tunde tuomas tuula tuğba tyler tânia tímea tõnu tülay uche udo ufuk ugo uldis ulf uli ulla
    ulrich ulrika ulrike umberto urmas urpo ursula urszula urve usha usman ute uwe vaida valdis valentin
    valentina valeria valerie valerio valérie vandana vanessa varun vasco vasile vedran vendula venkatesh
    verena veronica veronika vesa vesna vicente vicki vickie vicky vidar vidya vijay vikas vikram viktor
    viktoria vilija ville vinay vince vincent vincenzo vinicius vinod vinícius viorel virginie virginija virpi
    vishal vitor vittoria vittorio vivek vivian viviana viviane vivien vivienne vladimir vladimír vladimíra
    vlado vlasta vlastimil vojtěch volkan volker vytautas václav vânia véronique víctor vítor věra wacław
    wahyu waldemar walid walter walther waltraud wambui wanda wanjiku wanjiru wayan wendy werner wesley widya
    wiesław wiktor wilbur wilfried wilhelm willa willem willi william wim winfried wioletta wojciech wolfgang
    wolfram wouter xabier xavier xenia xhevdet ximena xóchitl yaima yann yannick yanti yasemin yasmin yasmine
    yasser yavuz yeliz yemi yogesh yolanda yosef yousef youssef yudi yuko yulia yuni yusuf yves yvette yvonne
    zach zachary zack zahra zaid zainab zainal zane zanele zara zbigniew zdeněk zdzisław zehra zeynep ziad zoe
    zofia zoltan zoltán zoran zorica zsolt zsuzsanna zsófia zuhura zuzana zuzanna zvonimir zélia ágnes ákos
    álvaro ángela édouard élio élise élodie émilie éric étienne éva óscar ömer özge özlem ülle ülo ünal
    ľubomír łukasz şule štefan štěpán šárka željko žilvinas žofia ștefan
    """
)
