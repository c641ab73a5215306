import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../support/sentences-in';

const domain = join(import.meta.dirname, '../../../src/domain');

describe('a rule says nothing in English', () => {
  it.each(['model', 'scoring', 'planning', 'comparing'])('in %s', (folder) => {
    const said = readdirSync(join(domain, folder)).flatMap((file) =>
      sentencesIn(readFileSync(join(domain, folder, file), 'utf8')).map((text) => [file, text]),
    );
    expect(said).toEqual([]);
  });
});

describe('a text is taken for English', () => {
  it.each<[string, string, readonly string[]]>([
    ['a string', "const said = 'the plan';", ['the plan']],
    ['a template', 'const said = `None of ${all} is scored`;', ['None of ', ' is scored']],
    ['a template without a gap', 'const said = `the plan`;', ['the plan']],
  ])('when it is %s', (_what, source, sentences) => {
    expect(sentencesIn(source)).toEqual(sentences);
  });

  it.each<[string, string]>([
    ['a word', "const kind = 'dont-know';"],
    ['what stands between two', 'const key = `${place} ${group}`;'],
    ['what an error says', "throw new Error('The question bank has no bands.');"],
    ['a comment', '/* The plan. */'],
  ])('and not when it is %s', (_what, source) => {
    expect(sentencesIn(source)).toEqual([]);
  });
});
