import { fold } from './fold.ts';

/**
 * Words that make a name in a domain look like that of its owner: `persona-verify.com`. They are those of checks, of signing in, and of
 * help, in English, Spanish, Portuguese, French and German, and in Japanese and Arabic as they are written in Latin letters. What only describes a thing
 * or a place is none: `persona-design.com` merely shares a word.
 */
export const bait: ReadonlySet<string> = new Set(
  `verify verifies verified verifying verification verifications verifier verificar verificacion verificado verifica verif veri
  validate validation validar validacion identity identities identidad identify identification identificacion id ids idv idcheck kyc aml
  inquiry inquiries inquiery inquire enquiry check checks checkin checker checkup secure secured securely security seguro segura seguridad
  safe safety login logins log logon signin sign signon auth oauth authenticate authentication authenticator authorize authorization
  autenticacion account accounts acct cuenta cuentas support supports soporte help helpdesk helpcenter desk service services servicio
  servicios confirm confirms confirmed confirmation confirmar update updates portal sso mfa 2fa otp tfa code codes codigo passcode
  document documents documento documentos selfie passport app apps link links url mail mails email emails correo web webapp online alert
  alerts notice notices notify notification notifications noreply reply msg message messages team official oficial customer client com net
  org www http https access acceso session sessions sesion reset recover recovery recuperar recuperacion unlock start begin continue
  onboarding onboard enroll enrollment enrol enrolment admin hr rrhh it inc corp with from via by reviews review approval approve appeal
  cases case proof prove age kba liveness face facial scan wallet reusable verificacao verificado verifique verificador validacao
  validado identidade identificacao seguranca entrar conta contas suporte ajuda servicos confirmacao confirme atualizar atualizacao
  atualize codigo codigos senha senhas autenticacao autorizacao autorizar recuperacao desbloquear desbloqueio alerta alertas aviso avisos
  honnin kakunin honninkakunin ninsho ninshou nyusho menkyo mibun mibunsho kaiin anzen otoiawase madoguchi
  mensagem cliente clientes cadastro recadastramento atendimento aprovacao rosto carteira prova verifie verifiez verifications validez valider identite identifiant identifiants
  securite securise connexion connecter connectez compte comptes assistance aide confirmez confirmer actualiser actualisez authentification
  authentifier autorisation autoriser reinitialiser debloquer deblocage reactiver reactivation alerte avis courriel piece dossier visage
  preuve passeport motdepasse
  pruefung prufung pruefen prufen verifizieren verifizierung verifiziert verifikation bestaetigen bestatigen bestaetigung bestatigung
  identitaet identitat identitaetspruefung identifizierung anmelden anmeldung anmeldeseite konto konten kunde kunden kundenservice
  kundendienst hilfe sicher sicherheit ausweis ausweispruefung nachweis nachweisen gesicht sitzung freischalten freischaltung entsperren
  aktualisieren aktualisierung einloggen zugang zugriff kennwort passwort wiederherstellen wiederherstellung meldung hinweis nachricht
  tahaqoq tahaquq tahakok taakid takid tawthiq tawtheeq huwiya hawiya hawiyati dokhol dukhool tasjil daam mosaada musaada hisab hesab
  raqam ramz tafeel tafil tahdith amn`
    .split(/\s+/)
    .filter(Boolean),
);

/** What belongs to Duo in the same way. */
export const duoBait: ReadonlySet<string> = new Set([
  ...bait,
  ...[
    'mobile',
    'push',
    'prompt',
    'cisco',
    'universal',
    'two',
    'factor',
    'twofactor',
    'token',
    'device',
    'sec',
    'enrolled',
    'activate',
  ],
  ...['activation', 'restore', 'connect'],
]);

const folded = new Map([bait, duoBait].map((words) => [words, new Set(Array.from(words, fold))]));

/** Whether a text is made of such words and digits, and of nothing else, to a hasty eye: `idverify2`, `1og-in`. */
export function isBait(text: string, words: ReadonlySet<string> = bait): boolean {
  return [text, text.replace(/\d/g, '')].some((spelling) => isMadeOf(fold(spelling), folded.get(words) as Set<string>));
}

/** Whether a text is one of the words after the other. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const longest = 16;
  const reached = [true];
  for (let end = 1; end <= text.length; end++) {
    const starts = Array.from({ length: Math.min(end, longest) }, (_, back) => end - 1 - back);
    reached[end] = starts.some((start) => reached[start] === true && words.has(text.slice(start, end)));
  }
  return text !== '' && reached[text.length] === true;
}
