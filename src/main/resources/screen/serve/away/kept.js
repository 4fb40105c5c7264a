// The votes that were cast in a file taken along. The browser keeps each by itself, so that two
// windows with the same file do not overwrite one another's.

import { batch } from './batch.js';

const PREFIX = `screen ${batch.id} `;
const votes = new Map();
let storage = null;
let changed = () => {};

try {
  localStorage.setItem(`${PREFIX}?`, '1');
  localStorage.removeItem(`${PREFIX}?`);
  storage = localStorage;
  for (const record of batch.records) read(record.id);
} catch {
  // This browser keeps nothing for this file.
}

function read(id) {
  const kept = storage.getItem(PREFIX + id);
  if (kept) votes.set(id, JSON.parse(kept));
  else votes.delete(id);
}

window.addEventListener('storage', (event) => {
  if (storage && event.key?.startsWith(PREFIX)) {
    read(event.key.slice(PREFIX.length));
    changed();
  }
});

/** Whether the votes outlast this tab. */
export function isKept() {
  return storage !== null;
}

/** @param then is called whenever a vote or its state has changed */
export function onChange(then) {
  changed = then;
}

/** The vote on a record, or undefined. */
export function voteOn(id) {
  return votes.get(id);
}

/** All votes, each with its record, in the order of their times. */
export function allVotes() {
  return [...votes].sort(([, a], [, b]) => Date.parse(a.decided_at) - Date.parse(b.decided_at));
}

/** How many votes are in no file yet. */
export function unsaved() {
  return [...votes.values()].filter((vote) => !vote.saved).length;
}

export function put(id, vote) {
  votes.set(id, vote);
  write(id, vote);
  changed();
}

export function remove(id) {
  votes.delete(id);
  storage?.removeItem(PREFIX + id);
  changed();
}

/** Notes that all votes are in a file. */
export function noteSaved() {
  for (const [id, vote] of votes) {
    votes.set(id, { ...vote, saved: true });
    write(id, votes.get(id));
  }
  changed();
}

function write(id, vote) {
  try {
    storage?.setItem(PREFIX + id, JSON.stringify(vote));
  } catch {
    // Full: from now on the votes are in this tab alone, and the page says so.
    storage = null;
  }
}
