// Asks a running API what the GraphQL over HTTP specification asks: npm ci && ONRECORD_URL=http://localhost:8080 npm run audit
// Fails unless every MUST and SHOULD, and all but one MAY, are kept.
import { serverAudits } from 'graphql-http';

const url = process.env.ONRECORD_URL + '/graphql';
const kept = {};
const all = {};
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const level = audit.name.split(' ')[0];
  const result = await audit.fn();
  all[level] = (all[level] ?? 0) + 1;
  kept[level] = (kept[level] ?? 0) + (result.status === 'ok' ? 1 : 0);
  if (result.status !== 'ok') console.log(result.id, audit.name, '|', result.reason);
}
for (const level in all) console.log(level, `${kept[level]}/${all[level]}`);
process.exitCode = kept.MUST === all.MUST && kept.SHOULD === all.SHOULD && kept.MAY >= all.MAY - 1 ? 0 : 1;
