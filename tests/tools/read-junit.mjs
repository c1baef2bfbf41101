// read-junit.mjs FILE: the report as a reader of JUnit's XML sees it, as JSON. Its library is found through NODE_PATH.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const library = path.join(process.env.NODE_PATH, 'junit2json', 'dist', 'esm', 'index.js');
const { parse } = await import(pathToFileURL(library));
console.log(JSON.stringify(await parse(fs.readFileSync(process.argv[2], 'utf8'))));
