import { afterEach, expect, test, vi } from 'vitest';
import { makeUuid } from '#stores/make-uuid.ts';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

test('makes uuids also where the page is served without TLS', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  const made = Array.from({ length: 200 }, makeUuid);
  expect(new Set(made).size).toBe(200);
  for (const uuid of made) expect(uuid).toMatch(UUID_4);
});
