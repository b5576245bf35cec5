import { describe, expect, test } from 'vitest';
import { FILE_SIZE_MAX } from '#stores/parse-export.ts';
import { readRecordFile } from '#stores/read-record-file.ts';

const TEXT = '{"name":"Zoë"}';

describe('reading the file a learner chose', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['UTF-16, as Windows editors save it', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
    ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()])],
  ])('gives the text of %s', async (_name, bytes) => {
    expect(await readRecordFile(new Blob([bytes]))).toEqual({ ok: true, text: TEXT });
  });

  test('refuses bytes that are no text instead of guessing', async () => {
    const latin1 = new Blob([Buffer.from(TEXT, 'latin1')]);
    expect(await readRecordFile(latin1)).toMatchObject({ ok: false, problem: { key: 'wrong-encoding' } });
  });

  test('refuses a file above the cap without reading it', async () => {
    const huge = { size: FILE_SIZE_MAX + 1, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readRecordFile(huge)).toMatchObject({ ok: false, problem: { key: 'too-large' } });
  });

  test('says so when the file went away meanwhile', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await readRecordFile(gone)).toMatchObject({ ok: false });
  });
});
