import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const { factory } = ts;

const packages = fileURLToPath(new URL('../../', import.meta.url));
const speaking = ['core', 'event-card', 'speaker-quote', 'programme-timeline', 'network-map', 'language-switcher'];
const wordsFile = /[\\/]locales[\\/]messages\.(?:d\.)?ts$/;
const built = /[\\/]packages[\\/]([\w-]+)[\\/]dist[\\/](.*)\.js$/;

const isMember = (node) => ts.isPropertySignature(node) || ts.isMethodSignature(node);

/** Whether a declaration is one of a word: in the interface of a table of words, or in a table within it. */
function isWord(node) {
  if (!isMember(node) || !wordsFile.test(node.getSourceFile().fileName)) return false;
  const table = node.parent;
  return ts.isInterfaceDeclaration(table) || (ts.isTypeLiteralNode(table) && isWord(table.parent));
}

/** Whether a name stands for a value, and not where it is declared or after a dot. */
const isValue = (node) =>
  ts.isShorthandPropertyAssignment(node.parent) || ![node.parent.name, node.parent.propertyName].includes(node);

/** What gives words of the sources their numbers, and rewrites what uses them. */
export function numbering(checker) {
  /** The place of a word among the words of its table; those of the table that it extends come first. */
  function numberOf(declaration) {
    const table = declaration.parent;
    const place = table.members.filter(isMember).indexOf(declaration);
    const bases = (table.heritageClauses ?? []).flatMap(({ types }) => types);
    return bases.reduce((sum, base) => sum + checker.getTypeAtLocation(base).getProperties().length, place);
  }

  const declarationsOf = (symbol) => symbol?.declarations ?? [];
  const wordOf = (symbol) => {
    const declarations = declarationsOf(symbol);
    if (!declarations.some(isWord)) return undefined;
    const [number, ...others] = new Set(declarations.map((node) => (isWord(node) ? numberOf(node) : undefined)));
    if (others.length) throw new Error(`${symbol.name} is a word of several tables, with several numbers.`);
    return number;
  };

  const isTable = (type) =>
    checker
      .getNonNullableType(type)
      .getProperties()
      .some((property) => wordOf(property) !== undefined);
  const fail = (node, why) => {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    throw new Error(`${file.fileName}:${line + 1}: ${node.getText()} ${why}`);
  };

  /** A table that goes where another type is expected would be asked for its words by name. */
  function assertStaysTable(node) {
    // A pattern is rewritten with its type.
    if (node.parent.name && ts.isObjectBindingPattern(node.parent.name)) return;
    const expected = checker.getContextualType(node);
    if (!expected || expected.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return;
    if (
      checker.getNonNullableType(expected).getProperties().length &&
      !isTable(expected) &&
      isTable(checker.getTypeAtLocation(node))
    )
      fail(node, 'is a table of words, and is handed on as something else.');
  }

  /** A table as it is written, by the numbers of its words. */
  function table(node, visit) {
    const entries = node.properties.map((property) => {
      if (ts.isSpreadAssignment(property)) return { spread: visit(property) };
      const number = wordOf(checker.getContextualType(node).getProperty(property.name.text));
      if (number === undefined) fail(property, 'is no word of this table.');
      if (ts.isShorthandPropertyAssignment(property)) return { number, value: property.name };
      if (!ts.isPropertyAssignment(property)) fail(property, 'is not written as a property.');
      return { number, value: visit(property.initializer) };
    });
    const numbered = entries.filter(({ spread }) => !spread).sort((a, b) => a.number - b.number);
    // All words of a table, in order, are a list; a list within an object gives it its numbers.
    if (numbered.length === entries.length && numbered.every(({ number }, place) => number === place))
      return factory.createArrayLiteralExpression(numbered.map(({ value }) => value));
    return factory.createObjectLiteralExpression(
      entries.map(
        ({ spread, number, value }) =>
          spread ?? factory.createPropertyAssignment(factory.createNumericLiteral(number), value),
      ),
    );
  }

  /** @type {(context: ts.TransformationContext) => (file: ts.SourceFile) => ts.SourceFile} */
  return (context) => (file) => {
    const within = (node) => ts.visitEachChild(node, visit, context);
    function visit(node) {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return node;
      if ((ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) && isValue(node)) assertStaysTable(node);
      if (ts.isPropertyAccessExpression(node)) {
        const number = wordOf(checker.getSymbolAtLocation(node.name));
        if (number === undefined) return within(node);
        const object = visit(node.expression);
        return node.questionDotToken
          ? factory.createElementAccessChain(object, node.questionDotToken, number)
          : factory.createElementAccessExpression(object, number);
      }
      if (ts.isElementAccessExpression(node) && isTable(checker.getTypeAtLocation(node.expression)))
        fail(node, 'names a word that only the page will know.');
      if (ts.isObjectBindingPattern(node)) {
        const type = checker.getTypeAtLocation(node);
        const elements = node.elements.map((element) => {
          const name = element.propertyName ?? element.name;
          const number =
            ts.isIdentifier(name) && !element.dotDotDotToken ? wordOf(type.getProperty(name.text)) : undefined;
          if (number === undefined) return within(element);
          const { initializer } = element;
          return factory.createBindingElement(
            undefined,
            factory.createNumericLiteral(number),
            ts.visitNode(element.name, visit),
            initializer && visit(initializer),
          );
        });
        return factory.updateObjectBindingPattern(node, elements);
      }
      if (ts.isObjectLiteralExpression(node)) {
        const expected = checker.getContextualType(node);
        if (expected && isTable(expected)) return table(node, visit);
      }
      return within(node);
    }
    return ts.visitNode(file, visit);
  };
}

/** The sources of all packages that speak, read once for all builds of a release. */
function readSources() {
  const files = speaking.flatMap((name) =>
    readdirSync(`${packages}${name}/src`, { recursive: true })
      .filter((file) => /(?<!\.stories|\.d)\.ts$/.test(file))
      .map((file) => `${packages}${name}/src/${file}`),
  );
  const { config } = ts.readConfigFile(`${packages}../tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, declaration: false, declarationMap: false, sourceMap: false },
    packages,
  );
  const program = ts.createProgram(files, options);
  return { program, rewrite: numbering(program.getTypeChecker()) };
}
let sources;

/**
 * Words without their names: a table of words becomes a list, and `words.live` asks for its place in it. The types tell
 * what a word is: `kind` of a table has a number, `kind` of an event keeps its name. The packages keep names; here they
 * are compiled again. What the types cannot follow fails the build.
 *
 * @returns {import('rollup').Plugin}
 */
export const numberWords = () => ({
  name: 'number-words',
  load(id) {
    const [, name, path] = built.exec(id) ?? [];
    if (!speaking.includes(name)) return null;
    const { program, rewrite } = (sources ??= readSources());
    let code = null;
    const file = program.getSourceFile(`${packages}${name}/src/${path}.ts`);
    if (file) program.emit(file, (_, text) => (code = text), undefined, false, { before: [rewrite] });
    return code;
  },
});
