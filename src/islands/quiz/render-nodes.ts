import type { ReactNode } from 'react';

const SVG = 'http://www.w3.org/2000/svg';

/** React's names for attributes whose own name differs. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  defaultChecked: 'checked',
  tabIndex: 'tabindex',
};

type Rendered = { readonly type: unknown; readonly props: Readonly<Record<string, unknown>> };

const isElement = (node: unknown): node is Rendered =>
  typeof node === 'object' && node !== null && 'type' in node && 'props' in node;

const isRendered = (value: unknown) => value !== undefined && value !== null && value !== false && value !== '';

function renderElement(type: string, { children, ...props }: Rendered['props'], namespace: string | null): Element {
  const inside = type === 'svg' ? SVG : namespace;
  const element = inside === null ? document.createElement(type) : document.createElementNS(inside, type);
  for (const [name, value] of Object.entries(props)) {
    // Keys, refs and listeners are React's; it attaches them when it takes these nodes over.
    if (!isRendered(value) || typeof value === 'function' || typeof value === 'object') continue;
    element.setAttribute(ATTRIBUTES[name] ?? name, value === true && !name.includes('-') ? '' : String(value));
  }
  element.append(...renderNodes(children as ReactNode, inside));
  return element;
}

/**
 * Makes DOM nodes of components that keep no state, before React is there. React hydrates them later as if the server
 * had sent them, so the same components must be given the same props then. Throws (TypeError) on a component with hooks.
 */
export function renderNodes(node: ReactNode, namespace: string | null = null): Node[] {
  if (Array.isArray(node)) return node.flatMap((child) => renderNodes(child, namespace));
  if (isElement(node)) {
    const { type, props } = node;
    if (typeof type === 'string') return [renderElement(type, props, namespace)];
    if (typeof type === 'function') return renderNodes(type(props), namespace);
    return renderNodes(props.children as ReactNode, namespace);
  }
  return isRendered(node) && node !== true ? [document.createTextNode(String(node))] : [];
}
