// Possible duplicates: two records side by side, and a person's decision.

import { get, post } from './server.js';
import { Sight } from './sight.js';
import { button, element, failed, find, message } from './ui.js';
import { TOO_SOON } from './words.js';

const RULINGS = { same: 'the same', different: 'different', 'all-different': 'all different' };

export class Pairs {
  /** @param changed is called when duplicates were removed, which changes the queues */
  constructor(changed) {
    this.changed = changed;
    this.sight = new Sight(find('pair-moves'));
    this.pairs = [];
    this.total = 0;
    /** The person's own decisions, the newest first; how many of them undo has gone back. */
    this.own = [];
    this.back = 0;
    /** Whether decisions are saved by which duplicates are not removed yet. */
    this.due = false;
    this.skipped = new Set();
    this.busy = false;
  }

  get shown() {
    return this.own[this.back - 1] ?? this.pairs.find((pair) => !this.skipped.has(name(pair)));
  }

  async open() {
    this.back = 0;
    try {
      const { pairs, total, own, due } = await get('pairs');
      Object.assign(this, { pairs, total, own, due });
      this.draw();
    } catch (error) {
      failed(error, () => this.open());
    }
  }

  draw() {
    const pair = this.shown;
    const count = this.total === 1 ? '1 pair awaits' : `${this.total} pairs await`;
    find('pairs-count').textContent = this.total ? `${count} a decision` : 'No pair awaits a decision.';
    find('pair').replaceChildren(...(pair ? card(pair) : []));
    const moves = find('pair-moves');
    const at = [...moves.children].indexOf(document.activeElement);
    moves.replaceChildren(...this.buttons(pair));
    if (at >= 0) (moves.children[at] ?? moves.lastElementChild)?.focus();
    this.sight.begin();
  }

  buttons(pair) {
    const moves = [];
    if (pair) {
      const all = pair.records > 2 || pair.ruling === 'all-different';
      moves.push(
        button('The same', 'y', (press) => this.decide('same', press)),
        button(all ? `All ${pair.records ?? ''} different` : 'Different', 'd', (press) =>
          this.decide(all ? 'all-different' : 'different', press),
        ),
        button(this.back ? 'Leave it' : 'Skip', 's', () => this.skip()),
      );
    } else if (this.skipped.size) {
      moves.push(button('Show skipped pairs', 's', () => this.skip()));
    }
    if (this.back < this.own.length) moves.push(button('Undo', 'u', () => this.undo()));
    if (this.due) moves.push(button('Remove duplicates as decided', '', () => this.apply()));
    return moves;
  }

  async decide(ruling, press) {
    const pair = this.shown;
    if (this.busy) this.sight.noteHaste();
    if (!pair || this.busy) return;
    if (!this.sight.allows(press)) {
      message(`Not counted: “${RULINGS[ruling]}”. ${TOO_SOON}`);
      return;
    }
    this.busy = true;
    try {
      const answer = await post('pair', { a: pair.a, b: pair.b, ruling });
      this.skipped.delete(name(pair));
      await this.open();
      const words = [`Saved: ${RULINGS[ruling]}. Undo (u) shows this pair again.`, answer.message];
      message(words.filter(Boolean).join(' '));
      if (!this.total) await this.apply(RULINGS[ruling]);
    } catch (error) {
      failed(error);
    } finally {
      this.busy = false;
    }
  }

  skip() {
    if (this.back) this.back = 0;
    else if (this.shown) this.skipped.add(name(this.shown));
    else this.skipped.clear();
    message('');
    this.draw();
  }

  /** Shows the pair before again: a decision counts until the next one on the pair. */
  undo() {
    if (this.back >= this.own.length) return;
    this.back++;
    this.draw();
    message(`You decided: ${RULINGS[this.shown.ruling]}. Decide again; your decision counts until then.`);
  }

  /** @param last the decision on the last pair, by which this begins; "" if the person asks for it */
  async apply(last = '') {
    message('Looking for duplicates with these decisions ...');
    try {
      await post('dedupe', { apply: 'yes' });
      await Promise.all([this.open(), this.changed()]);
      const saved = last ? `Saved: ${last}. That was the last pair, so duplicates` : 'Saved: duplicates';
      message(`${saved} are now removed as decided. Undo (u) shows the last pair again.`);
    } catch (error) {
      failed(error, () => this.apply(last));
    }
  }

  press(key) {
    const made = [...find('pair-moves').children].find((it) => it.getAttribute('aria-keyshortcuts') === key);
    if (made) made.click();
    return Boolean(made);
  }
}

function name(pair) {
  return `${pair.a} ${pair.b}`;
}

function card(pair) {
  const parts = [];
  if (pair.records > 2) {
    parts.push(
      element('p', `One question about ${pair.records} records with this title; two of them are shown.`),
    );
  }
  if (pair.ruling) parts.push(element('p', `You decided: ${RULINGS[pair.ruling]}.`, 'said'));
  if (pair.evidence) parts.push(element('p', pair.evidence, 'evidence'));
  const table = element('table', '', 'compared');
  const head = element('tr');
  head.append(element('td'), cell('th', pair.a), cell('th', pair.b));
  table.append(head);
  for (const field of pair.fields) {
    const row = element('tr', '', field.differs ? 'differs' : '');
    const label = element('th', field.name);
    label.scope = 'row';
    if (field.differs) label.append(element('small', 'differs'));
    row.append(label, texts(field.a), texts(field.b));
    table.append(row);
  }
  parts.push(table);
  return parts;
}

function cell(kind, text) {
  const made = element(kind, text, 'id');
  made.scope = 'col';
  return made;
}

function texts(pieces) {
  const made = element('td');
  made.dir = 'auto';
  if (!pieces.length) made.textContent = '\u2013';
  for (const piece of pieces) {
    made.append(piece.mark ? element('mark', piece.text, 'against') : piece.text);
  }
  return made;
}
