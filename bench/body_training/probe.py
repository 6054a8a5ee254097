"""An invented page, and what it looks like to a model: a sign that pages are still cut and described as they
were when the model was learned. Where the sign is another, the model wants a new training.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from newscrawl.extract.body.body import hints_of
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.features import Describer
from newscrawl.extract.body.firstlook import first_look
from newscrawl.extract.body.further import left_out
from newscrawl.extract.body.model import model_from
from newscrawl.extract.page import Page

_DIGITS = 6
PAGE = """<!DOCTYPE html><html><head><title>Pier of Lindmoor to be rebuilt</title>
<meta name="description" content="The harbour board wants the old stone pier back by spring."></head><body>
<header class="site-header"><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
</ul></nav><p class="date">4 March</p></header>
<main><article class="post"><h1 class="headline">Pier of Lindmoor to be rebuilt</h1>
<p class="lead">The harbour board wants the old stone pier back by spring.</p>
<figure><img src="pier.jpg"><figcaption class="caption">The pier after the storm</figcaption></figure>
<div class="article-body content"><p>A storm broke the <b>old stone pier</b> in two last autumn, and nobody
has crossed it since. <a href="/storm">Nine houses</a> behind it were flooded.</p>
<div class="ad"><span>Advertisement</span><p>Sign up for our newsletter, and read more each morning.</p></div>
<h2>What it costs</h2>
<p>The county will pay for half of it,<br>and the town for the other half, over eight years.</p>
<ul><li>Stones: 17 loads</li><li>Timber, tar and rope from the yard: 9 loads</li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>First</td><td>28</td></tr></table>
<blockquote><p>“We have waited long enough for it,” said the pilot.</p></blockquote>
<p>桟橋は来年の春までに建て直される。町は費用の半分を払う。</p></div>
<aside class="infobox sidebar"><h3>The pier in figures</h3><p>It is of granite, 212 metres long.</p></aside>
<div class="related-articles"><h3><a href="/mill">A comedy at the mill</a></h3><p>It ran twice.</p></div>
<section id="comments"><h2>Comments</h2><div class="comment"><p>It took them long enough, I say.</p></div>
</section></article>
<article><h1>Ferries of Ostra sail again</h1><p>They were laid up in the yard for all of the winter.</p>
</article></main>
<footer class="footer"><form><p>All rights reserved by the harbour post.</p></form></footer></body></html>
"""


def sign(data: Mapping[str, Any]) -> str:
    """What the page's pieces are, and the numbers that describe each by the weights in `data`, in short."""
    page = Page(PAGE.encode(), "https://example.org/pier")
    hints = hints_of(page, None)
    cut = cut_page(page.tree, left_out(page, hints.headline), outline=page.outline)
    model = model_from({**data})
    describer = Describer(first_look(cut, model.css, model.first), hints)
    described = describer.in_full(range(len(cut.pieces)))
    rows = [
        [piece.type, piece.text, *(round(number, _DIGITS) for number in numbers)]
        for piece, numbers in zip(cut.pieces, described, strict=True)
    ]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16]
