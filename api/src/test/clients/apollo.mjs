// Apollo Client with its own cache and merging of pages: ONRECORD_URL=http://localhost:8080 npm run apollo
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js';
import { relayStylePagination } from '@apollo/client/utilities/index.js';
import { setTimeout } from 'node:timers/promises';
import { readBothWays } from './paging.mjs';

const client = new ApolloClient({
  link: new HttpLink({ uri: process.env.ONRECORD_URL + '/graphql' }),
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { statements: relayStylePagination() } } } }),
});
const query = gql`
  query Statements($first: Int, $after: String, $last: Int, $before: String) {
    statements(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id text } }
      nodes { id text }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

await readBothWays('apollo', async (variables) =>
  (await client.query({ query, variables, fetchPolicy: 'no-cache' })).data.statements);

// The cache merges pages as Relay's connections ask.
const watched = client.watchQuery({ query, variables: { first: 2 } });
const subscription = watched.subscribe(() => {});
const merged = async (edges) => {
  let data;
  for (let tries = 0; (data = watched.getCurrentResult().data)?.statements?.edges.length !== edges; tries++) {
    if (tries > 200) throw new Error(`the cache has not merged ${edges} edges`);
    await setTimeout(50);
  }
  return data.statements.pageInfo;
};
const { endCursor } = await merged(2);
await watched.fetchMore({ variables: { after: endCursor } });
await merged(4);
subscription.unsubscribe();
client.stop();
