"""The pictures of AMP pages."""

from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

TEXT = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 2


def test_an_element_of_amp_is_a_picture_in_its_place_among_the_others() -> None:
    first = "<amp-img src='/img/bridge.jpg' width='1200' height='675'><noscript></noscript></amp-img>"
    figures = f"<figure>{first}<figcaption>The bridge</figcaption></figure>{TEXT}"
    second = "<figure><img src='/img/ferry.jpg'><figcaption>The ferry</figcaption></figure>"
    found = page(f"<article><h1>Bridge</h1>{figures}{second}</article>")
    assert [image.attrib["src"] for image in found.by_tag["img"]] == ["/img/bridge.jpg", "/img/ferry.jpg"]
    root = "https://www.harbourpost.example/img/"
    assert read_images(found, [], found.by_tag["article"][0])[0] == [
        Image(url=f"{root}bridge.jpg", caption="The bridge"),
        Image(url=f"{root}ferry.jpg", caption="The ferry"),
    ]
