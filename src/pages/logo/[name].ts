import type { APIRoute, GetStaticPaths } from 'astro';
import { readLogo, type Logo } from '../../model/logo.ts';

/** One file where the organization has a logo; else none. */
export const getStaticPaths = (async () => {
  const logo = await readLogo();
  return logo ? [{ params: { name: logo.name }, props: { logo } }] : [];
}) satisfies GetStaticPaths;

/** The logo as it is. */
export const GET: APIRoute<{ logo: Logo }> = ({ props: { logo } }) =>
  new Response(logo.bytes, { headers: { 'content-type': logo.name.endsWith('.svg') ? 'image/svg+xml' : 'image/png' } });
