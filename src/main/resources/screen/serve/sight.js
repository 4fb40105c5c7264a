// How long the record or pair has been in sight. A key pressed twice, or a double click, must not
// vote on a record that the person has not seen.

/** In milliseconds; no person can see a record and decide in less. */
const SHORTEST = 50;
/** After a press that came too soon, and for the second click of a double click. */
const AFTER_HASTE = 400;
/** A verdict given sooner than this is pointed out. */
const QUICK = 250;
/** A window that draws nothing is not locked for good. */
const LONGEST_FRAME = 500;

export class Sight {
  /** @param buttons the part of the page that votes; it has the class `early` as long as it may not */
  constructor(buttons) {
    this.buttons = buttons;
    this.number = 0;
    this.since = Infinity;
    this.needed = SHORTEST;
    this.hasty = false;
  }

  /** Another record or pair was put into the page. */
  begin() {
    this.end();
    this.needed = this.hasty ? AFTER_HASTE : SHORTEST;
    this.hasty = false;
    const number = this.number;
    const drawn = () => {
      if (number !== this.number || this.since < Infinity) return;
      this.since = performance.now();
      setTimeout(() => number === this.number && this.buttons.classList.remove('early'), this.needed);
    };
    this.buttons.classList.add('early');
    requestAnimationFrame(() => setTimeout(drawn));
    setTimeout(drawn, LONGEST_FRAME);
  }

  /** No vote is taken until the next begins. */
  end() {
    this.number++;
    this.since = Infinity;
    this.buttons.classList.remove('early');
  }

  get time() {
    return performance.now() - this.since;
  }

  /** Whether a vote by this press is on what the person has seen; the press is undefined for keys. */
  allows(press) {
    const seen = this.time >= (press?.detail > 1 ? AFTER_HASTE : this.needed);
    if (!seen) this.needed = AFTER_HASTE;
    return seen;
  }

  /** A press came while the last vote was on its way: more may follow. */
  noteHaste() {
    this.hasty = true;
  }

  /** Whether a vote now is so quick that the person may not have meant it. */
  get isQuick() {
    return this.time < QUICK;
  }
}
