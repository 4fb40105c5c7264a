// Possible duplicates: two records side by side, and a person's decision.

import { get, post } from './server.js';
import { button, element, failed, find, message } from './ui.js';

export class Pairs {
  constructor() {
    this.pairs = [];
    this.skipped = new Set();
    this.decided = [];
    this.total = 0;
    this.busy = false;
  }

  get shown() {
    return this.again ?? this.pairs.find((pair) => !this.skipped.has(name(pair)));
  }

  async open() {
    this.again = null;
    try {
      const answer = await get('pairs');
      this.pairs = answer.pairs;
      this.total = answer.total;
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
    find('pair-moves').replaceChildren(...this.buttons(pair));
  }

  buttons(pair) {
    const moves = [];
    if (pair) {
      const group = pair.records > 2;
      moves.push(
        button('The same', 'y', () => this.decide('same')),
        button(group ? `All ${pair.records} different` : 'Different', 'd', () =>
          this.decide(group ? 'all-different' : 'different'),
        ),
        button('Skip', 's', () => this.skip()),
      );
    } else if (this.skipped.size) {
      moves.push(button('Show skipped pairs', 's', () => this.skip()));
    }
    if (this.decided.length) {
      moves.push(
        button('Undo', 'u', () => this.undo()),
        button('Remove duplicates as decided', '', () => this.apply()),
      );
    }
    return moves;
  }

  async decide(ruling) {
    const pair = this.shown;
    if (!pair || this.busy) return;
    this.busy = true;
    try {
      const answer = await post('pair', { a: pair.a, b: pair.b, ruling });
      this.decided = [...this.decided.filter((it) => name(it) !== name(pair)), pair];
      this.skipped.delete(name(pair));
      message(answer.message);
      await this.open();
      if (!this.total && this.decided.length) await this.apply();
    } catch (error) {
      failed(error);
    } finally {
      this.busy = false;
    }
  }

  skip() {
    if (this.shown) this.skipped.add(name(this.shown));
    else this.skipped.clear();
    this.again = null;
    this.draw();
  }

  /** Shows the last pair again: a decision counts until the next one on the pair. */
  undo() {
    const pair = this.decided[this.decided.length - 1];
    if (!pair) return;
    this.again = pair;
    this.draw();
    message('Decide again; your decision counts until then.');
  }

  async apply() {
    message('Looking for duplicates with these decisions ...');
    try {
      await post('dedupe', { apply: 'yes' });
      this.decided = [];
      await this.open();
      message('Saved: duplicates are removed as decided.');
    } catch (error) {
      failed(error, () => this.apply());
    }
  }

  press(key) {
    const press = { y: 'The same', d: 'ifferent', s: 'S', u: 'Undo' }[key];
    const made = [...find('pair-moves').children].find((it) => press && it.textContent.includes(press));
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
  parts.push(element('p', pair.evidence, 'evidence'));
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
