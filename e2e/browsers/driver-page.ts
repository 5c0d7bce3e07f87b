/**
 * A page and its locators for a browser that Playwright cannot drive, by WebDriver: as much of Playwright’s as the journeys tagged
 * `@browsers` use, under the same names. Playwright’s own program in the page finds the elements, and its own `expect` judges them.
 */
import { type Locator, type Page } from '@playwright/test';
import { Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { readInjectedScript } from './injected-script.ts';

type Text = string | RegExp;
type RoleOptions = NonNullable<Parameters<Page['getByRole']>[1]>;

/** The options with which Playwright’s `expect` asks a locator. */
interface Expectation {
  isNot: boolean;
  timeout: number;
  [detail: string]: unknown;
}

const injectedScript = readInjectedScript();

/** Playwright’s own script in the page, for the functions that run there. */
declare const injected: {
  parseSelector: (selector: string) => unknown;
  querySelectorAll: (selector: unknown, root: Node) => Element[];
  elementState: (element: Element, state: string, isFrameSeen: boolean) => { matches: boolean };
  expect: (first: Element | undefined, options: unknown, all: Element[], isVisible: boolean) => unknown;
};

/** How long to wait for an element that can be pressed or read, in milliseconds. */
const patience = 8_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const quote = (text: Text, isExact = false) =>
  text instanceof RegExp ? String(text) : `${JSON.stringify(text)}${isExact ? 's' : 'i'}`;

function roleSelector(role: string, { name, exact, includeHidden, ...states }: RoleOptions = {}): string {
  const parts = Object.entries({ ...states, 'include-hidden': includeHidden })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `[${key}=${String(value)}]`);
  return `internal:role=${role}${parts.join('')}${name === undefined ? '' : `[name=${quote(name, exact)}]`}`;
}

/** The object, whose missing members throw an error that says what to do, instead of “is not a function”. */
function strictly<T extends object>(object: T): T {
  return new Proxy(object, {
    get(target, name, receiver) {
      // `then` is asked of everything that is awaited.
      if (name in target || typeof name === 'symbol' || ['then', 'toJSON', 'asymmetricMatch'].includes(name))
        return Reflect.get(target, name, receiver) as unknown;
      throw new Error(
        `“${name}” is not to be had by WebDriver: leave it out of journeys tagged @browsers, or add it here.`,
      );
    },
  });
}

/** Where elements are looked for: a page, or what a locator finds on it. */
class DriverScope {
  readonly page: DriverPage | undefined;
  readonly selector: string;

  constructor(page: DriverPage | undefined, selector: string) {
    this.page = page;
    this.selector = selector;
  }

  private in(selector: string): Locator {
    const page = this.page ?? (this as unknown as DriverPage);
    const whole = this.selector === '' ? selector : `${this.selector} >> ${selector}`;
    return strictly(new DriverLocator(page, whole)) as unknown as Locator;
  }

  locator = (selector: string) => this.in(selector);
  getByRole = (role: string, options?: RoleOptions) => this.in(roleSelector(role, options));
  getByText = (text: Text, { exact }: { exact?: boolean } = {}) => this.in(`internal:text=${quote(text, exact)}`);
  first = () => this.in('nth=0');
  last = () => this.in('nth=-1');
  nth = (index: number) => this.in(`nth=${String(index)}`);
  and = (other: Locator) => this.in(`internal:and=${JSON.stringify((other as unknown as DriverScope).selector)}`);
  filter = ({ hasText, has }: { hasText?: Text; has?: Locator }) =>
    this.in(
      hasText === undefined
        ? `internal:has=${JSON.stringify((has as unknown as DriverScope).selector)}`
        : `internal:has-text=${quote(hasText)}`,
    );
}

class DriverLocator extends DriverScope {
  /** By this, Playwright’s `expect` knows what it was given. */
  readonly _apiName = 'Locator';
  declare readonly page: DriverPage;

  override toString = () => `locator('${this.selector}')`;

  evaluate = async <Result, Argument>(
    read: (element: Element, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result> => this.page.run<Result>(read, await this.element(), argument);
  evaluateAll = <Result>(read: (elements: Element[]) => Result): Promise<Result> =>
    this.page.run<Result>(
      `(selector) => (${String(read)})(injected.querySelectorAll(injected.parseSelector(selector), document))`,
      this.selector,
    );

  all = async (): Promise<Locator[]> => Array.from({ length: await this.count() }, (_, index) => this.nth(index));
  count = () => this.evaluateAll((elements) => elements.length);
  allTextContents = () => this.evaluateAll((elements) => elements.map((element) => element.textContent));
  allInnerTexts = () => this.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).innerText));
  innerText = () => this.evaluate((element) => (element as HTMLElement).innerText);
  textContent = () => this.evaluate((element) => element.textContent);
  getAttribute = (name: string) => this.evaluate((element, attribute) => element.getAttribute(attribute), name);
  boundingBox = () =>
    this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  focus = () =>
    this.evaluate((element) => {
      (element as HTMLElement).focus();
    });
  scrollIntoViewIfNeeded = () =>
    this.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });

  click = () => this.act((element) => element.click());
  // Desktop WebKit has no fingers.
  tap = this.click;
  hover = () => this.act((element) => this.page.driver.actions().move({ origin: element }).perform());
  press = async (keys: string) => {
    await this.focus();
    await this.page.keyboard.press(keys);
  };
  pressSequentially = async (text: string) => {
    await this.focus();
    await this.page.keyboard.type(text);
  };
  fill = async (text: string) => {
    await this.evaluate((element) => {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).select();
    });
    await (text === '' ? this.page.keyboard.press('Delete') : this.page.keyboard.type(text));
  };
  clear = () => this.fill('');

  _expect = (expression: string, options: Expectation) => this.page.expectOf(this.selector, expression, options);

  /** Does something with the element when it can be done, as Playwright would wait for it. */
  private async act(action: (element: WebElement) => Promise<void>): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const element = await this.element(true);
      try {
        return await action(element);
      } catch (error) {
        // It moved, was covered or was drawn anew meanwhile.
        if (Date.now() > end) throw error;
        await wait(100);
      }
    }
  }

  /** The one element, when it is there. */
  private async element(isSeen = false): Promise<WebElement> {
    const end = Date.now() + patience;
    for (;;) {
      const { count, element } = await this.page.run<{ count: number; element: WebElement | null }>(
        (selector: string, mustBeSeen: boolean) => {
          const [first, ...others] = injected.querySelectorAll(injected.parseSelector(selector), document);
          const suits = first && (!mustBeSeen || injected.elementState(first, 'visible', true).matches);
          return { count: first ? others.length + 1 : 0, element: suits ? first : null };
        },
        this.selector,
        isSeen,
      );
      if (count > 1) throw new Error(`${this.selector} is found ${String(count)} times, expected once.`);
      if (element) return element;
      if (Date.now() > end) throw new Error(`${this.selector} ${count === 0 ? 'was not found' : 'cannot be seen'}.`);
      await wait(100);
    }
  }
}

/** A page of a browser that is driven by WebDriver. */
export class DriverPage extends DriverScope {
  readonly _apiName = 'Page';
  readonly driver: WebDriver;
  private readonly base: string;
  private readonly tell: (error: string) => void;
  private address = 'about:blank';

  /** Errors of the page are told to `tell`. */
  constructor(driver: WebDriver, base: string, tell: (error: string) => void) {
    super(undefined, '');
    this.driver = driver;
    this.base = base;
    this.tell = tell;
  }

  goto = async (address: string) => {
    await this.driver.get(new URL(address, this.base).href);
    // Keys reach a new window when it has answered once.
    await this.evaluate(() => undefined);
    // WebKit tells no page how it was answered.
    const { status } = await fetch(new URL(address, this.base));
    return { status: () => status };
  };
  /** Makes the window so large that this fits into it. */
  setViewportSize = async ({ width, height }: { width: number; height: number }) => {
    const [extraWidth = 0, extraHeight = 0] = await this.evaluate(() => [
      outerWidth - innerWidth,
      outerHeight - innerHeight,
    ]);
    await this.driver
      .manage()
      .window()
      .setRect({ width: width + extraWidth, height: height + extraHeight });
  };

  context = () => ({ _options: { baseURL: this.base } });

  goBack = () => this.driver.navigate().back();

  /** The address of the page when something last ran in it. */
  url = () => this.address;
  title = () => this.driver.getTitle();
  evaluate = <Result, Argument>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> => this.run<Result>(read, argument);

  /** Runs later than in Playwright: after the scripts of the page, but before anybody presses anything. */
  addInitScript = (script: () => void) => {
    this.scripts.push(`(${String(script)})()`);
    return Promise.resolve();
  };
  private readonly scripts: string[] = [];

  keyboard = {
    press: async (keys: string) => {
      const names = keys.split('+').map((name) => keyNames[name] ?? name);
      const actions = this.driver.actions();
      for (const name of names) actions.keyDown(name);
      for (const name of names.toReversed()) actions.keyUp(name);
      await actions.perform();
    },
    type: async (text: string) => {
      await this.driver.actions().sendKeys(text).perform();
    },
  };

  mainFrame = () => ({
    _expect: (expression: string, options: Expectation) => this.expectOf(':root', expression, options),
  });

  /** Asks Playwright’s program in the page until it says what is expected, or time is up. */
  async expectOf(selector: string, expression: string, { isNot, timeout, ...details }: Expectation) {
    const end = Date.now() + timeout;
    for (;;) {
      let answer: { matches: boolean; received?: unknown; log?: string[]; timedOut?: boolean };
      try {
        answer = await this.run(judge, selector, { expression, isNot, ...details });
      } catch (error) {
        // The page went away while it was asked.
        answer = { matches: isNot, log: [String(error)] };
      }
      if (answer.matches !== isNot) return answer;
      if (Date.now() > end) return { ...answer, timedOut: true };
      await wait(100);
    }
  }

  /** Runs a function in the page, in the presence of Playwright’s program, and gives what it returns. */
  async run<Result>(read: string | ((...args: never[]) => unknown), ...args: unknown[]): Promise<Result> {
    for (;;) {
      const answer = await this.driver.executeAsyncScript<Answer>(
        `
          const args = [...arguments];
          const done = args.pop();
          const { journey } = globalThis;
          if (!journey) return done({ isNew: true, address: location.href });
          const { injected, errors } = journey;
          const tell = (answer) => done({ ...answer, address: location.href, errors: errors.splice(0) });
          (async () => (${String(read)})(...args))().then(
            (value) => tell({ value }),
            (error) => tell({ error: String(error) }),
          );
        `,
        ...args,
      );
      this.address = answer.address;
      for (const error of answer.errors ?? []) this.tell(error);
      if (answer.error !== undefined) throw new Error(answer.error);
      if (!answer.isNew) return answer.value as Result;
      await this.driver.executeScript(`
        if (globalThis.journey) return;
        // The window is never in front, and scripts must take it for that.
        document.hasFocus = () => true;
        const errors = [];
        addEventListener('error', ({ message }) => errors.push(message));
        addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
        Object.defineProperty(globalThis, 'journey', { value: { errors, injected: ${injectedScript} } });
        ${this.scripts.join('\n')}
      `);
    }
  }
}

interface Answer {
  address: string;
  isNew?: boolean;
  value?: unknown;
  error?: string;
  errors?: string[];
}

/** Runs in the page. An element that does not exist counts as hidden and detached, and meets no other expectation. */
function judge(selector: string, options: { expression: string; isNot: boolean; expectedText?: unknown[] }) {
  const { expression, isNot } = options;
  const isList = expression === 'to.have.count' || expression.endsWith('.array');
  const elements = injected.querySelectorAll(injected.parseSelector(selector), document);
  if (elements.length > 1 && !isList)
    return { matches: isNot, log: [`${selector} is found ${String(elements.length)} times, expected once.`] };
  const [first] = elements;
  if (first || isList) return injected.expect(first, options, elements, true);
  const isGone = ['to.be.hidden', 'to.be.detached'].includes(expression);
  const isHere = ['to.be.visible', 'to.be.attached', 'to.be.in.viewport'].includes(expression);
  return { matches: isGone || (isHere ? false : isNot), log: [`${selector} was not found.`] };
}

/** What Playwright calls keys, where WebDriver has another name for them. */
const keyNames: Record<string, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Delete: Key.DELETE,
  Home: Key.HOME,
  End: Key.END,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
  Meta: Key.META,
};
