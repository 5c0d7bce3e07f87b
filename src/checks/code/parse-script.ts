import ts from 'typescript';

/** An import of any kind. */
export interface Import {
  line: number;

  /** As it is written. */
  specifier: string;

  /** Whether only types are imported, which are gone when the code runs. */
  isType: boolean;

  /** Whether it is `import.meta.glob`, which takes files and not code. */
  isGlob: boolean;

  /** Whether it stands in the `<script>` of an Astro file, which runs in the browser. */
  isInScript: boolean;

  /** What is imported by name. */
  names: string[];
}

/** `customElements.define(tag, className)`. */
export interface ElementDefinition {
  line: number;
  tag: string;
  className: string;
}

/** A part of a file: a script or a style sheet. */
export interface Block {
  text: string;

  /** The line of the file on which it starts. */
  line: number;
}

/** What rules ask of a script. */
export interface Script {
  imports: Import[];
  elements: ElementDefinition[];
}

/** Reads a script with TypeScript’s own parser, so that what stands in strings and comments is not taken for code. */
export function parseScript({ text, line: firstLine }: Block, isInScript: boolean): Script {
  const source = ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true);
  const script: Script = { imports: [], elements: [] };
  const enter = (node: ts.Node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + firstLine;
    const imported = readImport(node);
    const element = readElement(node);
    if (imported) script.imports.push({ line, isInScript, ...imported });
    if (element) script.elements.push({ line, ...element });
    ts.forEachChild(node, enter);
  };
  ts.forEachChild(source, enter);
  return script;
}

function readImport(node: ts.Node): Omit<Import, 'line' | 'isInScript'> | undefined {
  const found = (specifier: ts.Node | undefined, details: Partial<Import> = {}) =>
    specifier && ts.isStringLiteral(specifier)
      ? { specifier: specifier.text, isType: false, isGlob: false, names: [], ...details }
      : undefined;

  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    const named = clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause)) ? [...clause.elements] : [];
    const isTypeOnly = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    const hasDefault = ts.isImportDeclaration(node) && node.importClause?.name !== undefined;
    const isType = isTypeOnly === true || (!hasDefault && named.length > 0 && named.every((name) => name.isTypeOnly));
    return found(node.moduleSpecifier, {
      isType,
      names: named.map(({ propertyName, name }) => (propertyName ?? name).text),
    });
  }
  if (ts.isImportTypeNode(node)) {
    return found(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, { isType: true });
  }
  if (!ts.isCallExpression(node)) return undefined;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return found(node.arguments[0]);
  return node.expression.getText() === 'import.meta.glob' ? found(node.arguments[0], { isGlob: true }) : undefined;
}

function readElement(node: ts.Node): Omit<ElementDefinition, 'line'> | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'customElements.define') return undefined;
  const [tag, element] = node.arguments;
  return { tag: tag && ts.isStringLiteral(tag) ? tag.text : '', className: element?.getText() ?? '' };
}
