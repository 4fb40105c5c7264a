// The record that is judged: shows it, sends the vote, and shows the next when it is saved.

import { Refusal } from './answers.js';
import { get, post } from './server.js';
import { show } from './card.js';
import { showCriteria } from './criteria.js';
import { showFullText } from './fulltext.js';
import { keyOf } from './keys.js';
import { remember, remembered } from './preferences.js';
import { Tags } from './tags.js';
import { button, element, failed, find, message } from './ui.js';
import { ending, progress, said, STAGES, VERDICTS, waitingWords } from './words.js';

const RETRY = 2000;
const LONGEST_TRAIL = 500;
const BIG = ['include', 'exclude', 'maybe'];

export class Desk {
  /**
   * @param openView makes a view visible
   * @param atEnd makes buttons for the place where nothing is left
   */
  constructor(seat, openView, atEnd = () => []) {
    this.seat = seat;
    this.openView = openView;
    this.atEnd = atEnd;
    this.tags = new Tags(seat.tags);
    this.stage = '';
    /** The text that finds the records to judge; "" where all are. */
    this.limit = '';
    /** What is shown, what follows it, and whether it was judged before. */
    this.shown = null;
    this.following = null;
    this.again = false;
    this.counts = { judged: 0, left: 0, pace: '' };
    /** The records judged in this window, in order. */
    this.trail = [];
    /** The vote that is on its way; no other is taken until it is saved. */
    this.pending = null;
    /** Number of the newest request for a record; answers to older ones are passed over. */
    this.asked = 0;
    this.retry = 0;
  }

  get stageHere() {
    return this.seat.stages.find((it) => it.id === this.stage);
  }

  openStage(id) {
    if (this.pending) return;
    this.stage = id;
    this.limit = '';
    this.shown = null;
    this.following = null;
    this.again = false;
    this.trail = JSON.parse(remembered(`trail ${id}`) || '[]');
    showCriteria(this.stageHere.criteria);
    this.drawButtons();
    message('');
    this.openView('screening');
    find('end').hidden = true;
    this.loadNext();
  }

  /** Judges only the records that a text finds; "" for all. */
  limitTo(text) {
    if (this.pending) return;
    this.limit = text;
    this.following = null;
    this.again = false;
    find('limit').replaceChildren(
      element('span', `Only records found by “${text}”.`),
      button('Show all', '', () => this.limitTo('')),
    );
    message('');
    this.openView('screening');
    this.loadNext();
  }

  /** The buttons of the stage, each with its key. */
  drawButtons() {
    const verdicts = this.stageHere.verdicts;
    const big = verdicts.filter((id) => BIG.includes(id));
    const other = verdicts.filter((id) => !BIG.includes(id) && id !== 'withdrawn');
    find('verdicts').replaceChildren(...big.map((id) => this.verdictButton(id)));
    const withdraw = this.verdictButton('withdrawn');
    withdraw.id = 'withdraw';
    find('moves').replaceChildren(
      button('Undo', keyOf('undo'), () => this.undo()),
      button('Skip', keyOf('skip'), () => this.skip()),
      ...other.map((id) => this.verdictButton(id)),
      withdraw,
    );
    find('reason-buttons').replaceChildren(
      ...this.seat.reasons.map((reason, i) =>
        button(reason.label, i < 9 ? String(i + 1) : '', () => this.cast('exclude', reason.id)),
      ),
    );
    find('reasons').hidden = !this.seat.reasons.length;
    this.enable();
  }

  verdictButton(id) {
    const made = button(VERDICTS[id].label, keyOf(id), () => this.cast(id));
    made.classList.add(id);
    return made;
  }

  enable() {
    const withdraw = find('withdraw');
    if (withdraw) withdraw.disabled = !this.shown?.own;
    find('note').readOnly = Boolean(this.pending);
    find('desk').classList.toggle('sending', Boolean(this.pending));
  }

  tellProgress() {
    const { judged, left } = this.counts;
    find('counter').textContent = progress({
      ...this.counts,
      again: this.again,
      pilot: this.shown?.pilot,
      tiebreaker: this.seat.role === 'tiebreaker',
    });
    find('bar').max = Math.max(1, judged + left);
    find('bar').value = judged;
  }

  showRecord(record, judgedBefore) {
    this.shown = record;
    this.again = judgedBefore;
    find('screening').hidden = false;
    find('end').hidden = true;
    show(find('card'), record);
    showFullText(record);
    find('note').value = judgedBefore ? (record.own?.note ?? '') : '';
    this.tags.set(record.own?.tags ?? []);
    find('reasons').classList.remove('wanted');
    document.title = `${record.title.map((piece) => piece.text).join('')} - Screening`;
    this.enable();
    this.tellProgress();
    window.scrollTo(0, 0);
    find('card').scrollTop = 0;
    const acting = document.activeElement?.closest('#verdicts, #moves');
    if (!acting) find('title').focus({ preventScroll: true });
  }

  showEnd(waiting) {
    this.shown = null;
    showFullText(null);
    this.again = false;
    find('screening').hidden = true;
    const end = find('end');
    end.hidden = false;
    const text = this.limit ? 'All records found are judged.' : ending(this.counts.judged, this.seat.away);
    const done = element('p', text, 'done');
    done.setAttribute('role', 'heading');
    done.setAttribute('aria-level', '1');
    end.replaceChildren(done, ...waiting.map((task) => element('p', waitingWords(task))));
    end.append(
      ...this.atEnd(),
      ...waiting
        .filter((task) => task.reviewer === this.seat.reviewer && task.stage !== this.stage)
        .map((task) => button(`Go on to ${STAGES[task.stage].toLowerCase()}`, '', () => this.openStage(task.stage))),
      button('Undo', keyOf('undo'), () => this.undo()),
    );
    document.title = 'Nothing left - Screening';
    this.tellProgress();
  }

  /** Takes the answer that names the next records; keeps what is on screen where that is the next. */
  arrived(answer, background) {
    this.counts = { judged: answer.judged, left: answer.left, pace: answer.pace, ranked: answer.ranked_after };
    const [next, then] = answer.records;
    this.following = then ?? null;
    if (!next) {
      this.showEnd(answer.waiting);
    } else if (background && this.shown?.id === next.id && !this.again) {
      this.tellProgress();
    } else {
      if (background) message('The review has changed meanwhile. This is your next record.');
      this.showRecord(next, false);
    }
  }

  async loadNext(after, background = false) {
    const number = ++this.asked;
    const stage = this.stage;
    try {
      const answer = await get('next', {
        stage,
        ...(after && { after }),
        ...(this.limit && { search: this.limit }),
      });
      if (number !== this.asked || this.pending) return;
      this.arrived(answer, background);
    } catch (error) {
      if (number !== this.asked) return;
      if (background) this.following = null;
      else failed(error, () => this.loadNext(after));
    }
  }

  /** Shows what was fetched before, at once, and asks what comes behind it. */
  moveOn(from) {
    if (this.following && !this.again) {
      const next = this.following;
      this.following = null;
      this.showRecord(next, false);
      this.loadNext(from, true);
    } else {
      this.loadNext(from);
    }
  }

  /** Casts a verdict that another stage may have. */
  castIfAllowed(verdict) {
    if (this.stageHere.verdicts.includes(verdict)) this.cast(verdict);
    else message(`“${VERDICTS[verdict].label}” is no verdict at this stage.`);
  }

  cast(verdict, reason = '') {
    if (this.pending || !this.shown) return;
    if (verdict === 'withdrawn' && !this.shown.own) {
      message('There is no vote of yours on this record to withdraw.');
      return;
    }
    if (verdict === 'exclude' && !reason && this.stage === 'full-text') {
      this.askReason();
      return;
    }
    message('');
    this.pending = {
      stage: this.stage,
      record: this.shown.id,
      verdict,
      reason,
      note: find('note').value,
      tags: this.tags.text,
      seen: this.shown.own?.decided_at ?? '',
    };
    this.enable();
    this.send();
  }

  async send() {
    const vote = this.pending;
    clearTimeout(this.retry);
    try {
      await post('vote', vote);
    } catch (error) {
      if (this.pending === vote) this.notSaved(error, vote);
      return;
    }
    if (this.pending !== vote) return;
    this.pending = null;
    message('');
    if (!this.again) this.counts = counted(this.counts);
    this.trail = [...this.trail.filter((id) => id !== vote.record), vote.record];
    remember(`trail ${this.stage}`, JSON.stringify(this.trail.slice(-LONGEST_TRAIL)));
    this.moveOn(vote.record);
  }

  /** The vote stays in sight with its record until it is saved or given up. */
  async notSaved(error, vote) {
    const words = said({
      verdict: vote.verdict,
      note: vote.note,
      tags: vote.tags.split('; ').filter(Boolean),
      reason_label: this.seat.reasons.find((reason) => reason.id === vote.reason)?.label ?? '',
    });
    if (error instanceof Refusal && !error.passes && error.status !== 403) {
      this.giveUp();
      if (error.code === 'changed') await this.openRecord(vote.record, true);
      message(`NOT SAVED: “${words}”. ${error.message}`);
      return;
    }
    const why = error instanceof Refusal ? error.message : 'The server cannot be reached.';
    message(
      `NOT SAVED yet: “${words}”. ${why} It is sent again until it is saved.`,
      button('Try now', '', () => this.send()),
      button('Do not send', '', () => {
        this.giveUp();
        message('');
      }),
    );
    this.retry = setTimeout(() => this.send(), RETRY);
  }

  giveUp() {
    clearTimeout(this.retry);
    this.pending = null;
    this.enable();
  }

  askReason() {
    if (!this.seat.reasons.length) {
      message('The config lists no exclusion reasons.');
      return;
    }
    find('reasons').classList.add('wanted');
    find('reasons').scrollIntoView({ block: 'nearest' });
    find('reason-buttons').querySelector('button').focus();
  }

  chooseTags() {
    if (!this.tags.begin()) message('The config lists no tags.');
  }

  skip() {
    if (this.pending || !this.shown) return;
    message('');
    if (this.counts.left <= 1 && !this.again) message('This is the last one left.');
    else this.moveOn(this.shown.id);
  }

  async undo() {
    if (this.pending) return;
    const at = this.shown ? this.trail.indexOf(this.shown.id) : -1;
    const previous = (at < 0 ? this.trail.length : at) - 1;
    if (previous < 0) {
      message('Nothing to undo in this window; “My votes” lists earlier votes.');
      return;
    }
    await this.openRecord(this.trail[previous], true);
  }

  /** Shows a record that is not the next one. */
  async openRecord(id, judgedBefore) {
    if (this.pending) return;
    const number = ++this.asked;
    try {
      const record = await get('record', { stage: this.stage, record: id });
      if (number !== this.asked) return;
      this.following = null;
      this.openView('screening');
      this.showRecord(record, judgedBefore);
      message(judgedBefore ? 'Judge again, or skip to leave it.' : '');
    } catch (error) {
      failed(error, () => this.openRecord(id, judgedBefore));
    }
  }
}

function counted(counts) {
  return { ...counts, judged: counts.judged + 1, left: Math.max(0, counts.left - 1) };
}
