/** A page without styles, scripts and drawings, which are most of it, and nothing of its text. */
export const withoutCode = (html: string): string => html.replace(/<(style|script|svg)\b.*?<\/\1>/gs, '');
