import type { WordForms } from '../../contract/word-forms.ts';

/** Letters that Persian and Urdu keyboards write, and digits. What else is typed differently, folding has made one. */
const letters: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ۀ: 'ه', ٱ: 'ا', پ: 'ب', ڤ: 'ف', چ: 'ج', گ: 'ك' };

const plain = (word: string) =>
  word
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[یکۀٱپڤچگ]/g, (letter) => letters[letter] ?? letter)
    // A hamza on its line is left out as often as it is written.
    .replaceAll('ء', '');

/** “And the link”, “with the link”, “for the link” are one word. What is left has to be a word of its own. */
const starts: readonly RegExp[] = [
  /^(?!والد)(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/,
  /^و(?=...)(?!ثيق|ثايق|اضح|صول|صل|جه|قت|ضع|اجه|افق|سيل|اتس|ظيف|الد|زار|احد|رق|لاي|كيل|يب)/,
];

/** Endings of number, kind, owner and verb, the longest first; of a word of three letters nothing is taken. */
const ends =
  /(?<=...)(?:يتها|يته|يتك|يتي|تهم|تهن|تكم|تنا|تها|تني|اتي|اتك|اته|ات|ون|ين|ان|وا|هم|هن|كم|نا|ها|ني|تي|تك|ته|يه|ية|ه|ي|ك|ت|ا)$/;

/** Plurals, and verbs, that no ending tells; by what is left of them. */
const irregular: Readonly<Record<string, string>> = {
  روابط: 'رابط',
  صور: 'صور',
  هواتف: 'هاتف',
  ارقام: 'رقم',
  جوالات: 'جوال',
  اجهز: 'جهاز',
  رسايل: 'رسال',
  وثايق: 'وثيق',
  اكواد: 'كود',
  رموز: 'رمز',
  اسما: 'اسم',
  تطبيقات: 'تطبيق',
  شاشات: 'شاش',
  وجوه: 'وجه',
  حقوق: 'حق',
  عناوين: 'عنوان',
  بصمات: 'بصم',
  ايام: 'يوم',
  اشخاص: 'شخص',
  منظمات: 'منظم',
  مشاكل: 'مشكل',
  انتها: 'انته',
  تنته: 'انته',
  منته: 'انته',
  ينته: 'انته',
  مسيول: 'مسوول',
  يعمل: 'عمل',
  تعمل: 'عمل',
  يفتح: 'فتح',
  تفتح: 'فتح',
  افتح: 'فتح',
  يصل: 'وصل',
  تصل: 'وصل',
  يرسل: 'ارسل',
  ارسال: 'ارسل',
  تحذف: 'حذف',
  احذف: 'حذف',
  يتحقق: 'تحقق',
};

function stem(word: string): string {
  let found = plain(word);
  for (const start of starts) found = found.replace(start, '');
  const end = irregular[found] ?? found.replace(ends, '');
  return irregular[end] ?? end;
}

/** “Not” is written together with its verb: “لايعمل”, “مايفتح”. */
const rephrase = (words: string) => words.replace(/(?<=^| )(لا|ما)(?=[يتن]\p{L}{3})/gu, '$1 ');

/**
 * Arabic: its light stems, which take off what is hung on a word, articles and pronouns. Snowball’s take it off a word with its article
 * and the same word without it in two ways, so that “المشكلة” and “مشكلة” stay apart, and they begin “بيانات” with “with”.
 */
export const wordForms: WordForms = { stem, rephrase, isIndexedByStem: true };
