import type { HelpSearch } from '../search/browser/help-search.ts';
import type * as Qr from './draw-qr.ts';
import { isRich, makeCopy, type CopyKind, type Subject } from './make-copy.ts';
import { readSection } from './read-section.ts';
import type { ShareSetup, ShareTexts } from './setup.ts';
import styles from './share-menu.css?inline';
import { writeCopy } from './write-copy.ts';

// The desk makes the same copies, and loads them with this program.
export { isRich, makeCopy, writeCopy };

/** What holds the buttons of a page, and announces what happened. */
interface Announcer extends HTMLElement {
  say(text: string): void;
}

/** A line of the menu. */
interface Choice {
  name: string;
  choose: () => void;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Opens the share menu of the place that a button is for, below the button. */
export function openShare(button: HTMLButtonElement, link: string, texts: ShareTexts, announcer: Announcer): void {
  const { contact } = announcer.dataset as unknown as ShareSetup;
  const subject = readSubject(document, document.URL, button.value, link, texts.contacts[contact]);
  openMenu(button, listChoices(subject, texts, announcer));
}

/** Reads from an article’s page, whose address is `url`, what copies say of the heading with this id, or without one of the article. */
export function readSubject(page: Document, url: string, id: string, link: string, contact: string): Subject {
  const section = readSection(page, url, id || undefined);
  // A heading’s former ids stand in it.
  const place = id ? page.getElementById(id) : null;
  return {
    link,
    title: page.querySelector('h1')?.textContent.trim() ?? '',
    heading: (place?.closest('h1, h2, h3, h4') ?? place)?.textContent.trim(),
    summary: page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    contact,
    section,
  };
}

function listChoices(subject: Subject, texts: ShareTexts, announcer: Announcer): Choice[] {
  const { words, reply } = texts;
  const copy = (kind: CopyKind): Choice => ({
    name: kind === 'link' ? words.copyLink : words[kind],
    choose: () => {
      const made = makeCopy(kind, subject, reply);
      writeCopy(made, isRich(kind)).then(
        () => announcer.say(words.copied[kind]),
        () => showByHand(made.text, texts),
      );
    },
  });
  const { link: url, title } = subject;
  // It rejects when the reader cancels, which is no failure.
  const share = () => void navigator.share({ title: subject.heading ?? title, url }).catch(() => undefined);
  // First what readers need, then what agents do.
  return [
    copy('link'),
    ...('share' in navigator ? [{ name: words.device, choose: share }] : []),
    { name: words.qr, choose: () => void showQr(url, texts) },
    copy('rich'),
    copy('markdown'),
    copy('reply'),
    ...(subject.section.text === '' ? [] : [copy('quote')]),
  ];
}

/** Opens a menu as in the ARIA Authoring Practices: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
function openMenu(button: HTMLButtonElement, choices: readonly Choice[]) {
  const menu = document.createElement('div');
  menu.className = 'share-menu';
  menu.role = 'menu';
  menu.ariaLabel = button.ariaLabel ?? button.textContent;
  menu.popover = 'auto';
  menu.append(
    ...choices.map(({ name, choose }) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.role = 'menuitem';
      item.tabIndex = -1;
      item.textContent = name;
      item.addEventListener('click', () => {
        menu.hidePopover();
        choose();
      });
      return item;
    }),
  );
  menu.addEventListener('keydown', (event) => moveFocus(menu, event));
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    button.ariaExpanded = 'false';
    // The focus returns to the button, unless the reader has moved it elsewhere.
    if (menu.contains(document.activeElement) || document.activeElement === document.body) button.focus();
    menu.remove();
  });
  document.body.append(menu);
  menu.showPopover();
  button.ariaExpanded = 'true';
  positionBelow(menu, button);
  menu.querySelector('button')?.focus();
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent) {
  const items = [...menu.querySelectorAll('button')];
  const now = items.findIndex((item) => item === document.activeElement);
  // Some events of autofill have no key.
  const { key = '' } = event as Partial<KeyboardEvent>;
  const letter = key.length === 1 && key !== ' ' ? key.toLowerCase() : undefined;
  const starts = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(letter ?? '');
  const next =
    { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[key] ??
    (letter &&
      [...items.keys()].map((step) => (now + 1 + step) % items.length).find((index) => starts(items[index] ?? menu)));
  if (key === 'Tab') menu.hidePopover();
  if (typeof next !== 'number') return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}

/** Positions a menu below its button, or above it where there is no room, and within the window. */
function positionBelow(menu: HTMLElement, button: HTMLElement) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const edge = 8;
  const start = getComputedStyle(button).direction === 'rtl' ? left : right - width;
  menu.style.left = `${Math.max(edge, Math.min(start, innerWidth - width - edge))}px`;
  menu.style.top = `${bottom + height + edge > innerHeight ? Math.max(edge, top - height) : bottom}px`;
}

/** Shows the QR code of a link, or says that what draws it did not arrive. */
export async function showQr(link: string, texts: ShareTexts): Promise<void> {
  const code = document.createElement('code');
  code.textContent = link.replace(/^https?:\/\//, '');
  openDialog(texts.words.qrTitle, texts, await drawPicture(link, texts), code);
}

async function drawPicture(link: string, { words }: ShareTexts): Promise<Element> {
  try {
    // Every page with a menu has it: it loads programs, also after a deploy has taken away those that stood beside this one.
    const search = document.querySelector('help-search') as HelpSearch;
    const [{ drawQr }] = await search.loadModules<[typeof Qr]>('draw-qr.js');
    const { size, path } = drawQr(link);
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
    picture.role = 'img';
    picture.ariaLabel = words.qrAlt.replace('{link}', () => link);
    picture.append(document.createElementNS(picture.namespaceURI, 'path'));
    picture.firstElementChild?.setAttribute('d', path);
    return picture;
  } catch {
    const why = document.createElement('p');
    why.role = 'alert';
    why.textContent = words.failed;
    return why;
  }
}

/** Shows a text, selected, to be copied by hand. */
export function showByHand(text: string, texts: ShareTexts): void {
  const why = document.createElement('p');
  why.textContent = texts.words.refused;
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.ariaLabel = texts.words.refusedTitle;
  field.value = text;
  openDialog(texts.words.refusedTitle, texts, why, field);
  field.focus();
  field.select();
}

function openDialog(title: string, { words }: ShareTexts, ...parts: Element[]) {
  const dialog = document.createElement('dialog');
  dialog.className = 'share-dialog';
  const heading = document.createElement('h2');
  heading.textContent = title;
  dialog.ariaLabel = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(heading, ...parts, close);
  document.body.append(dialog);
  dialog.showModal();
}
