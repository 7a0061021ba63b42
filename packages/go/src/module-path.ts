/** A module path or version as it is written in folders and addresses: https://go.dev/ref/mod#module-cache */
export function escapePath(path: string): string {
  return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
