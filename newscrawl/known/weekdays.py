"""The days of the week in the languages of the world's papers, in small letters.

They stand before a date, and so right behind the name in a byline whose parts nothing but a blank parts
("Jón Jónsson Þriðjudagur, 5. mars 2024"). Only whole words: in short many are names.
"""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

WEEKDAYS = plain_words(
    """
    monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    moandei tiisdei woansdei tongersdei freed sneon snein
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    dilluns dimarts dimecres dijous divendres dissabte diumenge
    luns mércores xoves venres
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    luni marți marţi miercuri joi vineri sâmbătă duminică
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    pondělí úterý středa čtvrtek pátek neděle
    pondelok utorok streda štvrtok piatok nedeľa
    ponedeljek torek sreda četrtek petek nedelja
    ponedjeljak srijeda četvrtak petak subota nedjelja ponedeljak
    понедељак уторак среда четвртак петак субота недеља
    понеделник вторник сряда четвъртък петък събота неделя вторник петок сабота недела
    понедельник четверг пятница суббота воскресенье
    понеділок вівторок середа четвер п'ятниця п’ятниця неділя
    панядзелак аўторак серада чацвер пятніца нядзеля
    pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
    pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
    esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag tysdag laurdag
    mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
    mánadagur týsdagur mikudagur hósdagur fríggjadagur leygardagur
    hétfő kedd szerda csütörtök péntek szombat vasárnap
    astelehena asteartea asteazkena osteguna ostirala larunbata igandea
    luain máirt céadaoin déardaoin haoine sathairn domhnaigh
    méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    isnin selasa rabu kamis jumat jum'at sabtu minggu ahad khamis jumaat
    lunes martes miyerkules huwebes biyernes linggo
    jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
    isniin talaado arbaco khamiis jimco sabti axad
    maandag dinsdag woensdag donderdag vrydag saterdag sondag
    الإثنين الاثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
    دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه
    پیر منگل بدھ جمعرات ہفتہ اتوار
    सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार मंगळवार सोमबार मंगलबार मङ्गलबार
    बुधबार बिहीबार शुक्रबार शनिबार आइतबार
    সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
    திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு
    """
)
