# Read by mvnw before Maven starts (not part of Apache's wrapper).
# Points JAVA_HOME at a JDK 25 or newer, from the places one is usually installed in; where there is
# none, says what to install and ends. Versions come from each JDK's `release` file: nothing is started.

cairn_release() { # the release a Java home says it is, 0 if it says nothing
  version=0
  [ ! -f "$1/release" ] || while IFS='="' read -r key _ value _; do
    [ "$key" != JAVA_VERSION ] || version=${value%%[!0-9]*}
  done <"$1/release"
  echo "${version:-0}"
}

cairn_on_path() { # the home of the javac on PATH, links followed
  tool=$(command -v javac) || return 0
  while [ -L "$tool" ]; do
    link=$(readlink "$tool")
    case $link in /*) tool=$link ;; *) tool=${tool%/*}/$link ;; esac
  done
  tool=${tool%/*}
  echo "${tool%/*}"
}

cairn_find_jdk() {
  for home in "${JAVA_HOME-}" "$(cairn_on_path)" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] && [ "$(cairn_release "$home")" -ge 25 ] && echo "$home" && return
  done
  return 1
}

case "$(uname)" in
CYGWIN* | MINGW*) ;; # mvnw.cmd is the one for Windows
*)
  JAVA_HOME=$(cairn_find_jdk) || {
    echo "Cairn is built with a JDK 25 or newer and found none here: install one (for example from adoptium.net), then run this again; one in an unusual place is found through JAVA_HOME." >&2
    exit 1
  }
  # Maven's own libraries use what newer Java versions warn about.
  MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export JAVA_HOME MAVEN_OPTS
  ;;
esac

# A bare ./mvnw opens the program: then Maven's own log is not what anyone came for.
[ $# -gt 0 ] || {
  echo "Building and opening Cairn (the first time also fetches its libraries)."
  set -- --quiet
}
