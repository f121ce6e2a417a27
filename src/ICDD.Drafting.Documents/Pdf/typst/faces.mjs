// The faces that documents and pictures are set in.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
const fonts = join(here, 'node_modules', '@expo-google-fonts');

export const faces = readdirSync(fonts, { recursive: true })
  .filter(file => /_(400Regular|700Bold)(_Italic)?\.ttf$/.test(file))
  .sort()
  .map(file => join(fonts, file));
