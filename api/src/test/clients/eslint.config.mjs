// graphql-eslint's recommended rules for schemas, and those for Relay. Two of its Relay rules ask more than Relay's
// specification: connections here have `nodes` beside their edges, and values without an id can be paged too.
import graphql from '@graphql-eslint/eslint-plugin';

const values = ['ArticleImported', 'ArticleRevision', 'Block', 'Bucket', 'EventChanged', 'EventMention', 'Facet', 'Mention', 'PageInfo',
  'PartialDate', 'Participant', 'Position', 'Quality', 'Snippet', 'Span', 'StatementAdded', 'UnnamedSpeaker'];

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'build/schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { acceptedIdNames: ['id'], acceptedIdTypes: ['ID'], exceptions: { types: values, suffixes: ['Connection', 'Edge'] } },
      ],
    },
  },
];
