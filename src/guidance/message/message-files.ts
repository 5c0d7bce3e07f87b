/**
 * The program of the check of messages, by its name in the folder of the build, and what it knows and says in a language. A page that was
 * opened before a deploy may load those of the build after it; a change that such a page could not work with gives them other names.
 */
export const messageFiles = {
  program: 'check-message.js',
  texts: (lang: string) => `message.${lang}.js`,
};
