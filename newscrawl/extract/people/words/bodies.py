"""Words for public bodies: ministries, councils, universities, banks, in many languages."""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

BODIES = plain_words(
    """
    ministry department office council committee institute agency bureau commission organization organisation
    administration authority directorate secretariat federation parliament embassy academy faculty bank fund
    centers centres center centre chamber union foundation association university college museum society
    ministère direction préfecture conseil fédération syndicat académie université institut
    ministerio secretaría dirección comisión consejo gobierno universidad federación instituto diputación
    ministério secretaria câmara governo comissão conselho universidade federação
    ministero dipartimento commissione consiglio istituto università
    ministerium bundesministerium staatsministerium universität hochschule behörde kammer stiftung amt
    bistum dekanat pfarrei fraunhofer geschäftsführung comune mairie afdeling biuro kommun kommune gmina
    ministerie provincie waterschap universiteit ministeriet departementet direktoratet universitetet
    ministeriö virasto yliopisto ministeerium ülikool ministrija universitāte ministerija universitetas
    ministerstwo urząd uniwersytet politechnika ministerstvo úřad úrad univerzita ministarstvo ministrstvo
    sveučilište univerza minisztérium minisztériuma hivatal egyetem önkormányzat ministerul primăria
    universitatea ministria universiteti
    министерство управление комитет комиссия университет институт администрация правительство академия
    министерството университетът община министарство универзитет міністерство управління комітет університет
    інститут адміністрація міністэрства υπουργείο πανεπιστήμιο δήμος περιφέρεια επιτροπή ινστιτούτο
    bakanliği belediyesi üniversitesi valiliği başkanliği müdürlüğü nazirliyi universiteti
    kementerian kementrian universitas pemerintah wizara وزارة جامعة مجلس مؤسسة وزارت دانشگاه سازمان משרד
    אוניברסיטת עיריית मंत्रालय विश्वविद्यालय মন্ত্রণালয় বিশ্ববিদ্যালয়
    """
)
"""What a body is, in any place of its name; as `lowered` has the words."""
ENDINGS = (
    "direktoratet", "styrelsen", "myndigheten", "tilsynet", "behörde", "kammer", "samt", "virasto",
    "gericht", "anwaltschaft", "präsidium", "inspektion", "stadtwerke", "handwerkerschaft", "gemeinde",
    "schule", "gymnasium", "klinikum", "krankenhaus", "zentrum", "genossenschaft", "gemeinschaft", "anstalt",
    "initiative", "pressestelle", "geschäftsstelle", "vorstand", "feuerwehr", "sportclub", "tennisclub",
)  # fmt: skip
"""What long words for one end in."""
