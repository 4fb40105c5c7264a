// The record that is screened: shows it, sends the vote, and shows the next when it is saved.

import { Refusal } from './answers.js';
import { get, post } from './server.js';
import { drawButtons } from './buttons.js';
import { show } from './card.js';
import { showCriteria } from './criteria.js';
import { showEnd } from './end.js';
import { showFullText } from './fulltext.js';
import { keyOf } from './keys.js';
import { remember, remembered } from './preferences.js';
import { Sight } from './sight.js';
import { Tags } from './tags.js';
import { button, element, failed, find, message } from './ui.js';
import { ending, progress, said, savedWords, TOO_SOON, VERDICTS } from './words.js';

const RETRY = 2000;
const LONGEST_TRAIL = 500;

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
    this.sight = new Sight(find('desk'));
    this.stage = '';
    /** The text that finds the records to screen; "" where all are. */
    this.limit = '';
    /** What is shown, what follows it, and whether it was screened before. */
    this.shown = null;
    this.following = null;
    this.again = false;
    this.counts = { judged: 0, left: 0, pace: '' };
    /** The records screened in this window, in order. */
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

  /** Screens only the records that a text finds; "" for all. */
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

  drawButtons() {
    drawButtons({
      verdicts: this.stageHere.verdicts,
      reasons: this.seat.reasons,
      cast: (verdict, reason, press) => this.cast(verdict, reason, press),
      undo: () => this.undo(),
      skip: () => this.skip(),
    });
    this.enable();
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
      kind: this.shown?.kind,
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
    this.sight.begin();
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
    showEnd({
      text: this.limit ? 'All records found are screened.' : ending(this.counts.judged, this.seat.away),
      reviewer: this.seat.reviewer,
      stage: this.stage,
      waiting,
      buttons: this.atEnd(),
      open: (stage) => this.openStage(stage),
      undo: () => this.undo(),
    });
    document.title = 'Nothing left - Screening';
    this.tellProgress();
  }

  /** Takes the answer that names the next records; keeps what is on screen where that is the next. */
  arrived(answer, background) {
    this.count(answer);
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

  /** Brings the counter up to date after something else than a vote here has changed the queue. */
  async recount() {
    const number = ++this.asked;
    this.following = null;
    const answer = await get('next', { stage: this.stage, ...(this.limit && { search: this.limit }) });
    if (number !== this.asked) return;
    this.count(answer);
    this.again = false;
    this.tellProgress();
  }

  count(answer) {
    this.counts = { judged: answer.judged, left: answer.left, pace: answer.pace, ranked: answer.ranked_after };
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
    else message(`“${VERDICTS[verdict].label}” is not a verdict at this stage.`);
  }

  /** @param press the click, where a button was clicked */
  cast(verdict, reason = '', press = undefined) {
    if (this.pending) this.sight.noteHaste();
    if (this.pending || !this.shown) return;
    if (verdict === 'withdrawn' && !this.shown.own) {
      message('There is no vote of yours on this record to withdraw.');
      return;
    }
    if (verdict === 'exclude' && !reason && this.stage === 'full-text') {
      this.askReason();
      return;
    }
    if (!this.sight.allows(press)) {
      message(`Not counted: “${VERDICTS[verdict].label}”. ${TOO_SOON}`);
      return;
    }
    message('');
    const quick = this.sight.isQuick;
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
    this.send(quick);
  }

  /** @param quick whether the vote came so quickly that it may not be meant */
  async send(quick = false) {
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
    this.sight.end();
    message('');
    if (!this.again) {
      this.counts.judged++;
      this.counts.left = Math.max(0, this.counts.left - 1);
    }
    this.trail = [...this.trail.filter((id) => id !== vote.record), vote.record];
    remember(`trail ${this.stage}`, JSON.stringify(this.trail.slice(-LONGEST_TRAIL)));
    this.moveOn(vote.record);
    const words = savedWords(vote.verdict, quick);
    if (words) message(words, button('Undo', keyOf('undo'), () => this.undo()));
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
      message(judgedBefore ? 'Vote again, withdraw your vote, or skip to leave it.' : '');
    } catch (error) {
      failed(error, () => this.openRecord(id, judgedBefore));
    }
  }
}
