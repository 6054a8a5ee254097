"""Statements in Chinese, Japanese and Korean: what a page says of its own article.

As in other languages (`sayings`) a statement speaks of the article itself and of two things that go together:
a view and whose it is, a platform and who wrote, an investment and advice. There are no blanks to tell words
by, so they are looked for anywhere. Folded text has simplified letters, and so have the patterns here.
"""

from __future__ import annotations

import re

from newscrawl.clean.eastern.credits import NUMBERED
from newscrawl.known.names.easternnames import simple

_SHORTEST, _LONGEST = 9, 500
_SELF = re.compile(
    simple(
        r"(?:^|[.!:;，,、*※(\[【】\] \n])(?:本[文稿刊网站]|凡[本注]|[此该]文|(?:以上|上述)内容|以上[图文]"
        "|(?:内容|文章|稿件|图片|图文|素材)均?(?:来自|来源|源自)|(?:部分|文章)内容"
        "|文章观点|版权均?归|作者(?:本人|个人)|如有侵权|本記事|この記事|当記事|当サイト"
        "|이 ?기사|본 ?(?:기사|콘텐츠|칼럼)|외부 ?(?:필자|기고)|이 ?(?:글|칼럼))"
    )
)
_SAYS = (
    ("ai", "ai|人工智[能慧]|生成式|机器|機械翻訳|인공지능|챗gpt",
     "生成|翻译|撰写|辅助|要約|翻訳|작성|번역|생성"),
    ("press_release", "通稿|新闻稿|商业信息|广告|推广|赞助|企业提供|广编|広告|광고|협찬",
     "不代表|不承担|概不负责|由[^.，]{1,12}(?:负责|承担)|真实性|与本[^.，]{1,4}无关|광고입니다|제작|책임"),
    ("advice", "投资|理财|买卖|医疗|法律|投信|투자|의학",
     "不构成|不作为|仅供参考|风险自|自行承担|[请需应]谨慎|ではありません|自己責任|권유|참고|책임"),
    ("opinion", "观点|立场|看法|意见|言论|見解|견해|의견|입장|편집 ?방향",
     "不代表|仅代表|个人(?:观点|看法|意见)|不反映|无关|個人の見解|筆者の|다를 수|개인|일치|무관"),
    ("syndicated", "上传|转载|来自|来源|自媒体|供稿|投稿|配信|転載|제공",
     "存储|发布平台|授权(?:发布|转载)|平台[仅只]?提供|版权归(?:原|作者|其)|如有侵权|[请与][^.，]{0,8}联[系络]|及时[^.，]{0,6}删除|提携|저작권|계약"),
    ("copyright", "版权|著作权|侵权|저작권|著作権",
     "归(?!谁)|所有|请[^.，]{0,8}(?:联[系络]|删除)|授权|帰属|귀속|(?:에|에게|에는) 있습니다"),
)  # fmt: skip
"""Two things that a statement of a kind speaks of; the kinds in the order in which they are tried."""
_PAIRS = tuple((kind, re.compile(simple(one)), re.compile(simple(other))) for kind, one, other in _SAYS)
_LED = re.compile(
    simple(
        r"[*※【(\[ ]{0,3}(?:免责声明|特别声明|版权声明|郑重声明|声明|风险提[示醒]|免責事項|ご注意|알림|면책)"
        r"[】)\]]?"
        r"(?: ?:|[】\n ])"
    )
)
_COMPANY = re.compile("公司|企业|当社")
_OWN = re.compile("本[网站文]")
_DISCLAIMED = re.compile(
    simple(r"[*※【(\[ ]{0,3}(?:免责声明|风险提[示醒]|免責事項|ご注意|면책)[】)\]]?(?: ?:|[】\n ])")
)
"""What no company heads its own announcements with."""
_FORMAL = re.compile(r"です|ます|ました|ません|ください|であり|あります|니다|[음임]\.?$")
"""How a page speaks in Japanese and Korean; a story is told in plain forms."""
_SPELLED = re.compile("[\u3040-\u30ff가-힣]")
_QUOTED = re.compile(r'"[^"]{13,}"')
"""What is said by somebody; the name of a platform in such marks is shorter."""
_TOLD = re.compile(
    simple(
        r"[说称][，:]|说道|表示|指出|告诉|认为|述べ|話した|말했|밝혔|发表|法院|[她他]|[昨今][日天]|月\d{1,2}日"
    )
)


def eastern_statement(text: str) -> str | None:
    """The kind of disclaimer that a folded text is, or None."""
    if not _SHORTEST <= len(text) <= _LONGEST or "?" in text or _QUOTED.search(text):
        return None
    if NUMBERED.match(text) and not _OWN.search(text):
        return None
    disclaimed = _DISCLAIMED.match(text) and not _COMPANY.search(text)
    if not disclaimed and not (_SELF.search(text) and (_LED.match(text) or not _TOLD.search(text))):
        return None
    if _SPELLED.search(text) and not _FORMAL.search(text):
        return None
    return next((kind for kind, one, other in _PAIRS if one.search(text) and other.search(text)), None)


def begins_statement(text: str) -> bool:
    """Whether a folded sentence speaks of the article that it stands in, as the first of a statement does."""
    return _SELF.search(text) is not None or _LED.match(text) is not None


def goes_on_stating(text: str) -> bool:
    """Whether a folded sentence says one of the things that a statement does."""
    return begins_statement(text) or any(one.search(text) or other.search(text) for _, one, other in _PAIRS)
