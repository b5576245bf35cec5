import { FILE_SIZE_MAX, type ImportProblem } from './parse-export.ts';

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ImportProblem };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** A byte order mark tells UTF-16, which some editors save; everything else is read as UTF-8. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The text of a file the learner chose. Too large a file is refused before a byte of it is read. Never rejects. */
export async function readRecordFile(file: Blob): Promise<ReadFile> {
  if (file.size > FILE_SIZE_MAX)
    return { ok: false, problem: { key: 'too-large', params: { megabytes: FILE_SIZE_MAX / 1024 / 1024 } } };
  try {
    return { ok: true, text: decode(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { ok: false, problem: { key: 'wrong-encoding', params: {} } };
  }
}
