"""Words of which any line of a certain sort must have one: a line without them is surely no such furniture.

Forms are told by patterns, and most lines of an article fit none. To see that a line has none of the words
that a pattern needs costs a hundredth of trying the pattern.
"""

from __future__ import annotations

from newscrawl.clean.forms.credits import BY, ROLE
from newscrawl.clean.forms.signed import HELPS, STARTS
from newscrawl.known.wordtables import plain_words

STATING = plain_words(
    "disclaimer disclaimers disclosure disclosures affiliate affiliates commission commissions earn earns "
    "syndicated unedited edited modified altered verified vetted reviewed reworked checked solicitation "
    "recommendation recommendations guidance adviser advisor diagnosis securities security information "
    "informational educational advice purposes view views opinion opinions viewpoints comments expressed "
    "herein published republished reprinted reposted originally previously initially appeared aired "
    "broadcast licence license permission creative courtesy reproduced reproduction redistributed "
    "redistribution ai artificial chatgpt automated automatically automatiquement automatisch "
    "automáticamente automaticamente maschinell machine generative sponsored sponsor advertorial branded "
    "promotional advertising release issuer partner paid commercial journalist liability responsible "
    "responsibility warranty warranties accuracy completeness transcript transcripts shares stocks position "
    "positions interest interests funding revenue proceeds portion partnership collaboration grant grants "
    "links feed feeds agency agencies newswire wire externally generated verbatim content article "
    "contributors author authors agentur nachrichtenagentur nachrichtenagenturen redaktion dpa ki künstliche "
    "künstlicher meinung meinungen ansichten anlageberatung beratung kaufempfehlung haftungsausschluss "
    "werbung provision zuerst ursprünglich erschienen agence artificielle propos opinion avis avertissement "
    "conseil originalement initialement agencia inteligencia opinión opiniones comentarios comisión aviso "
    "asesoramiento recomendación originalmente agência inteligência opinião opiniões comissão publicado "
    "publicada agenzia intelligenza opinione opinioni commissione consulenza pubblicato commissie mening "
    "advies persbureau"
)
"""One of these words is in every statement, and few of them in most articles."""
PICTURED = plain_words(
    "photo photos photograph photographs picture pictures pic pics image images illustration illustrations "
    "graphic graphics foto fotos bild bilder fotografie grafik imagen imágenes crédit crédito immagine "
    "shutterstock getty handout"
)
"""Words for a picture as its credit has them."""
HELP = frozenset({"contributed", "assisted", "used", "reporter", "editor", "writer", "journalist"})
"""One of these words is in most long lines that say who made the story."""
STATED = STATING | plain_words(
    "reproduce reproduces riproduzione reprodução nachdruck weiterverbreitung intelligence intelligenz model "
    "models studio patrocinado publirreportaje sponsorisé editor reporter member afp efe ansa reuters pti "
    "ani ians lusa xinhua press service syndicate adapted excerpted shared used reused ran posted paru "
    "publié publiée pubblicata appears appearing part support invitation offer generic entertainment parere "
    "consejo recomendacion aconselhamento recomendação recomendações research risk less down fee money "
    "compensation payment income percentage sales revenues earn affiliated affiliation provisionen "
    "comisiones comissões commissioni final rush authoritative own stock conflicts affiliations policy "
    "viewpoint opiniões impressum transparenzhinweis avvertenza descargo agencias agências agenzie agentschap"
)
"""One of these words is in a statement of a text that holds one of `STATING`."""
SELVES = plain_words(
    "this these above our we here herein expressed originally links nothing shared stock stocks produced "
    "author authors writer writers columnist columnists contributor contributors expert experts analyst "
    "analysts speaker speakers interviewee guest guests reader readers commentator commentators newspaper "
    "paper publisher site website portal outlet publication magazine disclaimer disclaimers disclosure "
    "disclosures agency agencies wire newswire press afp feed feeds third auto service syndicated "
    "syndication reuters pti ani ians xinhua dpa agentur nachrichtenagentur newskanal haftungsausschluss "
    "transparenzhinweis redaktion autor autorin autors verfasser geäußerte geäußerten dies diese diesem "
    "diesen dieser dieses das agence ce cet cette rédaction auteur auteurs exprimé exprimée exprimés "
    "exprimées avertissement avis agencia efe redacción autores autora expresada expresado expresadas "
    "expresados aviso descargo este esta esto estes estas estos deste desta desto destes destas destos "
    "neste nesta nesto nestes nestas nestos redação agência lusa expressas columnista agenzia ansa questo "
    "questa queste redazione autore espressa espressi espresse avvertenza persbureau dit deze redactie bu "
    "ajans ten"
)
"""One of these words is in each statement: for the article, its author, its links, or where it came from."""
CREDITED = plain_words(
    "photo photos photograph photographs photography picture pictures pic pics image images illustration "
    "illustrations graphic graphics artwork screenshot screengrab video videos credit credits foto fotos "
    "bild bilder symbolbild archivbild fotografie grafik imagen imágenes ilustración crédit crédits créditos "
    "crédito immagine beeld handout getty shutterstock file archive supplied"
)
"""One of these words, or a bar between names, is in each credit of a picture and each caption with one."""
LABELLED = (
    CREDITED
    | STARTS
    | HELPS
    | plain_words(
        "afp ap aap reuters dpa efe ansa lusa anp apa agencies inputs agencias agences agenturen wires "
        "services agenzie agências bloomberg pa pti ani ians press presse kna epd epa belga ats télam telam "
        "agerpres adnkronos "
        "reporting writing editing assistance contribution contributions input files material texts "
        "translation production research data design audio photographed illustrated checked curated "
        "also read see must lesen à lire lea lee leia leggi lees läs læs czytaj baca"
    )
)
"""One of these words is in each line without a number or a bracket that is a label wherever it stands."""
FORMED = ROLE | BY | {"courtesy"}
"""One of these words is in each line without a number or a sign that has a form, but for names in a row."""
ALL = STATED | SELVES | PICTURED | HELP | LABELLED | FORMED
