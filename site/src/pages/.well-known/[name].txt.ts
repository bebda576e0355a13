import { defaultLocale, sections } from '@agenda21/content-types';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content/load.ts';
import { type SecurityContact, securityText } from '../../lib/security-contact.ts';

function contactOf(): SecurityContact | null {
  const settings = getContent().settings(defaultLocale)?.entry.data;
  if (!settings?.securityEmail || !settings.securityUntil) return null;
  return { email: settings.securityEmail, until: settings.securityUntil };
}

/** Without an address to write to and a day until which it holds, there is no such file. */
export const getStaticPaths: GetStaticPaths = () => (contactOf() ? [{ params: { name: 'security' } }] : []);

/** Where to report a weakness. */
export const GET: APIRoute = ({ params, site }) => {
  const contact = contactOf();
  if (params['name'] !== 'security' || !contact || !site) return new Response(null, { status: 404 });
  return new Response(securityText(contact, new URL(sections.contact, site)));
};
