import { existsSync, readFileSync } from 'node:fs';
import { frontmatter } from '../checks/content/frontmatter.ts';
import { parseContent, type Content } from '../checks/content/parse-content.ts';
import { readable } from '../checks/content/readable.ts';
import { yamlFiles } from '../checks/content/yaml-files.ts';
import { formatReport } from '../checks/report.ts';
import { organizationFile } from '../schemas/content-files.ts';
import { readContentFiles } from './content-files.ts';

/**
 * The content of the working folder, with the file of the organization, for commands that only read it. Ends the process with 2 when some
 * of it is not as it should be, because nobody would hear what such a command leaves out.
 */
export function readSoundContent(): Content {
  const organization = existsSync(organizationFile) && { [organizationFile]: readFileSync(organizationFile, 'utf8') };
  const content = parseContent({ ...readContentFiles(), ...organization }, { parts: new Map(), pages: [] });
  const problems = [readable, yamlFiles, frontmatter].flatMap((rule) => [...rule(content)]);
  if (problems.length === 0) return content;
  console.error(`${formatReport(problems)}\nMend this first: what is wrong there would be left out here.`);
  process.exit(2);
}
