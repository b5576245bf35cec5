import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExport } from '#engine/record/make-export.ts';
import { FILE_SIZE_MAX, parseExport } from '#stores/parse-export.ts';
import { arbitraryLog } from '../engine/record/arbitrary-event.ts';
import { buildEvent, uuid } from '../engine/record/build-event.ts';

const GOOD = makeExport([buildEvent(1), buildEvent(2)]);
const problemOf = (text: string) => {
  const parsed = parseExport(text);
  return parsed.ok ? 'accepted' : parsed.problem.key;
};
const fileOf = (event: object) =>
  JSON.stringify({ format: 'plumbline-record', version: 1, course: 'plumbline', events: [event] });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const withPayload = (json: string) => GOOD.replace(/"payload":\{[^}]*\}/, () => `"payload":${json}`);

describe('a file made by export', () => {
  test('is equal to the byte after export → import → export, for any log', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const text = makeExport(log);
        const parsed = parseExport(text);
        expect(parsed.ok && makeExport(parsed.events)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  test('does not depend on the order of the log', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        expect(makeExport([...log].reverse())).toBe(makeExport(log));
      }),
    );
  });

  test.each([
    ['with a byte order mark', `\ufeff${GOOD}`],
    ['with Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['re-indented by an editor', JSON.stringify(JSON.parse(GOOD), null, 4)],
    ['with an event twice', GOOD.replace(/\[\n(.*),\n/, '[\n$1,\n$1,\n')],
    ['without events', makeExport([])],
  ])('is accepted %s', (_name, text) => {
    expect(parseExport(text)).toMatchObject({ ok: true });
  });
});

describe('a file that is broken, foreign or hostile', () => {
  test.each([
    ['empty', '', 'empty'],
    ['only white space', ' \n', 'empty'],
    ['some other text', 'Dear diary', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['a list', '[]', 'not-a-record'],
    ['a word that names the format', '"plumbline-record"', 'not-a-record'],
    ['cut in the middle', GOOD.slice(0, GOOD.length / 2), 'truncated'],
    ['cut by one character', GOOD.trimEnd().slice(0, -1), 'truncated'],
    ['saved as UTF-16', [...GOOD].join('\u0000'), 'wrong-encoding'],
    ['of another course', GOOD.replace('"course":"plumbline"', '"course":"mopping"'), 'foreign-course'],
    [
      'with an event of another course',
      GOOD.replace('"course":"plumbline","device"', '"course":"mopping","device"'),
      'foreign-course',
    ],
    ['of a newer version', GOOD.replace('"version":1', '"version":2'), 'newer-version'],
    ['with an unknown key', GOOD.replace('"version":1', '"version":1,"admin":true'), 'unknown-key'],
    ['with an unknown key in an event', GOOD.replace('"actor"', '"admin":true,"actor"'), 'broken-event'],
    ['with a missing field', GOOD.replace('"device":"device-a",', ''), 'broken-event'],
    ['with events that are no list', GOOD.replace(/"events":[\s\S]*\]/, '"events":{"length":3}'), 'not-a-record'],
    [
      'with two tales of one event',
      makeExport([buildEvent(1), buildEvent(2)]).replace(uuid(2), uuid(1)),
      'conflicting-event',
    ],
    ['reaching for the prototype', withPayload('{"__proto__":{"polluted":true}}'), 'broken-event'],
    ['reaching for the constructor', withPayload('{"constructor":{"prototype":{"polluted":true}}}'), 'broken-event'],
    ['reaching for the prototype at the top', GOOD.replace('{', '{"__proto__":{"polluted":true},'), 'unknown-key'],
    ['with a list of five million values', withPayload(`[${'0,'.repeat(5_000_001)}0]`), 'too-many-values'],
    ['nested 100 deep', withPayload(nested(100)), 'too-deep'],
    ['nested 100,000 deep', withPayload(nested(100_000)), 'too-deep'],
    ['with an endless counter', fileOf(buildEvent(1, { counter: 1e300 })), 'broken-event'],
    ['with a negative counter', fileOf(buildEvent(1, { counter: -1 })), 'broken-event'],
    ['with an id that is no uuid', fileOf(buildEvent(1, { id: '../../etc' })), 'broken-event'],
    ['with a huge id', fileOf(buildEvent(1, { device: 'x'.repeat(201) })), 'broken-event'],
    ['with a date that is none', fileOf(buildEvent(1, { at: 'yesterday' })), 'broken-event'],
    ['with too many values', withPayload(`[${'0,'.repeat(20_001)}0]`), 'broken-event'],
    [
      'with too many events',
      GOOD.replace(/"events":[\s\S]*\]/, () => `"events":[${'0,'.repeat(250_001)}0]`),
      'too-many-events',
    ],
  ])('%s is refused with its reason', (_name, text, key) => {
    expect(problemOf(text)).toBe(key);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('above the size cap is refused before it is read', () => {
    const text = {
      length: FILE_SIZE_MAX + 1,
      charCodeAt: () => {
        throw new Error('read');
      },
    } as unknown as string;
    expect(problemOf(text)).toBe('too-large');
  });

  test('never throws and never gives half an event, however its bytes are changed', () => {
    const edits = fc.array(fc.tuple(fc.nat(GOOD.length), fc.nat(3), fc.string({ unit: 'binary', maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, (changes) => {
        const text = changes.reduce((old, [at, cut, added]) => old.slice(0, at) + added + old.slice(at + cut), GOOD);
        const parsed = parseExport(text);
        if (parsed.ok) expect(parseExport(makeExport(parsed.events)).ok).toBe(true);
        else expect(parsed.problem.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }),
      { numRuns: 10_000 },
    );
  });

  test('never throws on any JSON in the place of the events', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const text = `{"format":"plumbline-record","version":1,"course":"plumbline","events":${json}}`;
        if (json.trim() !== '[]') expect(parseExport(text).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
