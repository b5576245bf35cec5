/** Where the dev server answers with the list of problems. */
export const PROBLEMS_ADDRESS = '/__content-problems.json';
/** The event it sends to open pages after every change. */
export const PROBLEMS_EVENT = 'plumbline:content-problems';
