import { type LayerEntry, layerDirectory } from '@slipway/oci';

/** What a program expects of a machine and scratch does not have. */
export interface ScratchFiles {
  /** Bytes of a PEM bundle. */
  readonly certificates: Uint8Array | undefined;
  /** Bytes of Go's zoneinfo.zip. */
  readonly timeZones: Uint8Array | undefined;
}

/** Where Go looks for certificates first, on Linux. https://go.dev/src/crypto/x509/root_linux.go */
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
/** Named by `ZONEINFO`. https://pkg.go.dev/time#LoadLocation */
export const TIME_ZONES = '/usr/share/zoneinfo.zip';

const file = (path: string, content: Uint8Array): LayerEntry => ({ path, mode: 0o644, content });

/** Names for the user that the image runs as by default, so that programs that ask who they are get an answer. */
const PASSWD = `root:x:0:0:root:/root:/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin
nonroot:x:65532:65532:nonroot:/tmp:/sbin/nologin
`;
const GROUP = `root:x:0:
nobody:x:65534:
nonroot:x:65532:
`;

/** The lowest layer of an image on scratch: users, `/tmp`, certificates and time zones. */
export function scratchEntries({ certificates, timeZones }: ScratchFiles): readonly LayerEntry[] {
  return [
    file('/etc/passwd', Buffer.from(PASSWD)),
    file('/etc/group', Buffer.from(GROUP)),
    layerDirectory('/tmp', 0o1777),
    ...(certificates === undefined ? [] : [file(CERTIFICATES, certificates)]),
    ...(timeZones === undefined ? [] : [file(TIME_ZONES, timeZones)]),
  ];
}
