"""Calls to action in Chinese, Japanese and Korean: lines of a site that tell readers to do something.

The learned words are of Latin letters only. Such a line (here: a bid) begins a clause with what to do (scan,
follow, download) and names what only a site has (its code, its channel, its app); in the news, whoever does
so is named before it. Folded text has simplified letters, and so have the patterns here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.clean.eastern.credits import NUMBERED
from newscrawl.known.names.easternnames import simple

LONGEST = 110
_CLAUSE = (
    "(?:^|[，,.!?~ >▶☞→:])(?:请|欢迎|快来?|立即|马上|赶紧"
    "|更多[^，.]{1,16}?[，,]?(?:请|欢迎)?|喜欢[^，.]{0,10}[，,]?)?"
)
_DO = (
    "(?:(?:打开|使?用)?微信)?(?:扫描|扫码|扫一扫)|长按|识别|打开(?=[^，.]{0,8}(?:app|客户端|阅读[原全]文))"
    "|关注|下载|点击(?![率量数])|点此|点我|订阅|追踪|加入|添加|搜索|按赞|分享|转发"
    "|在(?:评论|留言)[区栏](?:留言|讨论|分享|评论)(?!的)"
)
_JAPANESE_DO = (
    "(?:登録|フォロー|ダウンロード|クリック|購読|シェア|チェック|お寄せ|ご覧)(?:して)?"
    "(?:ください|下さい|しよう|お願いします)"
    "|(?:登録|購読|ダウンロード|お申し込み|応募|記事|一覧|お問い合わせ|続き)は(?:こちら|コチラ)(?!の)"
    "|(?:登録|購読)(?:して(?:いただく|おく)と|すると)[^.]{2,24}届き"
    "|^qrコード(?:を読み取|から|で)|コメント欄?[でに](?:教えて|書いて|シェアして)(?:ください|下さい|ね)"
)
_KOREAN_DO = (
    "(?:구독|팔로우|다운로드|설치|가입|클릭|신청|제보|추가|확인)"
    "(?:하세요|해 ?주세요|하기(?=[!>▶) ]{0,3}$)|바랍니다|하십시오|는"
    "|하(?:고|면|시면) [^.]{2,30}(?:보세요|보십시오|드립니다|하세요))"
    "|(?:댓글|의견)(?:로|에|을) ?(?:남겨|알려|적어|들려) ?(?:주세요|주시기)"
)
_PAYING = (
    "(?:会员|付费|订阅|登[录入陆])[^.，]{0,8}(?:阅读全文|继续阅读|可[读看]全文|解锁)"
    "|(?:有料|会員|購読)[^.]{0,14}(?:お読み|読めます|ご覧いただけ|ご覧になれ)|残り[: ]?\\d+文字"
    "|(?:유료|구독자|회원)[^.]{0,12}(?:볼 수 있습니다|읽을 수 있습니다|전용 ?(?:기사|콘텐츠))"
)
"""Who may read an article, which only its own page says."""
_BID = re.compile(simple(f"{_CLAUSE}(?:{_DO})|{_JAPANESE_DO}|{_KOREAN_DO}|{_PAYING}"))
_SITE = {
    "subscription": _PAYING,
    "ad": "客户端|(?:^|[^a-z])app|手机[版看读]|アプリ|앱",
    "newsletter": "电子报|newsletter|メルマガ|メールマガジン|ニュースレター|뉴스레터",
    "share": "二维码|公众号|微信|微博|朋友圈|头条号|抖音|粉丝|line|facebook|telegram|instagram|youtube"
    "|官方频道|关注我们(?!的)|公式|アカウント|チャンネル|카카오톡|채널|유튜브|네이버|인스타그램|페이스북",
    "ui": "阅读[原全]文|查?看原文|留言|评论|大图|高清|投[票稿]|コメント|제보|기사|댓글"
    "|여러분의 (?:생각|의견)",
    "related": "精彩内容|更多(?:内容|新闻|资讯|消息|详情|报道|精彩)|往期|专题|了解一下|記事|こちら",
}
_CALLS = re.compile(
    simple(
        "请|欢迎|快来|立即|马上|赶紧|我们|[下上]方|[下上]图|文末|左下|更多(?:内容|新闻|资讯|消息|详情|报道|精彩)"
        "|[哦啦!]|吧[~ ]?$|收到|福利"
        "|长按|点击阅读[原全]文|微信扫码?分享|扫[描码一][^.，]{0,10}[，,](?:关注|加入|下载|订阅|手机)"
        f"|本[报刊站台网社]|不漏接|抢先|{_PAYING}"
        f"|第一时间|(?:{'|'.join(_SITE.values())})(?:平台|专页|账号|帐号)?[!>) ]{{0,3}}$|[\u3040-\u30ff가-힣]"
    )
)
"""What shows that it is the site that bids: it asks, says what it gives, or names nothing behind its channel;
the forms of the others ask by themselves."""
_ADVICE = re.compile(
    simple(
        "[骗诈]|谨慎|小心|切勿|不要|不明|虚假|可能|导致|风险|警惕|对方|才能|后[，,]|时[，,]|造成|粉丝的"
        "|サイト|ホームページ|(?<!니)다\\.?$"
    )
)
"""What a story says of codes, channels and apps: how one uses them, and of what one has to beware."""
_KINDS = {kind: re.compile(simple(words)) for kind, words in _SITE.items()}
_TOLD = re.compile(
    simple(
        "[说称]|表示|指出|告诉|介绍|记者|市民|居民|用户|[顾游乘]客|网友|民众|警方|[她他]|已经|了解到"
        '|述べ|と(?:話|書|言|語|訴|呼び|求)|말했|밝혔|"'
    )
)
_STOPS, _TOLD_IN = re.compile("[.!?]"), 12
_SPEAKS = re.compile("|".join((_BID.pattern, *(words.pattern for words in _KINDS.values()))))
"""What each sentence of a line of several has, but for one of so few letters."""
_BUTTON = re.compile(simple('"(阅读[原全]文|扫一扫)"'))
"""What is named in a bid as it stands on a button, and is nobody's words."""


@lru_cache(maxsize=4096)
def eastern_bid(text: str) -> str | None:
    """The kind of furniture that a folded line is that bids the reader do something with a site, or None."""
    text = _BUTTON.sub(r"\1", text)
    if text.isascii() or len(text) > LONGEST or not _BID.search(text) or _TOLD.search(text):
        return None
    if NUMBERED.match(text) or _ADVICE.search(text) or not _CALLS.search(text):
        return None
    if any(len(part) >= _TOLD_IN and not _SPEAKS.search(part) for part in _STOPS.split(text)):
        return None
    return next((kind for kind, words in _KINDS.items() if words.search(text)), None)
