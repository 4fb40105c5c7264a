// Records to screen without the server: takes a file of them along, and brings its votes back.

import { address, get, postFile } from './server.js';
import { button, element, failed, find, message } from './ui.js';
import { counted, STAGES } from './words.js';

const USUAL = 50;
const MOST = 500;

export class Along {
  /**
   * @param change is given the id of a record that is to be screened again, and its stage
   * @param changed is called when votes were brought back
   */
  constructor(seat, change, changed) {
    this.seat = seat;
    this.change = change;
    this.changed = changed;
    this.result = [];
  }

  async open(stage) {
    this.stage = stage;
    try {
      const { left } = await get('next', { stage });
      find('along-state').replaceChildren(...this.take(left), ...this.bring(), ...this.result);
      this.result = [];
    } catch (error) {
      failed(error, () => this.open(stage));
    }
  }

  take(left) {
    const parts = [element('h2', `Take records along: ${STAGES[this.stage].toLowerCase()}`)];
    if (!left) return [...parts, element('p', 'Nothing waits for you at this stage.')];
    const most = Math.min(left, MOST);
    const label = element('label', 'How many of your next records ');
    const number = element('input');
    number.type = 'number';
    number.id = 'along-records';
    number.min = '1';
    number.max = String(most);
    number.value = String(Math.min(USUAL, most));
    label.append(number);
    const line = element('p', '', 'along-line');
    line.append(label, button('Take along', '', () => this.download(number)));
    parts.push(
      line,
      element(
        'p',
        'You get one file. It opens in the browser of a phone or computer without any network, and contains these records, your criteria and reasons, and nothing of other reviewers. Keep it as you would keep the records.',
      ),
    );
    if (this.stage === 'full-text') {
      parts.push(element('p', 'PDFs are not taken along: copy those that you need yourself.'));
    }
    if (this.seat.role === 'tiebreaker') {
      parts.push(element('p', 'The votes in conflict are not taken along: you decide without seeing them.'));
    }
    return parts;
  }

  download(number) {
    if (!number.reportValidity()) return;
    const link = element('a');
    link.href = address('along', { stage: this.stage, records: number.value });
    link.download = '';
    link.click();
    message('The file is being downloaded. Open it once before you go, to see that it works there.');
  }

  bring() {
    const input = element('input');
    input.type = 'file';
    input.accept = '.csv,text/csv';
    input.hidden = true;
    input.addEventListener('change', () => {
      if (input.files.length) this.send(input.files[0]);
    });
    const line = element('p', '', 'along-line');
    line.append(button('Bring votes back', '', () => input.click()), input);
    return [
      element('h2', 'Bring votes back'),
      element(
        'p',
        'Choose the file of votes that you saved there. Each vote keeps the time at which you decided. The same file may come twice; nothing that you screened here meanwhile is overwritten.',
      ),
      line,
    ];
  }

  async send(file) {
    const page = /^(.*?)( ?\(\d+\))?\.html?$/i.exec(file.name);
    if (page) {
      message(
        `“${file.name}” is the page that you took along; its votes are not in it. Open it, choose Save votes, and bring back the file that this saves: ${page[1]}-votes.csv.`,
      );
      return;
    }
    message('Saving the votes ...');
    try {
      this.result = this.came(await postFile('back', {}, file, 'text/csv'));
      message('');
      await Promise.all([this.changed(), this.open(this.stage)]);
    } catch (error) {
      failed(error);
    }
  }

  /** The result for the votes, and a button to each record on which none was taken. */
  came({ stage, votes, unchanged, not_taken: left }) {
    const parts = [element('h2', 'Votes brought back')];
    const known = unchanged ? `, ${unchanged} known already` : '';
    const open = left.length ? `, ${left.length} not taken` : '';
    const line = element('p', `${counted(votes, 'vote')} saved${known}${open}.`);
    line.setAttribute('role', 'status');
    parts.push(line);
    if (!left.length) return parts;
    parts.push(element('p', 'Not taken, because the record has changed since you took it along:'));
    const list = element('ul', '', 'not-taken');
    for (const { id, title, says } of left) {
      const row = element('li');
      const words = element('p', title);
      words.dir = 'auto';
      words.append(element('small', says));
      const open = button('Open', '', () => this.change(id, stage));
      open.setAttribute('aria-label', `Open ${title}`);
      row.append(words, open);
      list.append(row);
    }
    return [...parts, list];
  }
}
