# The folder for Windows: `windows PROGRAM CERT FOLDER OUT`. Texts have the line ends, and the mark of UTF-8, that its
# programs expect.
windows() {
  local program=$1 cert=$2 folder=$3 out=$4
  mkdir -p "$folder"
  install -m 755 "$program" "$folder/cert.exe"
  # The command processor takes a mark for a command.
  sed 's/$/\r/' '.ci/release.d/windows/Zacznij tutaj.cmd' >"$folder/Zacznij tutaj.cmd"
  { printf '\xef\xbb\xbf'; sed 's/$/\r/' '.ci/release.d/windows/Czytaj najpierw.txt'; } >"$folder/Czytaj najpierw.txt"
  { printf '\xef\xbb\xbf'; "$cert" licences | sed 's/$/\r/'; } >"$folder/Licencje.txt"
  documents "$folder" Przyklady
  find "$folder" -exec touch --date="@$SOURCE_DATE_EPOCH" {} +
  (cd "$(dirname "$folder")" && find "$(basename "$folder")" -print0 | LC_ALL=C sort -z | xargs -0 zip -q -X "$out/cert-windows.zip")
}
