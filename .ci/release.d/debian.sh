# The package for Debian: `debian PROGRAM VERSION FOLDER OUT`. It is the static program, which needs no other package,
# except for completions in bash.
debian() {
  local program=$1 version=$2 root=$3 out=$4 doc=$3/usr/share/doc/cert
  mkdir -p "$root/DEBIAN" "$root/usr/share/man" "$root/usr/share/lintian/overrides"
  install -D -m 755 "$program" "$root/usr/bin/cert"

  "$program" man --all "$root/usr/share/man"
  find "$root/usr/share/man" -name '*.1' -exec gzip -9n {} +

  local completions=bash-completion/completions/cert
  for shell in bash zsh fish; do
    case $shell in
      zsh) completions=zsh/vendor-completions/_cert ;;
      fish) completions=fish/vendor_completions.d/cert.fish ;;
    esac
    mkdir -p "$(dirname "$root/usr/share/$completions")"
    "$program" completions "$shell" >"$root/usr/share/$completions"
  done

  documents "$doc" examples
  gzip -9n <CHANGELOG.md >"$doc/CHANGELOG.md.gz"
  debian_changelog "$version" | gzip -9n >"$doc/changelog.gz"
  debian_copyright >"$doc/copyright"
  # A program that runs everywhere brings what it needs; what is taken for zlib is written in Rust.
  printf 'cert: %s\n' 'statically-linked-binary *' 'embedded-library zlib *' >"$root/usr/share/lintian/overrides/cert"

  local size
  size=$(du -sk --apparent-size "$root/usr" | cut -f 1)
  cat >"$root/DEBIAN/control" <<CONTROL
Package: cert
Version: $version
Architecture: amd64
Maintainer: The developers of cert <certyfikaty@fundacja.example>
Installed-Size: $size
Section: utils
Priority: optional
Recommends: bash-completion
Description: self-assessment of participatory budgets
 The 28 questions behind the free certificate of a learning participatory
 budget ("uczący się budżet obywatelski"), answered in a terminal; which level
 the answers reach, why, and what is missing for the next one.
 .
 The foundation that awards the certificates reviews applications with it,
 issues, signs and renews certificates, and anybody can check whether one is
 genuine and valid.
CONTROL
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  # Rights as Debian wants them, whatever the umask was.
  find "$root" -type d -exec chmod 755 {} +
  find "$root" -type f ! -path "$root/usr/bin/*" -exec chmod 644 {} +
  find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group --build -Zxz "$root" "$out/cert_${version}_amd64.deb"
}

# Debian has a form of its own for it.
debian_changelog() {
  printf 'cert (%s) unstable; urgency=low\n\n  * What is new is in CHANGELOG.md.\n\n' "$1"
  printf ' -- The developers of cert <certyfikaty@fundacja.example>  %s\n' "$(date -R -d "@$SOURCE_DATE_EPOCH")"
}

debian_copyright() {
  cat <<'COPYRIGHT'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: The developers of cert
License: MIT or Apache-2.0

License: MIT
COPYRIGHT
  indented LICENSE-MIT
  printf '\nLicense: Apache-2.0\n On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n'
}

# A text as a field of a control file.
indented() {
  sed 's/^$/./; s/^/ /' "$1"
}
