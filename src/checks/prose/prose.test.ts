import { testRule } from '../content/rule-testing.ts';
import { prose } from './prose.ts';

const a = 'content/articles/en/a.mdx';
const es = 'content/articles/es/b.mdx';
const spanish = (text: string) => ({ [es]: `---\ntitle: B\n---\n\n${text}\n` });
const fr = 'content/articles/fr/b.mdx';
const french = (text: string) => ({ [fr]: `---\ntitle: B\n---\n\n${text}\n` });
const ja = 'content/articles/ja/b.mdx';
const japanese = (text: string) => ({ [ja]: `---\ntitle: 題\n---\n\n${text}\n` });
const ar = 'content/articles/ar/b.mdx';
const arabic = (text: string) => ({ [ar]: `---\ntitle: مقال\n---\n\n${text}\n` });
const words = 'content/words/en.txt';
const sentence = (count: number) =>
  `${Array.from({ length: count }, (_, index) => ['and', 'then'][index % 2]).join(' ')}.`;

testRule(prose, [
  {
    name: 'good English',
    input:
      'You can’t see it? Don’t worry: the organization’s "help desk" is 1) open, and it opens at 8:30, Mon.–Fri. (or later). `recieve` <Fact name="link-lifetime" /> is code.',
    expected: [],
  },
  {
    name: 'good Spanish, with what an English screen says',
    input: spanish('Si dice «Something went wrong», péguelo y permítalo. ¿Y si no? Si no, ¿qué hago? ¡Pida ayuda!'),
    expected: [],
  },
  {
    name: 'good French, with what is hung on words, and a word twice by right',
    input: french(
      'L’organisation dit «\u00A0What went wrong?\u00A0»\u00A0: qu’est-ce que c’est\u00A0? S’il le faut, vous vous reconnectez à 8:30.',
    ),
    expected: [],
  },
  {
    name: 'good Arabic, with marks of vowels and what is hung on words',
    input: arabic('طُلب منك التحقّق، وبالرابط فللكاميرا: هل تظهر «Something went wrong»؟ انتظر؛ ثم حاول.'),
    expected: [],
  },

  // Spelling
  {
    name: 'misspelt words, in a paragraph, a heading, a title and a part',
    input: {
      [a]: '---\ntitle: Recieve it\n---\n\n## A definately {#x}\n\nThe first.\nA adress.\n\n<Question id="y" ask="Is it seperate?">\n\nYes.\n\n</Question>',
    },
    expected: [
      `${a}:2 has “Recieve”, which no dictionary has; expected “receive”, or the word in ${words}.`,
      `${a}:5 has “definately”, which no dictionary has; expected “definitely”, or the word in ${words}.`,
      `${a}:8 has “adress”, which no dictionary has; expected “address”, or the word in ${words}.`,
      `${a}:10 has “seperate”, which no dictionary has; expected “separate”, or the word in ${words}.`,
    ],
  },
  {
    name: 'words of the project, in small letters and at the start of a sentence; a name with its capital only',
    input: {
      [a]: '---\ntitle: A\n---\n\nZorbify it. To zorbify Qwertz is easy, qwertz is not.',
      [words]: '# Words\nzorbify # ours\nQwertz\n',
    },
    expected: [`${a}:5 has “qwertz”, which no dictionary has; expected “qwerty”, or the word in ${words}.`],
  },
  {
    name: 'a misspelt Spanish word',
    input: spanish('Haga la verificasión.'),
    expected: [
      `${es}:5 has “verificasión”, which no dictionary has; expected “verificación”, or the word in content/words/es.txt.`,
    ],
  },

  // Words and sentences
  {
    name: 'a word twice',
    input: 'Open the the link.\n\nBut “had had” and Duo Duo.',
    expected: [`${a}:5 says “the” twice in a row; expected it once.`],
  },
  { name: 'a sentence of 36 words', input: sentence(36), expected: [] },
  {
    name: 'a longer one',
    input: `Yes. ${sentence(37)}`,
    expected: [`${a}:5 has a sentence of 37 words, “and then and then …”; expected at most 36: make two of it.`],
  },
  {
    name: 'blame',
    input: 'You failed the check. It did not fail, and nobody says that you did something wrong.',
    expected: [
      `${a}:5 has “You failed”, which blames the reader; expected what happened to the thing: “the photo was blurry”.`,
    ],
  },
  {
    name: 'hard words',
    input: 'Utilize it prior to the check.',
    expected: [
      `${a}:5 has “Utilize”, which is harder than it need be; expected “use”.`,
      `${a}:5 has “prior to”, which is harder than it need be; expected “before”.`,
    ],
  },
  {
    name: 'names, and what looks like them',
    input: 'Ask persona or DUO on an Iphone. A duet of personal things at `persona`.',
    expected: [
      `${a}:5 has “persona”, which is a name; expected “Persona”.`,
      `${a}:5 has “DUO”, which is a name; expected “Duo”.`,
      `${a}:5 has “Iphone”, which is a name; expected “iPhone”.`,
    ],
  },
  { name: 'persona, a word of Spanish', input: spanish('Una persona lo mira.'), expected: [] },
  {
    name: 'words that leave out somebody',
    input: 'First.\n\nThe chairman and the garbageman.',
    expected: [
      `${a}:7 has “chairman”, which may hurt or leave out somebody; expected “chair” or “head” or “chairperson”.`,
      `${a}:7 has “garbageman”, which may hurt or leave out somebody; expected “garbage collector” or “waste collector” or “trash collector”.`,
    ],
  },

  // Signs
  {
    name: 'spaces and signs',
    input: 'A word ,and.\n\n( one )\n\nHere.There\n\nTwo  spaces.  Three...',
    expected: [
      `${a}:5 has “A word ,and.”; expected no space before it.`,
      `${a}:7 has “( one )”; expected no space within brackets.`,
      `${a}:7 has “( one )”; expected no space within brackets.`,
      `${a}:9 has “Here.There”; expected a space after it.`,
      `${a}:11 has more than one space between two sentences; expected one.`,
      `${a}:11 has “Two  spaces.  Thr”; expected one space.`,
      `${a}:11 has “aces.  Three...”; expected “…”.`,
    ],
  },
  {
    name: 'quotation marks of another language, and one without its partner',
    input: { [a]: '---\ntitle: A\n---\n\nThe «OK» and\n\na "word.\n', ...spanish('El “botón”.') },
    expected: [
      `${a}:5 has the quotation mark «, which is not of this language; expected "…".`,
      `${a}:7 has " without its partner; expected "…".`,
      `${es}:5 has the quotation mark “, which is not of this language; expected «…».`,
    ],
  },
  {
    name: 'Spanish questions without their first sign',
    input: spanish('¿Sí? Qué hago? Pida ayuda!'),
    expected: [
      `${es}:5 has “Qué hago?” without “¿”; expected it where the question or the call begins.`,
      `${es}:5 has “Sí? Qué hago? Pida ayuda!” without “¡”; expected it where the question or the call begins.`,
    ],
  },
  {
    name: 'French signs without the space that does not break, and with another',
    input: french('Où ?\n\nIci: là.\n\nUn «mot\u00A0».\n\nDeux mots , et trois.'),
    expected: [
      `${fr}:5 has “Où ?”; expected a no-break space (U+00A0) before it.`,
      `${fr}:7 has “Ici: là.”; expected a no-break space (U+00A0) before it.`,
      `${fr}:9 has “Un «mot\u00A0».”; expected a no-break space (U+00A0) after it.`,
      `${fr}:11 has “Deux mots , et trois.”; expected no space before it.`,
    ],
  },
  {
    name: 'a name, hard words, blame and a mark of another language in French',
    input: french('Demandez à persona afin de voir.\n\nVous avez échoué.\n\nLe “bouton”.'),
    expected: [
      `${fr}:5 has “afin de”, which is harder than it need be; expected « pour » ou « pour que ».`,
      `${fr}:5 has “persona”, which is a name; expected “Persona”.`,
      `${fr}:7 has “Vous avez échoué”, which blames the reader; expected ce qui est arrivé à la chose : « la photo était floue ».`,
      `${fr}:9 has the quotation mark “, which is not of this language; expected « … ».`,
    ],
  },

  // Arabic
  {
    name: 'signs, names and blame in Arabic',
    input: arabic('هل انتهت?\n\nافتح الرابط, ثم اسأل بيرسونا.\n\nأخفقت في الخطوة "هنا".'),
    expected: [
      `${ar}:5 has “هل انتهت?”; expected “،”, “؛” or “؟”.`,
      `${ar}:7 has “افتح الرابط, ثم اسأل بير”; expected “،”, “؛” or “؟”.`,
      `${ar}:7 has “بيرسونا”, which is a name; expected “Persona”.`,
      `${ar}:9 has the quotation mark ", which is not of this language; expected «…».`,
      `${ar}:9 has “أخفقت في”, which blames the reader; expected ما حدث للشيء نفسه: «لم تكن الصورة واضحة».`,
    ],
  },

  // Japanese
  {
    name: 'good Japanese',
    input: japanese('Personaの画面に「Something went wrong」と出たら、<HelpDesk />に聞きます（24時間）。'),
    expected: [],
  },
  {
    name: 'a misspelt Latin word, a name and a hard word within Japanese',
    input: japanese('画面にWronggと出る端末です。iphoneです。\n\n当該ページです。'),
    expected: [
      `${ja}:5 has “Wrongg”, which no dictionary has; expected “wrong”, or the word in content/words/ja.txt.`,
      `${ja}:5 has “iphone”, which is a name; expected “iPhone”.`,
      `${ja}:7 has “当該”, which is harder than it need be; expected そのものの名前.`,
    ],
  },
  {
    name: 'spaces, lines and signs within Japanese',
    input: japanese('Duo の画面\n\n次の\n行\n\n行です.\n\n(例)\n\n“何”'),
    expected: [
      `${ja}:5 has “Duo の画面”; expected no space, and no new line.`,
      `${ja}:7 has “次の 行”; expected no space, and no new line.`,
      `${ja}:10 has “行です.”; expected 、。！？：.`,
      `${ja}:12 has “(例)”; expected （…）.`,
      `${ja}:12 has “(例)”; expected （…）.`,
      `${ja}:14 has the quotation mark “, which is not of this language; expected 「…」.`,
    ],
  },
  {
    name: 'a long sentence of Japanese',
    input: japanese(`${'短い文です。'.repeat(20)}${'長い'.repeat(46)}。`),
    expected: [
      `${ja}:5 has a sentence of 93 letters, “長い長い長い長い長い長い …”; expected at most 90: make two of it.`,
    ],
  },

  // Allowances
  {
    name: 'a word that is allowed within its paragraph, before it, and in YAML',
    input: {
      [a]: '---\ntitle: A\n---\n\nAsk persona. {/* allow names: persona — typed so */}\n\n{/* allow spelling: Zorbx, Qwrtz — names */}\n\nAsk Zorbx,\nor Qwrtz.\n\nAsk Zorbx.',
      'content/terms/en.yaml':
        '# allow names — as typed\nsession: { word: S, meaning: persona }\nother: { word: O, meaning: persona }\n',
    },
    expected: [
      `${a}:12 has “Zorbx”, which no dictionary has; expected “Zorn”, or the word in ${words}.`,
      'content/terms/en.yaml:3 has “persona”, which is a name; expected “Persona”.',
    ],
  },
  {
    name: 'allowances without a reason, for nothing, and for no rule',
    input:
      'Ask persona. {/* allow names: persona */}\n\nText. {/* allow names: persona — why not */}\n\nText. {/* allow speling: x — why not */}',
    expected: [
      `${a}:5 allows names without a reason; expected “allow names: word — reason”.`,
      `${a}:7 allows names where nothing needs it; expected none.`,
      `${a}:9 allows “speling”, which is no rule about words; expected one of: spelling, inclusive words, repeated words, spacing, quotation marks, length, blame, plain words, names.`,
    ],
  },
]);
