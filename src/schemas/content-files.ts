/** The file in which the organization of this deployment states its facts; `ORGANIZATION=<file> npm run build` chooses another. */
export const organizationFile = process.env['ORGANIZATION'] ?? 'content/organization.yaml';
