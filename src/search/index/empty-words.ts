import { ara, deu, eng, fra, porBr, spa } from 'stopword';
import type { Locale } from '../../i18n/locales.ts';

/**
 * Words of the Portuguese list that readers mean here: what does not work, a new phone, a wrong name, a minor, at work, without a chip,
 * before and after.
 */
const substantial = new Set(
  `não nome novo nova novos novas menor maior trabalho número sem sistema local lugar nunca antes depois outro outra outros outras vez
  vezes nenhum nenhuma quem primeiro primeira último última apoio falta nível viagem`.split(/\s+/),
);

/** The same of the French list: what does not work, without a chip, the same phone. */
const substantialInFrench = new Set(`pas sans même`.split(/\s+/));

/**
 * Words of the German list that readers mean here: what does not work, or no longer; a new phone, without a chip, before and after, the
 * end, a human, how long, who and why.
 */
const substantialInGerman = new Set(
  `nicht nichts nie kein keine keinen keinem keiner keines neue neuen neun ohne vor nach bevor niemand andere anderen anderer anderes
  anderem anders wieder nochmals lange zurück statt mensch menschen zweite zweiten zweiter zweites später früher wer wen wem wessen recht
  rechte rechten richtig offen oben unten jahr jahre jahren ende nahm weiter erst gegen weg suche startseite`.split(
    /\s+/,
  ),
);

/**
 * Words of the Arabic list that readers mean here: not, without, before, after, again, a name, the number of something, a year, an eye, an
 * end, the same, who stopped or went back, what hangs. “ما” is “what” in plain Arabic and “not” in every dialect.
 */
const substantialInArabic = new Set(
  `لا لم لن ليس ما غير عدم دون بعد قبل باسم اعادة رجع عاد وقف علق عين عدد نهاية سنة سنوات صباح مساء الاول السابق الماضي المقبل اكثر اقل نفس نفسه
  اخ أخ أقل أكثر كم خلال شبه اليوم يوم ايام الوقت زيارة عشر عشرة صفر ضد حسب مقابل شخصا عام مثل بل تم اعلنت اكد قوة كل حار طق`.split(
    /\s+/,
  ),
);

/**
 * Words that carry little in a question, by language: those of a well-kept list, and what people say around a question to a help
 * desk. Not “not”: what does not work is half of what is asked.
 */
export const emptyWords: Record<Locale, readonly string[]> = {
  en: [
    ...eng,
    ...[
      'does',
      'did',
      'doing',
      'done',
      'its',
      'im',
      'ive',
      'id',
      'ill',
      'youre',
      'theyre',
      'thats',
      'whats',
      'wheres',
      'didnt',
      'dont',
    ],
    ...[
      'doesnt',
      'isnt',
      'wont',
      'cant',
      'couldnt',
      'wasnt',
      'arent',
      'havent',
      'hasnt',
      'will',
      'just',
      'so',
      'when',
      'why',
      'then',
    ],
    ...[
      'please',
      'pls',
      'hi',
      'hello',
      'hey',
      'help',
      'thanks',
      'thank',
      'ok',
      'okay',
      'really',
      'actually',
      'still',
      'even',
      'keep',
      'keeps',
    ],
    ...[
      'want',
      'wants',
      'need',
      'needs',
      'trying',
      'tried',
      'try',
      'going',
      'gonna',
      'go',
      'goes',
      'says',
      'say',
      'saying',
      'said',
      'thing',
      'things',
    ],
    ...[
      'something',
      'anything',
      'someone',
      'else',
      'bit',
      'lot',
      'wanna',
      'gets',
      'getting',
      'got',
      'use',
      'used',
      'using',
      'know',
      'tell',
      'told',
    ],
  ].filter(
    (word) => !['id', 'try', 'tried', 'use', 'never', 'after', 'before', 'over', 'many', 'under'].includes(word),
  ),
  es: [
    ...spa,
    ...[
      'es',
      'son',
      'era',
      'fue',
      'ser',
      'soy',
      'está',
      'están',
      'estoy',
      'estaba',
      'esta',
      'este',
      'esto',
      'estas',
      'estos',
      'esa',
      'esas',
      'ese',
      'eso',
      'aquí',
      'ahí',
      'ahora',
      'así',
    ],
    ...[
      'mis',
      'tus',
      'les',
      'os',
      'te',
      'nosotros',
      'nosotras',
      'usted',
      'ustedes',
      'ellos',
      'ellas',
      'yo',
      'nuestro',
      'nuestra',
      'algo',
      'alguien',
      'alguna',
      'algún',
      'todo',
      'toda',
      'todos',
    ],
    ...[
      'he',
      'ha',
      'han',
      'has',
      'hemos',
      'haber',
      'había',
      'voy',
      'va',
      'van',
      'vamos',
      'iba',
      'tenía',
      'tuve',
      'tienes',
      'tienen',
      'tener',
      'puedes',
      'pueden',
      'podría',
      'poder',
      'debo',
      'debe',
      'deben',
    ],
    ...[
      'hace',
      'hacen',
      'hice',
      'quiere',
      'quieren',
      'querer',
      'quisiera',
      'hacerlo',
      'hacerme',
      'entonces',
      'pues',
      'aunque',
      'mientras',
      'bueno',
    ],
    ...[
      'hola',
      'favor',
      'porfavor',
      'porfa',
      'gracias',
      'ayuda',
      'ayúdenme',
      'disculpe',
      'disculpa',
      'oye',
      'buenas',
      'buenos',
      'días',
      'tardes',
      'quiero',
      'necesito',
      'puedo',
      'puede',
      'tengo',
      'tiene',
      'hay',
      'dice',
      'dicen',
      'hacer',
      'hago',
      'si',
      'sé',
      'sabe',
      'creo',
      'resulta',
    ],
    ...['q', 'k', 'd', 'x', 'pa', 'xfa', 'tmb', 'e', 'u'],
  ].filter((word) => word !== 'no'),
  fr: [
    ...fra,
    ...`bonjour bonsoir salut allo merci svp stp aide aider aidez besoin jsuis chui ça ca cela celui celle ceux celles là y en comment pourquoi
      quoi quand combien lequel laquelle dont peux peut pouvez puis pouvoir pourrais pourrait dois doit devez devoir faut falloir veux veut
      voulez voudrais vouloir fais fait faites font faire vais va vas aller dit dis dire disent affiche marque met mets mettre essaie
      essaye essayé encore vraiment alors donc si mais car comme aussi très bien juste tout toute tous toutes rien quelque quelqu chose truc
      genre gens sinon lorsque parce chez vers entre depuis pendant`.split(/\s+/),
  ].filter((word) => !substantialInFrench.has(word)),
  de: [
    ...deu,
    ...`hallo hi hey moin servus grüezi guten danke bitte hilfe helfen helft sorry liebe grüße bräuchte brauche brauch braucht möcht
    würd hätt wär hab habs hats gibts gehts ists wirds ichs ihrs mans nen ne son sone mal halt eben eigentlich denn wohl etwa gerade grad
    ständig dauernd irgendwie irgendwas irgendwo immer sowas sagt steht zeigt meint bleibt bekomme bekommt kriege krieg kriegt versuche
    versucht probiere probiert passiert bin bist seid leute leider einfach ganz plötzlich überhaupt bloß nochmals ihr euch eure wollte
    sollte müsste könnte dürfte weiß wissen verstehe gucken schauen gesehen`.split(/\s+/),
  ].filter((word) => !substantialInGerman.has(word)),
  // As the cutter cuts them.
  ja: `教え 教えて 教える 知り 知る 願い 助け 助けて 助ける 困っ 困って 困る 困った 質問 何 場合 出て 出た 出てく 出ます 出る 言わ 言われ 言う 言って 思い 思う
    見る 見たい 行う 私 自分 僕 俺 件 今 少し 全然 一体 多分 急に 求め 必要 必要な 必要なの 可能 書い 書いて 来た 来ま 来る 聞か 聞き 聞く 欲しい 丈夫 大 やつ
    表示さ 表示され 押し 押した 押して 最近`.split(/\s+/),
  ar: [
    ...ara.filter((word) => !substantialInArabic.has(word)),
    ...`مرحبا السلام عليكم سلام اهلا لو سمحت سمحتوا سمحتم فضلك فضلكم رجاء الرجاء ارجو يرجى شكرا مشكورين مساعدة ساعدوني ساعدني ممكن
    شو شنو وش ايش اش ليش ليه علاش ازاي كيفاش شلون وين فين ايه امتى اللي يللي الي ده دي دا هاد هاي هذي هدا هذول هيك كده كدا كذا هلق هلا الحين
    دلوقتي دابا توا بدي ابغى ابغا ابي اريد عايز عاوز عاوزه عايزه بغيت نبي نبغى اقدر ممكن بقدر قادر اعرف اعمل اسوي ادير عندي معي معايا عندنا لي
    الي انا احنا انت انتو يعني عشان علشان باش حتى بس كمان برضو برضه بقى بقا خلاص طيب طب ديال ديالي تبع تبعي بتاع بتاعي بتاعت حقي حقتي مال
    مالي شي حاجة اشي حد حدا فيني فيه فيها بيه بيها هل هو هي هوا هيا يقول تقول بيقول يقولي بيقولي قال قالي يطلع طلع طلعلي بيطلع ظهر يظهر تظهر
    بيظهر يا اخي والله ان اذا لما وانا وهو وهي وما او`.split(/\s+/),
  ],
  pt: [
    ...porBr,
    ...[
      'oi',
      'olá',
      'bom',
      'tarde',
      'favor',
      'por',
      'gentileza',
      'obrigado',
      'obrigada',
      'valeu',
      'ajuda',
      'ajudar',
      'alguém',
      'gente',
      'pessoal',
      'pf',
      'pfv',
    ],
    ...[
      'quero',
      'queria',
      'preciso',
      'consigo',
      'consegue',
      'tô',
      'tou',
      'tá',
      'tão',
      'vc',
      'vcs',
      'pra',
      'pro',
      'pq',
      'oq',
      'né',
      'aí',
      'então',
    ],
    ...[
      'diz',
      'dizendo',
      'fala',
      'falando',
      'aparece',
      'apareceu',
      'dá',
      'deu',
      'dando',
      'fica',
      'ficou',
      'acontece',
      'negócio',
      'coisa',
      'jeito',
      'nada',
      'tem',
      'ter',
    ],
  ].filter((word) => !substantial.has(word)),
};
