/**
 * What Git says went wrong, in one line: all that it and the remote call an error, for the last line is often only advice ("and the
 * repository exists."). Everything where nothing is called so.
 *
 * @param stderr what a Git command wrote before it failed
 */
export function causeOf(stderr: string): string {
  const lines = stderr.split('\n').flatMap((line) => line.trim() || []);
  const causes = lines.filter(
    (line) =>
      /^(?:fatal|error|remote|ssh): ?\S/.test(line) || /Permission denied|Host key verification failed/.test(line),
  );
  return [...new Set(causes.length === 0 ? lines : causes)].join('; ');
}
