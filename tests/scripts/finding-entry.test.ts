/** The skeleton that a contributor starts from is one the schema accepts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { questions, withNewFinding } from '../../scripts/record/finding-entry.ts';

const schemas = join(import.meta.dirname, '../../content/schema');
const ajv = new Ajv();
ajv.addKeyword('tsType');
for (const name of readdirSync(schemas))
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object, name);
const accepts = (file: unknown) => ajv.validate('finding-file.schema.json', file);

const answers = {
  title: 'A made-up release',
  body: 'OHCHR',
  type: 'press-release',
  'document-date': '2026-05-15',
  'issued-by-un': 'yes',
  metadata: 'read',
  id: 'f2026-made-up',
  summary: 'A line made up for this test.',
  kind: 'concern',
  speaker: 'office',
  date: '2026-05',
  topics: 'electoral-law, press-freedom',
  'read-as': 'text',
  'read-at': 'https://example.org/release',
  priority: '1',
};

describe('a new finding', () => {
  test('in a new document is accepted by the schema', () => {
    expect(accepts(withNewFinding('made-up-2026', answers))).toBe(true);
  });

  test('in a document that is there comes after its findings, and leaves the document alone', () => {
    const before = withNewFinding('made-up-2026', answers);
    const after = withNewFinding('made-up-2026', { ...answers, id: 'f2026-second' }, before);
    expect(after.document).toBe(before.document);
    expect(after.findings.map(({ id }) => id)).toEqual(['f2026-made-up', 'f2026-second']);
  });

  test('has no symbol, paragraph or address that was not given', () => {
    const { document, findings } = withNewFinding('made-up-2026', answers);
    expect(document).not.toHaveProperty('symbol');
    expect(document).not.toHaveProperty('url');
    expect(findings[0]).not.toHaveProperty('pinpoint');
  });

  test.each(questions.filter(({ optional }) => !optional).map(({ flag }) => flag))(
    'without an answer to %s is refused by the schema, or said to be not of the UN',
    flag => {
      const { [flag as keyof typeof answers]: _left, ...rest } = answers;
      const file = withNewFinding('made-up-2026', rest);
      expect(accepts(file) && file.document.issuedByUN).toBe(false);
    },
  );
});
