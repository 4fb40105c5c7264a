// What a person prefers, kept in this browser; it says nothing about the review. From a server it is
// a cookie, because the port differs at each start and only cookies are shared between ports. A page
// that was opened as a file has no cookies.

const YEAR = 365 * 24 * 60 * 60;
const isFile = location.protocol === 'file:' || location.protocol === 'content:';

export function keep(name, word) {
  if (isFile) attempt(() => localStorage.setItem(`screen-${name}`, word));
  else document.cookie = `screen-${name}=${word}; Path=/; SameSite=Strict; Max-Age=${YEAR}`;
}

/** The word kept by this name, or "". */
export function kept(name) {
  if (isFile) return attempt(() => localStorage.getItem(`screen-${name}`)) ?? '';
  const entry = document.cookie.split('; ').find((it) => it.startsWith(`screen-${name}=`));
  return entry ? entry.slice(entry.indexOf('=') + 1) : '';
}

/** Keeps a text until this window is closed. */
export function remember(name, text) {
  attempt(() => sessionStorage.setItem(name, text));
}

/** The text of this window by this name, or "". */
export function remembered(name) {
  return attempt(() => sessionStorage.getItem(name)) ?? '';
}

/** A browser may forbid a page to keep anything. */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
