import { unpackArticle, unpackLexicon, unpackNames, unpackSpelling } from './contract/lexicon-file.ts';
import { Lexicon } from './query/lexicon.ts';
import { makeLexicon, type IndexedArticle, type LexiconFiles } from './index/make-lexicon.ts';
import { wordForms as english } from './query/word-forms/en.ts';
import { wordForms as spanish } from './query/word-forms/es.ts';
import type { WordForms } from './contract/word-forms.ts';

/** What tells one made-up page from another. */
interface Sample {
  title: string;
  aliases?: string[];
  headings?: string[];
  content?: string;
  topic?: string;
  isForHelpDesks?: boolean;
  code?: string;
  fixes?: IndexedArticle['fixes'];

  /** The language it is written in, while it waits for its translation. */
  lang?: string;
}

const englishPages: Record<string, Sample> = {
  'link-expired': {
    title: 'My link expired',
    aliases: ['session timed out', 'the button does nothing'],
    headings: ['Ask for a new link', 'How long a link works'],
    content: 'A link expires after a day. Expired links cannot be opened. Ask your organization.',
    topic: 'Links',
    code: '7F3Q',
  },
  'link-not-sent': {
    title: 'Nobody sent me a link',
    aliases: ['no email arrived'],
    headings: ['Look into your spam folder'],
    content: 'Your organization sends it. An email can take an hour. Look on your phone too.',
    topic: 'Links',
  },
  'camera-blocked': {
    title: 'The camera is blocked',
    aliases: ['black screen', 'camera won’t open'],
    headings: ['On an iPhone', 'On Android'],
    content: 'Your phone asks whether the site may use the camera. Say yes, and open the link again.',
    topic: 'Camera',
    fixes: [
      { path: '/fix/camera-app/', title: 'Close what else uses the camera', says: 'Another app uses it' },
      { path: '/fix/camera-black/', title: 'Say yes to the camera', says: 'The screen is black' },
    ],
  },
  'glare-on-photo': {
    title: 'Remove glare from your photo',
    aliases: ['shiny ID'],
    headings: ['Tilt the card', 'Clean the camera'],
    content: 'Light leaves a glare on plastic. Turn away from the lamp and take the photo again on your phone.',
    topic: 'Camera',
  },
  'scan-passport': {
    title: 'Scan your passport',
    aliases: ['the chip in my passport'],
    headings: ['Where the chip is'],
    content: 'Hold your phone on the passport. Keep still while it is read.',
    topic: 'Documents',
    code: 'C4KR',
  },
  'driving-licence': {
    title: 'Use your driving licence',
    aliases: ['provisional one'],
    headings: ['Licences that are accepted'],
    content: 'Take a photo of both sides of the licence with your phone.',
    topic: 'Documents',
  },
  'delete-your-data': {
    title: 'Delete your data',
    aliases: ['right to be forgotten'],
    headings: ['What is kept', 'Biometric data'],
    content: 'Deleting is final. Your biometric data is deleted first. Write to your organization by email.',
    topic: 'Privacy',
  },
  'turn-off-vpn': {
    title: 'Turn off your VPN',
    content: 'A VPN hides where your phone is. Turn it off and open the link again.',
    topic: 'Links',
  },
  'is-this-real': {
    title: 'Is withpersona.com real?',
    aliases: ['is this a scam', 'ISO 27001'],
    content: 'Yes. The site is checked every 3 years for ISO 27001. Your organization chose it.',
    topic: 'Privacy',
  },
  'reply-link-expired': {
    title: 'Reply to a person whose link has expired',
    aliases: ['ticket about a link'],
    headings: ['Before you reply'],
    content: 'Send the person a new link. Say how long it works, and which phone to use.',
    topic: 'Help desks',
    isForHelpDesks: true,
  },
};

const englishSynonyms = [
  ['delete', 'erase', 'get rid of'],
  ['licence', 'license', 'permit'],
  ['driving licence', 'drivers license', 'licence card'],
  ['photo', 'picture', 'selfie'],
  ['passport', 'travel document'],
  ['card', 'photocard'],
];

const spanishPages: Record<string, Sample> = {
  'link-expired': {
    title: 'Mi enlace caducó',
    aliases: ['la sesión expiró'],
    headings: ['Pide otro enlace'],
    content: 'El enlace caduca en un día. Elige «Provisional». Pide otro a tu organización.',
    topic: 'Enlaces',
    code: '7F3Q',
  },
  'camera-blocked': {
    title: 'La cámara está bloqueada',
    content: 'Tu teléfono pregunta si la página puede usar la cámara. Elige «Provisional». Abre el enlace otra vez.',
    topic: 'Cámara',
  },
  'delete-your-data': {
    title: 'Borrar tus datos',
    aliases: ['derecho al olvido'],
    content: 'Escribe a tu organización, y elige «Provisional». En España y en México tienes derecho a ello.',
    topic: 'Privacidad',
  },
  'scan-passport': {
    title: 'Scan your passport',
    aliases: ['leer el chip del pasaporte'],
    topic: 'Documentos',
    code: 'C4KR',
    lang: 'en',
  },
};

const spanishSynonyms = [
  ['enlace', 'liga', 'vínculo'],
  ['borrar', 'eliminar'],
];

/** A made-up article: its text begins with its headings. */
export function makeArticle(
  slug: string,
  {
    title,
    aliases = [],
    headings = [],
    content = '',
    topic = '',
    isForHelpDesks = false,
    code = '',
    fixes = [],
    lang,
  }: Sample,
  prefix = '',
): IndexedArticle {
  return {
    id: slug,
    path: `${prefix}/articles/${slug}/`,
    title,
    topic,
    aliases,
    code,
    isForHelpDesks,
    fixes,
    content: lang === undefined ? [...headings, content].join(' ') : '',
    headings: headings.map((text) => ({ id: text.toLowerCase().replaceAll(' ', '-'), text })),
    ...(lang !== undefined && { lang }),
  };
}

/** The languages in which there is enough to make a lexicon of. */
export type SampleLocale = 'en' | 'es';

/** For tests: the articles of a language, as they are called and as the index holds them. */
export const sampleArticles: Record<SampleLocale, IndexedArticle[]> = {
  en: Object.entries(englishPages).map(([slug, page]) => makeArticle(slug, page)),
  es: Object.entries(spanishPages).map(([slug, page]) => makeArticle(slug, page, '/es')),
};

const samples = {
  en: { forms: english, synonyms: englishSynonyms, otherLanguages: { es: '(in Spanish)' } },
  es: { forms: spanish, synonyms: spanishSynonyms, otherLanguages: { en: '(en inglés)' } },
} satisfies Record<SampleLocale, object>;

// Once for all tests: looking for common words that might be mistaken takes half a second.
const made = new Map<SampleLocale, LexiconFiles>();

/** For tests: what is known of the sample of a language, written as the build writes it. */
export function makeSampleFiles(locale: SampleLocale): LexiconFiles {
  const { forms, synonyms, otherLanguages } = samples[locale];
  const files = made.get(locale) ?? makeLexicon(sampleArticles[locale], locale, forms, synonyms, otherLanguages);
  made.set(locale, files);
  return files;
}

/** For tests: a lexicon to which all its files have been added. */
export function readWholeLexicon({ lexicon, names, articles, spelling }: LexiconFiles, forms: WordForms): Lexicon {
  const whole = new Lexicon(unpackLexicon(lexicon), forms);
  for (const file of names) whole.addNames(unpackNames(file));
  for (const file of articles) whole.addArticles(file.map(unpackArticle));
  whole.addSpelling(unpackSpelling(spelling));
  return whole;
}

/** For tests: what is known of ten short articles in English. */
export const makeSampleLexicon = (): Lexicon => readWholeLexicon(makeSampleFiles('en'), english);

/** For tests: what is known of three short articles in Spanish, where words have accents and no sounds, and of one in English. */
export const makeSpanishSampleLexicon = (): Lexicon => readWholeLexicon(makeSampleFiles('es'), spanish);
