// Writes the running server's schema, as introspection tells it, to build/schema.graphql, which the tools here read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { GraphQLSchema, buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';

const response = await fetch(process.env.ONRECORD_URL + '/graphql', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
const config = buildClientSchema(data).toConfig();
const own = config.directives.filter(({ name }) => !name.startsWith('experimental')); // graphql-java brings others
mkdirSync('build', { recursive: true });
writeFileSync('build/schema.graphql', printSchema(new GraphQLSchema({ ...config, directives: own })));
