"""Names in Chinese, Japanese and Korean: which are a person's, which a paper's, an office's or a site's.

No capital tells a name there. A Han name is a last name of a list that hardly changes and one or two letters
more; what papers, sites, offices and companies are called ends in few words. Both are compared in simplified
letters, so that each is written once.
"""

from __future__ import annotations

import re

from newscrawl.known.names.japanesenames import BEGINNINGS, LAST_NAMES
from newscrawl.known.wordtables import plain_words

HAN = "\u3400-\u9fff"
_TRADITIONAL = (
    "責編輯執實習見圖體視覺網絡總約資審讀對監製終複簽發統籌劃設計頻攝採寫訪記員譯筆來處訊隊報親屬佈時"
    "間於瀏覽數閱點擊問機號導專綜電場張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧鍾譚陸賈韋鄒閻龍賀顧"
    "龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀畢單駱藍遊鮑華饒陽農繆簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮"
    "叢鞏遲鄺談荊樂儲勞諸厲藺練帥門臺團學會廳協廣線經財傳週雜誌聞銀娛產長評論構觀個內權歸轉載刪聯繫僅"
    "無與負買賣醫療風險謹參擔聲條頭眾維碼掃識別註冊請歡趕緊讚贊戶說稱訴紹認為們題該業輔動態鏈結熱詳暫"
    "標務東軒轅獨淨橋絲蹤訂勵舉駐陰類縣區鄉國圍將從後復歲氣漢濟爾獎畫確禮種積級絕續職藝衝術規訓討試話"
    "語誤課調講護變貨質賽輪這進運過達遠選還醬錄鐵開際陣隨雙難雲靈頁順須領願飛館驗魚鳥麗闆閒縂賴諶闞"
)
_SIMPLIFIED = (
    "责编辑执实习见图体视觉网络总约资审读对监制终复签发统筹划设计频摄采写访记员译笔来处讯队报亲属布时"
    "间于浏览数阅点击问机号导专综电场张刘陈杨黄赵吴孙马罗郑谢许韩冯邓萧蒋叶苏吕卢钟谭陆贾韦邹阎龙贺顾"
    "龚万钱严汤温齐乔庞颜庄聂鲁欧关兰宁纪毕单骆蓝游鲍华饶阳农缪简车项连芦麦娄窦党宫费卫应闵邬边师栾荣"
    "丛巩迟邝谈荆乐储劳诸厉蔺练帅门台团学会厅协广线经财传周杂志闻银娱产长评论构观个内权归转载删联系仅"
    "无与负买卖医疗风险谨参担声条头众维码扫识别注册请欢赶紧赞赞户说称诉绍认为们题该业辅动态链结热详暂"
    "标务东轩辕独净桥丝踪订励举驻阴类县区乡国围将从后复岁气汉济尔奖画确礼种积级绝续职艺冲术规训讨试话"
    "语误课调讲护变货质赛轮这进运过达远选还酱录铁开际阵随双难云灵页顺须领愿飞馆验鱼鸟丽板闲总赖谌阚"
)
SIMPLER = dict(zip(map(ord, _TRADITIONAL), _SIMPLIFIED, strict=True))
"""The simplified form of letters that last names and the words of pages have, for `str.translate`."""
_LAST = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕"
    "丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃"
    "武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮"
    "柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉"
    "缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑"
    "郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥班储原栗燕楚鄢劳禤冼植蹇计诸厉支皮花井鹿水习"
    "狄蔺练佴占危晁初幸撒帅门閆洪赖谌奚粟仝郜阚屠禹漆扈芮阙戈薄邸雍辜裘亓邰赫逯茹嵇戎尉檀昝凃缑郗朴"
)
SURNAMES = frozenset(_LAST)
"""Han last names of one letter, with which a line begins that names who wrote and is not marked."""
_COMMON = frozenset(_LAST[:50])
_COMPOUND = (
    "欧阳|上官|司马|诸葛|皇甫|司徒|慕容|令狐|尉迟|公孙|东方|夏侯|宇文|长孙|端木|独孤|轩辕|南宫|百里|呼延"
    "|申屠|闻人|澹台|淳于|太史|钟离|西门"
)
NAME = rf"(?:(?:{_COMPOUND})[{HAN}]{{1,2}}|[{_LAST}][{HAN}]{{1,2}}|[{HAN}]{{1,8}}[·‧•・][{HAN}]{{1,8}})"
"""A person's name in simplified Han letters, as a pattern."""
KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천"
    "방공현함변염여추도소석선설마길연위표명기반라왕옥육맹탁봉빈"
)
_COUNTED_NAMES = range(3, 6)
_PLACE_OR_OFFICE = re.compile("[県府都道市区町村駅局部社課班版面会所館組署警法学]$")
_JAPANESE_NAME = re.compile(rf"[{HAN}々]{{3,5}}(?<![載略版面付号回話])")
_PAPERS = (
    "网|报|社|台|号|官网|网站|频道|在线|线上|新闻|财经|科技|体育|娱乐|房产|汽车|门户|平台|周刊|杂志|客户端"
    "|之家|资讯|传媒"
)
_OFFICES = (
    "刊|局|院|部|厅|署|会|团|广播|电视|卫视|媒体|发布|快讯|公司|集团|小组|中心|大学|学院|医院|博物馆|政府|法院"
    "|公安|银行|省|庁|研究所|工作室|公众号|读书|综合|组|班|报道|报导|编辑|评论员"
)
_JAPANESE = "ニュース|オンライン|デジタル|放送|テレビ|通信"
_KOREAN = "일보|신문|뉴스|방송|닷컴|경제"
_OTHERS = (
    "事務局|事務所|出版|株式会社"
    "|통신|미디어|편집국|편집부|팀|데스크|디지털|연합회|협회|재단|위원회|공사|센터|㈜|(?<=[가-힣]{3})[부청처]"
)
_MEDIUM_MORE = "首页|订阅"
_MEDIUM = re.compile(f"(?:{_PAPERS}|{_MEDIUM_MORE}|{_JAPANESE}|{_KOREAN})$")
_PREFIXED = re.compile(r"株式会社|㈜|\(주\)|본지|本报|本网|本刊|本站")
_PERSONS_END = re.compile("[社台局院部团会组班省庁]$")
"""An ending of offices that a personal name of two or three letters may have as well."""
_SCRIPT = re.compile(rf"[{HAN}\u3040-\u30ff\uac00-\ud7af]")
_LONGEST_MEDIUM = 18
_PERSON = re.compile(NAME)


_WORDS = plain_words(
    """
    关注 关于 未知 不详 匿名 佚名 暂无 简介 暂无简介 管理员 时间 方面 方法 高清 安全 白天 全部 全文 应用
    包括 原文 原创 文字 文章 图文 查看 查询 单位 成员 金融 公司 文化 体育 时尚 计算 时事 时报 时政 和平
    农业 明星 房产 车市 汽车 华人 美食 家居 游客 网友 编辑部 本站 本网 本报 本刊 小编 投稿 转载 来源
    网络 网络整理 网络综合 综合整理 综合 整理 原标题 热门 最新 相关文章 相关阅读 推荐阅读 热门文章 最新文章
    相关新闻 延伸阅读 登录 登入 注册 首页 更多 分享 收藏 点赞 评论 返回 订阅 作者 记者 编辑 责任编辑 通讯员
    实习生 记者团 站长 发布 阅读 字号 打印 列印 国内 国际 要闻 不明 无名 解读 连载 专栏 向您 和您 高级 成功
    全国 常见 明日 原来 幸福 水平 计划 花絮 武汉 江西 江苏 云南 海南 安徽 广州 甘肃 宁夏 宁波 温州 常州 金华
    华东 华南 华北 华中 石家庄 郑州 成都 长沙 吉林 连云港 谢谢 方便 常有 应该 高兴 明白 周末 江河
    总篇数 点击量 阅读量 浏览量 访问量 播放量 文章数 粉丝数 评论数 点赞数 阅读数 点击数 总阅读
    广告 広告 プレスリリース ゲスト スタッフ 광고 보도자료 관리자 운영자
    関連記事 関連動画 関連画像 関連写真 関連情報 関連商品 関連特集 関連書籍 関連資料 注目記事 新着記事
    洪水 洪灾 洪涝 洪峰 薄弱 薄荷 朴素 房间 方案 方向 安排 石刻 连接 系统管理员 网站管理员 超级管理员
    """
)
"""Words that begin like a name, or stand where one is expected, and are none."""


def simple(text: str) -> str:
    """A text with simplified letters for traditional ones that are known."""
    return text if text.isascii() else text.translate(SIMPLER)


_ORGANISATION = re.compile(simple(f"(?:{_PAPERS}|{_OFFICES}|{_JAPANESE}|{_KOREAN}|{_OTHERS})$"))


def is_eastern(text: str) -> bool:
    """Whether a text has a letter of one of these languages."""
    return not text.isascii() and _SCRIPT.search(text) is not None


def is_han_name(text: str) -> bool:
    """Whether a text is a person's name in Han letters: a last name and one or two letters."""
    plain = simple(text)
    return _PERSON.fullmatch(plain) is not None and plain not in _WORDS


def begins_with_surname(name: str) -> bool:
    """Whether a text begins with a Han last name."""
    return simple(name[:1]) in SURNAMES


def has_common_surname(name: str) -> bool:
    """Whether a text begins with one of the Han last names that most people have."""
    return simple(name[:1]) in _COMMON


def is_korean_name(text: str) -> bool:
    """Whether a text is a person's name in Korean letters."""
    return (
        2 <= len(text) <= 4
        and text[0] in KOREAN_SURNAMES
        and all("가" <= char <= "힣" for char in text)
        and not _ORGANISATION.search(text)
    )


def is_japanese_name(text: str) -> bool:
    """Whether a text that stands where a name is expected is a Japanese one in Han letters."""
    likely = text[:1] in BEGINNINGS and _JAPANESE_NAME.fullmatch(text) is not None
    return likely and not is_eastern_organisation(text) and text not in _WORDS


def is_common_name(text: str) -> bool:
    """Whether a text that nothing introduces is a Japanese name: a common last name and a few letters."""
    if len(text) not in _COUNTED_NAMES or (last := text[:2]).isascii():
        return False
    known = last in LAST_NAMES or text[:3] in LAST_NAMES
    return known and _JAPANESE_NAME.fullmatch(text) is not None and not _PLACE_OR_OFFICE.search(text)


def begins_with_last_name(text: str) -> bool:
    """Whether a text begins with a common Japanese last name, and a few letters follow, kana among them."""
    known = text[:2] in LAST_NAMES or text[:3] in LAST_NAMES
    return known and not _PLACE_OR_OFFICE.search(text) and not is_eastern_organisation(text)


def is_no_name(text: str) -> bool:
    """Whether a text is a word that stands where a name is expected, and names nobody."""
    return simple(text) in _WORDS


def is_medium(text: str) -> bool:
    """Whether a text is the name of a paper or a site, as stands beside a headline in a page's title."""
    return 2 <= len(text) <= _LONGEST_MEDIUM and is_eastern(text) and _MEDIUM.search(simple(text)) is not None


def is_eastern_organisation(text: str) -> bool:
    """Whether a name is that of a paper, a site, an office or a company."""
    if not is_eastern(text):
        return False
    plain = simple(text)
    if _PREFIXED.match(plain):
        return True
    return _ORGANISATION.search(plain) is not None and not (is_han_name(text) and _PERSONS_END.search(plain))
