// Talks to the server that the page came from, and to no other.

const PATIENCE = 20_000;
const base = location.pathname;

/** The server gave no answer, or none that is its own. */
export class Unreachable extends Error {}

/** The server answered that it cannot do this. */
export class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** Whether the same request may succeed in a moment. */
  get passes() {
    return this.status === 503;
  }
}

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

/** Sends a PDF, which may take longer than a vote. */
export function postPdf(path, parameters, file) {
  return ask(`api/${path}?${new URLSearchParams(parameters)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/pdf' },
    body: file,
    signal: AbortSignal.timeout(3 * PATIENCE),
  });
}

export function address(path, parameters) {
  return `${base}api/${path}?${new URLSearchParams(parameters)}`;
}

export function post(path, body) {
  return ask(`api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
