/** The same function, which works out each answer once: thousands of pages hold the same few scripts and styles. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
