/** What mastery of the course asks for. It stands in content/course.yaml. */
export type MasteryBlueprint = {
  /** Different clients passed at the first attempt. */
  readonly cases: number;
  /** Different contributors that drove them. */
  readonly contributors: number;
  readonly referrals: number;
  readonly nothingToCorrect: number;
  /** A skill is held after so many siblings in a row, passed at the first attempt … */
  readonly siblings: number;
  /** … the last of them at least so many days after the first of those. */
  readonly daysApart: number;
};
