/** The file that says what holds at this deployment. Another can be chosen: `ORGANIZATION=<file> npm run build`. */
export const organizationFile = process.env['ORGANIZATION'] ?? 'content/organization.yaml';
