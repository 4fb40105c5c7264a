// One reviewer's seat: its views, and which key or button leads where.

import { get } from './server.js';
import { rememberCriteria, toggleCriteria } from './criteria.js';
import { Desk } from './desk.js';
import { receiveFullTexts } from './fulltext.js';
import { Jump } from './jump.js';
import { explainKeys, listen } from './keys.js';
import { Pairs } from './pairs.js';
import { swipe } from './swipe.js';
import { showTeam } from './team.js';
import { MyVotes } from './votes.js';
import { button, failed, find, message } from './ui.js';

const VIEWS = { votes: 'to-votes', pairs: 'to-pairs', team: 'to-team' };
/** Keys that do something where no record is shown. */
const ALWAYS = ['undo', 'help', 'jump', 'votes'];

let desk;
let votes;
let jump;
let pairs;
let view = 'screening';

function openView(name) {
  view = name;
  find('screening').hidden = name !== 'screening' || !desk.shown;
  find('end').hidden = name !== 'screening' || Boolean(desk.shown);
  for (const [id, opener] of Object.entries(VIEWS)) {
    find(id).hidden = name !== id;
    find(opener).setAttribute('aria-pressed', String(name === id));
  }
  for (const stage of find('stages').children) {
    const open = name === 'screening' && stage.dataset.stage === desk.stage;
    stage.setAttribute('aria-pressed', String(open));
  }
  bringIntoSight(document.querySelector('nav [aria-pressed="true"]'));
}

/** On a phone the buttons at the top go on to the right. */
function bringIntoSight(opener) {
  opener?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Opens a view beside the records, or goes back from it. */
function toggleView(name, load) {
  if (desk.pending) return;
  message('');
  if (view === name) {
    openView('screening');
    desk.loadNext();
  } else {
    openView(name);
    load();
  }
}

const toPairs = () => toggleView('pairs', () => pairs.open());
const toTeam = () => toggleView('team', showTeam);
const toVotes = () => toggleView('votes', () => votes.open(desk.stage));

function changeVote(id, stage) {
  if (desk.pending) return;
  if (stage !== desk.stage) desk.openStage(stage);
  desk.openRecord(id, true);
}

function openJump() {
  if (!desk.pending) jump.start(desk.stage);
}

function listenToKeys(seat) {
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
      open: () => find('card').querySelector('.links a')?.click(),
      jump: openJump,
      votes: toVotes,
      help: () => find('help').showModal(),
    },
    (number) => {
      const reason = seat.reasons[number - 1];
      if (reason) desk.cast('exclude', reason.id);
    },
    (name) => (view === 'screening' && desk.shown) || (ALWAYS.includes(name) && (view === 'screening' || name !== 'undo')),
    (key) =>
      view === 'pairs'
        ? pairs.press(key)
        : view === 'screening' && desk.shown && desk.tags.press(key),
  );
  explainKeys(() => desk.drawButtons());
}

async function start() {
  let seat;
  try {
    seat = await get('seat');
  } catch (error) {
    failed(error, start);
    return;
  }
  message('');
  find('reviewer').textContent = seat.reviewer + (seat.role === 'tiebreaker' ? ' (tiebreaker)' : '');
  find('review').textContent = ` ${seat.review}`;
  desk = new Desk(seat, openView);
  votes = new MyVotes(seat, changeVote, failed);
  jump = new Jump((id, judged) => desk.openRecord(id, judged));
  for (const stage of find('stages').children) {
    stage.addEventListener('click', () => desk.openStage(stage.dataset.stage));
  }
  document.querySelector('nav').addEventListener('focusin', (event) => bringIntoSight(event.target));
  find('to-votes').addEventListener('click', toVotes);
  pairs = new Pairs();
  find('to-pairs').addEventListener('click', toPairs);
  find('to-team').addEventListener('click', toTeam);
  find('to-jump').addEventListener('click', openJump);
  find('to-help').addEventListener('click', () => find('help').showModal());
  swipe(find('card'), () => desk.cast('include'), () => desk.cast('exclude'));
  rememberCriteria();
  listenToKeys(seat);
  receiveFullTexts((text, ...actions) =>
    message(text, ...actions.map(([label, action]) => button(label, '', action))),
  );
  desk.openStage(seat.stage);
}

// The secret is in the cookie from now on, and need not stay in the address bar and the history.
history.replaceState(null, '', location.pathname);
window.addEventListener('beforeunload', (event) => {
  if (desk?.pending) event.preventDefault();
});
start();
