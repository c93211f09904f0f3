# Tries each file of a release as somebody would who has just got it: `try_all OUT FOLDER`.
try_all() {
  local out tried
  out=$(realpath "$1") tried=$(realpath -m "$2")
  mkdir -p "$tried"
  (cd "$out" && sha256sum --quiet --check SHA256SUMS)
  try_linux "$out" "$tried"
  try_pages "$out"
  try_debian "$out" "$tried"
  try_windows "$out" "$tried"
}

said() { printf '   %s\n' "$*"; }

# Fails with what was expected, if the rest of the line fails.
expect() {
  local what=$1
  shift
  "$@" || { printf 'not as expected: %s: %s\n' "$what" "$*" >&2; exit 1; }
  said "$what"
}

# In a root that holds the program and one application, and no library, no locale and no time zones.
try_linux() {
  local root=$2/root
  if [ "$(id -u)" != 0 ]; then
    lacks 'cert-linux-x86_64 was not tried in an empty root: that takes the rights of root'
    return
  fi
  mkdir -p "$root/tmp"
  cp "$1/cert-linux-x86_64" "$root/cert"
  cp -r questionnaire/examples/przykladowo-3 "$root/zgloszenie"
  expect 'Linux, empty root: the level of an example' chroot "$root" /cert score /zgloszenie --target 3 -o /tmp/wynik.txt
  expect 'Linux, empty root: a register' chroot "$root" /cert register init --register /rejestr
}

try_pages() {
  if ! command -v chromium >/dev/null || ! command -v node >/dev/null || ! [ -d target/node/node_modules/playwright-core ]; then
    lacks 'the pages were not opened: no chromium, node or playwright-core'
    return
  fi
  local page
  for page in ankieta weryfikacja; do
    [ -e "$1/$page.html" ] || continue
    expect "$page.html: opened by Chromium" \
      env CHROMIUM="$(command -v chromium)" node "$here/opened.mjs" target/node/node_modules "$1/$page.html"
  done
}

try_debian() {
  local deb=$1/cert_*_amd64.deb manual
  # shellcheck disable=SC2086
  expect 'Debian: lintian has nothing against it' lintian --fail-on error,warning,info $deb
  dpkg-deb --extract $deb "$2/deb"
  while read -r manual; do
    gzip -dc "$manual" >"$2/manual.1"
    expect_silence "mandoc on $(basename "$manual")" mandoc -Tlint -W warning "$2/manual.1"
  done < <(find "$2/deb/usr/share/man" -name '*.gz')
  said 'Debian: mandoc has nothing against the manual'
  if [ "$(id -u)" != 0 ] || [ -e /usr/bin/cert ]; then
    lacks 'the package was not installed: that takes the rights of root, and no /usr/bin/cert before'
    return
  fi
  dpkg --install $deb >/dev/null
  expect 'Debian, installed: the level of an example' \
    /usr/bin/cert score /usr/share/doc/cert/examples/przykladowo-3 --target 3 -o "$2/wynik.txt"
  dpkg --remove cert >/dev/null
  expect 'Debian: nothing of it stays when it is removed' test ! -e /usr/bin/cert -a ! -e /usr/share/doc/cert
}

expect_silence() {
  local found
  found=$("${@:2}" 2>&1) || true
  [ -z "$found" ] || { printf 'not as expected: %s\n%s\n' "$1" "$found" >&2; exit 1; }
}

# A self-assessment, a certificate and its verification, and six who write at once.
try_windows() {
  [ -e "$1/cert-windows.zip" ] || return 0
  if ! command -v wine >/dev/null || ! command -v unzip >/dev/null; then
    lacks 'cert-windows.zip was not tried: no wine or no unzip'
    return
  fi
  # Wine before its version 9 lacks what Rust takes random numbers from; nothing of it goes into the release.
  cat >"$2/random.c" <<'C'
int SystemFunction036(void *into, unsigned long length);
int ProcessPrng(void *into, unsigned long long length) { return SystemFunction036(into, (unsigned long)length) != 0; }
C
  export WINEPREFIX=$2/wine WINEDEBUG=-all CERT_LANG=en
  unzip -q "$1/cert-windows.zip" -d "$2"
  x86_64-w64-mingw32-gcc -shared -o "$2/cert-windows/bcryptprimitives.dll" "$2/random.c" -ladvapi32
  (
    cd "$2/cert-windows"
    run() { wine ./cert.exe "$@" </dev/null >said.txt 2>&1 || { local code=$?; cat said.txt; return $code; }; }
    expect 'Windows: the version' run --version
    printf '\n%.0s' {1..400} | wine ./cert.exe assess nowe --plain --municipality Przykładowo --edition 'I edycja' >"$2/plain.txt" 2>&1 || true
    expect 'Windows: an interview as plain lines is saved' test -s nowe/odpowiedzi.toml
    run register init --register rejestr
    for n in 1 2 3 4 5 6; do
      cp -r Przyklady/przykladowo-3 "z$n"
      sed -i "s/^name = \"Przykładowo\"/name = \"Przykładowo $n\"\nterc = \"24010${n}1\"/" "z$n/odpowiedzi.toml"
      run review "z$n" --by 'Anna Nowa' --confirm-all --as-of 2026-11-20 -o "ocena$n.txt"
    done
    for n in 1 2 3 4 5 6; do
      wine ./cert.exe issue "z$n" --by 'Ewa Wzorcowa' --yes --unsigned --register rejestr --as-of 2026-11-20 </dev/null >"issue$n.txt" 2>&1 &
    done
    wait
    expect 'Windows: six who write at once give six certificates' test "$(ls rejestr | grep -c '^ubo-2026-000[1-6].toml$')" = 6
    expect 'Windows: all six are valid' run check --register rejestr --as-of 2026-11-21
    # Unsigned, so that nobody can tell whether it is genuine (4); what was kept of it is as it was.
    code=0
    run verify UBO-2026-0003 --register rejestr --as-of 2026-11-21 || code=$?
    expect 'Windows: a certificate is verified as far as it can be' test "$code" = 4
  )
}
