/** A site path with the base path in front: `href('/course/')` → `/plumbline/course/`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
