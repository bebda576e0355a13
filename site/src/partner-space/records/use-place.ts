import { useEffect, useState } from 'preact/hooks';
import { makeKey } from '../make-key.ts';
import { followPlaces } from './follow-places.ts';
import { type RecordPlace, readPart, readPlace, toFragment } from './place.ts';

/** Writes a place in the address: a key that is made for a new record stays in it, for a page that is loaded again. */
const keepInAddress = (place: RecordPlace) =>
  history.replaceState(null, '', toFragment(place, readPart(location.hash)));

function takePlace(): RecordPlace | null {
  const place = readPlace(location.hash, makeKey);
  if (place) keepInAddress(place);
  return place;
}

const hashOf = (address: string) => new URL(address).hash;

/** The record that the address names, now and once it names another one; null when it names none. */
export function usePlace(): RecordPlace | null {
  const [place, setPlace] = useState(takePlace);
  useEffect(() => {
    const lead = followPlaces(place, makeKey);
    const follow = ({ oldURL, newURL }: HashChangeEvent) => {
      const next = lead(hashOf(oldURL), hashOf(newURL));
      if (!next) return;
      keepInAddress(next);
      setPlace(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
