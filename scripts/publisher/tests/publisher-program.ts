/** The publisher, with the build program given as a JSON list in the first argument. */
import { z } from 'zod';
import { readPublisherSettings } from '../env.ts';
import { startPublisher } from '../start-publisher.ts';

const commandSchema = z.tuple([z.string()], z.string());

await startPublisher(readPublisherSettings(), commandSchema.parse(JSON.parse(process.argv[2] ?? '')));
