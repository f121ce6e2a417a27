// A drawing comes in as JSON with its SVG, a PNG or PDF goes out; what went wrong is said on the error stream.
import { buffer } from 'node:stream/consumers';
import { newCompiler } from './documents.mjs';
import { setDrawing } from './drawings.mjs';

const text = (await buffer(process.stdin)).toString('utf8');
process.stdout.write(setDrawing(newCompiler, text));
