export const CONTRAST_WORDS = {
  waiting: 'Fetching what the engine knows…',
  failed: 'What the engine knows could not be fetched. Check the connection and try again.',
  retry: 'Try again',
  pair: (number: number) => `Pair ${number}`,
  story: (side: string) =>
    `Two people squat, and in both the ${side} knee travels in by the same amount. You have narrowed it down to two drivers; in one of them it is the first, in the other the second:`,
  first: 'Person A',
  second: 'Person B',
  question: 'Which one test tells them apart best?',
  minutes: (minutes: number) => `${minutes} min`,
  take: 'Take it with both',
  choose: 'Choose a test first.',
  next: 'Next pair',
  best: 'That was the most telling test on offer',
  share: (percent: number) => `It tells ${percent} % of what the best on offer would`,
  nothing: 'It tells next to nothing about these two',
  bestIs: (test: string) => `Most telling here: ${test}.`,
  bits: 'Bits it is expected to tell',
  test: 'Test',
  yours: 'yours',
  worth: 'What each test was worth',
  worthNote:
    'Worked out by the engine before anybody is tested: by how much a test is expected to lower the doubt about these two drivers. One bit would settle an even choice.',
  shows: (person: string, driver: string) => `${person}: in truth ${driver.toLowerCase()}`,
  read: 'What the test read',
  belief: (driver: string, before: number, after: number) => `${driver}: ${before} % before, ${after} % after`,
  caution:
    'A reading carries the error of its test, so a good test can still mislead in one person. That is why one test is not proof.',
  side: { left: 'left', right: 'right', central: '' },
  done: (count: number, mean: number) =>
    `${count} ${count === 1 ? 'pair' : 'pairs'} so far; on average you chose ${mean} % of what the best test would have told.`,
} as const;
