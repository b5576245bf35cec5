/** The course every event of this log belongs to: the `id` of content/course.yaml. A file of another course is refused. */
export const COURSE_ID = 'plumbline';
