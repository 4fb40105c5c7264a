// What a person prefers, kept in this browser. A cookie, because the port differs at each start and
// only cookies are shared between ports; it says nothing about the review.

const YEAR = 365 * 24 * 60 * 60;

export function keep(name, word) {
  document.cookie = `screen-${name}=${word}; Path=/; SameSite=Strict; Max-Age=${YEAR}`;
}

/** The word kept by this name, or "". */
export function kept(name) {
  const entry = document.cookie.split('; ').find((it) => it.startsWith(`screen-${name}=`));
  return entry ? entry.slice(entry.indexOf('=') + 1) : '';
}
