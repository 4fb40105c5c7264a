// The list of the reviewer's own votes.

import { get } from './server.js';
import { element, find } from './ui.js';
import { said, STAGES, VERDICTS } from './words.js';

export class MyVotes {
  /** @param change is given the id of a record that is to be screened again, and its stage */
  constructor(seat, change, failed) {
    this.seat = seat;
    this.change = change;
    this.failed = failed;
    this.asked = 0;
    this.timer = 0;
    find('votes-search').addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.load(), 200);
    });
    find('votes-stage').replaceChildren(...seat.stages.map((it) => new Option(STAGES[it.id], it.id)));
    find('votes-stage').addEventListener('change', () => this.open(find('votes-stage').value));
    find('votes-tag').replaceChildren(new Option('all', ''), ...seat.tags.map((tag) => new Option(tag, tag)));
    find('votes-tag-label').hidden = !seat.tags.length;
    find('votes-tag').addEventListener('change', () => this.load());
    find('votes-verdict').addEventListener('change', () => this.load());
    find('votes-more').addEventListener('click', () => this.load(find('votes-rows').children.length));
  }

  open(stage) {
    find('votes-stage').value = stage;
    const verdicts = this.seat.stages.find((it) => it.id === stage).verdicts;
    const options = [new Option('all', '')];
    for (const id of verdicts.filter((v) => v !== 'withdrawn')) {
      options.push(new Option(VERDICTS[id].label, id));
    }
    find('votes-verdict').replaceChildren(...options);
    return this.load();
  }

  async load(from = 0) {
    const number = ++this.asked;
    try {
      const answer = await get('votes', {
        stage: find('votes-stage').value,
        search: find('votes-search').value,
        verdict: find('votes-verdict').value,
        tag: find('votes-tag').value,
        from,
      });
      if (number !== this.asked) return;
      const rows = answer.votes.map((vote) => this.row(vote));
      if (from) find('votes-rows').append(...rows);
      else find('votes-rows').replaceChildren(...rows);
      const shown = find('votes-rows').children.length;
      find('votes-count').textContent = answer.total === 1 ? '1 vote' : `${answer.total} votes`;
      find('votes-more').hidden = shown >= answer.total;
    } catch (error) {
      this.failed(error);
    }
  }

  row(vote) {
    const row = element('tr');
    const title = element('td', vote.title);
    title.dir = 'auto';
    const words = element('td', said(vote));
    words.dir = 'auto';
    words.append(element('small', new Date(vote.decided_at).toLocaleString()));
    const cell = element('td');
    const button = element('button', 'Change');
    button.type = 'button';
    button.setAttribute('aria-label', `Change the vote on ${vote.title}`);
    button.addEventListener('click', () => this.change(vote.id, find('votes-stage').value));
    cell.append(button);
    row.append(title, words, cell);
    return row;
  }
}
