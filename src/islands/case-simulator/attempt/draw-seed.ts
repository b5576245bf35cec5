const SEED_BYTES = 8;

/** A fresh seed as text, drawn once when an attempt begins. */
export function drawSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(SEED_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The seed a class or a test asks for with `?seed=`, or null. */
export function askedSeed(search: string): string | null {
  return new URLSearchParams(search).get('seed')?.slice(0, 64) || null;
}
