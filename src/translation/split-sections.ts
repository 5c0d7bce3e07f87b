/** The element that marks where a section begins. It stands in no page: `splitSections` takes it away. */
export const markOf = (name: string) => ({ tagName: 'hr', properties: { dataSection: name } });

const mark = /<hr data-section="([^"]+)"\s*\/?>/;

/** The HTML of each section of an article by its name, in reading order; `start` is what stands before the first heading. */
export function splitSections(html: string): Map<string, string> {
  const [start = '', ...rest] = html.split(mark);
  const sections = new Map(start.trim() === '' ? [] : [['start', start]]);
  for (let index = 0; index < rest.length; index += 2) sections.set(rest[index] ?? '', rest[index + 1] ?? '');
  return sections;
}
