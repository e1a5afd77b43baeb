/** content/types.ts is written by this test from content/schema: `npx vitest run tests/content/types.test.ts -u` renews it. */
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';

const schemas = join(import.meta.dirname, '../../content/schema');
const banner = `/**
 * The shapes of the record. Generated from content/schema by tests/content/types.test.ts:
 * change the schema and run \`npx vitest run tests/content/types.test.ts -u\`.
 */`;

/** All shapes in one, so that each gets its name once. */
const everything = {
  title: 'Content',
  description: 'Everything under content/, by the shape of its files.',
  type: 'object' as const,
  additionalProperties: false,
  required: ['record', 'bodyNames', 'cueFile', 'cueClass', 'cueBook', 'newsHosts', 'span'],
  properties: {
    record: { $ref: 'record.schema.json' },
    bodyNames: { $ref: 'bodies.schema.json#/definitions/bodyNames' },
    cueFile: { $ref: 'cue-file.schema.json' },
    cue: { $ref: 'cue-file.schema.json#/definitions/cue' },
    cueClass: { $ref: 'cue-file.schema.json#/definitions/cueClass' },
    cueBook: { $ref: 'cue-file.schema.json#/definitions/cueBook' },
    newsHosts: { $ref: 'news-hosts.schema.json' },
    pointTranslations: { $ref: 'translations.schema.json#/definitions/pointTranslations' },
    recordChange: { $ref: 'changes.schema.json#/definitions/recordChange' },
    span: { $ref: 'statement.schema.json#/definitions/span' },
  },
};

test('the types are those of the schemas', async () => {
  const types = await compile(everything, 'Content', {
    cwd: `${schemas}/`,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 100, arrowParens: 'avoid' },
  });
  // The generator says of each shape by which schema it was reached, which tells a reader nothing.
  const plain = types.replace(
    /\n \*\n \* This (interface|type) was referenced by [^\n]*\n \* via the [^\n]*/g,
    '',
  );
  await expect(plain).toMatchFileSnapshot(join(schemas, '../types.ts'));
});
