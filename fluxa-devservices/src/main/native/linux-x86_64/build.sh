#!/usr/bin/env bash
# Rebuilds the two stand-in libraries from the sources beside this script and prints their SHA-256.
# Needed only after a change of the sources: the built files are committed, so no user needs a compiler.
# Built with gcc 12.2.0 and binutils 2.40 (Debian 12); another tool chain may give other bytes:
# write the printed sums to SHA256SUMS and commit both.
set -euo pipefail
cd "$(dirname "$0")"
out=../../resources/io/fluxa/devservices/mysql/linux-x86_64
mkdir -p "$out"
stub() { # <name> <source>: no standard library, no build id, so that the bytes depend on the sources alone
    gcc -O2 -Wall -Werror -shared -fPIC -nostdlib -s -Wl,--build-id=none -Wl,-soname,"$1" \
        -Wl,--version-script="$2.map" -o "$out/$1" "$2.c"
}
stub libaio.so.1 aio
stub libnuma.so.1 numa
cd "$out"
sha256sum libaio.so.1 libnuma.so.1
