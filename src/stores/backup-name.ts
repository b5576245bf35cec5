const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A file name no earlier backup has: local date and time for the eye, six characters of `salt` (a uuid) against two
 * exports in one second and clocks set back.
 */
export function makeBackupName(now: Date, salt: string): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  return `plumbline-progress-${day}-${time}-${salt.slice(-6)}.json`;
}
