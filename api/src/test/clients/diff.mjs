// Compares the running server's schema with the last released one, and fails where a client of that one would break:
// npm run schema && npm run diff
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const read = (file) => buildSchema(readFileSync(file, 'utf8'));
const changes = await diff(read('released.graphql'), read('build/schema.graphql'));
for (const { criticality, message } of changes) console.log(criticality.level, message);
process.exitCode = changes.some(({ criticality }) => criticality.level === CriticalityLevel.Breaking) ? 1 : 0;
