import { describe, expect, test } from 'vitest';
import { describeError } from '#stores/storage/describe-error.ts';

describe('a browser out of room is recognised', () => {
  test.each([
    ['Chromium, Safari', new DOMException('', 'QuotaExceededError')],
    ['older Safari', { name: 'Error', code: 22 }],
    ['older Firefox', { name: 'Error', code: 1014 }],
    ['older Firefox by name', { name: 'NS_ERROR_DOM_QUOTA_REACHED' }],
  ])('in %s', (_browser, error) => {
    expect(describeError(error, false)).toBe('full');
    expect(describeError(error, true)).toBe('full');
  });
});

test.each([
  [new DOMException('', 'SecurityError'), true, 'denied'],
  [new DOMException('', 'InvalidStateError'), true, 'denied'],
  [new DOMException('', 'InvalidStateError'), false, 'failed'],
  [new DOMException('', 'VersionError'), true, 'newer-version'],
  [new Error('anything'), false, 'failed'],
  [null, false, 'failed'],
])('%s while opening=%s is %s', (error, opening, fault) => {
  expect(describeError(error, opening)).toBe(fault);
});
