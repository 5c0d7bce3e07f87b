const marked = /(?<=^<!-- fixes -->\n).*?(?=^<!-- \/fixes -->$)/ms;

/** The text of README with this drawing between its marks, folded; undefined where it has none. */
export const putDrawing = (readme: string, drawing: string): string | undefined =>
  marked.test(readme)
    ? readme.replace(
        marked,
        () =>
          `\n<details>\n<summary>The tree as it is now: each question, its answers, and where they end</summary>\n\n\`\`\`mermaid\n${drawing}\`\`\`\n\n</details>\n\n`,
      )
    : undefined;
