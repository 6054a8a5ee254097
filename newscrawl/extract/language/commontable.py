"""The commonest words of languages in Latin letters, by which `commonwords` tells them: small ones, as a
rule, that stand in any prose, and few that all its neighbours have.
"""

from __future__ import annotations

import re

_TABLE = """
    af: die van is het te vir wat sy hy deur sal hulle hul sê gesê wees dié hierdie moet meer nou kon wou
        jaar vandag volgens mense sulke 'n ’n
    az: və üçün ilə də olaraq görə həm isə onun etmək edib bildirib olub hər deyib etdi edir olunub
        bildirilir barədə üzrə kimi belə artıq amma yeni qeyd yenidən il edilib söyləyib tərəfindən həmçinin
        ancaq onlar olacaq biləcək
    ca: els les amb per una del que es no més però aquest aquesta són dels seva han ha va ser també als com
        fins després quan molt tot perquè mentre hi ho diu segons quals seu tots està altres havia on cada
        anys sense fer van ja
    cs: se na je že to do ve pro by jsem jako jeho který která které jsou byl byla bylo podle ale nebo při
        už však také svého svých této jsem byly může mezi než ještě několik ze více lidí nebyl když
    cy: yn yr bod wedi am mae eu eich ond fel oedd sydd hefyd gyda cael bydd yw mewn hynny hwn hon nhw wrth
        dros yng iawn gwaith pawb y ar o ei a'r o'r i'r ddim roedd dywedodd fod flwyddyn
    da: og at det er en den til på af ikke der med som har et de han blev også efter være kan havde fra ved
        vil siger mellem mod ud op uden nogle meget bliver gennem hvad imod vores hvoraf dog
    de: der die und in den von das mit ist nicht ein eine auch sich auf für dem wird im zu sind als er es an
        werden bei oder nach wurde wie hat noch über einen einer zum zur
    en: the of and to in that is was for with on by it as at from his he be this are have has were not which
        their they but you will said who more been would
    eo: kaj estas ke li sed kiel estis ili ĝi tiu pli ankaŭ post iu oni ĉi ĉiuj devas povas havas nur jam
        tre ĝia ilia
    es: de la que el en los del las y por con una para su se no es al lo como más pero sus fue este está ha
        muy sobre también entre
    et: ja on ei et ta oli see kui mis oma ka aga ning siis nii pole mida tema need selle olid välja veel
        aasta pärast alles kuid mille millest kus kes kaks sõnul ütles juba kõik uue üks kuni nagu olla peab
        ühe
    eu: eta dute dira bat hau izan ere zuen baina beste dela zen egin bere duen behar esan arte gehiago
        horrek hori baino egon egiten ditu dituzte badira dago gabe du zuten duenez arabera ondoren ostean
        lehen bi urte behin ez dio diote zuela direla arteko ari nahi
    fi: ja on ei että se hän oli mutta kun myös ovat mukaan joka kuin sekä olisi vain jo niin sen ole tai
        vuoden vuosi jälkeen vuonna jossa josta kaksi sanoo kertoo siitä tämä myöhemmin kanssa noin uuden
        vielä sitä kuitenkin ennen heidän yhden
    fo: og í á tí við hevur eisini ikki eitt tá tey teir sum fyri frá verið sigur hesum tað eftir vórðu varð
    fr: de la le les et des en un une du est pour que qui dans par sur pas plus au avec ce il sont aux cette
        ses mais été ont leur elle
    fy: de it fan yn in is op en dat foar mei net wie hat ek oan as by wurde troch har syn nei dy ferline
    ga: agus go bhí tá sé ag ach mar sin leis ina don ní níl acu bhfuil raibh chun faoi siad iad gach mhaith
        duine an na ar tar éis le gur sna den faoin dúirt aon dhá
    gd: an na a agus air bha gu tha e chan cha aig ris bidh gun nan às sin a' dh'fheumas dhan cuideachd dheth
    gl: unha máis tamén polo pola nun súa onte xa así ata ademais segundo moi onde era galego súas seu uns
        unhas nin tras todo podes cun cunha desde nos nas ao coa ás rematan cando dixo semana ano anos dous
        dúas estivo fixo vai tiña
    ha: ya ba shi ga don kuma cikin wannan wani yi sun zai daga amma wanda wadda saboda domin cewa yana suna
        tare duk
    hr: je i u na da se su za od koji koja koje kao što nije bio bila će ali iz do te to sa kako samo nakon
    ht: nan yo pou ak li gen nou tou lè ap yon sou kite pèp moun pral fè
    hu: a az és hogy nem is egy de van volt meg csak ez mint már még vagy azt el szerint lesz majd kell ki
    id: yang dan di dengan untuk dari ini pada tidak dalam akan itu juga telah oleh ada karena saat bisa
    is: að í á sem það við með ekki hann fyrir hafa eru því hefur þegar segir þess hafi þeir þar verið vera
        sé hún þá upp út ári mjög
    it: di che il la e un per in una non del è con si le della da i dei al sono nel gli anche come alla più
        ha delle lo questo
    ku: û ji li ku ye jî ya wî ew hatiye got yên ên wan dibe dike dikin hatin dema ewê êdî bûn navbera hemû
        divê xwe
    lb: déi ass vun mat fir net eng ee hunn gouf awer wéi dës goufen hätt d' wéinst haut ginn huet kënnen
        nëmmen sinn
    lt: ir kad į su iš tai bet kaip yra jis buvo jo taip ar dar apie tik nuo per po už jie savo šis
    lv: un ir ar uz no ka kas par arī bet pie to tas pēc lai bija nav kā tiek gan līdz viņš ja savu gadu kad
        būs viena savukārt teica sacīja kuras tika visu vai pār divas tomēr kur ļoti jau
    mg: ny sy dia fa ho izay tsy aza ity tamin izany isan ireo koa raha mba noho hatramin teo olona rehetra
        samy
    mt: li fil tal hu għal ma kien minn mill wara kienet qal fuq aktar kienu għandu għandhom kif jew ukoll
        minħabba qed lil mal tat ta' b' sena se jkun hemm meta dawn ma' biex jistgħu
    nb: og i det er på som en til at av for ikke med de har den om et han fra kan var vi ble også skal seg
        etter være sier mellom mot ut opp uten noen mye blir gjennom hva imot våre dog ennå
    nl: de het een van en in is dat op te voor met zijn niet die aan er om ook als door naar bij wordt werd
        maar uit heeft hij nog worden
    pl: i w na z do się nie że to jest o jak za po przez od dla są oraz jego który która które był była już
        tym co ale może przy
    pt: de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das são pelo
        pela também à
    ro: și de în a la cu că pe nu din o să este un care pentru mai ce fost au ale prin sunt dar după lui iar
        despre
    sk: a na sa je že v s to do vo pre by ako jeho ktorý ktorá ktoré sú bol bola bolo podľa ale alebo pri už
        aj však tiež svojho svojich tejto boli môže medzi než ešte niekoľko zo viac ľudí nebol keď ich jej od
        odkedy má len čo si kde povedala povedal roku rokov preto zatiaľ ďalej
    sl: je in v na se da so za s ki z pa ne tudi bi po kot o od ali pri bil bila bo še le ter iz
    so: ee oo ku iyo waa uu ay waxa waxaa kale soo ayaa ayay loo lagu markii isaga waxay inay ayuu uga ugu
        isagoo dadka sidoo yahay jiray qof
    sq: e të në dhe një për me që nga i se është më si do nuk ka u ai kjo janë pas tha kanë
    sv: och i att det som en på är av för med den till inte om ett har de var från han vi så kan också när
        men ska efter
    sw: ya wa kwa ni katika kuwa hiyo huo kama cha yake wake hii ambaye alisema lakini baada kwamba pia watu
        wote wao yao zao hizo huku ili zaidi mwaka wakati hivyo
    tk: we bilen üçin bir ýaly hem öz şeýle boldy edildi barada ýyl ýylda diýip soň onuň bolan biziň ilkinji
    tl: ng ang ay mga ni kay nang may hindi ito kanyang siya naman rin kung isang iyon upang dahil ayon sila
        niya tao lahat ating sa'yo dapat
    tr: ve bir bu da de için ile olarak daha çok olan gibi kadar ne en ama var sonra değil olduğu göre her
        ancak ayrıca ise etti oldu dedi söyledi belirtti tarafından üzerinde yüzde önce bugün büyük iki yeni
        yeniden mi mı
    uz: va bilan uchun ham edi esa uning qilish deb kerak ushbu mumkin emas yil boshqa haqida qilgan lekin
        bo'lib bo'yicha o'zbekiston qildi bo'ldi odamlar bo'lgan oʻz hamda yangi yana yilda yildan kuni qayta
        aytdi dedi ikki so'ng soʻng so‘ng bo‘yicha bo‘lgan bo‘ladi bo‘lib ekan uni bu qadar keyin
    vi: và của là có được cho không một trong với các người này những đã khi để từ đến cũng
    zu: ukuthi futhi kodwa ngoba noma kanye nje lapho manje kakhulu abantu ukuze yokuthi wathi ukuba bonke
        kwakhe yena njengoba ngesikhathi emva kufanele
"""
"""A language a line, which is indented where it goes on."""
WORDS = dict(re.findall(r"^ {4}(\w+): ((?:.|\n {8})+)", _TABLE, re.MULTILINE))
