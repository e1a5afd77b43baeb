/** Every file of the record has the shape its schema says, and every schema explains itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const content = join(import.meta.dirname, '../../content');
const json = (path: string): unknown => JSON.parse(readFileSync(join(content, path), 'utf8'));
const folder = (path: string): string[] =>
  readdirSync(join(content, path))
    .filter(name => name.endsWith('.json'))
    .map(name => `${path}/${name}`);

const ajv = new Ajv({ allErrors: true, verbose: true });
ajv.addKeyword('tsType');
const schemas = folder('schema').map(path => [path.replace('schema/', ''), json(path)] as const);
for (const [name, schema] of schemas) ajv.addSchema(schema as object, name);

const files: [schema: string, paths: string[]][] = [
  ['statement', ['statement.json']],
  ['translations', ['translations.json']],
  ['changes', ['changes.json']],
  ['topics', ['topics.json']],
  ['elections', ['elections.json']],
  ['names', ['names.json']],
  ['bodies', ['bodies.json']],
  ['news-hosts', ['news-hosts.json']],
  ['ids', ['ids.json']],
  ['finding-file', folder('findings')],
  ['cue-file', folder('cues')],
  ['subject-file', folder('subjects')],
  ['search-words', ['search-words.json']],
];

test('every data file of content/ has a schema', () => {
  const checked = files.flatMap(([, paths]) => paths).filter(path => !path.includes('/'));
  expect(checked.sort(), 'Add the file to the table of this test').toEqual(
    folder('.')
      .map(path => path.slice(2))
      .sort(),
  );
});

describe.each(files)('the schema %s', (schema, paths) => {
  test.each(paths)('holds for %s', path => {
    const valid = ajv.validate(`${schema}.schema.json`, json(path));
    const wrong = (ajv.errors ?? []).map(
      e =>
        `${path}${e.instancePath}: ${e.message} — ${String((e.parentSchema as Node | undefined)?.description ?? '')}`,
    );
    expect(valid, wrong.join('\n')).toBe(true);
  });
});

interface Node {
  description?: string;
  $ref?: string;
  allOf?: { $ref?: string }[];
  properties?: Record<string, Node>;
}
/** Every property of a schema, however deep, with the way to it. */
function properties(node: unknown, way: string): [string, Node][] {
  if (node === null || typeof node !== 'object') return [];
  const own = Object.entries((node as Node).properties ?? {}).map(
    ([name, property]) => [`${way}.${name}`, property] as [string, Node],
  );
  const deeper = Object.entries(node).flatMap(([key, value]) => properties(value, `${way}.${key}`));
  return [...own, ...deeper];
}

test.each(schemas)('%s describes every property', (name, schema) => {
  const silent = properties(schema, name)
    .filter(([, property]) => !property.description && !property.$ref)
    .map(([way]) => way);
  expect(silent, 'Write a description that tells a contributor what to put there').toEqual([]);
});
