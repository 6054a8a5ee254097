"""Who stands behind the link of a profile in a byline, in languages with words of their own for "and"."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract

TEXT = {
    "zh": "议会周二在持续到午夜的辩论之后批准兴建四十套住房，约有五百名居民依靠这座老桥出行。",
    "th": "สภาเมืองอนุมัติการสร้างบ้านใหม่เมื่อวันอังคาร หลังการอภิปรายที่ยืดเยื้อถึงเที่ยงคืน และมีคนมา",
    "sw": "Baraza la mji Jumanne liliidhinisha ujenzi wa nyumba baada ya mjadala uliodumu hadi usiku.",
    "he": "מועצת העיר אישרה ביום שלישי בנייה של דירות לאחר דיון שנמשך עד חצות, ורבים באו לשמוע אותו.",
    "bn": "পৌরসভা মঙ্গলবার মধ্যরাত পর্যন্ত চলা বিতর্কের পর নতুন বাড়ির অনুমোদন দিয়েছে এবং অনেকে এসেছিলেন।",
    "hi": "नगर परिषद ने मंगलवार को आधी रात तक चली बहस के बाद नए मकानों को मंजूरी दी और कई लोग आए थे।",
    "fa": "شورای شهر روز سه‌شنبه پس از بحثی که تا نیمه‌شب طول کشید ساخت خانه‌ها را تصویب کرد و مردم آمدند.",
    "ar": "المجلس البلدي وافق يوم الثلاثاء على بناء المنازل بعد نقاش استمر حتى منتصف الليل وحضر كثيرون.",
    "en": "The council approved the plan on Tuesday after a long debate, and forty people came to hear it.",
}


def authors(language: str, byline: str) -> list[str]:
    said = TEXT[language]
    page = (
        f"<html lang={language}><title>{said[:30]}</title><article><h1>{said[:30]}</h1>"
        f"<div class='byline'><span class='author'>{byline}</span></div><div>2024-03-04 10:20</div>"
        f"<p>{said}</p><p>{said} {said}</p></article></html>"
    )
    article = extract(page.encode(), "https://post.example/news/1234567")
    assert article is not None
    return [author.name for author in article.authors]


def linked(name: str) -> str:
    return f"<a href='/author/{name}' rel=author>{name}</a>"


@pytest.mark.parametrize(
    ("language", "form", "first", "second"),
    [
        ("zh", "作者：{}、{}", "王建国", "李晓芸"),
        ("th", "โดย {} และ {}", "สมชาย ใจดี", "อรุณี ศรีสุข"),
        ("sw", "Na {} na {}", "Amina Juma", "Grace Mushi"),
        ("he", "מאת {} ו{}", "נועה ברקוביץ", "דניאל פרץ"),
        ("bn", "লেখক: {} ও {}", "শারমিন আক্তার", "তানভীর হাসান"),
        ("hi", "लेखक: {} और {}", "अनीता वर्मा", "राजेश मिश्रा"),
        ("fa", "نویسنده: {} و {}", "سارا احمدی", "رضا کریمی"),
        ("ar", "بقلم: {} و{}", "سارة الحداد", "محمود النجار"),
        ("en", "By {} and {}", "Ada Moss", "Benjamin Lund"),
    ],
)
def test_both_who_wrote_it_are_named_whichever_are_links(
    language: str, form: str, first: str, second: str
) -> None:
    for one, other in ((first, second), (linked(first), second), (linked(first), linked(second))):
        assert authors(language, form.format(one, other)) == [first, second]


@pytest.mark.parametrize(
    ("language", "form", "name"),
    [
        ("zh", "作者：{}，海港", "王建国"),
        ("th", "โดย {} 4 มีนาคม 2024", "สมชาย ใจดี"),
        ("sw", "Na {}, Lindmoor", "Amina Juma"),
        ("ar", "بقلم: {}، الواحة", "سارة الحداد"),
    ],
)
def test_what_stands_behind_other_marks_is_nobody(language: str, form: str, name: str) -> None:
    assert authors(language, form.format(linked(name))) == [name]
