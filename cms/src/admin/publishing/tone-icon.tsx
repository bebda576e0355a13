import { CheckCircle, Clock, Information, WarningCircle } from '@strapi/icons';
import type { Tone } from './sentences/standing.ts';

const icons = {
  good: { Icon: CheckCircle, fill: 'success600' },
  pending: { Icon: Clock, fill: 'primary600' },
  bad: { Icon: WarningCircle, fill: 'danger600' },
  none: { Icon: Information, fill: 'neutral600' },
} as const;

/** Shows a state at a glance; the words beside it say the same. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const { Icon, fill } = icons[tone];
  return <Icon fill={fill} width="1.6rem" height="1.6rem" aria-hidden style={{ flexShrink: 0 }} />;
}
