// Talks to the server that the page came from, and to no other.

import { Refusal, Unreachable } from './answers.js';

const PATIENCE = 20_000;
const base = location.pathname;

async function ask(path, options) {
  let answer;
  try {
    answer = await fetch(base + path, { signal: AbortSignal.timeout(PATIENCE), ...options });
    const json = await answer.json();
    if (answer.ok) return json;
    throw new Refusal(answer.status, json.error.code, json.error.message);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Unreachable();
  }
}

export function get(path, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  return ask(`api/${path}${query ? `?${query}` : ''}`, {});
}

/** Sends a file, which may take longer than a vote. */
export function postFile(path, parameters, file, type) {
  const query = new URLSearchParams(parameters).toString();
  return ask(`api/${path}${query ? `?${query}` : ''}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: file,
    signal: AbortSignal.timeout(3 * PATIENCE),
  });
}

export function address(path, parameters) {
  return `${base}api/${path}?${new URLSearchParams(parameters)}`;
}

/** @param patience milliseconds, for what may take longer than a vote */
export function post(path, body, patience = PATIENCE) {
  return ask(`api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
}
