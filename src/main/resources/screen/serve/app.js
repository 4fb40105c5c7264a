// The page at the server: one reviewer's seat, and what only the server can do.

import { Along } from './along.js';
import { Extract } from './extract.js';
import { receiveFullTexts } from './fulltext.js';
import { Page } from './page.js';
import { Pairs } from './pairs.js';
import { get } from './server.js';
import { showTeam } from './team.js';
import { button, failed, find, message } from './ui.js';

async function start() {
  let seat;
  try {
    seat = await get('seat');
  } catch (error) {
    failed(error, start);
    return;
  }
  message('');
  const page = new Page(seat);
  const pairs = new Pairs(() => page.desk.recount());
  page.addView('pairs', () => pairs.open(), (key) => pairs.press(key));
  page.addView('team', () => showTeam(seat.reviewer, (stage) => page.desk.openStage(stage)));
  const extract = new Extract();
  const extracts = find('to-extract');
  extracts.hidden = !seat.extracts;
  extracts.classList.remove('unknown');
  page.addView('extract', () => extract.open());
  const along = new Along(
    seat,
    (id, stage) => page.changeVote(id, stage),
    () => page.desk.recount(),
  );
  page.addView('along', () => along.open(page.desk.stage));
  receiveFullTexts((text, ...actions) =>
    message(text, ...actions.map(([label, action]) => button(label, '', action))),
  );
  page.start();
}

// The secret is in the cookie from now on, and need not stay in the address bar and the history.
history.replaceState(null, '', location.pathname);
start();
