import type { MessageTexts } from '../../model/message-page.ts';
import { fillPlural } from '../../i18n/phrase.ts';
import type { Parts, Reason, Verdict } from './judge-address.ts';
import { judgeMessage, type JudgedAddress, type MessageJudgement } from './judge-message.ts';
import styles from './check-message.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** How many signs of an address are shown behind the part that counts. */
const longest = 160;

type Words = MessageTexts['words'];

/** What was drawn: one or two sentences to be read out, and the element that shows everything. */
export interface DrawnResult {
  summary: string;
  element: HTMLElement;
}

/**
 * Judges a text and draws what it is worth. `markup` is the text as it was copied with its links, or empty. `isElsewhere` adds a link to the
 * page of the check.
 */
export function drawResult(text: string, markup: string, texts: MessageTexts, isElsewhere = false): DrawnResult {
  const judged = judgeMessage(markup === '' ? text : `${text}\n${listLinks(markup)}`, texts);
  const { words } = texts;
  const part = element('section', { className: 'message-result', ariaLabel: words.title });
  const title = titleOf(judged, words);
  const advice = adviceOf(judged, words);
  const [worst] = judged.addresses;
  part.append(drawVerdict(title, advice, judged, words));
  if (worst && judged.addresses.length > 1) part.append(...drawAll(judged.addresses, words));
  if (judged.signs.length > 0) part.append(...drawSigns(judged, words));
  part.append(...drawNext(judged, texts, isElsewhere));
  return { summary: `${title}. ${advice}`, element: part };
}

/** The links of a copied message: its words are in the plain text already. */
const listLinks = (markup: string) => (markup.match(/<a\b[^]*?<\/a\s*>/gi) ?? []).join('\n');

function titleOf({ verdict, addresses: [worst], isNumber }: MessageJudgement, words: Words): string {
  if (verdict === undefined || !worst) return isNumber ? words.number : words.none;
  return nameVerdict(worst, words);
}

function adviceOf({ verdict, isNumber }: MessageJudgement, words: Words): string {
  if (verdict === undefined) return isNumber ? words.numberText : words.noneText;
  return words.advice[verdict];
}

function nameVerdict({ verdict, like }: Pick<JudgedAddress, 'verdict' | 'like'>, words: Words): string {
  if (verdict !== 'imitation') return words.verdicts[verdict];
  return like === undefined ? words.hides : words.verdicts.imitation.replace('{like}', () => like);
}

/** The answer, with the part of the worst address that counts in large letters. */
function drawVerdict(title: string, advice: string, { verdict, addresses }: MessageJudgement, words: Words) {
  const box = element('div', { className: 'verdict' });
  box.dataset['verdict'] = verdict ?? 'none';
  const heading = element('h2', { tabIndex: -1 }, drawIcon(verdict), title);
  box.append(heading);
  const [worst] = addresses;
  if (worst && addresses.length > 1) {
    const many = fillPlural(words.of, addresses.length, document.documentElement.lang);
    box.append(element('p', { className: 'of' }, many));
  }
  box.append(element('p', {}, advice));
  if (!worst) return box;
  box.append(drawLarge(words.counts, worst.parts.counted, worst.verdict === 'imitation'));
  if (worst.spelt !== undefined) box.append(element('p', {}, ...fill(words.spelt, { name: worst.spelt })));
  if (worst.like !== undefined && worst.like !== worst.parts.counted) box.append(drawLarge(words.like, worst.like));
  box.append(drawReasons(worst.reasons, words), drawWhole(worst, words));
  return box;
}

function drawLarge(label: string, counted: string, isMarked = false): HTMLElement {
  const code = element('code', {});
  // The letters that only look like others are shown apart.
  for (const piece of show(counted)
    .split(/([^\p{ASCII}]+)/u)
    .filter(Boolean))
    code.append(isMarked && /[^\p{ASCII}]/u.test(piece) ? element('mark', {}, piece) : piece);
  return element('p', { className: 'large' }, element('span', {}, label), ' ', code);
}

function drawWhole({ parts, role }: JudgedAddress, words: Words): HTMLElement {
  const label = role === undefined ? words.whole : words[role];
  return element('p', { className: 'whole' }, element('span', {}, label), ' ', drawAddress(parts));
}

function drawAddress({ before, counted, after }: Parts): HTMLElement {
  const rest = after.length > longest ? `${after.slice(0, longest)}…` : after;
  return element('code', {}, show(before), element('strong', {}, show(counted)), show(rest));
}

/** A text with signs for what nobody sees, so that it cannot turn around what stands beside it. */
const show = (text: string) => text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '▯');

const drawReasons = (reasons: readonly Reason[], words: Words) =>
  element(
    'ul',
    { className: 'reasons' },
    ...reasons.map(({ name, values }) => element('li', {}, ...fill(words.reasons[name], values))),
  );

/** Every address in a list, each with what it is worth. */
function drawAll(addresses: readonly JudgedAddress[], words: Words): HTMLElement[] {
  const heading = element('h3', { id: 'every-address' }, words.all);
  const list = element(
    'ul',
    { className: 'all' },
    ...addresses.map((address) => {
      const item = element(
        'li',
        {},
        element('p', { className: 'name' }, drawIcon(address.verdict), nameVerdict(address, words)),
        element('p', {}, drawAddress(address.parts), address.role === undefined ? '' : ` (${words[address.role]})`),
        drawReasons(address.reasons, words),
      );
      item.dataset['verdict'] = address.verdict;
      return item;
    }),
  );
  list.setAttribute('aria-labelledby', heading.id);
  return [heading, list];
}

function drawSigns({ signs }: MessageJudgement, words: Words): HTMLElement[] {
  const isAsking = signs.some(({ kind }) => ['passcode', 'password', 'payment', 'remote'].includes(kind));
  return [
    element('h3', {}, words.signs),
    element(
      'ul',
      { className: 'signs' },
      ...signs.map(({ kind, words: found }) =>
        element(
          'li',
          {},
          `${words.kinds[kind]} `,
          ...found.flatMap((each, index) => [index > 0 ? words.comma : '', element('q', {}, each)]),
        ),
      ),
    ),
    ...(isAsking ? [element('p', { className: 'stop' }, words.signsStop)] : []),
  ];
}

function drawNext({ verdict }: MessageJudgement, { words, ways, links }: MessageTexts, isElsewhere: boolean) {
  const link = (words: string, href: string) => element('a', { href }, words);
  return [
    element('h3', {}, words.next),
    element(
      'ul',
      { className: 'next' },
      element(
        'li',
        {},
        verdict === 'imitation' ? words.nextTell : words.nextAsk,
        ...ways.flatMap(({ label, text, href }) => [
          element('br', {}),
          `${label}: `,
          href === undefined ? text : link(text, href),
        ]),
      ),
      element('li', {}, `${words.nextOpened} `, link(words.nextOpenedLink, links.opened)),
      element('li', {}, `${words.nextReport} `, link(words.nextReportLink, links.report)),
      ...(isElsewhere ? [element('li', {}, link(words.open, links.page))] : []),
    ),
  ];
}

/** A sign beside the words: a triangle, a question mark, or a name plate. Never a tick, which would say “safe”. */
function drawIcon(verdict: Verdict | undefined): SVGElement {
  const shapes =
    verdict === 'imitation'
      ? ['M12 2 23 21H1Z', 'M12 8.5v6M12 17.5v.5']
      : verdict === undefined || verdict === 'unknown'
        ? ['M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z', 'M9 9.5a3 3 0 1 1 3 3.5v1.5M12 17.5v.5']
        : ['M3 5h18v14H3Z', 'M7 10h10M7 14h6'];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of shapes) {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}

/** A phrase with its gaps filled, each as an address. */
const fill = (phrase: string, values: Reason['values']): Array<string | HTMLElement> =>
  phrase.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return element('code', {}, show(values[piece as keyof Reason['values']] ?? ''));
  });

/** An element with properties and what is in it. Text goes in as text. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...content: Array<Node | string>
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}
