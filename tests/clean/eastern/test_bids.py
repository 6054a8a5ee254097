"""Bids in Chinese, Japanese and Korean: who may read an article and how a channel is followed."""

from __future__ import annotations

import pytest

from newscrawl.clean.eastern.bids import eastern_bid
from newscrawl.clean.text.fold import fold


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("加入本報LINE好友，重要新聞不漏接", "share"),
        ("扫一扫，手机看新闻", "ad"),
        ("长按识别二维码关注", "share"),
        ("微信扫一扫关注我们", "share"),
        ("点击“阅读原文”查看更多", "ui"),
        ("打开APP阅读全文", "ad"),
        ("関連記事はこちら", "related"),
        ("QRコードからアプリをダウンロード", "ad"),
        ("登录后继续阅读，首月仅需1元", "subscription"),
        ("你怎么看？欢迎在评论区留言。", "ui"),
        ("コメント欄で教えてください。", "ui"),
        ("여러분의 생각은 어떠신가요? 댓글로 남겨주세요.", "ui"),
        ("有料会員になると、すべての記事が読めます。", "subscription"),
        ("ここから先は会員のみご覧いただけます。", "subscription"),
        ("카카오톡 채널을 추가하고 새 소식을 받아 보세요", "share"),
        ("뉴스레터를 구독하시면 매일 아침 주요 뉴스를 보내 드립니다", "newsletter"),
        ("メールマガジンに登録すると最新ニュースが届きます。", "newsletter"),
    ],
)
def test_a_bid_is_known(line: str, kind: str) -> None:
    assert eastern_bid(fold(line).text) == kind


@pytest.mark.parametrize(
    "line",
    [
        "メールマガジンに登録すると、島の便りが毎週届く。",
        "有料会員は百二十人で、そのうち三十人は島の外にいる。",
        "书店四月取消了会员制度，登录的人不多。",
        "游客微信扫一扫即可租用自行车，每小时两克朗。",
        "长按按钮三秒，机器就会重启。",
        "不少读者在评论区留言，讨论渡轮的票价。",
        "打开客户端的人越来越少，这家公司说。",
        "QRコードを読み取って支払う店が増えている。",
        "他说“阅读原文”是最好的办法。",
        "東岸の農家は家畜を高い牧草地に移した。関連記事はこちら",
        "登録はこちら、と書かれた看板の前に、朝から長い列ができた。",
        "大会への応募はこちらの窓口で受け付け、締め切りは五月末だ。",
        "关注我们的城市，就是关注每一个人的生活。",
        "구독하기 위해 줄을 선 사람도 있었다.",
        "서점 주인은 매주 뉴스레터를 구독자 이천 명에게 보낸다.",
    ],
)
def test_what_is_told_of_readers_is_none(line: str) -> None:
    assert eastern_bid(fold(line).text) is None
