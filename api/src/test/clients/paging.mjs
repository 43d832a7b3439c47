// What every client here is asked to do: read a whole list forward and then backward, a page at a time, while others
// insert, change and remove rows of it. What stood in the list unchanged all the time must come exactly once, and in
// order; and the others must have been at work, or nothing was proved.
import { setTimeout } from 'node:timers/promises';

/** `page(variables)` answers a connection's `{ nodes: [{ id text }], pageInfo }`. */
export async function readBothWays(client, page) {
  const ways = {
    forward: () => all((after) => page({ first: 3, after }), 'hasNextPage', 'endCursor', (rows, more) => rows.concat(more)),
    backward: () => all((before) => page({ last: 3, before }), 'hasPreviousPage', 'startCursor', (rows, more) => more.concat(rows)),
  };
  for (const [way, read] of Object.entries(ways)) {
    const before = await whole(page);
    const rows = await read();
    const after = await whole(page);
    const changes = difference(before, after);
    const lasting = before.filter((row) => after.some((other) => same(row, other))).map((row) => row.id);
    const seen = rows.map((row) => row.id).filter((id) => lasting.includes(id));
    if (lasting.length < 5 || seen.join() !== lasting.join()) {
      throw new Error(`${client} ${way}: ${seen} instead of ${lasting}`);
    }
    if (Object.values(changes).some((count) => count === 0)) {
      throw new Error(`${client} ${way}: the list was at rest: ${JSON.stringify(changes)}`);
    }
    console.log(`${client} ${way}: ${rows.length} rows, ${lasting.length} of them lasting; meanwhile`, changes);
  }
}

/** All at one moment: there are never more than a page can hold. */
async function whole(page) {
  const { nodes, pageInfo } = await page({ first: 100 });
  if (pageInfo.hasNextPage) throw new Error('more than 100 rows');
  return nodes;
}

function difference(before, after) {
  const ids = (rows) => new Set(rows.map((row) => row.id));
  const [old, now] = [ids(before), ids(after)];
  return {
    inserted: after.filter((row) => !old.has(row.id)).length,
    removed: before.filter((row) => !now.has(row.id)).length,
    changed: before.filter((row) => now.has(row.id) && !after.some((other) => same(row, other))).length,
  };
}

function same(row, other) {
  return row.id === other.id && row.text === other.text;
}

async function all(page, more, cursor, join) {
  let rows = [];
  let at;
  do {
    const { nodes, pageInfo } = await page(at);
    rows = join(rows, nodes);
    at = pageInfo[more] ? pageInfo[cursor] : undefined;
    await setTimeout(50); // as readers do, so that there is something to miss
  } while (at);
  return rows;
}
