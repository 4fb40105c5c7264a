// One reviewer's seat: its views, and which key or button leads where.

import { rememberCriteria, toggleCriteria } from './criteria.js';
import { Desk } from './desk.js';
import { choosePdf } from './fulltext.js';
import { Jump } from './jump.js';
import { explainKeys, listen } from './keys.js';
import { swipe } from './swipe.js';
import { MyVotes } from './votes.js';
import { failed, find, message } from './ui.js';

/** Keys that do something where no record is shown. */
const ALWAYS = ['undo', 'help', 'jump', 'votes'];

export class Page {
  /** @param atEnd makes buttons for the place where nothing is left */
  constructor(seat, atEnd) {
    this.seat = seat;
    this.view = 'screening';
    /** The views beside the records, by the id of their part of the page. */
    this.views = new Map();
    this.desk = new Desk(seat, (name) => this.openView(name), atEnd);
    const votes = new MyVotes(seat, (id, stage) => this.changeVote(id, stage), failed);
    this.jump = new Jump(
      (id, judged) => this.desk.openRecord(id, judged),
      (text) => this.desk.limitTo(text),
    );
    this.addView('votes', () => votes.open(this.desk.stage));
  }

  /**
   * Adds a view, which the button `to-NAME` opens and closes.
   *
   * @param load fills it
   * @param press takes a key where it returns true
   */
  addView(name, load, press = () => false) {
    this.views.set(name, { load, press });
    find(`to-${name}`).addEventListener('click', () => this.toggle(name));
  }

  /** Shows the seat, and the first record of its stage. */
  start() {
    const { seat, desk } = this;
    find('reviewer').textContent = seat.reviewer + (seat.role === 'tiebreaker' ? ' (tiebreaker)' : '');
    find('review').textContent = ` ${seat.review}`;
    for (const stage of find('stages').children) {
      const id = stage.dataset.stage;
      stage.hidden = !seat.stages.some((it) => it.id === id);
      stage.addEventListener('click', () => desk.openStage(id));
    }
    document.querySelector('nav').addEventListener('focusin', (event) => bringIntoSight(event.target));
    find('to-jump').addEventListener('click', () => this.openJump());
    find('to-help').addEventListener('click', () => find('help').showModal());
    swipe(find('card'), () => desk.cast('include'), () => desk.cast('exclude'));
    rememberCriteria();
    this.listen();
    explainKeys(() => desk.drawButtons());
    window.addEventListener('beforeunload', (event) => {
      if (desk.pending) event.preventDefault();
    });
    desk.openStage(seat.stage);
  }

  openView(name) {
    this.view = name;
    const records = name === 'screening';
    find('screening').hidden = !records || !this.desk.shown;
    find('limit').hidden = !records || !this.desk.limit;
    find('end').hidden = !records || Boolean(this.desk.shown);
    for (const id of this.views.keys()) {
      find(id).hidden = name !== id;
      find(`to-${id}`).setAttribute('aria-pressed', String(name === id));
    }
    for (const stage of find('stages').children) {
      stage.setAttribute('aria-pressed', String(records && stage.dataset.stage === this.desk.stage));
    }
    bringIntoSight(document.querySelector('nav [aria-pressed="true"]'));
  }

  /** Opens a view beside the records, or goes back from it. */
  toggle(name) {
    if (this.desk.pending) return;
    message('');
    if (this.view === name) {
      this.openView('screening');
      this.desk.loadNext();
    } else {
      this.openView(name);
      this.views.get(name).load();
    }
  }

  changeVote(id, stage) {
    if (this.desk.pending) return;
    if (stage !== this.desk.stage) this.desk.openStage(stage);
    this.desk.openRecord(id, true);
  }

  openJump() {
    if (!this.desk.pending) this.jump.start(this.desk.stage);
  }

  get showsRecord() {
    return this.view === 'screening' && Boolean(this.desk.shown);
  }

  listen() {
    const desk = this.desk;
    const verdict = (id) => () => desk.castIfAllowed(id);
    listen(
      {
        include: verdict('include'),
        exclude: verdict('exclude'),
        maybe: verdict('maybe'),
        'not-retrieved': verdict('not-retrieved'),
        awaiting: verdict('awaiting'),
        ongoing: verdict('ongoing'),
        withdrawn: verdict('withdrawn'),
        reasons: () => desk.askReason(),
        undo: () => desk.undo(),
        skip: () => desk.skip(),
        note: () => find('note').focus(),
        tags: () => desk.chooseTags(),
        criteria: () => toggleCriteria() || message('The config lists no criteria.'),
        pdf: () => choosePdf() || message('A PDF is stored while a full text is screened.'),
        open: () => find('card').querySelector('.links a')?.click(),
        jump: () => this.openJump(),
        votes: () => this.toggle('votes'),
        help: () => find('help').showModal(),
      },
      (number) => {
        const reason = this.seat.reasons[number - 1];
        if (reason) desk.cast('exclude', reason.id);
      },
      (name) =>
        this.showsRecord || (ALWAYS.includes(name) && (this.view === 'screening' || name !== 'undo')),
      (key) =>
        this.views.has(this.view)
          ? this.views.get(this.view).press(key)
          : this.showsRecord && desk.tags.press(key),
    );
  }
}

/** On a phone the buttons at the top go on to the right. */
function bringIntoSight(opener) {
  opener?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
