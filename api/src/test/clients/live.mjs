// Subscribes to a running API with graphql-sse and graphql-ws, resumes with a cursor, and reads a refusal. Takes the
// latest statements that the API has, three at least: npm ci && ONRECORD_URL=http://localhost:8080 npm run live
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overWebSocket } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.env.ONRECORD_URL;
const query = 'subscription ($after: String) { statementAdded(after: $after) { cursor statement { id text } } }';
const problems = [];

/** The cursor of the third latest statement. */
async function third() {
  const feed = await (await fetch(url + '/feeds/statements.atom?first=3')).text();
  return new URL(feed.match(/rel="next"[^>]*href="([^"]+)"/)[1].replaceAll('&amp;', '&')).searchParams.get('after');
}

async function take(client, count, after) {
  const results = [];
  const stream = client.iterate({ query, variables: { after } });
  const timer = setTimeout(() => stream.return(), 60_000);
  for await (const result of stream) {
    results.push(result);
    if (results.length === count) break;
  }
  clearTimeout(timer);
  return results;
}

async function check(name, client) {
  const [first, second] = await take(client, 2, await third());
  const again = await take(client, 1, first.data.statementAdded.cursor);
  if (JSON.stringify(again[0]) !== JSON.stringify(second)) problems.push(`${name}: a cursor does not resume`);
  const refused = await take(client, 1, 'nonsense').catch((errors) => [{ errors }]);
  if (refused[0]?.errors?.[0]?.extensions?.code !== 'BAD_REQUEST') problems.push(`${name}: no clear refusal`);
  console.log(name, second.data.statementAdded.statement.text);
  await client.dispose();
}

await check('graphql-sse', overEvents({ url: url + '/graphql' }));
await check('graphql-ws', overWebSocket({ url: url.replace('http', 'ws') + '/graphql', webSocketImpl: WebSocket }));
console.log({ problems });
process.exit(problems.length === 0 ? 0 : 1);
