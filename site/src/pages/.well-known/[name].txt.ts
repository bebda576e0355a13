import { defaultLocale, sections } from '@agenda21/content-types';
import type { APIRoute, GetStaticPaths } from 'astro';
import { lastPublishedAt } from '../../content/live-pages.ts';
import { getContent } from '../../content/load.ts';
import { securityContact } from '../../lib/security-contact.ts';

const emailOf = () => getContent().settings(defaultLocale)?.entry.data.contactEmail ?? null;

/** Without an address to write to there is no such file. */
export const getStaticPaths: GetStaticPaths = () => (emailOf() ? [{ params: { name: 'security' } }] : []);

/** Where to report a weakness (RFC 9116). */
export const GET: APIRoute = ({ params, site }) => {
  const email = emailOf();
  if (params['name'] !== 'security' || !email || !site) return new Response(null, { status: 404 });
  return new Response(securityContact(email, new URL(sections.contact, site), lastPublishedAt(getContent())));
};
