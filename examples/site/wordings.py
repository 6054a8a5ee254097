"""The site's own wordings, word for word as they stand on its pages.

Everything here is furniture or a disclaimer: it stands on the pages of the demo and must be in no article
body of the archive. The keys are the ids of the catalogue.
"""

from __future__ import annotations

_PLANS = (
    "Smart Quarterly",
    "₹900",
    "3 Months",
    "₹300/Month",
    "Smart Essential",
    "₹2,700",
    "1 Year",
    "₹225/Month",
    "Super Saver",
    "₹3,900",
    "2 Years",
    "₹162/Month",
)
_RENEWS = (
    "Renews automatically, cancel anytime",
    "Here’s what’s included in our digital subscription plans",
)
_BENEFITS = (
    "Complimentary Access to The New York Times",
    "News, Games, Cooking, Audio, Wirecutter & The Athletic",
    "Business Standard Epaper",
    "Digital replica of our daily newspaper — with options to read, save, and share",
    "",
    "Curated Newsletters",
    "Insights on markets, finance, politics, tech, and more delivered to your inbox",
    "Market Analysis & Investment Insights",
    "In-depth market analysis & insights with access to The Smart Investor",
    "",
    "Archives",
    "Repository of articles and publications dating back to 1997",
    "Ad-free Reading",
    "Uninterrupted reading experience with no advertisements",
    "",
    "Seamless Access Across All Devices",
    "Access Business Standard across devices — mobile, tablet, or PC, via web or app",
)
_STORIES = (
    "Exclusive premium stories online",
    "Over 30 premium stories daily, handpicked by our editors",
    "",
)
_OLDER_STORIES = (
    "Access to Exclusive Premium Stories Online",
    "Over 30 behind the paywall stories daily, handpicked by our editors for subscribers",
    "",
)
_ENTER = ("Already subscribed? Log in", "Subscribe to read the full story →")
_NOW = "Subscribe now for unlimited access."

WIDGETS: dict[str, tuple[str, ...]] = {
    "W1": (
        "You’ve reached your limit of {{free_limit}} free articles this month.",
        _NOW,
        *_ENTER,
        *_PLANS,
        *_RENEWS,
        *_STORIES,
        *_BENEFITS,
    ),
    "W2": (
        "One subscription. Two world-class reads.",
        *_ENTER,
        *_PLANS,
        *_RENEWS,
        *_STORIES,
        *_BENEFITS,
    ),
    "W3": (
        "You’ve hit your limit of {{free_limit}} free articles this month.",
        _NOW,
        *_ENTER,
        *_PLANS,
        *_RENEWS,
        *_OLDER_STORIES,
        *_BENEFITS,
    ),
    "W4": (
        "*Subscribe to Business Standard digital and get complimentary access to The New York Times",
        "",
        "Smart Quarterly",
        "",
        "₹900",
        "",
        "3 Months",
        "",
        "₹300/Month",
        "",
        "SAVE 25%",
        "",
        "Smart Essential",
        "",
        "₹2,700",
        "",
        "1 Year",
        "",
        "₹225/Month",
        "",
        "SAVE 46%",
        "",
        "Super Saver",
        "",
        "₹3,900",
        "",
        "2 Years",
        "",
        "₹162/Month",
        "",
        "Subscribe",
        "",
        "Renews automatically, cancel anytime",
        "",
        "*Complimentary New York Times access for the 2nd year will be given after 12 months",
    ),
}

W5 = (
    "To read the full story, subscribe to BS Premium now, at just Rs 249/ month.",
    "Key stories on business-standard.com are available only to BS Premium subscribers.",
)
W6_2017 = (
    "TO READ THE FULL STORY, SUBSCRIBE NOW AT JUST Rs 149 A MONTH",
    "Key stories on business-standard.com are available to premium subscribers only.",
    "Already a premium subscriber? LOGIN NOW",
    "Not a member yet ? Resister Now",
    "WHAT YOU GET",
)
W6_2021 = (
    "TO READ THE FULL STORY, SUBSCRIBE NOW NOW AT JUST Rs",
    "Key stories on business-standard.com are available to premium subscribers only.",
    "Already a premium subscriber? LOGIN NOW",
    "WHAT YOU GET",
    "MONTHLY STAR",
    "SMART MONTHLY",
    "Requests mailed to any other ID will not be acknowledged or actioned upon.",
)
W7 = ("Register to continue reading", "Already subscribed?", "₹300/Month", "Subscribe to Newsletters")
W7_KIN = (
    "Exclusive content, features, opinions and comment – hand-picked by our editors, just for you.",
    "Pick 5 of your favourite companies. Get a daily email with all the news updates on them.",
)
W8 = (
    "Upgrade To Premium Services",
    "Welcome User",
    'Business Standard is happy to inform you of the launch of "Business Standard Premium Services"',
    "Dear Guest,",
    "Welcome to the premium services of Business Standard brought to you courtesy FIS.",
    "Kindly visit the Manage my subscription page to discover the benefits of this programme.",
    "Enjoy Reading!",
    "Team Business Standard",
)
D1 = (
    "Dear Reader,",
    (
        "Business Standard has always strived hard to provide up-to-date information and commentary on "
        "developments that are of interest to you and have wider political and economic implications for "
        "the country and the world."
    ),
    "We, however, have a request.",
    "As we battle the economic impact of the pandemic, we need your support even more.",
    "Support quality journalism and subscribe to Business Standard.",
    "Digital Editor",
)

DISCLAIMERS = {
    "S1": "Disclaimer: No Business Standard Journalist was involved in creation of this content",
    "S2": (
        "(Only the headline and picture of this report may have been reworked by the Business Standard "
        "staff; the rest of the content is auto-generated from a syndicated feed.)"
    ),
    "S3": (
        "(This story has not been edited by Business Standard staff and is auto-generated from a "
        "syndicated feed.)"
    ),
    "S4": (
        "Disclaimer: These are personal views of the writer. They do not necessarily reflect the opinion "
        "of www.business-standard.com or the Business Standard newspaper"
    ),
    "S5": (
        "This story is provided by NewsVoir. ANI will not be responsible in any way for the content of "
        "this article. (ANI/NewsVoir)"
    ),
}
S6 = "Powered by Capital Market - Live News"

I1, I4 = "Also Read", "More From This Section"
I8_TAIL = ("PREVIOUS STORY", "NEXT STORY", "RECOMMENDED FOR YOU", "MORE ON MARKETS:", "Quick Links")
T2 = "Don't miss the most important news and views of the day. Get them on our Telegram channel"
H3_MAIL = (
    "email this article",
    "Message:",
    "Recipients' Email:",
    "Type address separated by commas",
    "Your Email:",
    "Enter the characters shown in the image.",
    "Send me a copy:",
)
COPYRIGHT = "Copyrights © 2021 Business Standard Private Ltd. All rights reserved."

OUT_OF_BODY = frozenset(
    line
    for wording in (*WIDGETS.values(), W5, W6_2017, W6_2021, W7, W7_KIN, W8, D1, tuple(DISCLAIMERS.values()))
    for line in (*wording, S6, T2, *I8_TAIL, *H3_MAIL)
    if len(line) > len("Complimentary")
)
"""Lines long enough to be told from prose, none of which may be in a record's body."""
