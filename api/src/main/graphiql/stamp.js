// Notes what the page was built from, so that a test can tell when it was not built again.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const sources = ['examples.js', 'index.html', 'main.js', 'package-lock.json', 'page.css', 'vite.config.js'];
const lines = sources.map((name) => `${createHash('sha256').update(readFileSync(name)).digest('hex')}  ${name}\n`);
writeFileSync('../resources/graphiql/sources.sha256', lines.join(''));
