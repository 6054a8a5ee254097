"""Whether a page is a door: one to log in or sign up at, or that asks for a password.

Each of its signs may be an article's as well: the head of most sites has a field for a password, and a short
story may be about a register. So two of three must agree: the heading, the address, and the field. Where all
three do, the page may be longer: it has the terms of the club.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import address_parts
from newscrawl.extract.markup.neat import neat
from newscrawl.extract.markup.text import fold
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words
from newscrawl.known.wordtables import plain_words

_SIGNS, _ALL, _FEW = 2, 3, 60
"""Signs that make a page a door whose body has fewer words than this, and those of a longer one."""
_MOST = 400
"""Words from which no page is a door."""
_LAST = 3
"""Parts at the end of a path that may name a door; behind the name stands what it is for."""
_SLUG = 2
"""Gaps between the words of a part that is a headline's: under a section of that name, not behind a door."""
_POST_FORM = "post-password-form"
_BETWEEN = re.compile(r"[-_ +]")
_ENDING = re.compile(r"\.\w{2,5}$")
_ASKED = re.compile(r"[&=/:;?]")
_LONG = 200
"""Letters of a query that are looked at."""
_MARKS = ' .…:!?"›»¿¡'
_WHO = r"(?:(?:please|members?|customer|client|user|account|admin)\ )?"
_OR_JOIN = r"""(?:\ (?:or|/|&|and)
    \ (?:register|registration|sign[ -]?up|join|create\ an?\ (?:\w+\ )?account))?"""
_HEADS = re.compile(
    rf"""{_WHO}(?:log|sign)[ -]?in(?:\ (?:here|now|page|form))?
    (?:\ to\ (?:your\ account|\S{{1,30}}
    |(?!(?:the|your|an?|read|watch|see)\ )\S{{1,30}}(?:\ \S{{1,30}}){{1,2}}))?
    {_OR_JOIN}
    |sign[ -]?up(?:\ (?:now|today|here|for\ free|for\ an\ account))?
    |(?:user\ |member\ |account\ |new\ user\ )?registration(?:\ form|\ page)?
    |register(?:\ (?:now|here|today|new\ user|for\ an\ account))?
    |(?:create|open|activate)\ (?:an\ |my\ |your\ |a\ new\ |your\ free\ )?(?:user\ )?account
    |(?:forgot(?:ten)?|lost|reset|recover|retrieve)\ (?:your\ |my\ )?password
    |(?:request\ )?password\ (?:reset|recovery|reminder|forgotten)
    |anmelden|anmeldung|einloggen|registrieren|registrierung|passwort\ vergessen
    |connexion|identification|identifiez-vous|authentification|inscription|se\ connecter
    |mot\ de\ passe\ (?:oublié|perdu)
    |inici(?:ar?|e)\ (?:sesión|sessão)|regístrate|registr?ar-?se|registre-se|crear\ (?:una\ )?cuenta
    |cadastre-se|criar\ conta|(?:olvidé|olvidaste|has\ olvidado)\ (?:mi|tu|su)\ contraseña
    |(?:esqueceu|esqueci)\ (?:a\ )?(?:sua|minha)?\ ?senha|recuperar\ senha|recuperação\ de\ senha
    |accedi|registrati|password\ dimenticata
    |inloggen|aanmelden|registreren|meld\ u\ aan|wachtwoord\ vergeten
    |log\ ind|logg\ inn|logga\ in|opret\ (?:ny\ )?(?:bruger|konto)|skapa\ konto
    |glemt\ (?:din\ )?(?:adgangskode|passord)|glömt\ lösenord(?:et)?
    |logowanie|zaloguj\ się|rejestracja|zarejestruj\ się
    |přihlášení|prihlásenie|registrace|registrácia|zapomenuté\ heslo
    |bejelentkezés|belépés|regisztráció|elfelejtett\ jelszó
    |(?:üye\ )?girişi?|üye\ ol|kayıt\ ol|şifremi\ unuttum
    |(?:вход|авторизация|регистрация)(?:\ /\ регистрация)?|восстановление\ пароля|забыли\ пароль
    |ログイン|(?:新規)?会員登録|新規登録|登[录錄入]|[注註][册冊]|로그인|회원가입
    |my\ account|mein\ konto|mon\ compte|mi\ cuenta|minha\ conta|il\ mio\ account|mijn\ account|moje\ konto
    |تسجيل\ الدخول|đăng\ (?:nhập|ký)""",
    re.VERBOSE,
)
"""What a door is headed with, and nothing beside it: "Log in", not "Log in to the archives of the town"."""
_HEADS_ELSEWHERE = frozenset(map(fold, (
    "kirjaudu", "kirjaudu sisään", "kirjautuminen", "rekisteröidy", "luo tili", "unohditko salasanan",
    "unohtunut salasana", "logi sisse", "sisselogimine", "registreeru", "unustasid parooli", "ieiet",
    "ielogoties", "pieslēgties", "reģistrēties", "aizmirsi paroli", "prisijungti", "prisijungimas",
    "registruotis", "registracija", "pamiršau slaptažodį", "забравена парола", "вхід", "увійти",
    "реєстрація", "забули пароль", "уваход", "рэгістрацыя", "пријава", "пријавите се", "регистрација",
    "заборављена лозинка", "prijava", "prijavite se", "prijavi se", "zaboravljena lozinka",
    "pozabljeno geslo", "најава", "најави се", "autentificare", "conectare", "înregistrare",
    "creează cont", "ai uitat parola", "parolă uitată", "σύνδεση", "είσοδος", "εγγραφή",
    "ξέχασα τον κωδικό μου", "hyr", "identifikohu", "regjistrohu", "inicia sessió", "inicia la sessió",
    "registra't", "crea un compte", "rexistrarse", "hasi saioa", "saioa hasi", "erregistratu",
    "innskráning", "skrá inn", "nýskráning", "gleymt lykilorð", "mewngofnodi", "cofrestru",
    "logáil isteach", "meld aan", "teken aan", "התחברות", "כניסה", "הרשמה", "שכחתי סיסמה", "ورود",
    "ثبت نام", "ورود / ثبت نام", "فراموشی رمز عبور", "لاگ ان", "لاگ ان کریں", "رجسٹر کریں", "लॉग इन",
    "लॉग इन करें", "लॉगिन", "लॉगिन करें", "साइन इन करें", "रजिस्टर करें", "पंजीकरण", "लॉग इन करा", "लगइन",
    "लगइन गर्नुहोस्", "লগইন", "লগ ইন", "লগইন করুন", "নিবন্ধন", "લૉગિન", "લોગ ઇન", "ਲੌਗਇਨ", "உள்நுழை",
    "உள்நுழைக", "பதிவு செய்க", "లాగిన్", "లాగిన్ అవ్వండి", "ಲಾಗಿನ್", "ಲಾಗಿನ್ ಮಾಡಿ", "ലോഗിൻ",
    "പ്രവേശിക്കുക", "පිවිසෙන්න", "เข้าสู่ระบบ", "ลงชื่อเข้าใช้", "สมัครสมาชิก", "ลืมรหัสผ่าน",
    "ເຂົ້າສູ່ລະບົບ", "ចូល", "masuk", "daftar", "lupa kata sandi", "log masuk", "daftar masuk",
    "mag-log in", "mag-login", "ingia", "jisajili", "daxil ol", "qeydiyyat", "şifrəni unutmusunuz",
    "кіру", "тіркелу", "кирүү", "катталуу", "kirish", "ro'yxatdan o'tish", "нэвтрэх", "бүртгүүлэх",
    "մուտք", "մուտք գործել", "գրանցում", "գրանցվել", "შესვლა", "რეგისტრაცია", "ავტორიზაცია",
)))  # fmt: skip
"""The same in languages in which one wording of each is enough."""


_NAMES = plain_words("""
    login logon signin signup userlogin memberlogin memberslogin customerlogin accountlogin wplogin
    loginform loginregister register registration signupform createaccount createuser createanaccount
    newaccount newuser registeraccount userregister memberregister forgotpassword forgottenpassword
    passwordforgotten lostpassword forgotpwd resetpassword passwordreset recoverpassword passwordrecovery
    passwordreminder wpsignup anmelden anmeldung einloggen registrieren registrierung passwortvergessen
    connexion identification authentification inscription motdepasseoublie creercompte iniciarsesion
    registro registrarse crearcuenta cadastro registar criarconta recuperarsenha accedi registrati
    registrazione passworddimenticata inloggen aanmelden registreren wachtwoordvergeten logind logginn
    loggain opretbruger glemtadgangskode glemtpassord skapakonto logowanie zaloguj rejestracja
    przypomnijhaslo prihlaseni prihlasenie registrace registracia zapomenuteheslo belepes bejelentkezes
    regisztracio elfelejtettjelszo giris uyegirisi uyelik kayitol sifremiunuttum
""")
"""What addresses call a door, without what stands between the words."""
_NAMED = re.compile(
    r"""(?:user|members?|customer|client|account|new|create|my|pro|secure)?
    (?:login|logon|signin|signup|registration|register|createaccount|newaccount)(?:form|user|page|step\d)?
    |(?:user|mail)?(?:forgot|lost|reset|recover|restore|remind|retrieve|request|change)\w{0,6}
    (?:password|passw?d?|pwd)(?:form|page|(?:form)?step\d\w{0,4})?
    |(?:user|mail)?(?:password|passwort|pwd|pass(?=\w))
    (?:form|forgot\w{0,3}|lost|reset\w{0,3}|recover\w?|remind\w{0,2}|request|send|vergessen)?""",
    re.VERBOSE,
)
"""The same as systems put it together."""


class Signs(NamedTuple):
    """What tells a door: its heading, its name in an address, and a field in it."""

    heads: Callable[[str], bool]
    names: Callable[[str], bool]
    field: re.Pattern[bytes]


ENTER = Signs(
    lambda head: head in _HEADS_ELSEWHERE or _HEADS.fullmatch(head) is not None,
    lambda name: name in _NAMES or _NAMED.fullmatch(name) is not None,
    re.compile(rb"""\btype\s*=\s*["']?password\b""", re.IGNORECASE),
)


def are_signs(page: Page, words: int, headline: str | None, signs: Signs, *, sure: bool) -> bool:
    """Whether enough `signs` of a door agree on a page whose body has so many `words`, all of them to be
    `sure` of it."""
    if words >= _MOST:
        return False
    heads = (fold(text).strip(_MARKS) for text in _headings(page, headline))
    found = any(map(signs.heads, heads)) + any(map(signs.names, _names(page.url)))
    if not found:
        return False
    few = not sure and (words < _FEW or words - _words_in_form(page) < _FEW)
    return found + (signs.field.search(page.html) is not None) >= (_SIGNS if few else _ALL)


def _words_in_form(page: Page) -> int:
    """The words of the form that has most of them: its labels are no text."""
    return max((count_words(" ".join(form.itertext())) for form in page.by_tag["form"]), default=0)


def asks_password(page: Page) -> bool:
    """Whether a page shows the form of a post that only readers with its password may see."""
    if _POST_FORM not in page.outline.text:
        return False
    return any(element.tag == "form" for _, element in page.named(_POST_FORM))


def _headings(page: Page, headline: str | None) -> list[str]:
    """What a page may be headed with: its headline may have the site's name in it, its `h1` has not."""
    heads = [neat("".join(h1.itertext())) for h1 in page.by_tag["h1"][:1]]
    return [headline, *heads] if headline else heads


def _names(url: str) -> list[str]:
    """What an address may call its page: the last parts of its path, up to one that is a headline's, and what
    its query asks for."""
    parts = address_parts(url)
    found = []
    for part in [part for part in unquote(parts.path).lower().split("/") if part][: -_LAST - 1 : -1]:
        name, gaps = _BETWEEN.subn("", _ENDING.sub("", part))
        found.append(name)
        if gaps >= _SLUG:
            break
    asked = unquote(parts.query).lower()[:_LONG]
    return found + [_BETWEEN.sub("", word) for word in _ASKED.split(asked) if word]
