/** The Content-Security-Policy forbids code made of text, which zod would otherwise try. Must be loaded before any schema. */
import { z } from 'astro/zod';

z.config({ jitless: true });
