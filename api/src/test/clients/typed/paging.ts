// A typed client: what a query's answer holds, the compiler knows. ONRECORD_URL=http://localhost:8080 npm run typed
import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphql } from './generated/gql.js';
import { readBothWays } from '../paging.mjs';

const people = graphql(`
  query TypedStatements($first: Int, $after: String, $last: Int, $before: String) {
    statements(first: $first, after: $after, last: $last, before: $before) {
      nodes { id text kind confidence }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

async function ask<Answer, Variables>(query: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer> {
  const response = await fetch(process.env.ONRECORD_URL + '/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(query), variables }),
  });
  return (await response.json()).data;
}

await readBothWays('codegen', async (variables: object) => {
  const { statements } = await ask(people, variables);
  const confidences: number[] = statements.nodes.map((statement) => statement.confidence);
  if (confidences.some((confidence) => confidence > 1)) throw new Error('a confidence above 1');
  return statements;
});
