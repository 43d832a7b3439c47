// What every client here is asked to do: read a whole list forward and then backward, a page at a time, though others
// write meanwhile. What stood in the list all the time must come exactly once, and in order.

/** `page(variables)` answers a connection's `{ nodes: [{ id }], pageInfo }`. */
export async function readBothWays(client, page) {
  const before = await all((after) => page({ first: 100, after }), 'hasNextPage', 'endCursor', (ids, more) => ids.concat(more));
  const forward = await all((after) => page({ first: 3, after }), 'hasNextPage', 'endCursor', (ids, more) => ids.concat(more));
  const backward = await all((before) => page({ last: 3, before }), 'hasPreviousPage', 'startCursor', (ids, more) => more.concat(ids));
  for (const [way, ids] of Object.entries({ forward, backward })) {
    const lasting = ids.filter((id) => before.includes(id));
    if (before.length < 5 || lasting.join() !== before.join() || new Set(ids).size !== ids.length) {
      throw new Error(`${client} ${way}: ${ids} instead of ${before}`);
    }
  }
  console.log(`${client}: ${before.length} lasting, ${forward.length} forward, ${backward.length} backward`);
}

async function all(page, more, cursor, join) {
  let ids = [];
  let at;
  do {
    const { nodes, pageInfo } = await page(at);
    ids = join(ids, nodes.map((node) => node.id));
    at = pageInfo[more] ? pageInfo[cursor] : undefined;
  } while (at);
  return ids;
}
