/** Fills `{name}` places of a template; a place without a value stays visible, so that a test sees it. */
export function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place))
}
