import type { KnownAddresses } from '../../model/official-addresses.ts';
import type { WarningSigns } from '../../schemas/warning-signs.ts';

/** What addresses of the tests are judged by: the real list, with one organization. */
export const sampleKnown: KnownAddresses = {
  domains: [
    { domain: 'withpersona.com', owner: 'persona' },
    { domain: 'perso.na', owner: 'persona' },
    { domain: 'frompersona.com', owner: 'persona', isForMail: true },
    { domain: 'duo.com', owner: 'duo' },
    { domain: 'duosecurity.com', owner: 'duo' },
    { domain: 'withpersona-gov.com', owner: 'persona', isForTests: true },
    { domain: 'example.edu', owner: 'organization' },
    { domain: 'example.service-now.com', owner: 'organization' },
  ],
  mailboxes: ['example.it@gmail.com'],
};

/** A few phrases of each kind. */
export const sampleSigns: WarningSigns = {
  hurry: ['act now', 'within … hours or', '今すぐ'],
  threat: ['will be suspended'],
  greeting: ['dear customer', 'estimado cliente'],
  passcode: ['duo passcode', 'send … code', 'envie … codigo'],
  password: [
    'enter … password',
    'current password',
    'introduzca … contrasena',
    'geben … passwort',
    'パスワードを入力',
    'ادخل … كلمة المرور',
  ],
  payment: ['gift cards', 'processing fee'],
  remote: ['anydesk'],
};

/** One address a line. What stands between `\u{` and `}` is a character by its code point, because it cannot be seen or told apart. */
export const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) =>
      line.trim().replace(/\\u\{([\da-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    );

/** Addresses by what they are. */
export const sampleAddresses = {
  persona: lines(String.raw`
    https://withpersona.com
    https://withpersona.com/
    withpersona.com
    www.withpersona.com
    WithPersona.com
    HTTPS://WITHPERSONA.COM/VERIFY
    https://withpersona.com./verify
    https://withpersona.com/verify?code=us1-aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789
    https://withpersona.com/verify?inquiry-id=inq_AbCdEfGh12345678&session-token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-_def
    https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_Ygs16MKTkA6obnF8C3Rb17dm&environment=sandbox
    https://inquiry.withpersona.com/verify?inquiry-template-id=itmpl_x&reference-id=jane.doe@example.edu&fields[name-first]=Jane
    https://inquiry.withpersona.com/inquiry?inquiry-id=inq_aaaaaaaaaaaaaaaaaaaaaaaa
    inquiry.withpersona.com/verify?code=abc
    inquiry.withpersona.com
    https://inquiry.withpersona.com:443/verify
    http://inquiry.withpersona.com/verify
    https://example-university.withpersona.com/verify?inquiry-template-id=itmpl_1
    https://acme.withpersona.com/verify
    https://verify-acme.withpersona.com/verify?code=x#start
    https://app.withpersona.com/dashboard/login
    https://cdn.withpersona.com/dist/persona-v5.1.2.js
    https://docs.withpersona.com/hosted-flow-subdomains
    https://help.withpersona.com/articles/1DfUf0PhctXPDY8s1sbOaI/
    help.withpersona.com/articles/huT4RcIBnrAulAHamu6Gz
    https://status.withpersona.com/
    https://miniapp.withpersona.com
    https://sdk.withpersona.com
    t.withpersona.com
    webrtc-consumer.withpersona.com
    webrtc-stun.withpersona.com
    https://support.withpersona.com/hc/en-us/articles/14255506311827
    https://withpersona.com/legal/privacy-policy
    https://withpersona.com/dsar
    https://withpersona.com/blog/persona-achieves-iso-27001
    https://withpersona.com/customers/citizen-health?utm_source=mail&utm_campaign=verify%20now
    https://perso.na/verify?code=us1-abc123
    https://perso.na/AbC123
    perso.na/AbC123
    https://go.perso.na/x/y
    go.perso.na
    http://perso.na/s/abc
    PERSO.NA/S/ABC
    https://perso.na/s/abc.
    no-reply@frompersona.com
    No-Reply@FromPersona.com
    Persona <no-reply@frompersona.com>
    "Example University" <no-reply@frompersona.com>
    From: Persona <no-reply@frompersona.com>
    mailto:no-reply@frompersona.com
    frompersona.com
    acme@cases.withpersona.com
    example-university@cases.withpersona.com
    privacy@withpersona.com
    dpo@withpersona.com
    idv-privacy@withpersona.com
    mailto:privacy@withpersona.com?subject=Delete%20my%20data
    <https://inquiry.withpersona.com/verify?code=abc>
    (https://inquiry.withpersona.com/verify?code=abc)
    “https://withpersona.com/verify”
    https://withpersona.com/verify?code=abc,
    Go to https://withpersona.com/verify?code=abc.
    hxxps://inquiry[.]withpersona[.]com/verify
    withpersona[.]com
    no-reply[@]frompersona[.]com
    [Verify your identity](https://inquiry.withpersona.com/verify?code=abc)
    <a href="https://inquiry.withpersona.com/verify?code=abc">Verify your identity</a>
    <a href="https://inquiry.withpersona.com/verify?code=abc">inquiry.withpersona.com</a>
    https://inquiry.withpersona.com/verify?redirect-uri=https%3A%2F%2Fit.example.edu%2Fdone
    https://inquiry.withpersona.com/verify?redirect-uri=https://api-1a2b3c4d.duosecurity.com/frame/idv/done
    https://www.google.com/url?q=https://withpersona.com/verify%3Fcode%3Dabc&sa=D
    https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Finquiry.withpersona.com%2Fverify%3Fcode%3Dabc&data=05%7C02&reserved=0
    https://urldefense.com/v3/__https://inquiry.withpersona.com/verify?code=abc__;!!Abc123!xyz$
    https://urldefense.proofpoint.com/v2/url?u=https-3A__inquiry.withpersona.com_verify-3Fcode-3Dabc&d=DwMFaQ&c=x
    https://withpersona.com/verify?note=caf%C3%A9&fields%5Bemail-address%5D=jane%40example.com
    https://inquiry.withpersona.com/verify?inquiry-id=inq_1&language=es-419&return=1
    //inquiry.withpersona.com/verify
    https://withpersona.com/verify\u{200b}
  `),
  organization: lines(String.raw`
    https://example.edu
    example.edu
    https://www.example.edu/privacy
    https://it.example.edu/help
    IT.EXAMPLE.EDU/HELP
    https://sso.example.edu/idp/profile/SAML2/Redirect/SSO?execution=e1s1
    https://portal.it.example.edu/a/b?c=d
    http://library.example.edu/
    help@example.edu
    Help@Example.EDU
    it-security@it.example.edu
    IT Service Desk <help@example.edu>
    From: "IT Service Desk" <help@example.edu>
    mailto:help@example.edu
    duo.example.edu
    https://persona.example.edu/start
    https://verify-persona.example.edu/
    https://example.service-now.com/sp?id=kb_article
    example.it@gmail.com
    <a href="https://it.example.edu/help">help desk</a>
    https://sso.example.edu/login?service=https%3A%2F%2Fapp.withpersona.com%2Fsaml
    https://it.example.edu/articles/withpersona.com/
    hxxps://it[.]example[.]edu/help
    https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fit.example.edu%2Fhelp&data=05
  `),
  duo: lines(String.raw`
    https://duo.com/docs/identity-verification
    duo.com
    https://www.duo.com
    https://guide.duo.com/prompt
    https://api-1a2b3c4d.duosecurity.com/frame/frameless/v4/auth?sid=frameless-1
    no-reply@duosecurity.com
    Duo Security <no-reply@duosecurity.com>
    admin.duosecurity.com
    https://sso-1a2b3c4d.sso.duosecurity.com/saml2/sp/x/sso
    https://help.duo.com/s/article/1234
  `),
  imitation: lines(String.raw`
    https://withpersonna.com/verify
    https://wlthpersona.com/verify
    https://w1thpersona.com/verify
    https://withpers0na.com
    https://wthpersona.com
    https://withpersoma.com
    https://wihtpersona.com
    https://withperssona.com
    https://withpersona.co
    https://withpersona.cm
    https://withpersona.net/verify
    https://withpersona.org
    https://withpersona.app
    https://withpersona.io/verify?code=1
    https://withpersona.help
    https://with-persona.com
    https://with.persona.com/verify
    https://withpersona-verify.com
    https://withpersona-id.com/verify
    https://verify-withpersona.com
    https://mywithpersona.com
    https://inquiry-withpersona.com/verify
    https://inquirywithpersona.com/verify
    https://inquiry.withpersona.com.evil.tld/verify
    https://withpersona.com.evil.tld
    withpersona.com.evil.tld
    https://withpersona.com-verify.evil.tld/
    https://withpersona-com.evil.tld/
    https://withpersona.com.secure-login.xyz/verify?code=abc
    https://withpersona.evil.tld
    https://inquiry.withpersona.evil.tld
    https://evil.withpersona.vercel.app
    https://withpersona.vercel.app/verify
    https://withpersona.github.io
    https://inquiry-withpersona.web.app
    https://withpersona.pages.dev
    https://withpersonas.com
    https://withperson.com/verify
    https://vvithpersona.com
    https://uuithpersona.com
    https://wíthpersona.com
    https://withpersoná.com
    https://w\u{456}thpersona.com
    https://withpers\u{43e}na.com
    https://withperson\u{430}.com
    https://\u{51d}ithpersona.com
    https://wit\u{4bb}persona.com
    https://with\u{440}ersona.com
    https://withpersona.\u{441}om
    https://w\u{131}thpersona.com
    https://xn--wthpersona-xub.com/verify
    https://xn--withpersna-vfj.com
    https://inquiry.xn--wthpersona-q8f.com/verify
    https://\u{1d600}ithpersona.com
    https://withpersọna.com
    https://wıthpersonа.com
    https://persona.na/verify
    https://persona.na
    persona.na/AbC123
    https://perso.ma/verify
    https://perso.n
    https://pers.na/x
    https://per-so.na
    https://per.so.na/x
    https://perso-na.com/x
    https://perso.na.com/verify
    https://perso.na.evil.tld
    https://go-perso.na
    https://perso-go.na
    https://perso.nа/x
    https://pers0.na/x
    https://персо.na/x
    https://frompersonna.com
    no-reply@frompersonna.com
    no-reply@frornpersona.com
    no-reply@from-persona.com
    no-reply@frompersona.co
    no-reply@frompersona.com.evil.tld
    no-reply@frompersona.net
    noreply@fromperson\u{430}.com
    no-reply@fr0mpersona.com
    no-reply@mail-frompersona.com
    Persona <no-reply@frompersona-mail.com>
    "no-reply@frompersona.com" <support@evil.tld>
    From: no-reply@frompersona.com <x@evil.tld>
    no-reply.frompersona.com@evil.tld
    no-reply%frompersona.com@evil.tld
    frompersona@gmail.com
    withpersona.verify@gmail.com
    persona.verification@gmail.com
    persona-support@outlook.com
    acme@cases-withpersona.com
    acme@cases.withpersona.co
    https://persona-id.com
    https://persona-verify.com/verify
    https://verify-persona.com
    https://personaverify.com
    https://verifypersona.com
    https://persona-identity-check.com
    https://personaidentities.com
    https://persona-login.net
    https://persona.verify-id.com
    https://secure-persona-verification.com/verify
    https://pers0na-verify.com
    https://p\u{435}rsona.com
    https://\u{440}ersona.id
    https://personna.com
    https://perosna.com/verify
    https://duosecurlty.com
    https://duo-security.com
    https://duosecurity.net/login
    https://duosecurity.com.evil.tld
    https://duo.com.evil.tld/
    https://duo-login.com
    https://duo-verify.net
    https://duomobile-verify.com
    no-reply@duosecurity.co
    no-reply@duosecuritty.com
    https://d\u{443}o.com
    https://du\u{43e}.com
    https://exarnple.edu/login
    https://examp1e.edu
    https://exаmple.edu
    https://example.edu.evil.tld
    https://example-edu.com/login
    https://login-example.com
    https://example-login.com
    https://example.edu-login.com
    https://exampel.edu
    help@exmaple.edu
    help@examp1e.edu
    help@example-edu.com
    example.help@gmail.com
  `),
  trick: lines(String.raw`
    https://withpersona.com@evil.tld
    https://withpersona.com@evil.tld/verify
    https://inquiry.withpersona.com:443@evil.tld/verify
    https://user:withpersona.com@evil.tld/
    https://withpersona.com%40evil.tld
    https://withpersona.com%2f@evil.tld
    https://evil.tld@withpersona.com
    withpersona.com@evil.tld/login
    https://withpersona.com\@evil.tld
    https:\\withpersona.com\verify
    https:/withpersona.com
    https:///withpersona.com/verify
    https://withpersona.com\.evil.tld
    https://withpersona.com#@evil.tld/
    https://withpersona.com?@evil.tld/
    https://evil.tld#withpersona.com
    https://evil.tld/#https://withpersona.com/verify
    https://evil.tld?withpersona.com
    https://evil.tld/withpersona.com/verify
    https://evil.tld/https://withpersona.com/verify
    https://evil.tld/?url=https://withpersona.com
    https://evil.tld/?next=https%3A%2F%2Finquiry.withpersona.com%2Fverify
    https://evil.tld/inquiry.withpersona.com
    https://withpersona.com:8443/verify
    https://inquiry.withpersona.com:8080/verify
    https://withpersona.com:80/verify
    https://withpersona.com:evil.tld/
    https://perso.na:4443/x
    http://192.0.2.7/verify
    https://192.0.2.7:8443/withpersona.com/
    http://3221225991/verify
    http://0xC0000207/verify
    http://0300.0000.0002.0007/
    http://0xc0.0x0.0x2.0x7/
    http://[2001:db8::7]/verify
    http://[::ffff:192.0.2.7]/
    x@[192.0.2.7]
    192.0.2.7/verify
    javascript:alert('withpersona.com')
    JavaScript://withpersona.com/%0aalert(1)
    data:text/html,<h1>Persona</h1>
    data:text/html;base64,PGgxPlBlcnNvbmE8L2gxPg==
    vbscript:msgbox("Persona")
    blob:https://withpersona.com/9115d58c-bcda-ff47-86e5-083e9a215304
    file:///C:/withpersona.com/verify.html
    view-source:https://withpersona.com.evil.tld/
    https://with\u{200b}persona.com.evil.tld
    https://with\u{200b}persona.com/verify
    https://withpersona\u{ad}.com
    https://\u{202e}moc.anosrephtiw//:sptth
    https://evil.tld/\u{202e}moc.anosrephtiw
    https://withpersona\u{3002}com.evil.tld
    https://withpersona.com\u{ff0e}evil.tld
    https://ｗｉｔｈｐｅｒｓｏｎａ.com
    https://withpersona.com\u{2215}verify.evil.tld
    https://withpersona.com\u{ff0f}.evil.tld
    https://withpersona.com\u{2044}login.evil.tld
    https://%77ithpersona.com
    https://withpersona.com%2eevil.tld
    https://withpersona%2ecom
    https://withpersona.com%00.evil.tld
    https://withpersona.com%20.evil.tld
    https://withpersona.com;evil.tld
    https://withpersona.com,evil.tld
    https://withpersona.com=evil.tld
    https://withpersona..com
    https://.withpersona.com
    https://www.google.com/url?q=https://evil.tld/verify
    https://www.google.com/url?q=https://withpersona.com.evil.tld
    https://www.google.com/url?q=https://withpersona.com&url=https://evil.tld
    https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwithpersona.com.evil.tld%2F&data=05
    https://nam02.safelinks.protection.outlook.com.evil.tld/?url=https%3A%2F%2Fwithpersona.com%2F
    https://urldefense.com/v3/__https://withpersonna.com/verify__;!!Abc!x$
    https://urldefense.proofpoint.com/v2/url?u=https-3A__withpersona.com.evil.tld_verify&d=x
    https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly93aXRocGVyc29uYS5jb20uZXZpbC50bGQ&ntb=1
    https://inquiry.withpersona.com/verify?redirect-uri=https://evil.tld/login
    https://inquiry.withpersona.com/verify?redirect-uri=https%3A%2F%2Fwithpersona.com.evil.tld
    https://inquiry.withpersona.com/verify?redirect-uri=javascript:alert(1)
    https://withpersona.com/redirect?url=//evil.tld
    https://withpersona.com/redirect?next=evil.com
    https://it.example.edu/redirect?url=https://withpersonna.com
    <a href="https://evil.tld/verify">https://withpersona.com/verify</a>
    <a href='https://evil.tld/verify'><b>withpersona</b>.com</a>
    [https://withpersona.com/verify](https://evil.tld/verify)
    [inquiry.withpersona.com](https://evil.tld)
    https://bit.ly/3abcDEF
    https://tinyurl.com/persona-verify
    hxxps://withpersona[.]com[.]evil[.]tld/
    https://withpersona.com…
    ftp://withpersona.com/verify
    intent://withpersona.com/verify#Intent;scheme=https;end
    persona://withpersona.com/verify
    https://withpersona-gov.com/
    https://example.edu@evil.tld/
    https://it.example.edu:8443/help
    https://evil.tld/login?from=https://it.example.edu
  `),
  ordinary: lines(String.raw`
    https://persona.com
    https://persona.ly
    https://persona.co
    https://persosa.com
    https://persona-us.com
    https://personal.com
    https://person.com
    https://www.personalcapital.com/
    https://personacentral.com
    https://persona5.jp
    https://persona.atlus.com/p5r/
    https://withings.com
    https://www.withings.com/us/en/
    https://duolingo.com
    https://www.duolingo.com/learn
    https://duo.google.com
    https://duo.nyu.edu/
    https://duo-portal.university.edu/
    https://example.com
    https://example.org/page
    https://www.google.com/search?q=is+withpersona.com+real
    https://www.linkedin.com/help/linkedin/answer/a1359065/persona
    https://github.com/persona-id/persona-android
    https://www.reddit.com/r/persona
    https://en.wikipedia.org/wiki/Persona
    https://login.microsoftonline.com/common/oauth2/authorize?client_id=1
    https://accounts.google.com/o/oauth2/v2/auth?hd=example.edu
    https://www.okta.com
    https://zoom.us/j/123456789
    https://acme.zendesk.com/hc/en-us
    https://openai.com/policies
    https://www.duolingo.com.br
    https://impersonal.net
    https://perso.orange.fr/
    https://www.lemonde.fr/perso/
    https://www.ibm.com/products/verify
    https://verify.gov/
    https://id.me
    https://www.id.me/verify
    https://login.gov
    https://consumer.ftc.gov/articles/phishing
    https://www.identitytheft.gov/
    https://xn--mnchen-3ya.de/
    https://münchen.de
    https://пример.испытание
    jane.doe@gmail.com
    jane.persona@acme.com
    it@acme.org
    noreply@github.com
    no-reply@accounts.google.com
    "Acme IT" <it@acme.org>
    support@personio.de
    https://www.personio.com
    https://www.peoplesona.com
    https://personaljournal.ca
    https://examples.dev
    https://theexampleproject.org
    https://sample.edu
    https://interpersonal.org
    https://t.me.example.net/
    https://cisco.com
    https://www.cisco.com/c/en/us/products/security/duo/
    https://news.ycombinator.com/item?id=47102992
    https://acme.com:8443/admin
  `),
};
