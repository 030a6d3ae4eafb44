import { Component, type ComponentType, h } from 'preact';

/**
 * A component that is drawn anew only when one of its props is another value: in a long list a
 * keystroke in one row must not redraw the hundred others.
 */
export function keepWhileSame<P extends object>(drawn: ComponentType<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = Object.keys(next) as (keyof P)[];
      return (
        keys.length !== Object.keys(this.props).length ||
        keys.some((key) => !Object.is(next[key], this.props[key]))
      );
    }

    override render() {
      return h(drawn, this.props as P);
    }
  };
}
