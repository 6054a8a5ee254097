"""Which language in Latin letters a text is written in, told by its commonest words.

Articles, pronouns and the like are a quarter of any prose, and each language has its own. A word that several
languages have counts for each of them the less. Two languages that share most of them are not told apart.
Words with a capital are not looked at: most are names.
"""

from __future__ import annotations

import re
from functools import cache

from newscrawl.extract.language.scripts import OTHER_SCRIPTS
from newscrawl.known.wordtables import plain_words

_TABLE = """
    af: die van is het te vir wat sy hy deur sal hulle hul sê gesê wees dié hierdie moet meer nou kon
        wou jaar vandag volgens mense sulke 'n ’n
    az: və üçün ilə də olaraq görə həm isə onun etmək edib bildirib olub hər deyib etdi edir olunub
        bildirilir barədə üzrə kimi belə artıq amma yeni qeyd
    ca: els les amb per una del que es no més però aquest aquesta són dels seva han ha va ser també als
        com
    cs: se na je že to do ve pro by jsem jako jeho který která které jsou byl byla bylo podle ale nebo
        při už však také svého svých této jsem byly může mezi než ještě několik ze více lidí nebyl když
    cy: yn yr bod wedi am mae eu eich ond fel oedd sydd hefyd gyda cael bydd yw mewn hynny hwn hon nhw
        wrth dros yng iawn gwaith pawb
    da: og at det er en den til på af ikke der med som har et de han blev også efter være kan havde fra
        ved vil
    de: der die und in den von das mit ist nicht ein eine auch sich auf für dem wird im zu sind als er
        es an werden bei oder nach wurde wie hat noch über einen einer zum zur
    en: the of and to in that is was for with on by it as at from his he be this are have has were not
        which their they but you will said who more been would
    eo: kaj estas ke li sed kiel estis ili ĝi tiu pli ankaŭ post iu oni ĉi ĉiuj devas povas havas nur
        jam tre ĝia ilia
    es: de la que el en los del las y por con una para su se no es al lo como más pero sus fue este está
        ha muy sobre también entre
    et: ja on ei et ta oli see kui mis oma ka aga ning siis nii pole mida tema need selle olid välja
        veel
    eu: eta dute dira bat hau izan ere zuen baina beste dela zen egin bere duen behar esan arte gehiago
        horrek hori baino egon egiten ditu dituzte badira dago gabe
    fi: ja on ei että se hän oli mutta kun myös ovat mukaan joka kuin sekä olisi vain jo niin sen ole
        tai
    fr: de la le les et des en un une du est pour que qui dans par sur pas plus au avec ce il sont aux
        cette ses mais été ont leur elle
    ga: agus go bhí tá sé ag ach mar sin leis ina don ní níl acu bhfuil raibh chun faoi siad iad gach
        mhaith duine
    gl: unha máis tamén polo pola nun súa onte xa así ata ademais segundo moi onde era galego súas seu
        uns unhas nin tras todo podes cun cunha desde nos nas
    ha: ya ba shi ga don kuma cikin wannan wani yi sun zai daga amma wanda wadda saboda domin cewa yana
        suna tare duk
    hr: je i u na da se su za od koji koja koje kao što nije bio bila će ali iz do te to sa kako samo
        nakon
    ht: nan yo pou ak li gen nou tou lè ap yon sou kite pèp moun pral fè
    hu: a az és hogy nem is egy de van volt meg csak ez mint már még vagy azt el szerint lesz majd kell
        ki
    id: yang dan di dengan untuk dari ini pada tidak dalam akan itu juga telah oleh ada karena saat bisa
    is: að í á sem það við með ekki hann fyrir hafa eru því hefur þegar segir þess hafi þeir þar verið
        vera sé hún þá upp út ári mjög
    it: di che il la e un per in una non del è con si le della da i dei al sono nel gli anche come alla
        più ha delle lo questo
    ku: û ji li ku ye jî ya wî ew hatiye got yên ên wan dibe dike dikin hatin dema ewê êdî bûn navbera
        hemû divê xwe
    lb: déi ass vun mat fir net eng ee hunn gouf awer wéi dës goufen hätt d' wéinst haut ginn huet
        kënnen nëmmen sinn
    lt: ir kad į su iš tai bet kaip yra jis buvo jo taip ar dar apie tik nuo per po už jie savo šis
    lv: un ir ar uz no ka kas par arī bet pie to tas pēc lai bija nav kā tiek gan līdz viņš ja savu
    mg: ny sy dia fa ho izay tsy aza ity tamin izany isan ireo koa raha mba noho hatramin teo olona
        rehetra samy
    mt: li fil tal hu għal ma kien minn mill wara kienet qal fuq aktar kienu għandu għandhom kif jew
        ukoll minħabba qed lil mal tat ta' b'
    nb: og i det er på som en til at av for ikke med de har den om et han fra kan var vi ble også skal
        seg etter være
    nl: de het een van en in is dat op te voor met zijn niet die aan er om ook als door naar bij wordt
        werd maar uit heeft hij nog worden
    pl: i w na z do się nie że to jest o jak za po przez od dla są oraz jego który która które był była
        już tym co ale może przy
    pt: de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das são
        pelo pela também à
    ro: și de în a la cu că pe nu din o să este un care pentru mai ce fost au ale prin sunt dar după lui
        iar despre
    sk: a na sa je že v s to do vo pre by ako jeho ktorý ktorá ktoré sú bol bola bolo podľa ale alebo
        pri už aj však tiež svojho svojich tejto boli môže medzi než ešte niekoľko zo viac ľudí nebol keď
    sl: je in v na se da so za s ki z pa ne tudi bi po kot o od ali pri bil bila bo še le ter iz
    so: ee oo ku iyo waa uu ay waxa waxaa kale soo ayaa ayay loo lagu markii isaga waxay inay ayuu uga
        ugu isagoo dadka sidoo yahay jiray qof
    sq: e të në dhe një për me që nga i se është më si do nuk ka u ai kjo janë pas tha kanë
    sv: och i att det som en på är av för med den till inte om ett har de var från han vi så kan också
        när men ska efter
    sw: ya wa kwa ni katika kuwa hiyo huo kama cha yake wake hii ambaye alisema lakini baada kwamba pia
        watu wote wao yao zao hizo huku ili zaidi mwaka wakati hivyo
    tl: ng ang ay mga ni kay nang may hindi ito kanyang siya naman rin kung isang iyon upang dahil ayon
        sila niya tao lahat ating sa'yo dapat
    tr: ve bir bu da de için ile olarak daha çok olan gibi kadar ne en ama var sonra değil olduğu göre
        her
    uz: va bilan uchun ham edi esa uning qilish deb kerak ushbu mumkin emas yil boshqa haqida qilgan
        lekin bo'lib bo'yicha o'zbekiston qildi bo'ldi odamlar bo'lgan oʻz hamda
    vi: và của là có được cho không một trong với các người này những đã khi để từ đến cũng
    zu: ukuthi futhi kodwa ngoba noma kanye nje lapho manje kakhulu abantu ukuze yokuthi wathi ukuba
        bonke kwakhe yena njengoba ngesikhathi emva kufanele
"""
"""A language a line, which is indented where it goes on."""
_WORDS = dict(re.findall(r"^ {4}(\w+): ((?:.|\n {8})+)", _TABLE, re.MULTILINE))
_SHARED = {"gl": plain_words("o os a as do dos da das ao aos na non e é foi coa co á ás")}
"""Words that a language shares with a relative: they tell no more than that a text may be in it, where it is
declared."""
_ALIKE = {
    "hr": {
        "hr": "tijekom tko tisuća tisuće milijuna tjedna tjedan priopćenju priopćio sustava siječnja veljače"
        " ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
        "sr": "gde posle pre takođe uvek juče vreme mesto deo dve svet čovek reči evra ovde bezbednosti",
    },
    "id": {
        "id": "karena bahwa yaitu bisa tapi kantor polisi pihak terkait warga usai kota provinsi kabupaten",
        "ms": "kerana bahawa iaitu daripada beliau ialah wang pejabat polis kerajaan manakala negeri",
    },
}
"""Those that others are spelled as, and words that tell each; Bosnian has some of both."""
_TELL, _CLEARLY = 2, 3
"""How many such words tell, and how many times as many as of the other."""
_COUNTRIES = {"br": ("pt",), "ch": ("de", "fr", "it"), "co": ("es",), "se": ("sv",), "ve": ("es",)}
"""Codes of languages that few write in, and the languages of the countries that have the same."""
_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "sr": "hr", "sh": "hr", "ms": "id", "fil": "tl"}
_LETTERS, _WEIGHT = {"cs": "ěřů", "hu": "őű"}, 0.5
"""Letters of a language that shares its commonest words with its neighbours', and what one of them counts."""
_SAMPLE, _FIRST = 2400, 400
"""Letters of a text that are looked at to find its language, and to see that it is the one declared."""
_FEWEST, _MORE = 25, 60
"""Words from which a text tells its language; or that it is another than the page declares."""
_RATE, _OWN, _SURE = 0.08, 0.06, 0.14
"""The part of its words that a language has at least among the commonest, one that a page declares, and one
where the page declares what may be written in Latin letters now and then ("ke", "ki" and "la" are Urdu)."""
_AHEAD, _FAR = 1.5, 4.0
"""How many times as many a language has as any other; and as the one that the page declares."""


def language_of(text: str, declared: str | None) -> str | None:
    """The language of a text in Latin letters; None where it does not tell, or does not clearly tell against
    the one that is declared (the two letters of a BCP 47 tag, or three)."""
    own = _SAME.get(declared, declared) if declared else None
    if own is not None and not _may_be_another(own, text[:_FIRST]):
        return None
    words = text[:_SAMPLE].split()
    if len(words) < (_FEWEST if own is None else _MORE):
        return None
    scores = dict.fromkeys(_WORDS, 0.0)
    for languages in filter(None, map(_shared().get, words)):
        share = 1 / len(languages)
        for language in languages:
            scores[language] += share
    for language, own_letters in _LETTERS.items():
        scores[language] += sum(map(text[:_SAMPLE].count, own_letters)) * _WEIGHT
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    rate = _RATE if own is None or own in _WORDS else _SURE
    clear = scores[best] >= rate * len(words) and scores[best] >= _AHEAD * scores[second]
    if own is not None:
        clear = clear and scores[best] >= _FAR * scores.get(own, 0.0)
    if clear and own in _COUNTRIES:
        clear = best in _COUNTRIES[own]
    return (_told_apart(best, words) if best in _ALIKE else best) if clear else None


def _told_apart(alike: str, words: list[str]) -> str | None:
    """Which of two languages that share their commonest words a text is in, by words that only one has."""
    said = [word.strip('.,:;!?"“”').lower() for word in words]
    counts = {one: sum(map(plain_words(own).__contains__, said)) for one, own in _ALIKE[alike].items()}
    second, best = sorted(counts, key=counts.__getitem__)
    return best if counts[best] >= max(_TELL, _CLEARLY * counts[second]) else None


def _may_be_another(own: str, text: str) -> bool:
    """Whether a text may be in another language than its page declares: it has few of the commonest words of
    that, or most of it is in Latin letters, in which that is not written."""
    if own in _WORDS:
        return not _has(own, text)
    if own in _COUNTRIES:
        return any(_has(one, text) for one in _COUNTRIES[own])
    return own in OTHER_SCRIPTS and sum(map(str.isascii, text)) * 2 > len(text)


def _has(language: str, text: str) -> bool:
    """Whether a text has as many of the commonest words of a language as any text in it."""
    words = text.split()
    own = _of(language) | _SHARED.get(language, frozenset())
    return sum(map(own.__contains__, words)) >= _OWN * len(words)


@cache
def _of(language: str) -> frozenset[str]:
    return plain_words(_WORDS[language])


@cache
def _shared() -> dict[str, list[str]]:
    """Each word with the languages that have it."""
    found: dict[str, list[str]] = {}
    for language in _WORDS:
        for word in _of(language):
            found.setdefault(word, []).append(language)
    return found
