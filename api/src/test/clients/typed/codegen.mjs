// Types for the queries in this folder, from the running server.
export default {
  schema: process.env.ONRECORD_URL + '/graphql',
  documents: ['typed/*.ts'],
  emitLegacyCommonJSImports: false,
  generates: { 'typed/generated/': { preset: 'client' } },
};
