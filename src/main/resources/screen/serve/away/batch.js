// The records that were taken along, which are data in this file.

/** Whose they are, the records, and when they were taken along. */
export const batch = JSON.parse(document.getElementById('batch').textContent);
