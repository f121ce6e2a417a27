// A folio comes in as JSON, its PDF goes out; what went wrong is said on the error stream, for the log.
import { buffer } from 'node:stream/consumers';
import { newCompiler, setDocument } from './documents.mjs';

process.stdout.write(setDocument(newCompiler(), (await buffer(process.stdin)).toString('utf8')));
