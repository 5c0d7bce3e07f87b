/** The environment variables by which a build differs, as the help of each command that reads them says. */
export const buildVariables = {
  SITE_URL: 'the address of the host, such as https://help.example.edu; without it the site is for this machine only',
  BASE_PATH: 'the folder on that host, such as /help/',
  ORGANIZATION: 'the file that says what holds there; content/organization.yaml without it',
  OUT_DIR: 'the folder of the built site; dist without it',
} as const;
