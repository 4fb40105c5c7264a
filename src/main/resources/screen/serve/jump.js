// Finds a record of the queue or of one's own votes by its number, id or words.

import { get } from './server.js';
import { button, element, failed, find } from './ui.js';

const WAIT = 150;

export class Jump {
  /** @param open is given the id of a record, and whether it was judged before */
  constructor(open) {
    this.open = open;
    this.stage = '';
    this.asked = 0;
    this.timer = 0;
    find('jump-text').addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.load(), WAIT);
    });
    find('jump-form').addEventListener('submit', async (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      await this.load();
      find('jump-found').querySelector('button')?.click();
    });
    find('jump-close').addEventListener('click', () => find('jump').close());
  }

  start(stage) {
    this.stage = stage;
    find('jump-text').value = '';
    find('jump-found').replaceChildren();
    find('jump-count').textContent = '';
    find('jump').showModal();
    find('jump-text').focus();
  }

  async load() {
    const number = ++this.asked;
    const search = find('jump-text').value.trim();
    if (!search) {
      find('jump-found').replaceChildren();
      find('jump-count').textContent = '';
      return;
    }
    try {
      const answer = await get('find', { stage: this.stage, search });
      if (number !== this.asked) return;
      find('jump-found').replaceChildren(...answer.found.map((it) => this.row(it)));
      find('jump-count').textContent = answer.total === 1 ? '1 record' : `${answer.total} records`;
    } catch (error) {
      find('jump').close();
      failed(error);
    }
  }

  row(record) {
    const row = element('li');
    const open = button(`${record.position}. ${record.title}`, '', () => {
      find('jump').close();
      this.open(record.id, record.judged);
    });
    open.dir = 'auto';
    open.append(element('small', record.judged ? `${record.id}, judged` : record.id));
    row.append(open);
    return row;
  }
}
