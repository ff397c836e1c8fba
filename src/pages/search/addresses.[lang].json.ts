import type { APIRoute } from 'astro';
import { addressList } from '../../outputs/address-list/address-list.ts';
import { localePaths } from '../../static-paths.ts';

type Props = Awaited<ReturnType<typeof localePaths>>[number]['props'];

export const getStaticPaths = localePaths;

export const GET: APIRoute<Props> = ({ props: { locale, library } }) =>
  new Response(`${JSON.stringify(addressList(library, locale))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
