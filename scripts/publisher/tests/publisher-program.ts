/** The publisher, with the build program given as a JSON list in the first argument, and more files of code in the second. */
import { z } from 'zod';
import { readPublisherSettings } from '../env.ts';
import { startPublisher } from '../start-publisher.ts';

const commandSchema = z.tuple([z.string()], z.string());

await startPublisher(readPublisherSettings(), {
  command: commandSchema.parse(JSON.parse(process.argv[2] ?? '')),
  otherPaths: z.array(z.string()).parse(JSON.parse(process.argv[3] ?? '[]')),
});
