// urql: ONRECORD_URL=http://localhost:8080 npm run urql
import { Client, fetchExchange, gql } from '@urql/core';
import { readBothWays } from './paging.mjs';

const client = new Client({ url: process.env.ONRECORD_URL + '/graphql', exchanges: [fetchExchange], preferGetMethod: false });
const query = gql`
  query Statements($first: Int, $after: String, $last: Int, $before: String) {
    statements(first: $first, after: $after, last: $last, before: $before) {
      nodes { id text speaker { __typename name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

await readBothWays('urql', async (variables) => {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error) throw error;
  return data.statements;
});
