# What a package gives to read: `documents FOLDER EXAMPLES`. READMEs, guides and examples as in the project, with the paths
# of the package, so that every link and command in them works from FOLDER.
documents() {
  local folder=$1 examples=$2 page
  mkdir -p "$folder/docs/pictures" "$folder/docs/register" "$folder/$examples"
  cp -r questionnaire/examples/* questionnaire/rubric.toml questionnaire/practices.toml "$folder/$examples/"
  cp -r tests/readme/published "$folder/docs/"
  cp tests/readme/pictures/*.png "$folder/docs/pictures/"
  for page in README.md README.pl.md; do
    # How to get the program, and what is for developers, is of no use to those who have it.
    awk '/^## /{skip = /^## (Get it|Skąd wziąć program|Licence|Licencja)$/} !skip && !/CONTRIBUTING/' "$page" |
      of_package "$examples" docs/ >"$folder/$page"
  done
  for page in docs/*.md; do
    [ "$page" = docs/architecture.md ] || of_package "$examples" '' <"$page" >"$folder/$page"
  done
  cp certificates/README.md "$folder/docs/register/"
  cp -r certificates/templates "$folder/docs/register/"
  of_package "$examples" '' <questionnaire/examples/README.md >"$folder/$examples/README.md"
}

# Paths of the project as paths of a package; links to pictures begin with the second argument.
of_package() {
  sed -e "s#questionnaire/examples#$1#g; s#questionnaire/\(rubric\|practices\)\.toml#$1/\1.toml#g" \
    -e "s#](\(\.\./\)\?tests/readme/pictures/#](${2}pictures/#g; s#](\.\./certificates/README\.md#](register/README.md#g" \
    -e 's#tests/readme/published#docs/published#g'
}
