// What can go wrong with a request.

/** The server gave no answer, or none that is its own. */
export class Unreachable extends Error {}

/** The request was understood, and cannot be done. */
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
