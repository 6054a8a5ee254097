"""Chinese, Japanese and Korean: credits, labels, bids and statements go by their form; the news stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

FIRST = "海港的渡轮在码头修好之前不会开航，船长星期一晚上对乘客这样宣布，修理预计需要三天。\n"
LAST = "潜水员在水下发现了九处裂缝，镇议会要求另写一份报告，下个月公布结果。"


def kinds(text: str) -> list[str]:
    return [piece.kind for piece in clean_text(text).removed]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("责任编辑：郭大明", "byline"),
        ("【编辑：姚小红】", "byline"),
        ("编辑 刘晓阳 校对 李铭", "byline"),
        ("编辑｜小满", "byline"),
        ("海港报记者 陆一夫 张小楠", "byline"),
        ("責任編輯／王大明", "byline"),
        ("記者王大明／海港報導", "byline"),
        ("责编：Ada Moss", "byline"),
        ("港务局、渡轮公司供稿 摄影/张艳 编辑/苏芳", "byline"),
        ("（资料来源：海港档案馆等）", "byline"),
        ("取材・文／鈴木太郎", "byline"),
        ("홍길동 기자 hong@harbour.example.com", "byline"),
        ("(항구=새벽일보) 홍길동 기자", "byline"),
        ("发布日期：2024-05-02 浏览次数： 信息来源：港务局", "dateline_meta"),
        ("입력 2024.05.02 03:03", "dateline_meta"),
        ("图片来源：海港博物馆", "caption"),
        ("渡轮停在码头。海港报记者 贾小天 摄", "caption"),
        ("（王大明攝）", "caption"),
        ("(사진=새벽일보)", "caption"),
        ("저작권자 ⓒ 새벽일보, 무단전재 및 재배포 금지", "nav"),
        ("<저작권자(c) 새벽일보, 무단 전재-재배포 금지>", "nav"),
    ],
)
def test_a_line_of_a_known_form_goes(line: str, kind: str) -> None:
    cleaned = clean_text(f"{FIRST}{line}\n{LAST}")
    assert cleaned.text == FIRST + LAST
    assert [piece.kind for piece in cleaned.removed] == [kind]
    assert clean_text(f"{FIRST}{LAST}\n{line}").text == FIRST + LAST


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("扫描下方二维码，关注我们的公众号", "share"),
        ("扫描二维码，关注海港日报", "share"),
        ("更多精彩内容，请关注海港网微信公众号", "share"),
        ("下载客户端还能获得专享福利哦！", "ad"),
        ("公式アカウントをフォローしてください", "share"),
        ("카카오톡에서 채널을 추가하세요", "share"),
        ("訂閱電子報，每天早上收到海港的消息", "newsletter"),
    ],
)
def test_a_bid_goes_from_among_paragraphs(line: str, kind: str) -> None:
    cleaned = clean_text(f"{FIRST}{line}\n{LAST}")
    assert cleaned.text == FIRST + LAST
    assert [piece.kind for piece in cleaned.removed] == [kind]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("特别声明：以上内容为自媒体平台“海港号”用户上传并发布，本平台仅提供信息存储服务。", "syndicated"),
        ("本文仅代表作者个人观点，不代表海港网的立场。", "opinion"),
        ("投资有风险，以上内容不构成投资建议。", "advice"),
        ("图片来自网络，如有侵权，请联系删除。", "syndicated"),
        ("本文来自微信公众号“海港号”，作者：李晓芸，海港网经授权发布。", "syndicated"),
        ("本文由人工智能翻译，仅供参考。", "ai"),
        ("この記事はAIを使って翻訳し、編集者が確認しました。", "ai"),
        ("この記事は個人の見解であり、会社を代表するものではありません。", "opinion"),
        ("※ 외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다.", "opinion"),
        ("본 칼럼은 필자의 개인 의견으로 본지의 입장과 다를 수 있습니다.", "opinion"),
    ],
)
def test_a_statement_becomes_a_disclaimer(line: str, kind: str) -> None:
    cleaned = clean_text(f"{FIRST}{LAST}\n{line}")
    assert cleaned.text == FIRST + LAST
    assert [(told.kind, told.text) for told in cleaned.disclaimers] == [(kind, line)]


def test_the_english_half_of_a_platforms_notice_is_one() -> None:
    notice = (
        "Notice: The content above (including the pictures if any) is uploaded and posted by a user of "
        "Harbour Hao, which is a social media platform and only provides information storage services."
    )
    cleaned = clean_text(f"{FIRST}{LAST}\n{notice}")
    assert cleaned.text == FIRST + LAST
    assert [told.kind for told in cleaned.disclaimers] == ["syndicated"]


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑王伟说，报纸会继续出版。",
        "责任编辑：这篇稿子不能发，船长不同意。",
        "记者：您怎么看这件事？",
        "记者：是的",
        "编辑：不行",
        "编辑|这一行不是谁的名字",
        "“责任编辑：郭大明”，墙上这样写着。",
        "来源于自然的力量",
        "他最喜欢的编辑是李明",
        "时间：3月5日上午9点 地点：市文化馆",
        "王文：这是一场持久战",
        "这张照片由他母亲提供",
        "市民可扫描二维码登记",
        "他说，关注微信公众号就能看到更多消息。",
        "他说，文章的观点不代表公司立场。",
        "法院认为，图片的版权归原作者所有，被告应停止侵权。",
        "该公司声明称，内容由用户上传，平台不承担责任。",
        "作者的观点在学界引起很大争议，有人认为这只是他个人的看法。",
        "홍길동 기자가 현장을 찾았다",
        "수정 요구를 거부했다",
        "图书馆、博物馆和学校",
        "这张照片由王伟拍摄。",
        "他从小喜欢和父亲摄影。",
        "水下摄影",
        "全班同学一起学习地图制图。",
        "1、提高点击量",
        "5万人浏览",
        "阅读量100万",
        "发布时间：2021年3月1日，价格：3999元",
        "2020년 유네스코 세계유산 등록",
        "3. 특허 등록",
        "2023年10月3日配信",
        "记者：谢谢",
        "审核：三天内完成",
        "監制：由公司指派",
        "構成：三部",
        "撮影：午前中",
        "写真：撮影可\n料金：無料",
        "나는 대한민국 기자",
        "신문 기자",
        "문의 info@harbour.example.com",
        "구독신청 info@harbour.example.com",
        "(무료 제공)",
        "저작권자가 없는 작품은 무단 복제가 많다",
        "关注微信诈骗新手法",
        "扫描二维码要谨慎，不要泄露个人信息。",
        "扫描二维码即可租用共享单车。",
        "加入微信群后，骗子会不断发来所谓内部消息。",
        "点击率下降，更多编辑离开了报社。",
        "添加更多盐，转小火。",
        "第一步：扫描二维码，关注公众号",
        "2. 카카오톡 채널을 추가하세요",
        "앱을 설치하기 전에 권한을 확인해야 한다.",
        "제보는 카카오톡으로 받았다.",
        "该文的观点与作者个人经历密切相关，编辑部收到很多来信。",
        "这家网站的内容均来自转载，原作者要求删除侵权文章。",
        "原作者联系平台，要求删除侵权的图片，版权纠纷由此开始。",
        "郑重声明：网上流传的广告与本公司无关，我们将追究责任。",
        "风险提示：公司股票波动较大，投资者需谨慎。",
        "本站由三家公司投资，列车谨慎驾驶。",
        "本文作者今年八十岁，一生立场鲜明，观点从不迎合个人利益。",
        "第四条 版权归原作者所有。",
        "この記事は三十年前に配信され、提携先の新聞にも載った。",
        "이 기사는 광고를 제작한 회사의 책임을 물었다.",
        "收藏",
        "シェア",
        "댓글",
    ],
)
def test_what_the_news_says_stays(line: str) -> None:
    assert clean_text(f"{FIRST}{line}\n{LAST}").text == f"{FIRST}{line}\n{LAST}"
    assert clean_text(f"{FIRST}{LAST}\n{line}").text == f"{FIRST}{LAST}\n{line}"


def test_credits_that_begin_alike_are_entries_of_a_list() -> None:
    prizes = "\n".join(
        f"《{title}》\n作者：{name}"
        for title, name in (
            ("海港之夜", "王大明"),
            ("九处裂缝", "李小红"),
            ("渡轮", "张艳"),
            ("码头", "刘晓阳"),
        )
    )
    assert clean_text(f"{FIRST}{prizes}\n{LAST}").text == f"{FIRST}{prizes}\n{LAST}"


def test_credits_of_a_film_in_a_list_stay() -> None:
    film = "《渡轮》\n导演：王大明\n摄影：李小红\n剪辑：张艳\n来源：海港影业"
    assert clean_text(f"{FIRST}{film}\n{LAST}").text == f"{FIRST}{film}\n{LAST}"
    assert clean_text(f"{FIRST}{LAST}\n{film}").text == f"{FIRST}{LAST}\n{film}"


@pytest.mark.parametrize(
    "lines",
    [
        "记者：您第一次坐船是什么时候？\n林安达：六岁。\n记者：高山\n林安达：对。",
        "片名：渡轮\n摄影：张大力\n片长：两小时",
        "監督：木村大輔\n撮影：佐藤健二\n出演：林花子",
        "裁判：李小红\n记者：王大明\n地点：海港体育场",
        "这份报纸当年只有四个人：\n主编：王伟\n编辑：李明\n校对：陈平",
    ],
)
def test_names_in_a_talk_or_a_list_of_facts_stay(lines: str) -> None:
    assert clean_text(f"{FIRST}{lines}\n{LAST}").text == f"{FIRST}{lines}\n{LAST}"
    assert clean_text(f"{FIRST}{LAST}\n{lines}").text == f"{FIRST}{LAST}\n{lines}"


def test_sources_of_many_pictures_go() -> None:
    pictures = "图片来源：海港博物馆\n"
    text = "".join(f"{FIRST}{pictures}" for _ in range(4)) + LAST
    assert pictures not in clean_text(text).text


def test_buttons_in_a_row_go() -> None:
    assert clean_text(f"{FIRST}收藏\n点赞\n举报\n{LAST}").text == FIRST + LAST


def test_credits_beside_sure_ones_and_a_source_at_the_foot_go() -> None:
    assert (
        clean_text(f"{FIRST}{LAST}\n港口\n编辑|王大明\n责编|李小红\n来源|海港网").text
        == f"{FIRST}{LAST}\n港口"
    )
    assert clean_text(f"{FIRST}{LAST}\n一路平安\n来源：海港交警").text == f"{FIRST}{LAST}\n一路平安"


def test_a_link_home_goes_from_the_end_of_the_last_sentence() -> None:
    assert clean_text(f"{FIRST}{LAST}返回海港网首页>>").text == FIRST + LAST


def test_a_line_without_blanks_is_a_paragraph_by_its_stop() -> None:
    """What is among paragraphs is so in a script without blanks as well."""
    assert kinds(f"{FIRST}（点击看大图）\n{LAST}") == ["ui"]
    assert kinds(f"一\n（点击看大图）\n{LAST}\n二\n三\n四") == []
