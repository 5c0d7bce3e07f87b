import { isRich, makeCopy, type CopyKind, type Subject } from './make-copy.ts';
import { readSection } from './read-section.ts';
import type { ShareSetup, ShareTexts } from './setup.ts';
import styles from './share-menu.css?inline';
import { writeCopy } from './write-copy.ts';

// The desk makes the same copies, and loads them with this program.
export { isRich, makeCopy, writeCopy };

/** Announces what happened. */
interface Announcer {
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
export function openShare(
  button: HTMLButtonElement,
  link: string,
  setup: ShareSetup,
  texts: ShareTexts,
  announcer: Announcer,
): void {
  const subject = readSubject(document, document.URL, button.value, link, texts.contacts[setup.contact]);
  const qr = `${setup.link}/qr.svg#${button.value || 'article'}`;
  openMenu(button, listChoices(subject, qr, texts, announcer));
}

/** Reads from an article’s page, whose address is `url`, what copies say of the heading with this id, or without one of the article. */
export function readSubject(page: Document, url: string, id: string, link: string, contact: string): Subject {
  const section = readSection(page, url, id || undefined);
  return {
    link,
    title: page.querySelector('h1')?.textContent.trim() ?? '',
    heading: id ? page.getElementById(id)?.textContent.trim() : undefined,
    summary: page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    contact,
    section,
  };
}

function listChoices(subject: Subject, qr: string, texts: ShareTexts, announcer: Announcer): Choice[] {
  const { words, reply } = texts;
  const copy = (kind: Exclude<CopyKind, 'link'>): Choice => ({
    name: words[kind],
    choose: () => {
      const made = makeCopy(kind, subject, reply);
      writeCopy(made, isRich(kind)).then(
        () => announcer.say(words.copied[kind]),
        () => showByHand(made.text, texts),
      );
    },
  });
  const choices = [
    copy('rich'),
    copy('markdown'),
    copy('reply'),
    ...(subject.section.text === '' ? [] : [copy('quote')]),
    { name: words.qr, choose: () => showQr(qr, subject.link, texts) },
  ];
  const { link: url, title } = subject;
  if (!('share' in navigator)) return choices;
  // It rejects when the reader cancels, which is no failure.
  const share = () => void navigator.share({ title: subject.heading ?? title, url }).catch(() => undefined);
  return [...choices, { name: words.device, choose: share }];
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

/** Shows the QR code of a link. `address` is a picture with the codes of an article, and its fragment the code’s id. */
export function showQr(address: string, link: string, texts: ShareTexts): void {
  const picture = document.createElement('img');
  picture.src = address;
  picture.alt = texts.words.qrAlt.replace('{link}', () => link);
  picture.addEventListener('error', () => {
    const why = document.createElement('p');
    why.role = 'alert';
    why.textContent = texts.words.failed;
    picture.replaceWith(why);
  });
  const code = document.createElement('code');
  code.textContent = link.replace(/^https?:\/\//, '');
  openDialog(texts.words.qrTitle, texts, picture, code);
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

function openDialog(title: string, { words }: ShareTexts, ...parts: HTMLElement[]) {
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
