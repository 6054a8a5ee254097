"""Labels, owners' signs and offers for members in languages whose words only the rules have."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_blocks
from newscrawl.items import Block

TEXTS = {
    "ko": (
        "시는 3일 새로운 다리가 내년 봄에 개통될 것이라고 발표했다. 공사는 3년이 걸렸다.",
        "주민들은 다리가 열리면 시내까지 걸리는 시간이 절반으로 줄어들 것으로 기대하고 있다.",
    ),
    "ja": (
        "市は三日、新しい橋が来年の春に開通すると発表した。工事には三年かかった。",
        "住民は橋が開けば市内までの時間が半分になると期待している。",
    ),
    "zh": (
        "新的大橋將於明年春天通車，預計每日可容納兩萬輛車，市府今天下午公布了詳細的時程。",
        "居民表示，大橋通車後前往市區的時間將縮短一半，大家都非常期待這一天的到來。",
    ),
    "ru": (
        "Город сообщил во вторник, что новый мост откроется весной следующего года после трёх лет работ.",
        "Жители надеются, что с открытием моста дорога до центра станет вдвое короче, чем сейчас.",
    ),
    "hu": (
        "A város kedden közölte, hogy az új híd jövő tavasszal nyílik meg három év munka után.",
        "A lakók azt remélik, hogy a híd megnyitásával feleannyi idő alatt jutnak a központba.",
    ),
    "ar": (
        "أعلنت المدينة يوم الثلاثاء أن الجسر الجديد سيفتح في ربيع العام المقبل بعد ثلاث سنوات من العمل.",
        "ويتوقع السكان أن يقل الوقت اللازم للوصول إلى وسط المدينة إلى النصف عند افتتاح الجسر.",
    ),
    "de": (
        "Der Fluss stieg am Montag um zwei Meter, und die Fähre blieb bis Mittag an ihrem Kai liegen.",
        "Der Rat tagte am Abend noch einmal und hörte, was der Wärter des Pegels zu sagen hatte.",
    ),
    "id": (
        "Kota mengumumkan pada hari Selasa bahwa jembatan baru akan dibuka setelah tiga tahun kerja.",
        "Warga berharap perjalanan ke pusat kota akan memakan waktu setengahnya.",
    ),
    "es": (
        "La ciudad informó el martes de que el nuevo puente se abrirá la próxima primavera tras tres años.",
        "Los vecinos esperan que el camino al centro dure la mitad cuando se abra el puente.",
    ),
}


def left(language: str, line: str, *, amid: bool = False) -> bool:
    """Whether a line stays, below a text or amid it."""
    first, last = TEXTS[language]
    texts = [first, line, last] if amid else [first, last, line]
    return line in [block.text for block in clean_blocks([Block(text=text) for text in texts]).blocks]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", "Copyrights ⓒ 나무일보. 무단 전재 및 재배포 금지"),
        ("ko", "- Copyrights ⓒ 나무경제, 무단 전재 및 재배포 금지 -"),
        ("ko", "ⓒ 나무일보 & namu.example, 무단전재 및 재배포 금지"),
        ("ko", "나무일보 김철수 기자 kim@namu.example"),
        ("ja", "（C）大河新聞社"),
        ("ja", "※記事・写真・イラストの無断転載を禁じます。"),
        ("ja", "会員限定記事です。"),
        ("ja", "有料会員になると続きをお読みいただけます。"),
        ("ja", "残り1234文字"),
        ("zh", "▲圖／大河報提供"),
        ("zh", "（圖／大河報）"),
        ("zh", "▲新的大橋將於明年春天通車。（圖／大河報）"),
        ("ru", "Фото: Анна Мосс"),
        ("ru", "Автор: Анна Мосс"),
        ("ru", "Теги: мост, город"),
        ("ru", "Просмотров: 173"),
        ("ru", "сегодня в 17:04, просмотров: 173"),
        ("hu", "Borítókép: Jelenet a fiatalok műsorából a kikötőben"),
        ("hu", "Forrás: MTI"),
        ("hu", "(MTI)"),
        ("ar", "كتب: أحمد علي"),
        ("ar", "المصدر : وكالات"),
        ("ar", "التاريخ: 03 مايو 2024"),
        ("es", "Con información de EFE"),
        ("es", "Derechos reservados"),
        ("de", "Mit Material der dpa"),
        ("de", "(dpa)"),
        ("de", "Rubriklistenbild: © dpa"),
        ("id", "Sumber: Antara"),
        ("id", "Pewarta: Ada Moss"),
        ("id", "Bagikan"),
        ("ar", "شارك"),
        ("ar", "قد يهمك أيضا"),
        ("ru", "Материалы по теме"),
        ("ja", "この記事をシェアする"),
        ("zh", "声明：该文观点仅代表作者本人"),
        ("zh", "（本文不代表本報立場）"),
    ],
)
def test_a_label_goes(language: str, line: str) -> None:
    assert not left(language, line)


@pytest.mark.parametrize("amid", [False, True])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", "그는 저작권자의 허락 없이 쓴 사진이 문제라고 말했다."),
        ("ja", "無断転載が問題になっている、と弁護士は語った。"),
        ("ja", "市は無断転載を禁止するよう求めた。"),
        ("ja", "会員になると割引がある、と店長は話した。"),
        ("zh", "圖中的大橋三年前動工，如今已近完工。"),
        ("ru", "Просмотров было мало, сказал режиссёр."),
        ("ru", "Автор: человек, который никогда не спешит, и это видно в каждой строке романа."),
        ("hu", "Forrás: a hegy lábánál, ahol a víz hidegebb."),
        ("ar", "التاريخ: قصة مدينة على ضفة النهر كتبها أهلها بأنفسهم."),
        ("es", "Con información de la policía, el juez abrió el caso."),
        ("de", "Symbolbild einer Stadt, die nicht aufgibt: So nannte der Dichter die Brücke."),
        ("id", "Sumber: mata air di kaki gunung yang tidak pernah kering, kata warga."),
        ("zh", "該文作者三年前離開本市，如今住在山上。"),
        ("ko", "문의는 kim@namu.example 로 하면 된다고 시는 밝혔다."),
    ],
)
def test_a_sentence_that_begins_like_one_stays(language: str, line: str, *, amid: bool) -> None:
    assert left(language, line, amid=amid)
