/** What the progress page says about mastery. */
export const MASTERY_WORDS = {
  title: 'Towards mastery',
  lead: 'One client does not predict the next, so mastery asks for several, each passed at the first attempt, without the feedback of learn mode. The numbers are our judgement.',
  reached: 'You have what the course asks for: clients of several kinds, each passed at the first attempt.',
  failed: 'The list of clients could not be fetched. Nothing is lost: your record stands.',
  parts: {
    cases: 'Clients passed at the first attempt',
    contributors: 'Different drivers among them',
    referrals: 'Somebody rightly referred',
    nothingToCorrect: 'Somebody with nothing to correct',
  },
  skills: (siblings: number, days: number) =>
    `Kinds of case held: the last ${siblings} passed at the first attempt, over ${days} days or more`,
  next: 'Meet a made-up client who fills a gap',
} as const;
