import { describe, expect, test } from 'vitest';
import { loadMessages } from '#cli/bots/load-content.ts';
import { ERROR_TAGS, tagErrors } from '#engine/grading/error-tags.ts';
import { grade } from '#engine/grading/grade.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { graded } from './play.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const tagsOf = (name: string) => {
  const golden = loadGolden(name);
  return tagErrors(graded(grade(sheet, playGolden(golden, sheet, knowledge), knowledge)), golden.says, knowledge);
};

describe('tagErrors', () => {
  test('careful work carries no tag', () => {
    expect(tagsOf('maya-expert')).toEqual([]);
  });

  test('going straight for the glutes: not looked, not seen, a weak test trusted, frightening words', () => {
    expect(tagsOf('maya-novice')).toEqual(
      expect.arrayContaining(['not-looked', 'looked-not-seen', 'over-trusted-weak-test', 'scope-or-wording']),
    );
  });

  test('every tag has its name', () => {
    const messages = loadMessages();
    expect(ERROR_TAGS.filter((tag) => !(`grading.tag.${tag}` in messages))).toEqual([]);
  });
});
