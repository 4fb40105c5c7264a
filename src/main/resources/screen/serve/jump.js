// Finds records of the queue and of one's own votes by number, id or words: opens one of them, or
// limits the queue to them.

import { marked } from './card.js';
import { get } from './server.js';
import { button, element, failed, find } from './ui.js';
import { counted } from './words.js';

const WAIT = 150;
const SLOW = 800;

export class Jump {
  /**
   * @param open is given the id of a record, and whether it was screened before
   * @param limit is given the text that finds the records to screen
   */
  constructor(open, limit) {
    this.open = open;
    this.limit = limit;
    this.stage = '';
    this.asked = 0;
    this.timer = 0;
    /** The search whose records are listed or awaited, and its text. */
    this.search = { text: '', done: Promise.resolve() };
    find('jump-text').addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.load(), WAIT);
    });
    find('jump-form').addEventListener('submit', async (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      await this.load();
      find('jump-found').querySelector('button')?.focus();
    });
    find('jump').addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) this.move(step, event);
    });
    find('jump-limit').addEventListener('click', () => {
      find('jump').close();
      this.limit(find('jump-text').value.trim());
    });
    find('jump-close').addEventListener('click', () => find('jump').close());
  }

  start(stage) {
    this.stage = stage;
    find('jump-text').value = '';
    this.search = { text: '', done: Promise.resolve() };
    this.draw({ found: [], to_judge: 0 }, '');
    find('jump').showModal();
    find('jump-text').focus();
  }

  /** Moves the focus up or down, from the text into the list and back. */
  move(step, event) {
    const places = [find('jump-text'), ...find('jump-found').querySelectorAll('button')];
    const at = places.indexOf(document.activeElement);
    const next = at < 0 ? undefined : places[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** Lists what the text finds; the same text is searched for once. */
  load() {
    const text = find('jump-text').value.trim();
    if (text !== this.search.text) this.search = { text, done: this.ask(text) };
    return this.search.done;
  }

  async ask(search) {
    const number = ++this.asked;
    if (!search) {
      this.draw({ found: [], to_judge: 0 }, '');
      return;
    }
    const slow = setTimeout(() => {
      find('jump-count').textContent = 'Searching ... The first search of new records takes longest.';
    }, SLOW);
    try {
      const answer = await get('find', { stage: this.stage, search });
      if (number !== this.asked) return;
      const more = answer.total > answer.found.length ? `, the best ${answer.found.length} are listed` : '';
      this.draw(answer, answer.hint || `${counted(answer.total, 'record')}${more}`);
    } catch (error) {
      this.search = { text: '', done: Promise.resolve() };
      find('jump').close();
      failed(error);
    } finally {
      clearTimeout(slow);
    }
  }

  draw(answer, count) {
    find('jump-found').replaceChildren(...answer.found.map((it) => this.row(it)));
    find('jump-count').textContent = count;
    find('jump-limit').hidden = answer.to_judge < 2;
    find('jump-limit').textContent = `Screen only these ${answer.to_judge}`;
  }

  row(record) {
    const row = element('li');
    const open = button(`${record.position}. `, '', () => {
      find('jump').close();
      this.open(record.id, record.judged);
    });
    open.dir = 'auto';
    marked(open, record.title);
    if (record.text.length) open.append(marked(element('small'), record.text));
    open.append(element('small', record.judged ? `${record.id}, screened` : record.id, 'id'));
    row.append(open);
    return row;
  }
}
