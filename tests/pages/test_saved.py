"""Pages are taken out of what browsers save them in, with the address they came from."""

import plistlib
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.pages.saved import Saved, unwrapped

URL = "https://harbourpost.example/2024/03/bridge?a=1&b=2"
PAGE = "<html><head><title>Brücke</title></head><body><p>Die Brücke ist offen = sie trägt.</p></body></html>"
MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: {URL}
Subject: =?utf-8?Q?Br=C3=BCcke?=
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--aB1----"


------MultipartBoundary--aB1----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: {URL}

<html><head><title>Br=C3=BCcke</title></head><body><p>Die Br=C3=BCcke ist o=
ffen =3D sie tr=C3=A4gt.</p></body></html>
------MultipartBoundary--aB1----
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable
Content-Location: https://harbourpost.example/s.css

p {{ color: red }}
------MultipartBoundary--aB1------
"""
PYWB_NOTE = (
    '<script>\n wbinfo.url = "http://harbourpost.example/a";\n wbinfo.timestamp = "20131110121040";'
    '\n  wbinfo.mod = "mp_";\n  wbinfo.prefix = decodeURI("https://library.example/all/");\n</script>'
)
STARTS = [b"", b"bplist00", MHTML.encode()[:400], MHTML.encode()[:700]]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_message_of_chrome_s(line_end: str) -> None:
    saved = unwrapped(MHTML.replace("\n", line_end).encode())
    assert saved.body.decode().rstrip() == PAGE
    assert (saved.url, saved.encoding) == (URL, None)


def test_the_part_that_the_head_calls_the_start_with_its_charset() -> None:
    message = MIMEMultipart("related", start="<page@x>")
    for name, text in (("<frame@x>", "<p>An advertisement</p>"), ("<page@x>", PAGE)):
        part = MIMEText(text, "html", "iso-8859-1")
        part["Content-ID"] = name
        part["Content-Location"] = URL if text == PAGE else "https://ads.example/frame"
        message.attach(part)
    saved = unwrapped(bytes(message))
    assert saved.body.decode("iso-8859-1") == PAGE
    assert (saved.url, saved.encoding) == (URL, "iso-8859-1")


def test_a_message_without_a_page_is_told() -> None:
    message = EmailMessage()
    message.set_type("multipart/related")
    with pytest.raises(ValueError, match="an MHTML file without a page"):
        unwrapped(bytes(message))


def test_a_web_archive_of_safari_s() -> None:
    main = {"WebResourceData": PAGE.encode(), "WebResourceURL": URL, "WebResourceTextEncodingName": "UTF-8"}
    archive = plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)
    assert unwrapped(archive) == Saved(PAGE.encode(), URL, "UTF-8")


@pytest.mark.parametrize("value", [{"WebMainResource": {}}, {"WebMainResource": []}, {}, [], "text"])
def test_another_property_list_is_told(value: Any) -> None:
    with pytest.raises(ValueError, match="a property list without a page"):
        unwrapped(plistlib.dumps(value, fmt=plistlib.FMT_BINARY))


@pytest.mark.parametrize(
    ("note", "url"),
    [
        (f"<!-- saved from url=(0050){URL} -->", URL),
        (f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Fri Mar 01 2024 \n-->", URL),
        ("<!-- Mirrored from harbourpost.example/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Fri -->",
         "http://harbourpost.example/a.html"),
        ('<html lang="en" data-scrapbook-source="https://harbourpost.example/a?b=1&amp;c=2">',
         "https://harbourpost.example/a?b=1&c=2"),
        ('<script>__wm.wombat("http://harbourpost.example:80/a","20131110121040","https://web.archive.org/","web",1)',
         "https://web.archive.org/web/20131110121040/http://harbourpost.example:80/a"),
        (PYWB_NOTE, "https://library.example/all/20131110121040/http://harbourpost.example/a"),
    ],
)  # fmt: skip
def test_a_note_on_where_a_page_came_from(note: str, url: str) -> None:
    body = f"<!DOCTYPE html>\n{note}\n{PAGE}".encode()
    assert unwrapped(body) == Saved(body, url)


@pytest.mark.parametrize(
    "text",
    [
        PAGE,
        "<!-- saved from url=(0014)about:internet -->" + PAGE,
        f"<!-- saved from url=(0050)file:///home/ada/bridge.html -->{PAGE}",
        f"<p>He wrote: saved from url=(0050){URL}</p>",
        f"From: the editor\nTo: all\n\n{PAGE}",
        f"{'x' * 9000}<!-- saved from url=(0050){URL} -->",
    ],
)
def test_a_page_without_such_a_note_is_left_as_it_is(text: str) -> None:
    assert unwrapped(text.encode()) == Saved(text.encode())


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"bplist00", MHTML.encode()[:400], MHTML.encode()[:700]])
)
@example(b"", MHTML.encode())
def test_no_bytes_raise_anything_else(rest: bytes, start: bytes) -> None:
    try:
        saved = unwrapped(start + rest)
    except ValueError:
        return
    assert isinstance(saved.body, bytes)


def test_messages_in_messages_are_told() -> None:
    deep = b"".join(
        b'Content-Type: multipart/related; boundary="%d"\n\n--%d\n' % (n, n) for n in range(20_000)
    )
    with pytest.raises(ValueError, match="an MHTML file without a page"):
        unwrapped(deep)
