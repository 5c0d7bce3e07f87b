import path from 'node:path';
import { formatReport, sortProblems, type Problem } from '../checks/report.ts';

/** Vite’s error message to a page, with the fields that Astro’s overlay shows. */
export interface OverlayMessage {
  type: 'error';
  err: {
    name: string;
    title: string;

    /** HTML. */
    message: string;
    hint: string;
    stack: string;

    /** The position of the first problem, which the overlay opens in the editor. */
    loc?: { file: string; line: number; column: number };
  };
}

/** The report of the content check for the overlay; undefined when there are no problems. `root` is the folder of the project. */
export function describeForOverlay(problems: readonly Problem[], root: string): OverlayMessage | undefined {
  const [first] = sortProblems(problems);
  if (!first) return undefined;
  return {
    type: 'error',
    err: {
      name: 'Content check',
      title: 'Something in the content is not as it should be',
      message: escapeHtml(formatReport(problems)),
      hint: 'This goes away by itself when it is mended and saved.',
      // The overlay always shows a box for it, even when it is empty.
      stack: 'None: no code is at fault.',
      loc: { file: path.resolve(root, first.file), line: first.line ?? 1, column: 1 },
    },
  };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
